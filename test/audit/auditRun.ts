import type { AuditRun } from "../../src/audit/index.ts";
import type { ClaimResult, EquilibriumResult, Results } from "../../src/results/index.ts";
import { auditClaims } from "../../src/audit/index.ts";
import { parseCase, textSource } from "../../src/case/index.ts";
import { missingFile } from "../../src/node/files/problems.ts";
import { alignmentOf, allianceOf, dyadOf, leverageOf, trendOf, triangleOf } from "../results/alignmentResults.ts";
import { marketOf, marketYearOf } from "../results/marketResults.ts";
import { campOf, positionsOf, statementOf } from "../results/positionsResults.ts";
import { countryOf, equilibriumOf, salesRange, setOf, soldToChina, solveOf } from "../results/tradeResults.ts";
import { tariffMarketFiles } from "../case/markets/tariffMarket.ts";

const CASE = `title: A case of figures worked by hand
parties: { a: USA, b: CHN, third: [RUS] }
asOf: 2020-08-01
economy: { data: w, also: [w2], elasticities: centre }
measures:
  - { id: m, instrument: tariff, imposer: [USA], target: [CHN], basis: assumption, rows: [{ rate: 10, from: 2018-01-01, source: one }] }
scenarios:
  war: { measures: [m], at: 2019-09-01, fullRange: true }
  cuts: { measures: [m], at: 2019-10-01 }
markets: [markets/gas.yaml]
facts: facts.csv
claims: claims.yaml
bibliography: s.bib
`;

const HEAD = "id,metric,reporter,partner,year,value,low,high,unit,source,source_locator,confidence,note\n";

/** Facts of the claims below: of 10 Mt, 5 to 15 and 20 in another source; a series; a word; one recalled, one later. */
export const FACTS = `sold,sales,RUS,CHN,2019,10,9,11,Mt,one,table 1,verified,
sold-other,sales,RUS,CHN,2019,12,,,Mt,two,,derived,
bought,purchases,CHN,,2019,100,100,100,Mt,one,,verified,
y2017,series,RUS,,2017,1,,,kt,one,,verified,
y2018,series,RUS,,2018,3,,,kt,one,,verified,
y2019,series,RUS,,2019,5,,,kt,one,,verified,
y2021,series,RUS,,2021,50,,,kt,one,,verified,
status,status,USA,,2020,in force,,,text,one,,verified,
memory,sales,CHN,,2019,7,,,Mt,one,,recalled,
`;

const HEADS = { at: "2019-09-01", status: "ok" } as const;
const SOLVES: NonNullable<EquilibriumResult["solves"]> = [
  solveOf({ welfarePercent: { RUS: 0.2, CHN: -1 } }),
  solveOf({ closure: "none", welfarePercent: { RUS: -0.1, CHN: -1.5 } }),
  solveOf({ elasticities: "short", welfarePercent: { RUS: 0.3, CHN: -2 } }),
  solveOf({ base: "w2", welfarePercent: { RUS: 0.25, CHN: -0.5 } }),
  solveOf({ elasticities: "bad", failure: "no equilibrium" }),
];

/** The war, solved over a range. */
const WAR: EquilibriumResult = equilibriumOf({
  countries: {
    RUS: countryOf({
      welfarePercent: 0.2,
      range: { welfarePercent: { low: -0.1, high: 0.3, over: "solves", positive: 3, count: 4 } },
      otherBase: { w2: { welfarePercent: 0.25 } },
    }),
    CHN: countryOf({ welfarePercent: -1 }),
  },
  bilateral: [
    soldToChina(100, 105, {
      changePercent: 5,
      range: salesRange(100, { low: 4, high: 7, over: "solves", positive: 4, count: 4 }),
    }),
    { exporter: "RUS", importer: "USA", scope: "all", before: 50, after: 48, changePercent: -4 },
  ],
  solves: SOLVES,
  sets: [
    setOf({
      welfarePercent: { RUS: 0.3, CHN: -2 },
      bilateral: [{ exporter: "RUS", importer: "CHN", before: 100, after: 98, changePercent: -2 }],
    }),
  ],
});

const GAS = marketOf({
  years: {
    "2019": marketYearOf({
      flows: [{ from: "RUS", to: "CHN", route: "north", quantity: 3, before: 2, unit: "Mt" }],
      prices: {
        CHN: { value: 10, before: 8, unit: "USD/t", range: { low: 7, high: 12, over: "corners", count: 4 } },
      },
      shadowPrices: [{ constraint: "cap", name: "cap", kind: "capacity", value: 0, unit: "USD/t" }],
    }),
  },
});

const LEVERAGE = leverageOf("both", 2);

const ALIGNMENT = alignmentOf({
  dyads: [
    dyadOf(73, 60, { kappa_w2: { value: 0.5, low: 0.4, high: 0.6 }, S_abs: { value: 0.9 } }),
    dyadOf(74, 70, { kappa_w2: { value: 0.7, low: 0.6, high: 0.8 }, S_abs: { value: 0.8 } }),
    dyadOf(76, 70, { kappa_w2: { value: 0.1 }, S_abs: { value: null, reason: "no joint roll call" } }),
  ],
  trends: [trendOf("kappa_w2", 0.1), trendOf("S_abs", -0.1)],
  alliance: [
    allianceOf(
      { members: ["RUS", "CHN"], adversary: "USA", ownDeterrent: 0.9 },
      { id: "pact", observed: { year: 2018, obligations: [] } },
    ),
  ],
  triangle: [triangleOf({ type: "open", balanced: true, byConstruction: ["balanced"] })],
});

/** Results with figures that can be worked by hand. */
export const RESULTS = {
  scenarios: {
    base: {
      ...HEADS,
      title: "base",
      at: "2017-01-01",
      measures: [],
      equilibrium: equilibriumOf({
        countries: { RUS: countryOf() },
        bilateral: [soldToChina(100, 100)],
      }),
    },
    war: {
      ...HEADS,
      title: "war",
      measures: ["m"],
      equilibrium: WAR,
      markets: { gas: GAS },
      leverage: [
        leverageOf("both", 2, {
          range: { ...LEVERAGE.range, leverage: { low: 1, high: 3 } },
          otherBase: { w2: { vFrom: 1, vTo: 0, leverage: -1, asymmetry: -1 } },
        }),
        leverageOf("stops-selling", -1),
      ],
    },
    cuts: {
      ...HEADS,
      title: "cuts",
      measures: ["m"],
      equilibrium: equilibriumOf({
        countries: { RUS: countryOf({ welfarePercent: -0.5 }) },
        bilateral: [soldToChina(100, 90, { changePercent: -10 })],
      }),
    },
  },
  alignment: ALIGNMENT,
  positions: positionsOf({
    camps: [campOf({ group: "official", mean: 0.25, low: -0.5, high: 1 })],
    statements: [statementOf()],
  }),
} satisfies Results;

/** The same as a document gives them whose positions somebody wrote over: a camp with a word for a mean, and one with a table. */
export const OVERWRITTEN: Results = JSON.parse(
  JSON.stringify({
    ...RESULTS,
    positions: {
      ...RESULTS.positions,
      camps: [
        { ...campOf({ group: "spoilt" }), mean: "word" },
        { ...campOf({ group: "nested" }), mean: {} },
      ],
    },
  }),
);

/** A claim as YAML, its quantity lines and further keys given. */
export function claimText(id: string, quantities: readonly string[], more: readonly string[] = []): string {
  const head = `- id: ${id}\n  locator: L1\n  type: empirical\n  paraphrase: { en: words, ru: слова }\n`;
  const own = quantities.length === 0 ? "" : `  quantities:\n${quantities.map((each) => `    - ${each}\n`).join("")}`;
  return `${head}${own}${more.map((each) => `  ${each}\n`).join("")}`;
}

/** A quantity in one line. */
export function quantity(expression: string, test: string, unit = "fraction", name = "q", more = ""): string {
  const [operator, threshold] = test.split(" ");
  return `{ name: ${name}, expression: "${expression}", unit: "${unit}", operator: ${operator}, threshold: ${threshold}${more} }`;
}

/** What a run has beside its claims and facts: results of another hand, the source of the article, and resampled votes. */
export interface Beside {
  readonly results?: Results;
  readonly article?: string;
  readonly votes?: NonNullable<AuditRun["votes"]>;
}

/** A run with these claims. */
export function runWith(
  claims: string,
  facts: string = FACTS,
  results: Results = RESULTS,
  { article, votes }: Beside = {},
): AuditRun {
  const market = tariffMarketFiles("by-hand");
  const files = new Map([
    ...market,
    ["case.yaml", article === undefined ? CASE : `${CASE}article: { source: ${article} }\n`],
    ["facts.csv", HEAD + facts],
    ["claims.yaml", claims],
    ["s.bib", `${market.get("sources.bib")}@misc{one, title = {One}}\n@misc{two, title = {Two}}\n`],
  ]);
  const { case: found, problems } = parseCase(textSource("by-hand", files, missingFile));
  if (found === null) throw new Error(problems.map((each) => `${each.code} ${each.line} ${each.message}`).join("\n"));
  return { case: found, results, ...(votes === undefined ? {} : { votes }) };
}

/** The one claim of a file, judged. */
export function judged(claims: string, facts?: string, beside: Beside = {}): ClaimResult {
  const [first] = auditClaims(runWith(claims, facts, beside.results ?? RESULTS, beside));
  if (first === undefined) throw new Error("the file has no claim");
  return first;
}

/** A claim with one quantity, judged. */
export function judgedOne(
  expression: string,
  test: string,
  unit = "fraction",
  more: readonly string[] = [],
  beside: Beside = {},
): ClaimResult {
  return judged(claimText("C1", [quantity(expression, test, unit)], more), FACTS, beside);
}

/** A quantity that decides one part of a sentence, which has its name. */
export const part = (expression: string, test: string, unit: string, name: string): string =>
  quantity(expression, test, unit, name, `, part: ${name}`);
