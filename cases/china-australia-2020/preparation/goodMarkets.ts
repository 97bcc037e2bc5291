import { type Fact, observedFact, type Rows } from "../../preparation/index.ts";
import { type MarketRow, marketTable } from "../../us-china-2018-russia/preparation/index.ts";

/** What a seller sold to China in a year, in the unit of its market. */
interface Sold {
  readonly seller: string;
  readonly year: string;
  readonly value: number;
  readonly source: string;
  readonly confidence: Fact["confidence"];
  readonly low?: number;
  readonly high?: number;
}

const BUYER = "china";
/** All sellers that no source names one by one. */
const REST = "other-sellers";
const NODE_COLUMNS = "id country kind residual year quantity source confidence".split(" ");
const PAIR_COLUMNS = "supplier market year flow access source confidence low high".split(" ");
/** Key of figures from memory. */
const MEMORY = "general-knowledge";

/**
 * Tables of the goods of which shares of sellers are known: wine, barley and coking coal.
 *
 * @param observed  Columns id, value, unit, confidence, note.
 * @returns file name in `markets/` → its text.
 */
export function goodMarketTables(observed: Rows): ReadonlyMap<string, string> {
  const goods: readonly (readonly [string, Good])[] = [
    ["barley", barley(observed)],
    ["beef", BEEF],
    ["coking-coal", cokingCoal(observed)],
    ["wine", wine(observed)],
  ];
  return new Map(
    goods.flatMap(([name, good]) => [
      [`${name}-nodes.csv`, marketTable(NODE_COLUMNS, nodeRows(good))],
      [`${name}-pairs.csv`, marketTable(PAIR_COLUMNS, pairRows(good))],
    ]),
  );
}

/** What is known of a good: what each sold, and all that China bought, with what no source names. */
interface Good {
  readonly sold: readonly Sold[];
  readonly all: readonly Sold[];
  /** Sellers of which only access is known, with the country that they lie in and where it is said. */
  readonly listed: readonly { readonly id: string; readonly country: string; readonly source: string }[];
}

/** The first four or five plants of Australia, and the American meat that China let in from March 2020. */
const BEEF: Good = {
  sold: [],
  all: [],
  listed: [
    { id: "australian-plants", country: "AUS", source: "wita2020-beef" },
    { id: "american-plants", country: "USA", source: MEMORY },
  ],
};

/** Values of Chinese customs of 2021; those of 2020 from the growth that the same page prints. */
function wine(observed: Rows): Good {
  const key = "china-customs2022-wine";
  const of = (id: string): Fact => observedFact(observed, [id, "wine-imports", key]);
  const grown = ["A47", "A48", "A49"].map(of);
  const sold = [...[of("A45"), of("A46")].map(soldAs), ...grown.flatMap((fact) => [before(fact, 1), soldAs(fact)])];
  return withRest(sold, [before(of("A50"), -1), soldAs(of("A50"))]);
}

/** 2017 from the share of Australia; 2021 by seller from memory. */
function barley(observed: Rows): Good {
  const seen = observedFact(observed, ["A21", "barley-imports", "china-ag2018"]);
  const [, share = ""] = /([\d.]+) percent of imports/u.exec(seen.note) ?? [];
  const all2017: Sold = {
    ...soldAs(seen),
    seller: BUYER,
    value: (100 * seen.value) / Number(share),
    confidence: "derived",
  };
  const none = observedFact(observed, ["A28", "barley-export-share", "abares-copy"]);
  const sold = [
    soldAs(seen),
    { seller: "AUS", year: "2021", value: 0, source: none.source, confidence: "derived" } as const,
    ...rememberedSellers(observed, "A16"),
  ];
  return withRest(sold, [all2017, soldAs(observedFact(observed, ["A23", "barley-imports", "gauger2022"]))]);
}

/** Sellers and figures that a row lists in the same order, in a range of a tenth. */
function rememberedSellers(observed: Rows, id: string): readonly Sold[] {
  const row = observed.find((each) => each["id"] === id);
  const values = (row?.["value"] ?? "").split(";").map(Number);
  return (row?.["partner"] ?? "").split(";").map((seller, at) => ({
    seller,
    year: row?.["period"] ?? "",
    value: values[at] ?? NaN,
    source: MEMORY,
    confidence: "recalled",
    low: 0.9 * (values[at] ?? NaN),
    high: 1.1 * (values[at] ?? NaN),
  }));
}

/** How often more than in 2020 the page says that a country sold, where it has no percentage; its words say a little less. */
const TIMES: Readonly<Record<string, number>> = { "almost tenfold": 10, "almost doubled": 2 };

/** Tonnes of 2021, those of 2020 from what the same page says of their growth: of Australia it says nothing. */
function cokingCoal(observed: Rows): Good {
  const of = (id: string): Fact => observedFact(observed, [id, "coking-coal-imports", "china-customs2022-coal"]);
  const sold = [
    ...[of("A33")].flatMap((fact) => [before(fact, -1), soldAs(fact)]),
    ...[of("A34")].flatMap((fact) => [before(fact, 1), soldAs(fact)]),
    ...[of("A35"), of("A36")].flatMap((fact): Sold[] => [timesLess(fact), soldAs(fact)]),
    soldAs(of("A37")),
  ];
  const all = [before(of("A32"), -1), soldAs(of("A32"))];
  return { sold: [...sold, australiaOf2020(observed, sold, all[0])], all: all.map(asBought), listed: [] };
}

/** What Australia sold in 2020, from memory: no less than in the first half of the year, no more than the named sellers leave. */
function australiaOf2020(observed: Rows, sold: readonly Sold[], { year, value: all }: Sold): Sold {
  const half = observedFact(observed, ["A31", "coking-coal-imports", "china-customs2020-coal"]);
  const named = sold.filter((each) => each.year === year).reduce((sum, { value }) => sum + value, 0);
  return {
    seller: "AUS",
    year,
    value: 35.4,
    source: MEMORY,
    confidence: "recalled",
    low: half.value,
    high: all - named,
  };
}

function timesLess(fact: Fact): Sold {
  const times = TIMES[fact.note];
  if (times === undefined) throw new Error(`${fact.metric} does not say how much it grew: ${fact.note}`);
  return { ...soldAs(fact), year: yearBefore(fact), value: fact.value / times, confidence: "derived" };
}

/** The year before, from a growth in percent that the note prints. */
function before(fact: Fact, sign: 1 | -1): Sold {
  const [, words, percent = ""] =
    /(plus|minus)(?: nearly)? ([\d.]+) percent/u.exec(fact.note) ?? percentAfter(fact.note);
  if (words === undefined || (words === "plus") !== sign > 0)
    throw new Error(`${fact.metric} prints no such growth: ${fact.note}`);
  const value = fact.value / (1 + (sign * Number(percent)) / 100);
  return { ...soldAs(fact), year: yearBefore(fact), value, confidence: "derived" };
}

function percentAfter(note: string): readonly string[] {
  return /(plus|minus) ([\d.]+)/u.exec(note) ?? [];
}

function yearBefore({ year }: Fact): string {
  return String(Number(year) - 1);
}

function soldAs({ partner, year, value, source, confidence }: Fact): Sold {
  return { seller: partner, year, value, source, confidence };
}

function asBought(sold: Sold): Sold {
  return { ...sold, seller: BUYER };
}

/** What all others sold: the whole less those who are named. */
function withRest(sold: readonly Sold[], all: readonly Sold[]): Good {
  const rest = all.map((whole): Sold => {
    const named = sold.filter(({ year }) => year === whole.year).reduce((sum, { value }) => sum + value, 0);
    return { ...whole, seller: REST, value: whole.value - named, confidence: "derived" };
  });
  return { sold: [...sold, ...rest], all: all.map(asBought), listed: [] };
}

function nodeRows({ sold, all, listed }: Good): readonly MarketRow[] {
  const sellers = [...new Set(sold.map(({ seller }) => seller))].map((id): MarketRow => {
    const { source, confidence } = sold.find(({ seller }) => seller === id)!;
    const country = id === REST ? "WLD" : id;
    return { id, country, kind: "supply", residual: id === REST ? "true" : undefined, source, confidence };
  });
  const plants = listed.map(({ id, country, source }): MarketRow => ({
    id,
    country,
    kind: "supply",
    source,
    ...marked(source),
  }));
  const bought = all.map(({ year, value, source, confidence }): MarketRow => ({
    id: BUYER,
    country: "CHN",
    kind: "demand",
    year,
    quantity: value,
    source,
    confidence,
  }));
  const buyer: MarketRow = {
    id: BUYER,
    country: "CHN",
    kind: "demand",
    source: listed[0]?.source,
    ...marked(listed[0]?.source),
  };
  return [...sellers, ...plants, ...(bought.length === 0 ? [buyer] : bought)];
}

function marked(source: string | undefined): Pick<MarketRow, "confidence"> {
  return { confidence: source === MEMORY ? "recalled" : "verified" };
}

/** Year of which only access is told. */
const LISTED_YEAR = "2019";

function pairRows({ sold, listed }: Good): readonly MarketRow[] {
  const flows = sold.map(({ seller, value, ...each }): MarketRow => ({
    ...each,
    supplier: seller,
    market: BUYER,
    flow: value,
    access: value > 0 ? "true" : undefined,
  }));
  const access = listed.map(({ id, source }): MarketRow => ({
    supplier: id,
    market: BUYER,
    year: LISTED_YEAR,
    access: "true",
    source,
    ...marked(source),
  }));
  return [...flows, ...access];
}
