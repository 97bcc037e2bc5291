import { type Figure, marketTable, type MarketRow, numberIn, provenance, type SourceRow } from "../figures.ts";

/** Tables that markets with coverage `partial` are made from. */
export interface ObservedSources {
  /** Columns year, flow (M, X), importer, exporter, hs6, value_usd. */
  readonly trade: readonly SourceRow[];
  /** Columns topic, country, partner, period, value, unit, confidence: meat by origin, t. */
  readonly meat: readonly SourceRow[];
  /** Columns metric, reporter, partner, year, value, unit, confidence: oil by pipeline and in all, million t. */
  readonly claims: readonly SourceRow[];
}

/** A market of one buyer of which flows were observed and no price is made. */
interface ObservedMarket {
  readonly name: string;
  /** HS codes whose customs values are added; none where only quantities are known. */
  readonly hs: readonly string[];
  /** Whether the market counts in customs value, million USD; else the value stands beside the quantity. */
  readonly countsValue: boolean;
  readonly years: readonly number[];
  /** Origins below this in every year are left out.   million USD */
  readonly least: number;
}

const MARKETS: readonly ObservedMarket[] = [
  { name: "crude-oil", hs: ["270900"], countsValue: false, years: [2016, 2017, 2018, 2019, 2020], least: 100 },
  { name: "poultry", hs: ["020714"], countsValue: true, years: [2016, 2017, 2018, 2019, 2020], least: 0.05 },
  {
    name: "semiconductors",
    hs: ["854231", "854233", "854239"],
    countsValue: true,
    years: [2016, 2017, 2018, 2019, 2020],
    least: 100,
  },
  { name: "pork", hs: [], countsValue: false, years: [2017, 2018, 2019, 2020], least: 0 },
];

const BUYER = "china";
const NODE_COLUMNS = "id country kind source confidence".split(" ");
const HERD_COLUMNS = "id country kind year quantity source confidence".split(" ");
const PAIR_COLUMNS = "supplier market year flow access value unit source confidence low high".split(" ");
const CAPACITY_COLUMNS = "node name year capacity source confidence low high".split(" ");

/**
 * Tables of crude oil, poultry, chips and pork in China: what was observed by origin, without prices or curves.
 *
 * @returns file name in `markets/` → its text.
 */
export function observedMarketTables(sources: ObservedSources): ReadonlyMap<string, string> {
  const tables = MARKETS.flatMap((market): [string, string][] => {
    const pairs = pairRows(sources, market);
    const origins = [...new Set(pairs.map((row) => String(row["supplier"])))];
    const nodes = nodeRows(origins, sourceOf(market));
    return [
      [
        `${market.name}-nodes.csv`,
        market.hs.length > 0
          ? marketTable(NODE_COLUMNS, nodes)
          : marketTable(HERD_COLUMNS, [...nodes, ...herdRows(sources.meat, market.years)]),
      ],
      [`${market.name}-pairs.csv`, marketTable(PAIR_COLUMNS, pairs)],
    ];
  });
  return new Map([
    ...tables,
    ["crude-oil-capacity.csv", marketTable(CAPACITY_COLUMNS, OIL_LINES)],
    ["crude-oil-routes.csv", marketTable(ROUTE_COLUMNS, OIL_ROUTES)],
  ]);
}

function sourceOf(market: ObservedMarket): string {
  return market.hs.length > 0 ? "comtrade" : "danish-pork";
}

function nodeRows(origins: readonly string[], source: string): readonly MarketRow[] {
  const node = (id: string, country: string, kind: string): MarketRow => ({
    id,
    country,
    kind,
    source,
    confidence: "verified",
  });
  return [...origins.map((origin) => node(origin, origin, "supply")), node(BUYER, "CHN", "demand")];
}

/** The spur of the Eastern Siberia-Pacific Ocean line to Daqing, doubled in 2018. */
const OIL_LINES: readonly MarketRow[] = [
  [2016, 15],
  [2018, 30],
].map(([year, capacity]) => ({
  node: "espo-spur",
  name: "ESPO spur Skovorodino-Daqing",
  year: String(year),
  capacity,
  source: "cnpc-oil2013",
  confidence: "verified",
}));

const ROUTE_COLUMNS = "supplier market route through source confidence".split(" ");

/** Russian oil comes by the spur, or by ship from the Pacific and the west; no other supplier has a named line. */
const OIL_ROUTES: readonly MarketRow[] = [
  ["espo-spur", "espo-spur"],
  ["sea", ""],
].map(([route, through]) => ({
  supplier: "RUS",
  market: BUYER,
  route,
  through,
  source: "cnpc-oil2013",
  confidence: "verified",
}));

function pairRows(sources: ObservedSources, market: ObservedMarket): readonly MarketRow[] {
  if (market.hs.length === 0) return porkRows(sources.meat, market.years);
  const value = (origin: string, year: number): number => customsValue(sources.trade, market.hs, origin, year);
  const origins = [...new Set(sources.trade.filter(isImportOf(market.hs)).map((row) => row["exporter"] ?? ""))]
    .filter((origin) => /^[A-Z]{3}$/u.test(origin) && market.years.some((year) => value(origin, year) >= market.least))
    .toSorted();
  return origins.flatMap((origin) =>
    market.years.map((year) => {
      const flow = market.countsValue ? customs(value(origin, year)) : oilTonnes(sources.claims, origin, year);
      return {
        supplier: origin,
        market: BUYER,
        year: String(year),
        access: value(origin, year) > 0 ? "true" : undefined,
        flow: flow?.value,
        value: value(origin, year),
        ...provenance(flow ?? customs(NaN)),
      };
    }),
  );
}

function isImportOf(hs: readonly string[]): (row: SourceRow) => boolean {
  return (row) => row["importer"] === "CHN" && row["flow"] === "M" && hs.includes(row["hs6"] ?? "");
}

/** China's imports from an origin as its customs report them, cif.   million USD */
function customsValue(trade: readonly SourceRow[], hs: readonly string[], origin: string, year: number): number {
  const rows = trade.filter((row) => row["year"] === String(year) && row["exporter"] === origin && isImportOf(hs)(row));
  return rows.reduce((sum, row) => sum + numberIn(row, "value_usd"), 0) / 1e6;
}

function customs(value: number): Figure {
  return { value, low: value, high: value, source: "comtrade", confidence: "verified" };
}

/** Million t of crude oil, where they are known at all.   Mt/year */
function oilTonnes(claims: readonly SourceRow[], origin: string, year: number): Figure | null {
  const row = claims.find(
    (each) =>
      each["metric"] === "crude_oil_imports" &&
      each["reporter"] === "CHN" &&
      each["partner"] === origin &&
      each["year"] === String(year),
  );
  return row === undefined ? null : remembered(numberIn(row, "value"), row["confidence"], "china-customs-oil");
}

/** A tenth on either side of what is only remembered. */
function remembered(value: number, confidence: string | undefined, source: string): Figure {
  if (confidence !== "recalled") {
    return { value, low: value, high: value, source, confidence: confidence === "derived" ? "derived" : "verified" };
  }
  return { value, low: 0.9 * value, high: 1.1 * value, source: "general-knowledge", confidence: "recalled" };
}

/** Fresh and frozen pork by origin; a span of years in one row holds for each of them.   kt/year */
function porkRows(meat: readonly SourceRow[], years: readonly number[]): readonly MarketRow[] {
  const rows = meat.filter(
    (row) =>
      row["topic"] === "pork imports" && row["country"] === "CHN" && row["unit"] === "t" && row["partner"] !== "WLD",
  );
  return years.flatMap((year) =>
    rows
      .filter((row) => coversYear(row["period"] ?? "", year))
      .map((row) => {
        const flow = remembered(numberIn(row, "value") / 1000, row["confidence"], "danish-pork");
        return {
          supplier: row["partner"],
          market: BUYER,
          year: String(year),
          flow: flow.value,
          access: flow.value > 0 ? "true" : "false",
          ...provenance(flow),
        };
      }),
  );
}

/** What a figure was seen as, the best first. */
const SEEN = ["verified", "derived"];

/** Pork that China's own farms produced, by year; what is only remembered is left out.   kt/year */
function herdRows(meat: readonly SourceRow[], years: readonly number[]): readonly MarketRow[] {
  const rows = meat.filter((row) => row["topic"] === "pork output" && row["country"] === "CHN" && row["unit"] === "Mt");
  return years.flatMap((year) => {
    const ofYear = rows.filter((row) => row["period"] === String(year));
    const seen = SEEN.map((confidence) => ofYear.find((row) => row["confidence"] === confidence));
    const row = seen.find((each) => each !== undefined);
    if (row === undefined) return [];
    return {
      id: "china-farms",
      country: "CHN",
      kind: "supply",
      year: String(year),
      quantity: numberIn(row, "value") * 1000,
      source: "nbs-pork",
      confidence: row["confidence"],
    };
  });
}

function coversYear(period: string, year: number): boolean {
  const span = /^(\d{4})-(\d{4})$/u.exec(period);
  return span === null ? period === String(year) : Number(span[1]) <= year && year <= Number(span[2]);
}
