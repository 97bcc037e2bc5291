import { type Figure, numberIn, type SourceRow } from "../figures.ts";

/** Tables that the soybean market is made from, row by row as they stand. */
export interface SoybeanSources {
  /** Customs facts: columns market, metric, reporter, partner, year, value (Mt), confidence. */
  readonly facts: readonly SourceRow[];
  /** Reported flows: columns year, flow (M, X), importer, exporter, value_usd, quantity_t, confidence. */
  readonly flows: readonly SourceRow[];
  /** Balances by market year: columns iso3, market_year, item, value (1000 t), confidence. */
  readonly balances: readonly SourceRow[];
  /** Columns commodity, country, type, low, high, confidence. */
  readonly elasticities: readonly SourceRow[];
  /** Columns series, place, date, value: yearly prices and freight.   USD/t */
  readonly prices: readonly SourceRow[];
  /** Output of the Russian Far East: columns region, year, item, value (1000 t), confidence. */
  readonly farEast: readonly SourceRow[];
}

/** Bibliography key of what is only remembered. */
export const GENERAL = "general-knowledge";

/** A country that exports soybeans, the months of its market year, and the freight that stands for its own to China. */
export interface Exporter {
  readonly id: string;
  readonly iso3: string;
  /** Months of the market year that carries the later year in its label which fall into the calendar year: Sep-Aug 8, Oct-Sep 9. */
  readonly months: number;
  readonly freight: keyof typeof FREIGHT;
  /** Whose elasticity of supply it bears. */
  readonly elasticity: string;
  /** What it can send to China at most, where only a region may or can. */
  readonly region?: readonly string[];
}

/** Freight, USD/t: ranges from memory, but for Europe where a quarter of 2019 was seen. */
export const FREIGHT: Readonly<Record<"santos" | "gulf" | "northwest" | "border" | "europe", Figure>> = {
  santos: { value: 31.5, low: 25, high: 38, source: GENERAL, confidence: "recalled" },
  gulf: { value: 42.5, low: 35, high: 50, source: GENERAL, confidence: "recalled" },
  northwest: { value: 24.5, low: 17.75, high: 27.9, source: "usda-gtr", confidence: "proxy" },
  border: { value: 25, low: 15, high: 35, source: GENERAL, confidence: "recalled" },
  europe: { value: 20.21, low: 17, high: 25, source: "usda-gtr", confidence: "proxy" },
};

const FAR_EAST = ["Amur oblast", "Primorye", "Khabarovsk krai", "Jewish autonomous oblast"];

/** The exporters of the published balances; who has no elasticity of its own bears a neighbour's. */
export const EXPORTERS: readonly Exporter[] = [
  { id: "brazil", iso3: "BRA", months: 9, freight: "santos", elasticity: "BRA" },
  { id: "usa", iso3: "USA", months: 8, freight: "gulf", elasticity: "USA" },
  { id: "argentina", iso3: "ARG", months: 9, freight: "santos", elasticity: "ARG" },
  { id: "paraguay", iso3: "PRY", months: 9, freight: "santos", elasticity: "ARG" },
  { id: "uruguay", iso3: "URY", months: 9, freight: "santos", elasticity: "ARG" },
  { id: "canada", iso3: "CAN", months: 8, freight: "northwest", elasticity: "USA" },
  { id: "ukraine", iso3: "UKR", months: 8, freight: "gulf", elasticity: "ARG" },
  { id: "russia", iso3: "RUS", months: 8, freight: "border", elasticity: "RUS", region: FAR_EAST },
];

/** Value of China's imports from a country, or from all.   million USD */
export function chinaValue({ flows }: SoybeanSources, exporter: string | null, year: number): number {
  const rows = flows.filter(
    (row) =>
      row["importer"] === "CHN" &&
      row["flow"] === "M" &&
      row["year"] === String(year) &&
      row["hs6"] === "120190" &&
      (exporter === null || row["exporter"] === exporter),
  );
  return rows.reduce((sum, row) => sum + numberIn(row, "value_usd"), 0) / 1e6;
}

/** Tonnes that Chinese customs gave for an origin, or for all (`WLD`); null where they were not seen.   Mt/year */
export function chinaFact({ facts }: SoybeanSources, partner: string, year: number): Figure | null {
  const row = facts.find(
    (each) =>
      each["market"] === "soybeans" &&
      each["metric"] === "imports" &&
      each["reporter"] === "CHN" &&
      each["partner"] === partner &&
      each["year"] === String(year),
  );
  return row === undefined ? null : published(numberIn(row, "value"), row["confidence"], "china-customs");
}

/** A figure as its row gives it; one from memory has a tenth of it on either side. */
function published(value: number, confidence: string | undefined, source: string): Figure {
  if (confidence === "recalled") {
    return { value, low: 0.9 * value, high: 1.1 * value, source: GENERAL, confidence: "recalled" };
  }
  return { value, low: value, high: value, source, confidence: confidence === "derived" ? "derived" : "verified" };
}

/** China's imports of soybeans from all: tonnes of customs, else those of its balance over the calendar year.   Mt/year */
function chinaTotal(sources: SoybeanSources, year: number): Figure {
  return chinaFact(sources, "WLD", year) ?? calendarYear(sources, { iso3: "CHN", months: 9 }, "imports", year);
}

/** Average customs value of China's soybeans.   USD/t */
export function chinaUnitValue(sources: SoybeanSources, year: number): Figure {
  const total = chinaTotal(sources, year);
  const value = chinaValue(sources, null, year) / total.value;
  const recalled = total.confidence === "recalled";
  return {
    value,
    low: recalled ? value / 1.1 : value,
    high: recalled ? value / 0.9 : value,
    source: `comtrade;${total.source === "usda-psd" ? "usda-psd" : "china-customs"}`,
    confidence: recalled ? "recalled" : "derived",
  };
}

/** China's imports by origin: tonnes of customs, else value over the average unit value of the year.   Mt/year */
export function chinaFlow(sources: SoybeanSources, exporter: Exporter, year: number): Figure {
  const seen = chinaFact(sources, exporter.iso3, year);
  if (seen !== null) return seen;
  const unit = chinaUnitValue(sources, year);
  const value = chinaValue(sources, exporter.iso3, year) / unit.value;
  return { value, low: 0.9 * value, high: 1.1 * value, source: unit.source, confidence: "derived" };
}

/** Exports to all: calendar years where reported, else months of two market years.   Mt/year */
function totalExports(sources: SoybeanSources, exporter: Exporter, year: number): Figure {
  const row = sources.flows.find(
    (each) =>
      each["flow"] === "X" &&
      each["importer"] === "WLD" &&
      each["exporter"] === exporter.iso3 &&
      each["year"] === String(year),
  );
  if (row !== undefined) return published(numberIn(row, "quantity_t") / 1e6, row["confidence"], "secex-usda");
  return calendarYear(sources, exporter, "exports", year);
}

/**
 * An item of the balance over a calendar year: the months of the two market years that fall into it. Where the earlier is the last that is
 * known it stands for both, with a tenth of it on either side.   Mt/year
 */
export function calendarYear(
  sources: SoybeanSources,
  exporter: Pick<Exporter, "iso3" | "months">,
  item: string,
  year: number,
): Figure {
  const part = (start: number): SourceRow | undefined =>
    sources.balances.find(
      (row) =>
        row["iso3"] === exporter.iso3 &&
        row["item"] === item &&
        row["market_year"] === `${start}/${String(start + 1).slice(2)}`,
    );
  const [earlier, known] = [part(year - 1), part(year)];
  const later = known ?? earlier;
  const share = exporter.months / 12;
  const of = (row: SourceRow | undefined): number => (row === undefined ? NaN : numberIn(row, "value") / 1000);
  const value = share * of(earlier) + (1 - share) * of(later);
  const recalled = [earlier, later].some((row) => row?.["confidence"] === "recalled");
  const spread = known === undefined ? 0.1 : 0;
  return {
    value,
    low: (1 - spread) * Math.min(of(earlier), of(later)),
    high: (1 + spread) * Math.max(of(earlier), of(later)),
    source: recalled ? GENERAL : "usda-psd",
    confidence: recalled ? "recalled" : "derived",
  };
}

/** What goes elsewhere: all exports less those to China; never below zero, where the two sources disagree. */
export function otherFlow(sources: SoybeanSources, exporter: Exporter, year: number): Figure {
  const [total, china] = [totalExports(sources, exporter, year), chinaFlow(sources, exporter, year)];
  const less = (end: number, away: number): number => Math.max(0, end - away);
  return {
    value: less(total.value, china.value),
    low: less(Math.min(total.low, total.value), china.high),
    high: Math.max(less(total.high, china.low), less(total.value, china.value)),
    source: [...new Set([...total.source.split(";"), ...china.source.split(";")])].join(";"),
    confidence: total.confidence === "recalled" || china.confidence === "recalled" ? "recalled" : "derived",
  };
}
