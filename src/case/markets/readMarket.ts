import { append, hasErrors, type Place, type Problem } from "../../base/problems/index.ts";
import { checkEach, type Placed, schemaRows } from "../rows/index.ts";
import { type Source, codesOf, type NameReading, sourceProblems } from "../names/index.ts";
import {
  addTranslations,
  readDraft,
  type PlaceOf,
  type CaseSource,
  type FileSettings,
  plainValue,
} from "../text/index.ts";
import { wrongKind } from "../problems/index.ts";
import type { MarketDraft } from "./headSchema.ts";
import { byShareProblems } from "./checkByShare.ts";
import { headProblems } from "./checkHead.ts";
import { linksOfHead } from "./links.ts";
import { networkProblems } from "./checkNetwork.ts";
import { nodeProblems } from "./checkNodes.ts";
import { pointProblems } from "./checkPoints.ts";
import { togetherProblems } from "./checkTogether.ts";
import { rowProblems } from "./checkRows.ts";
import { purchaseProblems } from "./checkPurchases.ts";
import { supplyProblems } from "./checkSupply.ts";
import { nameProblems } from "./checkNames.ts";
import { inertiaOf } from "./inertia.ts";
import { MARKET_SCHEMA } from "./headSchema.ts";
import { marketName } from "./marketName.ts";
import { unitInCell } from "./problems.ts";
import { readMarketScenarios, readPolicies } from "./readPolicies.ts";
import type { MarketSeries } from "./series.ts";
import { readSetMarket } from "./setMarket.ts";
import {
  seriesCapacity,
  seriesChokepoint,
  seriesContract,
  seriesNode,
  seriesPair,
  seriesRoute,
  shipsOf,
} from "./seriesRows.ts";
import { MARKET_JSON_SCHEMA, MARKET_TABLES, type MarketTable, type PlacedTables } from "./tables.ts";
import { cargoFactor, moneyFactor, unitReading, type UnitReading } from "./unitReading.ts";

/** Rows that a table of a market may have. */
const ROW_LIMIT = 20_000;

/** What reading a market needs to know beside its text. */
export interface MarketReading extends NameReading {
  readonly source: CaseSource;
  /** Null when the bibliography cannot be read, so that keys cannot be checked. */
  readonly sources: ReadonlyMap<string, Source> | null;
  /** What is written into the file before it is checked. */
  readonly settings: FileSettings;
}

/**
 * Reads and checks a market file: the head within the limits of untrusted input, its tables, then names, units, curves,
 * ramps, contracts and sources against each other. All problems come at once.
 *
 * @param file   Path inside the folder of the case.
 * @param named  Where the case names it.
 * @returns null when any problem of the market is an error.
 */
export function readMarket(file: string, named: Place, reading: MarketReading): MarketSeries | null {
  const problems: Problem[] = [];
  const series = marketSeries(file, named, { ...reading, problems });
  append(reading.problems, problems);
  return hasErrors(problems) ? null : series;
}

function marketSeries(file: string, named: Place, reading: MarketReading): MarketSeries | null {
  const { problems, source } = reading;
  const text = source.read(file);
  if (typeof text !== "string") {
    problems.push(text.line === null ? { ...text, ...placeOnly(named) } : text);
    return null;
  }
  const { yaml, problems: found } = readSetMarket(file, text, reading.settings);
  append(problems, found);
  if (yaml === null) return null;
  const value = plainValue(yaml, problems);
  const { placeOf } = yaml;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    problems.push(wrongKind(placeOf([]), value ?? "nothing", "a mapping of keys"));
    return null;
  }
  addTranslations(value, reading.titles);
  const { draft: head, problems: faults } = readDraft(MARKET_SCHEMA, MARKET_JSON_SCHEMA, value, placeOf, unitInCell);
  append(problems, faults);
  const tables = readTables(file, value as Readonly<Record<string, unknown>>, placeOf, reading);
  if (head === null) return null;
  append(problems, [...headProblems(head, placeOf), ...rowProblems(tables, reading.sources)]);
  return checkedSeries(file, head, tables, placeOf, reading);
}

function placeOnly({ file = null, line = null, column = null }: Place): Pick<Problem, "file" | "line" | "column"> {
  return { file, line, column };
}

function readTables(
  file: string,
  value: Readonly<Record<string, unknown>>,
  placeOf: PlaceOf,
  reading: MarketReading,
): PlacedTables {
  const folder = file.includes("/") ? file.slice(0, file.lastIndexOf("/") + 1) : "";
  const unread: string[] = [];
  const rows = <T>({ key, schema, json }: MarketTable<T>): readonly Placed<T>[] => {
    const name = value[key];
    if (typeof name !== "string") return [];
    const kind = {
      schema,
      json,
      needed: json.required ?? [],
      atMost: ROW_LIMIT,
      unitProblem: unitInCell,
    };
    const found = schemaRows(`${folder}${name}`, kind, placeOf([key]), reading.source, reading.problems);
    if (found === null) unread.push(key);
    return found ?? [];
  };
  return {
    nodes: rows(MARKET_TABLES.nodes),
    capacities: rows(MARKET_TABLES.capacities),
    pairs: rows(MARKET_TABLES.pairs),
    routes: rows(MARKET_TABLES.routes),
    chokepoints: rows(MARKET_TABLES.chokepoints),
    contracts: rows(MARKET_TABLES.contracts),
    unread,
  };
}

function checkedSeries(
  file: string,
  head: MarketDraft,
  tables: PlacedTables,
  placeOf: PlaceOf,
  reading: MarketReading,
): MarketSeries {
  const { problems } = reading;
  const name = marketName(file);
  const units = unitReading(head.unit, head.priceUnit, head.conversions ?? []);
  const rows = seriesRows(head, tables, units, reading);
  const policyReading = {
    ...policyGround(tables),
    file,
    market: name,
    placeOf,
    sources: reading.sources,
    units,
    problems,
  };
  const policies = readPolicies(head.policies ?? [], ["policies"], policyReading);
  const series: MarketSeries = {
    name,
    file,
    ...rows,
    policies,
    commodity: head.commodity,
    unit: head.unit,
    priceUnit: head.priceUnit ?? "",
    moneyFactor: moneyFactor(head.unit, head.priceUnit ?? "", head.conversions ?? []),
    coverage: head.coverage,
    baseYear: head.baseYear,
    years: head.years,
    hs: head.hs ?? [],
    names: head.names ?? {},
    inertia: inertiaOf(head.inertia ?? { kind: "entropic", sigma: 8, epsilon: 0.001 }),
    marketPower: head.marketPower,
    expansion: head.expansion,
    shipping: shipsOf(head, cargoFactor(head)),
    forceMajeure: head.forceMajeure,
    linked: linksOfHead(head, file, { placeOf, sources: reading.sources, problems }),
    derived: [],
    scenarios: readMarketScenarios(head.scenarios, policies, policyReading),
    score: head.score ?? null,
    byShare: head.byShare ?? null,
  };
  const isWhole = tables.unread.length === 0 && (head.coverage === "partial" || head.routes !== undefined);
  append(problems, [
    ...recordProblems(series, placeOf, reading),
    ...nodeProblems(series, tables),
    ...pointProblems(series, tables),
    ...units.problems(),
  ]);
  if (isWhole) append(problems, [...nameProblems(series, placeOf), ...wholeProblems(series, tables, placeOf)]);
  return series;
}

/** Sources of recorded prices that the bibliography does not have. */
function recordProblems({ score }: MarketSeries, placeOf: PlaceOf, { sources }: MarketReading): readonly Problem[] {
  return (score?.prices ?? []).flatMap(({ source }, at) =>
    sourceProblems(source, placeOf(["score", "prices", at, "source"]), sources),
  );
}

/** What tables say against each other; rows that exclude each other are looked for once all names are known. */
function wholeProblems(series: MarketSeries, tables: PlacedTables, placeOf: PlaceOf): readonly Problem[] {
  const network = networkProblems(series, tables);
  const together = hasErrors(network) ? [] : togetherProblems(series, tables);
  return [
    ...byShareProblems(series, tables, placeOf),
    ...network,
    ...supplyProblems(series, tables),
    ...purchaseProblems(series),
    ...together,
  ];
}

function policyGround(tables: PlacedTables): { suppliers: string[]; buyers: string[]; arcs: string[] } {
  const ids = (kind: "supply" | "demand"): string[] =>
    tables.nodes.flatMap(({ draft }) => (draft.kind === kind ? [draft.id] : []));
  const suppliers = ids("supply");
  const known = new Set(suppliers);
  const capacities = tables.capacities.map(({ draft }) => draft.node).filter((id) => !known.has(id));
  const arcs = [...new Set([...tables.chokepoints.map(({ draft }) => draft.id), ...capacities])];
  return { suppliers, buyers: ids("demand"), arcs };
}

function seriesRows(
  head: MarketDraft,
  tables: PlacedTables,
  units: UnitReading,
  reading: MarketReading,
): Pick<MarketSeries, "nodes" | "capacities" | "pairs" | "routes" | "chokepoints" | "contracts"> {
  const rowReading = { units, problems: reading.problems };
  const shipping = shipsOf(head, cargoFactor(head));
  const countries = nodeCountries(tables.nodes, reading);
  return {
    nodes: tables.nodes.map((row, at) => seriesNode(row, countries[at] ?? row.draft.country, rowReading)),
    capacities: tables.capacities.map((row) => seriesCapacity(row, rowReading)),
    pairs: tables.pairs.map((row) => seriesPair(row, rowReading)),
    routes: tables.routes.map((row) => seriesRoute(row, shipping, head.coverage === "full", rowReading)),
    chokepoints: tables.chokepoints.map(seriesChokepoint),
    contracts: tables.contracts.map((row) => seriesContract(row, rowReading)),
  };
}

/** Codes of the countries of nodes; what follows too many unknown names is not read. */
function nodeCountries(nodes: PlacedTables["nodes"], reading: MarketReading): readonly string[] {
  const countries: string[] = [];
  const found = checkEach(nodes, ({ draft, placeOf }) => {
    const problems: Problem[] = [];
    const [code = draft.country] = codesOf([draft.country], () => placeOf("country"), { ...reading, problems });
    countries.push(code);
    return problems;
  });
  append(reading.problems, found);
  return countries;
}
