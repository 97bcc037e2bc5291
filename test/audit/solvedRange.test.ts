import { describe, expect, it } from "vitest";
import { auditClaims } from "../../src/audit/index.ts";
import type { BilateralResult, EquilibriumResult, Range, ClaimResult, Results } from "../../src/results/index.ts";
import { countryOf, equilibriumOf, salesRange, setOf, soldToChina, solveOf } from "../results/tradeResults.ts";
import { claimText, FACTS, quantity, runWith } from "./auditRun.ts";

/** Trade of Russia with China after a scenario, percent: all, from 100 before, and goods, from 80. */
const pair = (all: number, goods: number, before = 100): readonly BilateralResult[] => [
  soldToChina(before, before + all),
  soldToChina(0.8 * before, 0.8 * before + goods, { scope: "goods" }),
];

/** Three solves on one package, of which one starts from other trade, one on a package without China, and a failed one. */
const SOLVES: NonNullable<EquilibriumResult["solves"]> = [
  solveOf({ welfarePercent: { RUS: 0.2, CHN: 0.1 }, realWagePercent: { RUS: 1, CHN: 2 }, bilateral: pair(5, 4) }),
  solveOf({
    closure: "none",
    welfarePercent: { RUS: 0.5, CHN: 0.3 },
    realWagePercent: { RUS: 3, CHN: 5 },
    bilateral: pair(6, 1, 200),
  }),
  solveOf({
    elasticities: "short",
    welfarePercent: { RUS: 0.9, CHN: 0.8 },
    realWagePercent: { RUS: 2, CHN: 1 },
    bilateral: pair(8, 2),
  }),
  solveOf({ base: "w2", welfarePercent: { RUS: -9 }, realWagePercent: { RUS: -9 } }),
  solveOf({ elasticities: "bad", failure: "none" }),
];

const ends = (low: number, high: number): Range => ({ low, high, over: "4 solves", count: 4, positive: 3 });

const WAR = equilibriumOf({
  countries: {
    RUS: countryOf({
      welfarePercent: 0.2,
      realWagePercent: 1,
      priceIndexPercent: 4,
      range: { welfarePercent: ends(-9, 0.9), realWagePercent: ends(-9, 3) },
    }),
    CHN: countryOf({ welfarePercent: 0.1, realWagePercent: 2, range: { welfarePercent: ends(0.1, 0.8) } }),
    ROW: countryOf({ welfarePercent: 7, realWagePercent: 7, flags: ["residual"] }),
  },
  bilateral: pair(5, 4).map((each) => ({ ...each, range: salesRange(each.before, ends(3, 8)) })),
  flows: [{ sector: "A", exporter: "RUS", importer: "CHN", before: 10, after: 12 }],
  solves: SOLVES,
});

const SOLVED = { title: "", at: "2019-09-01", status: "ok" } as const;

const RESULTS = {
  scenarios: {
    base: {
      ...SOLVED,
      measures: [],
      equilibrium: equilibriumOf({ countries: { RUS: countryOf() }, bilateral: pair(0, 0) }),
    },
    war: { ...SOLVED, measures: ["m"], equilibrium: WAR },
    cuts: {
      ...SOLVED,
      measures: ["m"],
      equilibrium: equilibriumOf({
        countries: { RUS: countryOf({ welfarePercent: 0.1 }), CHN: countryOf() },
        bilateral: pair(10, 8),
        sets: [
          setOf({
            welfarePercent: { RUS: 0.4, CHN: 0 },
            bilateral: [{ exporter: "RUS", importer: "CHN", before: 100, after: 130, changePercent: 30 }],
          }),
        ],
      }),
    },
  },
} satisfies Results;

const flow = (scope: string, field: string): string =>
  `equilibrium.bilateral[exporter=RUS, importer=CHN, scope=${scope}].${field}`;
const welfare = (country: string): string => `equilibrium.countries[${country}].welfarePercent`;

function judged(expression: string, test: string, unit = "percent", scenario: string | null = "war"): ClaimResult {
  const more = scenario === null ? [] : [`scenario: ${scenario}`];
  const text = claimText("C1", [quantity(expression, test, unit)], more);
  const [claim] = auditClaims(runWith(text, FACTS, RESULTS));
  if (claim === undefined) throw new Error("the file has no claim");
  return claim;
}

const traded = (sector: string, after: number) => ({
  exporter: "RUS",
  importer: "CHN",
  sector,
  before: 10,
  after,
  changePercent: 10 * (after - 10),
});

/** Trade in a sector at the centre and in two solves: one on the same package, one on another that has other sectors. */
const withSectors: Results = {
  scenarios: {
    ...RESULTS.scenarios,
    war: {
      ...SOLVED,
      measures: ["m"],
      equilibrium: equilibriumOf({
        flows: [{ sector: "A", exporter: "RUS", importer: "CHN", before: 10, after: 11 }],
        solves: [
          solveOf({ closure: "none", welfarePercent: { RUS: 0, CHN: 0 }, sectorTrade: [traded("A", 8)] }),
          solveOf({ base: "w2", welfarePercent: { RUS: 0, CHN: 0 }, sectorTrade: [traded("A1", 9)] }),
        ],
      }),
    },
  },
};

const ABSENT = { kind: "country-absent", base: "w2", of: ["CHN"], solves: 1 };
const FAILED = { kind: "no-equilibrium", base: "w", of: ["bad, fixed:world"], solves: 1 };

describe("the range of a quantity over the solves of its scenario", () => {
  it("pairs the numbers of one solve and leaves out a package that does not answer for a country", () => {
    const [lead] = judged(`${welfare("RUS")} - ${welfare("CHN")}`, "gt 0").quantities;
    expect(lead).toMatchObject({ verdict: "supported", rangeWithout: [ABSENT, FAILED] });
    expect(lead?.range).toMatchObject({ over: "3 solves", count: 3 });
    expect(lead?.range?.low).toBeCloseTo(0.1, 12);
    expect(lead?.range?.high).toBeCloseTo(0.2, 12);
  });

  it("takes that package in where it answers for all that is read", () => {
    const [own] = judged(welfare("RUS"), "gt 0").quantities;
    expect(own).toMatchObject({ verdict: "uncertain", rangeWithout: [FAILED] });
    expect(own?.range).toMatchObject({ low: -9, high: 0.9, over: "4 solves", count: 4 });
  });

  it("pairs wages, which are kept with every solve", () => {
    const gap = "equilibrium.countries[RUS].realWagePercent - equilibrium.countries[CHN].realWagePercent";
    expect(judged(gap, "lt 0").quantities[0]).toMatchObject({
      verdict: "uncertain",
      range: { low: -2, high: 1, count: 3 },
    });
  });

  it.each([
    ["change in percent", flow("all", "changePercent")],
    ["growth against the base", `growth(${flow("all", "after")})`],
    ["after over before", `${flow("all", "after")} / ${flow("all", "before")} - 1`],
    ["after over the base's own", `${flow("all", "after")} / base.${flow("all", "after")} - 1`],
    ["a scenario read by its name", `sum(scenario(war).${flow("all", "after")}) / base.${flow("all", "before")} - 1`],
  ])("is the same however a change of trade is written: %s", (_how, expression) => {
    const [own] = judged(expression, "gt 4").quantities;
    expect(own?.verdict).toBe("uncertain");
    expect(own?.value).toBeCloseTo(5, 12);
    expect(own?.range?.low).toBeCloseTo(3, 12);
    expect(own?.range?.high).toBeCloseTo(8, 12);
    expect(own).toMatchObject({ range: { over: "3 solves", count: 3 }, rangeWithout: [ABSENT, FAILED] });
  });

  it("takes trade in goods from the solves too", () => {
    const [own] = judged(flow("goods", "changePercent"), "gt 4").quantities;
    expect(own?.range?.low).toBeCloseTo(0.625, 12);
    expect(own?.range?.high).toBeCloseTo(5, 12);
  });

  it("is taken where the claim names no scenario of its own and reads one by its name", () => {
    expect(judged(`scenario(war).${welfare("RUS")}`, "gt 0", "percent", null).quantities[0]).toMatchObject({
      verdict: "uncertain",
      range: { low: -9, high: 0.9, count: 4 },
    });
  });

  it("of a scenario without a range is over its elasticity sets, and trade is paired in them", () => {
    const [own] = judged(`growth(${flow("all", "after")})`, "gt 0", "percent", "cuts").quantities;
    expect(own?.range?.low).toBeCloseTo(10, 12);
    expect(own?.range?.high).toBeCloseTo(30, 12);
    expect(own?.range).toMatchObject({ over: "2 solves", count: 2 });
    const [goods] = judged(flow("goods", "changePercent"), "gt 0", "percent", "cuts").quantities;
    expect(goods).toMatchObject({
      rangeWithout: [{ kind: "not-per-solve", of: ["equilibrium.bilateral.changePercent"], solves: 1 }],
    });
  });

  it("is not known where a result is kept of the centre alone, and says so", () => {
    const path = "equilibrium.flows[sector=A, exporter=RUS, importer=CHN]";
    const [own] = judged(`${path}.after / ${path}.before - 1`, "gt 0").quantities;
    expect(own).toMatchObject({ verdict: "supported" });
    expect(own?.range).toBeUndefined();
    expect(own?.rangeWithout).toEqual([
      { kind: "not-per-solve", of: ["equilibrium.flows.after", "equilibrium.flows.before"], solves: 2 },
      ABSENT,
      FAILED,
    ]);
  });

  it("of trade in a sector is over the solves that keep it, and without a package with other sectors", () => {
    const path = "equilibrium.flows[sector=A, exporter=RUS, importer=CHN]";
    const text = claimText(
      "C1",
      [quantity(`${path}.after / ${path}.before - 1`, "gt 0", "percent")],
      ["scenario: war"],
    );
    const [claim] = auditClaims(runWith(text, FACTS, withSectors));
    const [own] = claim?.quantities ?? [];
    expect(own?.range).toMatchObject({ count: 2, holding: 1 });
    expect(own?.range?.low).toBeCloseTo(-20, 12);
    expect(own?.range?.high).toBeCloseTo(10, 12);
    expect(own?.rangeWithout).toEqual([{ kind: "sector-absent", base: "w2", of: ["A"], solves: 1 }]);
    expect(claim?.verdict).toBe("uncertain");
  });

  it("never meets the end of one number with the centre of another that is not kept", () => {
    const [own] = judged(`${welfare("RUS")} - equilibrium.countries[RUS].priceIndexPercent`, "lt 0").quantities;
    expect(own?.range).toBeUndefined();
    expect(own?.rangeWithout).toContainEqual({
      kind: "not-per-solve",
      of: ["equilibrium.countries.priceIndexPercent"],
      solves: 3,
    });
  });

  it("of two scenarios is over the solves that both keep", () => {
    const [own] = judged(`${welfare("RUS")} - scenario(cuts).${welfare("RUS")}`, "gt 0").quantities;
    expect(own?.range?.low).toBeCloseTo(0.1, 12);
    expect(own?.range?.high).toBeCloseTo(0.5, 12);
    expect(own?.range?.count).toBe(2);
    expect(own?.rangeWithout).toContainEqual({
      kind: "not-per-solve",
      of: ["equilibrium.countries.welfarePercent"],
      solves: 2,
    });
  });

  it("ranks a country among all, solve by solve, the rest of the world left out", () => {
    const wages = "equilibrium.countries[*].realWagePercent";
    const [place] = judged(`rank(equilibrium.countries[RUS].realWagePercent, ${wages})`, "rank 1", "rank").quantities;
    expect(place).toMatchObject({
      value: 2,
      verdict: "uncertain",
      range: { low: 1, high: 2, over: "3 solves", count: 3 },
      rangeWithout: [ABSENT, FAILED],
    });
    expect(judged(`count(${wages})`, "gt 0", "count").quantities[0]?.value).toBe(2);
    expect(judged(`max(${wages})`, "gt 0").quantities[0]?.value).toBe(2);
  });

  it("leaves out a solve under which nothing comes out", () => {
    const [own] = judged(`1 / (${flow("all", "changePercent")} - 8)`, "lt 0", "fraction").quantities;
    expect(own?.rangeWithout?.map(({ kind, solves }) => [kind, solves])).toContainEqual(["country-absent", 1]);
    const [none] = judged(`1 / (equilibrium.countries[RUS].realWagePercent - 2)`, "lt 0", "fraction").quantities;
    expect(none?.rangeWithout).toContainEqual({ kind: "no-value", of: [], solves: 1 });
  });

  it("counts every solve once where ends of a figure are crossed with them", () => {
    const [own] = judged(`${welfare("RUS")} * fact('sold')`, "gt 0", "Mt").quantities;
    expect(own?.range).toMatchObject({ count: 12, over: "4 solves × ends of fact sold" });
  });
});

it("alternatives of closure and elasticities reach trade of the parties too", () => {
  const text = claimText(
    "C1",
    [quantity(flow("all", "changePercent"), "gt 4", "percent")],
    ["scenario: war", "alternatives: { closure: [none], elasticities: [short] }"],
  );
  const [result] = auditClaims(runWith(text, FACTS, RESULTS));
  expect(result?.alternatives.map(({ name, turns }) => [name, turns])).toEqual([
    ["none", true],
    ["short", false],
  ]);
  const values = result?.alternatives.map((each) => each.values[0]?.value) ?? [];
  expect(values[0]).toBeCloseTo(3, 12);
  expect(values[1]).toBeCloseTo(8, 12);
  expect(result?.problems).toEqual([]);
});

it("an alternative package that does not answer for a country says so", () => {
  const text = claimText(
    "C1",
    [quantity(welfare("CHN"), "gt 0", "percent")],
    ["scenario: war", "alternatives: { base: [w2] }"],
  );
  const [result] = auditClaims(runWith(text, FACTS, RESULTS));
  expect(result?.problems.map(({ code, message }) => `${code} ${message}`)).toContain(
    "W830 Claim C1 under base w2 could not be computed: w2 does not answer for CHN.",
  );
});

it("a result that is read in a scenario and in the base is named in both", () => {
  const { evidence } = judged(`growth(${flow("all", "after")})`, "gt 0");
  expect(evidence.results).toEqual([
    { path: flow("all", "after"), scenario: "war" },
    { path: flow("all", "after"), scenario: "base" },
  ]);
});
