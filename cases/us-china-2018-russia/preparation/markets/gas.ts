import { marketTable, type MarketRow, numberIn, type SourceRow } from "../figures.ts";
import { CAPACITY_COLUMNS, gasCapacityRows } from "./gasCapacities.ts";
import { CONTRACT_COLUMNS, gasContractRows } from "./gasContracts.ts";
import { gasFlows, type GasFlows, reviewEdition, WORLD_YEARS } from "./gasFlows.ts";
import { terminalRows } from "./gasTerminals.ts";
import { europeanCapacityRows } from "./pipelinesEurope.ts";
import { type GasNodeSources, gasNodeRows, NODE_COLUMNS } from "./gasNodes.ts";
import { gasPairRows, openPairs, PAIR_COLUMNS } from "./gasPairs.ts";
import { GAS_CHOKEPOINTS, gasRoutes, routeRows } from "./gasRoutes.ts";

/** Tables that the gas market is made from, row by row as they stand. */
export interface GasMarketSources extends GasNodeSources {
  readonly matrix: readonly SourceRow[];
  readonly capacity: readonly SourceRow[];
  readonly distances: readonly SourceRow[];
  readonly contracts: readonly SourceRow[];
  /** Single figures: columns metric, reporter, year, value. */
  readonly facts: readonly SourceRow[];
}

/** Year that the gas market is calibrated to. */
const BASE_YEAR = 2018;

/** Columns of the table `routes`. */
export const ROUTE_COLUMNS: readonly string[] =
  "supplier market route cost days loss through season source confidence low high".split(" ");

const CHOKEPOINT_COLUMNS = ["id", "name", "share", "from", "to", "source", "confidence", "low", "high"];

const CHOKEPOINT_NAMES: Readonly<Record<string, string>> = {
  hormuz: "Strait of Hormuz",
  malacca: "Strait of Malacca",
  suez: "Suez Canal",
  panama: "Panama Canal",
  nsr: "Northern Sea Route",
};

/**
 * The tables of the market of LNG and of pipeline gas into China and Europe.
 *
 * @returns file name in `markets/` → its text.
 */
export function gasMarketTables(sources: GasMarketSources): ReadonlyMap<string, string> {
  const flowsOf = new Map(WORLD_YEARS.map((year) => [year, gasFlows(sources.matrix, sources.capacity, year)]));
  const routes = gasRoutes(sources.distances, openPairs(flowsOf));
  return new Map([
    ["lng-nodes.csv", marketTable(NODE_COLUMNS, gasNodeRows(sources, flowsOf, routes))],
    ["lng-capacity.csv", marketTable(CAPACITY_COLUMNS, capacityRows(sources, flowsOf))],
    ["lng-pairs.csv", marketTable(PAIR_COLUMNS, gasPairRows(flowsOf))],
    ["lng-routes.csv", marketTable(ROUTE_COLUMNS, routeRows(routes))],
    ["lng-chokepoints.csv", marketTable(CHOKEPOINT_COLUMNS, GAS_CHOKEPOINTS.map(chokepointRow))],
    ["lng-contracts.csv", marketTable(CONTRACT_COLUMNS, contractRows(sources, flowsOf))],
    ["lng-china-observed.csv", marketTable(OBSERVED_COLUMNS, chinaRows(sources.matrix))],
  ]);
}

/** What sellers can load, then what buyers can land. */
function capacityRows(sources: GasMarketSources, flowsOf: ReadonlyMap<number, GasFlows>): readonly MarketRow[] {
  return [
    ...gasCapacityRows(sources.capacity, sources.pipelines, flowsOf),
    ...europeanCapacityRows(flowsOf),
    ...terminalRows(sources.facts, flowsOf),
  ];
}

function chokepointRow(id: string): MarketRow {
  return { id, name: CHOKEPOINT_NAMES[id], share: 1, source: "searoute", confidence: "verified" };
}

/** Contract gas is paid at the price of oil: the average Japanese price of the base year. */
function contractRows(sources: GasMarketSources, flowsOf: ReadonlyMap<number, GasFlows>): readonly MarketRow[] {
  const row = sources.hubs.find((each) => each["reporter"] === "Japan LNG CIF" && each["year"] === String(BASE_YEAR));
  const base = flowsOf.get(BASE_YEAR) ?? new Map<string, ReadonlyMap<string, number>>();
  return gasContractRows(sources.contracts, base, BASE_YEAR, row === undefined ? NaN : numberIn(row, "value"));
}

const OBSERVED_COLUMNS = ["year", "mode", "importer", "exporter", "flow", "source", "confidence"];

/** China's imports as the editions print them, later years included, where the world's matrix is not at hand. */
function chinaRows(matrix: readonly SourceRow[]): readonly MarketRow[] {
  return matrix
    .filter((row) => row["importer"] === "China" && numberIn(row, "value") > 0)
    .map((row) => ({
      year: row["year"],
      mode: row["mode"],
      importer: "CHN",
      exporter: row["exporter"],
      flow: numberIn(row, "value"),
      source: reviewEdition(numberIn(row, "year")),
      confidence: "verified",
    }));
}
