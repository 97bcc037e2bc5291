import type { AuditRun } from "../../src/audit/index.ts";
import type { ClaimResult, Results } from "../../src/results/index.ts";
import { auditClaims } from "../../src/audit/index.ts";
import { newMarketFiles, parseCase, textSource } from "../../src/case/index.ts";
import { missingFile } from "../../src/node/files/problems.ts";

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

/** Results with figures that can be worked by hand. */
export const RESULTS = {
  scenarios: {
    base: {
      title: "base",
      at: "2017-01-01",
      measures: [],
      status: "ok",
      equilibrium: {
        base: "w",
        elasticities: "centre",
        closure: "fixed:world",
        currency: "USD",
        countries: { RUS: { welfarePercent: 0 } },
        bilateral: [{ exporter: "RUS", importer: "CHN", scope: "all", before: 100, after: 100, changePercent: 0 }],
      },
    },
    war: {
      title: "war",
      at: "2019-09-01",
      measures: ["m"],
      status: "ok",
      equilibrium: {
        base: "w",
        elasticities: "centre",
        closure: "fixed:world",
        currency: "USD",
        countries: {
          RUS: {
            welfarePercent: 0.2,
            range: { welfarePercent: { low: -0.1, high: 0.3, over: "solves" } },
            otherBase: { w2: { welfarePercent: 0.25 } },
          },
          CHN: { welfarePercent: -1 },
        },
        bilateral: [
          {
            exporter: "RUS",
            importer: "CHN",
            scope: "all",
            before: 100,
            after: 105,
            changePercent: 5,
            range: { changePercent: { low: 4, high: 7 } },
          },
          { exporter: "RUS", importer: "USA", scope: "all", before: 50, after: 48, changePercent: -4 },
        ],
        solves: [
          { base: "w", elasticities: "centre", closure: "fixed:world", welfarePercent: { RUS: 0.2, CHN: -1 } },
          { base: "w", elasticities: "centre", closure: "none", welfarePercent: { RUS: -0.1, CHN: -1.5 } },
          { base: "w", elasticities: "short", closure: "fixed:world", welfarePercent: { RUS: 0.3, CHN: -2 } },
          { base: "w2", elasticities: "centre", closure: "fixed:world", welfarePercent: { RUS: 0.25, CHN: -0.5 } },
          { base: "w", elasticities: "bad", closure: "fixed:world", welfarePercent: {}, failure: "no equilibrium" },
        ],
        sets: [
          {
            elasticities: "short",
            horizon: "short",
            welfarePercent: { RUS: 0.3, CHN: -2 },
            bilateral: [{ exporter: "RUS", importer: "CHN", changePercent: -2 }],
          },
        ],
      },
      markets: {
        gas: {
          unit: "Mt",
          priceUnit: "USD/t",
          years: {
            "2019": {
              flows: [{ from: "RUS", to: "CHN", route: "north", quantity: 3, before: 2, unit: "Mt" }],
              prices: {
                CHN: { value: 10, before: 8, unit: "USD/t", range: { low: 7, high: 12, over: "corners", count: 4 } },
              },
              shadowPrices: [{ constraint: "cap", name: "cap", kind: "capacity", value: 0, unit: "USD/t" }],
            },
          },
        },
      },
      leverage: [
        {
          from: "RUS",
          to: "CHN",
          closing: "both",
          leverage: 2,
          range: { leverage: { low: 1, high: 3 } },
          otherBase: { w2: { leverage: -1 } },
        },
        { from: "RUS", to: "CHN", closing: "stops-selling", leverage: -1, otherBase: {} },
      ],
    },
    cuts: {
      title: "cuts",
      at: "2019-09-01",
      measures: ["m"],
      status: "ok",
      equilibrium: {
        base: "w",
        elasticities: "centre",
        closure: "fixed:world",
        currency: "USD",
        countries: { RUS: { welfarePercent: -0.5 } },
        bilateral: [{ exporter: "RUS", importer: "CHN", scope: "all", before: 100, after: 90, changePercent: -10 }],
      },
    },
  },
  alignment: {
    session: 74,
    dyads: [
      {
        session: 73,
        a: "CHN",
        b: "RUS",
        n: 60,
        measures: { kappa_w2: { value: 0.5, low: 0.4, high: 0.6 }, S_abs: { value: 0.9 } },
      },
      {
        session: 74,
        a: "CHN",
        b: "RUS",
        n: 70,
        measures: { kappa_w2: { value: 0.7, low: 0.6, high: 0.8 }, S_abs: { value: 0.8 } },
      },
      {
        session: 76,
        a: "CHN",
        b: "RUS",
        n: 70,
        measures: { kappa_w2: { value: 0.1 }, S_abs: { value: null, reason: "no joint roll call" } },
      },
    ],
    trends: [
      { a: "RUS", b: "CHN", measure: "kappa_w2", change: 0.1 },
      { a: "RUS", b: "CHN", measure: "S_abs", change: -0.1 },
    ],
    alliance: [
      {
        id: "pact",
        standing: "arithmetic",
        decision: { members: [{ state: "RUS", utility: -1 }] },
        observed: { obligations: [{ kind: "non-aggression" }] },
      },
    ],
    triangle: [
      {
        session: 74,
        reading: "votes",
        members: ["USA", "CHN", "RUS"],
        type: "open",
        balanced: true,
        byConstruction: ["balanced"],
      },
    ],
  },
  positions: {
    camps: [
      { group: "official", mean: 0.25, low: -0.5, high: 1 },
      { group: "spoilt", mean: "word" },
      { group: "nested", mean: {} },
    ],
    statements: [{ id: "S1", source: "one" }],
  },
} as unknown as Results;

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

/** What a run has beside its claims and facts: the source of the article, and resampled votes. */
export interface Beside {
  readonly article?: string;
  readonly votes?: object;
}

/** A run with these claims. */
export function runWith(
  claims: string,
  facts: string = FACTS,
  results: Results = RESULTS,
  { article, votes }: Beside = {},
): AuditRun {
  const market = newMarketFiles("by-hand");
  const files = new Map([
    ...market,
    ["case.yaml", article === undefined ? CASE : `${CASE}article: { source: ${article} }\n`],
    ["facts.csv", HEAD + facts],
    ["claims.yaml", claims],
    ["s.bib", `${market.get("sources.bib")}@misc{one, title = {One}}\n@misc{two, title = {Two}}\n`],
  ]);
  const { case: found, problems } = parseCase(textSource("by-hand", files, missingFile));
  if (found === null) throw new Error(problems.map((each) => `${each.code} ${each.line} ${each.message}`).join("\n"));
  return { case: found, results, ...(votes === undefined ? {} : { votes: votes as NonNullable<AuditRun["votes"]> }) };
}

/** The one claim of a file, judged. */
export function judged(claims: string, facts?: string, beside: Beside = {}): ClaimResult {
  const [first] = auditClaims(runWith(claims, facts, RESULTS, beside));
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
