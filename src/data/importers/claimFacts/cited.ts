import type { SourceRow } from "../marketFigures.ts";

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

/** Reference tables that facts are chosen from, parsed, by name. */
export interface FactSources {
  /** `claim-facts/facts.csv` */
  readonly claimFacts: readonly SourceRow[];
  /** `claim-facts/measures.csv` */
  readonly measures: readonly SourceRow[];
  /** `commodity-facts/facts.csv` */
  readonly commodities: readonly SourceRow[];
  /** `commodity-facts/gas-trade-matrix.csv` */
  readonly gas: readonly SourceRow[];
  /** `crops-meat/far-east-soy.csv` */
  readonly farEastSoy: readonly SourceRow[];
  /** `lng-network/pipelines.csv` */
  readonly pipelines: readonly SourceRow[];
  /** `lng-network/capacity.csv` */
  readonly lngCapacity: readonly SourceRow[];
  /** `lng-network/shipping.csv` */
  readonly shipping: readonly SourceRow[];
  /** `technology/machinery-imports.csv` */
  readonly machinery: readonly SourceRow[];
  /** `technology/chip-exports.csv` */
  readonly chips: readonly SourceRow[];
  /** `technology/rnd.csv` */
  readonly research: readonly SourceRow[];
  /** `technology/russia-trade-partners.csv` */
  readonly partners: readonly SourceRow[];
  /** `technology/cooperation-events.csv` */
  readonly events: readonly SourceRow[];
  /** `technology/un-council.csv` */
  readonly council: readonly SourceRow[];
  /** `trade-flows/comtrade-focus-hs6-2014-2020.csv` */
  readonly trade: readonly SourceRow[];
  /** `bilateral-panel-2014-2022/goods.csv` */
  readonly goods: readonly SourceRow[];
  /** `sector-panel-2011-2022/flows.csv` */
  readonly sectorFlows: readonly SourceRow[];
  /** `sector-panel-2011-2022/output.csv` */
  readonly sectorOutput: readonly SourceRow[];
  /** `alliances/atop5_dyad_year_subset.csv` */
  readonly alliances: readonly SourceRow[];
}

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
