import type { SourceRow } from "../figures.ts";

/** A figure of a reference table in the columns of a case's facts, before it has an id and a bibliography key. */
export interface Cited {
  /** Table that it stands in. */
  readonly table: string;
  readonly metric: string;
  readonly reporter: string;
  readonly partner: string;
  readonly year: string;
  /** As written. */
  readonly value: string;
  /** Ends that the source allows, as written; blank where it gives none. */
  readonly low?: string;
  readonly high?: string;
  readonly unit: string;
  readonly source: string;
  readonly locator: string;
  readonly confidence: string;
  readonly note: string;
}

/** Tables that facts are chosen from: name → path in the reference data. */
export const FACT_TABLES = {
  claimFacts: "claim-facts/facts.csv",
  measures: "claim-facts/measures.csv",
  commodities: "commodity-facts/facts.csv",
  gas: "commodity-facts/gas-trade-matrix.csv",
  farEastSoy: "crops-meat/far-east-soy.csv",
  pipelines: "lng-network/pipelines.csv",
  lngCapacity: "lng-network/capacity.csv",
  shipping: "lng-network/shipping.csv",
  machinery: "technology/machinery-imports.csv",
  chips: "technology/chip-exports.csv",
  research: "technology/rnd.csv",
  partners: "technology/russia-trade-partners.csv",
  events: "technology/cooperation-events.csv",
  council: "technology/un-council.csv",
  trade: "trade-flows/comtrade-focus-hs6-2014-2020.csv",
  goods: "bilateral-panel-2014-2022/goods.csv",
  sectorFlows: "sector-panel-2011-2022/flows.csv",
  sectorOutput: "sector-panel-2011-2022/output.csv",
  alliances: "alliances/atop5_dyad_year_subset.csv",
} as const;

/** Rows of the tables that facts are chosen from, by name. */
export type FactSources = Readonly<Record<keyof typeof FACT_TABLES, readonly SourceRow[]>>;

/** A cell, blank where the column is absent. */
export function cell(row: SourceRow, column: string): string {
  return row[column] ?? "";
}

/** A figure computed from others. */
export function derivedFigure(figure: Partial<Cited> & Pick<Cited, "table" | "metric" | "year">, value: number): Cited {
  const blank = { reporter: "", partner: "", unit: "", source: "", locator: "", note: "" };
  return { ...blank, confidence: "derived", ...figure, value: plain(value) };
}

/** A number without the noise of its calculation. */
function plain(value: number): string {
  return String(Number(value.toPrecision(10)));
}

/** English names of gas exporters in the reviews → ISO 3166-1 alpha-3; others keep their name. */
const GAS_CODES: ReadonlyMap<string, string> = new Map([
  ["Australia", "AUS"],
  ["Qatar", "QAT"],
  ["Russia", "RUS"],
  ["US", "USA"],
]);

/** Code of a gas exporter; its name where claims do not ask for it by code. */
export function gasExporter(name: string): string {
  return GAS_CODES.get(name) ?? name;
}
