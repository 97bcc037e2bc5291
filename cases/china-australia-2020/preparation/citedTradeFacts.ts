import { type Fact, factTable, type Observation, observedFact, type Rows } from "../../preparation/index.ts";

/** Observed figures that claims and the README use. */
const OBSERVED: readonly Observation[] = [
  ["A5", "wine-exports", "foodingredients2024"],
  ["A6", "wine-exports", "scmp2022-wine"],
  ["A21", "barley-imports", "china-ag2018"],
  ["A23", "barley-imports", "gauger2022"],
  ["A24", "barley-imports", "gauger2022", "four sellers"],
  ["A26", "barley-import-share", "china-customs2023-barley"],
  ["A27", "barley-export-share", "abares-copy"],
  ["A28", "barley-export-share", "abares-copy"],
  ["A29", "barley-export-share", "abares-copy"],
  ["A31", "coking-coal-imports", "china-customs2020-coal"],
  ["A32", "coking-coal-imports", "china-customs2022-coal"],
  ["A33", "coking-coal-imports", "china-customs2022-coal"],
  ["A34", "coking-coal-imports", "china-customs2022-coal"],
  ["A35", "coking-coal-imports", "china-customs2022-coal"],
  ["A36", "coking-coal-imports", "china-customs2022-coal"],
  ["A37", "coking-coal-imports", "china-customs2022-coal"],
  ["A38", "coal-exports", "banchero2021"],
  ["A39", "coal-exports", "banchero2021"],
  ["A40", "coal-exports", "banchero2021"],
  ["A41", "coal-exports", "banchero2021"],
  ["A42", "coal-exports", "banchero2021"],
  ["A43", "coal-exports", "banchero2021"],
  ["A44", "wine-imports", "china-customs2022-wine"],
  ["A45", "wine-imports", "china-customs2022-wine"],
  ["A46", "wine-imports", "china-customs2022-wine"],
  ["A47", "wine-imports", "china-customs2022-wine"],
  ["A48", "wine-imports", "china-customs2022-wine"],
  ["A49", "wine-imports", "china-customs2022-wine"],
  ["A50", "wine-imports", "china-customs2022-wine"],
  ["A51", "beef-imports", "china-customs2021-beef"],
  ["A52", "beef-imports", "china-customs2021-beef"],
  ["A53", "beef-imports", "china-customs2021-beef"],
  ["A54", "beef-imports", "china-customs2021-beef"],
];

/** Growth that a note prints: number of the observation, name of the metric, words before the percentage. */
const GROWTH: readonly (readonly [observation: Observation, sign: 1 | -1, words: RegExp])[] = [
  [["A38", "coal-exports-growth", "banchero2021"], 1, /plus ([\d.]+) percent/u],
  [["A39", "coal-exports-growth", "banchero2021"], 1, /plus ([\d.]+) percent/u],
  [["A40", "coal-exports-growth", "banchero2021"], 1, /plus ([\d.]+) percent/u],
  [["A41", "coal-exports-growth", "banchero2021"], 1, /plus ([\d.]+) percent/u],
  [["A42", "coal-exports-growth", "banchero2021"], -1, /minus ([\d.]+) percent/u],
  [["A43", "coal-exports-growth", "banchero2021"], 1, /plus ([\d.]+) percent/u],
];

/** What the trade in barley was worth in the two years before the duties. The table of observations lacks both. */
const BARLEY_BEFORE: readonly Fact[] = [
  {
    metric: "barley-import-value",
    reporter: "CHN",
    partner: "AUS",
    year: "2018-07..2019-06",
    value: 0.655,
    unit: "billion USD",
    source: "afr2023-barley",
    locator:
      "https://grainproducers.com.au/post/australian-financial-review-hopes-rise-for-end-to-china-trade-bans-after-barley-tariff-deal",
    confidence: "derived",
    note: "916 million AUD, farm year 2018-19, at 0.715 USD, a rate from memory",
  },
  {
    metric: "barley-import-value",
    reporter: "CHN",
    partner: "AUS",
    year: "2019",
    value: 0.4,
    unit: "billion USD",
    source: "chngpohtiong2020",
    locator: "https://www.chngpohtiong.com/china-punishes-australia/?lang=zh-hant",
    confidence: "verified",
    note: "the harvest was cut by drought; the year before it was nearly a billion",
  },
];

/** The cited figures of the case, as CSV. */
export function citedTradeFacts(observed: Rows): string {
  const growth = GROWTH.map(([observation, sign, words]): Fact => {
    const fact = observedFact(observed, observation);
    return {
      ...fact,
      value: sign * printed(fact, words),
      unit: "percent",
      note: "on the same months of the year before",
    };
  });
  return factTable([
    ...OBSERVED.map((choice) => observedFact(observed, choice)),
    ...growth,
    ...barleyOf2017(observed),
    ...BARLEY_BEFORE,
  ]);
}

/** What China paid for Australian barley in 2017, and all barley that it bought. */
function barleyOf2017(observed: Rows): readonly Fact[] {
  const seen = observedFact(observed, ["A21", "barley-imports", "china-ag2018"]);
  const all = Number((seen.value / (printed(seen, /([\d.]+) percent of imports/u) / 100)).toFixed(2));
  return [
    {
      ...seen,
      metric: "barley-import-value",
      value: printed(seen, /([\d.]+) billion USD/u),
      unit: "billion USD",
      note: "",
    },
    {
      ...seen,
      partner: "WLD",
      value: all,
      confidence: "derived",
      note: "Australia's volume over its share of 73 percent",
    },
  ];
}

function printed({ note, metric }: Fact, words: RegExp): number {
  const [, found] = words.exec(note) ?? [];
  if (found === undefined) throw new Error(`${metric} prints no figure: ${note}`);
  return Number(found);
}
