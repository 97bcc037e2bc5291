import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  cutTable,
  factorTable,
  fitTariffPath,
  parseAddedTariffs,
  parseTariffAverages,
  pathTable,
  vectorTable,
  type AverageStep,
  type TariffPath,
} from "../../src/importers/index.ts";

/** The edition of Bown's chart that the case follows, and the last day the case knows of. */
const EDITION = "PIIE (Bown), US-China trade war tariffs, edition of May 2025";
const AS_OF = "2020-08-01";

/** Soybeans and other farm goods stood on China's first list: 25 points from its first day. */
const CROPS_FIXED = { sector: "A01_02", points: 25, from: "2018-07-06" };

/** Everything the tables of the flagship case are made from. */
export interface FlagshipSources {
  readonly averages: string;
  readonly sectors: string;
  /** Base-year goods trade, net of tariff. */
  readonly usaFromChn: ReadonlyMap<string, number>;
  readonly chnFromUsa: ReadonlyMap<string, number>;
}

/** Reads the published averages, the reference vectors and the base-year trade. */
export function flagshipSources(reference: string, flowsFile: string): FlagshipSources {
  const sectors = readFileSync(join(reference, "icio-2017/sectors.csv"), "utf8");
  const flows = readFileSync(flowsFile, "utf8");
  return {
    averages: readFileSync(join(reference, "claim-facts/tariff-averages.csv"), "utf8"),
    sectors,
    usaFromChn: goodsTrade(flows, "USA", "CHN"),
    chnFromUsa: goodsTrade(flows, "CHN", "USA"),
  };
}

/** Goods trade of one pair by sector from `flows.csv` (sector, exporter, importer, value). */
export function goodsTrade(flows: string, importer: string, exporter: string): ReadonlyMap<string, number> {
  const rows = flows.split(/\r?\n/).map((line) => line.split(","));
  const [header = []] = rows;
  const at = (name: string): number => header.findIndex((column) => column === name || column === `${name}_musd`);
  const [sector, from, to, value] = [at("sector"), at("exporter"), at("importer"), at("value")];
  return new Map(
    rows
      .filter((row) => row[from] === exporter && row[to] === importer && row[sector] !== "SRV")
      .map((row) => [row[sector], Number(row[value])]),
  );
}

/** Steps of the published average of one country on another. */
function publishedSteps(averages: string, imposer: string, target: string): readonly AverageStep[] {
  const choice = { series: EDITION, imposer, target, until: AS_OF };
  const { steps, problems } = parseTariffAverages(averages, "tariff-averages.csv", choice);
  if (problems.length > 0) throw new Error(problems.map((each) => each.message).join("\n"));
  return steps;
}

/** Both directions of the policy in force, as fitted. */
export function flagshipPaths(sources: FlagshipSources): { readonly us: TariffPath; readonly cn: TariffPath } {
  return {
    us: fitTariffPath({
      steps: publishedSteps(sources.averages, "USA", "CHN"),
      pattern: goodsOnly(vector(sources.sectors, "us_301_extra_tariff_on_CHN")),
      flows: sources.usaFromChn,
      fixed: null,
    }),
    cn: fitTariffPath({
      steps: publishedSteps(sources.averages, "CHN", "USA"),
      pattern: goodsOnly(vector(sources.sectors, "cn_retaliation_extra_tariff_on_USA")),
      flows: sources.chnFromUsa,
      fixed: CROPS_FIXED,
    }),
  };
}

/** File name in `measures/` → its text. */
export function flagshipTables(sources: FlagshipSources): ReadonlyMap<string, string> {
  const { us, cn } = flagshipPaths(sources);
  const paths = new Map([
    ["us-path", us.steps],
    ["cn-path", cn.steps],
  ]);
  return new Map([
    ["us-301.csv", vectorTable(vector(sources.sectors, "us_301_extra_tariff_on_CHN"), "2019-09-01", "wang-econ7115")],
    [
      "cn-retaliation.csv",
      vectorTable(vector(sources.sectors, "cn_retaliation_extra_tariff_on_USA"), "2019-09-01", "wang-econ7115"),
    ],
    ["us-path.csv", pathTable(us.rows, "bown2025")],
    ["cn-path.csv", pathTable(cn.rows, "bown2025")],
    ["cn-cuts.csv", cutTable(publishedSteps(sources.averages, "CHN", "ROW"), "bown2025")],
    ["factors.csv", factorTable(paths, "bown2025")],
  ]);
}

function vector(sectors: string, column: string): ReadonlyMap<string, number> {
  return parseAddedTariffs(sectors, "sectors.csv", column).points;
}

function goodsOnly(points: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map([...points].filter(([sector]) => sector !== "SRV"));
}
