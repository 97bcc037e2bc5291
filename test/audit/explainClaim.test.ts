import { describe, expect, it } from "vitest";
import { explainClaim, mutatedInputs } from "../../src/audit/index.ts";
import type { Results } from "../../src/results/index.ts";
import { countryOf } from "../results/tradeResults.ts";
import { claimText, quantity, RESULTS, runWith } from "./auditRun.ts";

/** Within a two-hundredth of the ends, as the search promises. */
const SEARCH = 0.005;

const WELFARE = claimText(
  "C1",
  [quantity("equilibrium.countries[CHN].welfarePercent", "lt 0", "percent")],
  [
    "scenario: war",
    "parameters: [{ path: 'scenarios[war].at', low: 0, high: 20, source: one }, { path: facts.sold, low: 1, high: 2, source: one }]",
  ],
);

/** The results with another welfare of China: 12 less than the value that is set. */
function solvedWith(settings: readonly string[]): Results {
  const value = Number(settings[0]?.split("=")[1]);
  const { war } = RESULTS.scenarios;
  const countries = { ...war.equilibrium.countries, CHN: countryOf({ welfarePercent: value - 12 }) };
  const equilibrium = { ...war.equilibrium, countries };
  return { ...RESULTS, scenarios: { ...RESULTS.scenarios, war: { ...war, equilibrium } } };
}

describe("the explanation of a claim", () => {
  it("is the computation step by step, inner parts first", () => {
    const run = runWith(claimText("C1", [quantity("sum(facts(metric=series)) / fact('sold') + 1", "gt 0")]));
    expect(explainClaim(run, "C1")?.computation).toEqual([
      {
        quantity: "q",
        steps: [
          { depth: 3, text: "facts(metric=series)", values: [1, 3, 5], count: 3, unit: "thousand t" },
          { depth: 2, text: "sum(facts(metric=series))", values: [9], count: 1, unit: "thousand t" },
          { depth: 2, text: "fact('sold')", values: [10], count: 1, unit: "million t" },
          { depth: 1, text: "sum(facts(metric=series)) / fact('sold')", values: [0.9], count: 1, unit: "0.001" },
          {
            depth: 0,
            text: "sum(facts(metric=series)) / fact('sold') + 1",
            values: [expect.closeTo(1.9, 12)],
            count: 1,
            unit: "0.001",
          },
        ],
      },
    ]);
  });

  it("of a claim that is not there is none", () => {
    expect(explainClaim(runWith(WELFARE), "C2")).toBeNull();
  });

  it("without a way to solve searches nothing", () => {
    expect(explainClaim(runWith(WELFARE), "C1")).toMatchObject({
      searched: [],
      result: { verdict: "supported", flips: [] },
    });
  });

  it("searches parameters of the case between their documented ends", () => {
    const found = explainClaim(runWith(WELFARE), "C1", solvedWith);
    expect(found?.searched).toHaveLength(1);
    expect(Math.abs((found?.searched[0]?.turnsAt ?? NaN) - 12)).toBeLessThan(20 * SEARCH);
    expect(found?.result.flip).toMatchObject({
      kind: "parameter",
      of: "scenarios[war].at",
      low: 0,
      high: 20,
      source: "one",
    });
  });

  it("searches a figure inside of a market, from the value that its file has", () => {
    const claim = WELFARE.replace("scenarios[war].at', low: 0", "markets.gas.inertia.sigma', low: 4");
    const found = explainClaim(runWith(claim), "C1", solvedWith);
    expect(found?.result.flip).toMatchObject({ of: "markets.gas.inertia.sigma", from: 8, low: 4, high: 20 });
    expect(Math.abs((found?.searched[0]?.turnsAt ?? NaN) - 12)).toBeLessThan(20 * SEARCH);
  });

  it("takes a run without answer for no flip", () => {
    expect(explainClaim(runWith(WELFARE), "C1", () => null)?.searched[0]?.turnsAt).toBeNull();
  });
});

describe("the mutation of inputs", () => {
  const moved = (expression: string, test: string, unit = "Mt", more: readonly string[] = []): readonly string[] => {
    const run = runWith(claimText("C1", [quantity(expression, test, unit)], more));
    const claim = run.case.claims?.claims[0];
    if (claim === undefined) return ["no claim"];
    return mutatedInputs(run, claim).map(
      ({ input, mutation, moves }) => `${input} ${mutation} ${moves ? "moves" : "stays"}`,
    );
  };

  it("moves what is computed from them", () => {
    expect(moved("fact('sold')", "gt 0")).toEqual([
      "fact sold × 0.5 moves",
      "fact sold × 2 moves",
      "fact sold × −1 moves",
      "fact sold next code moves",
    ]);
    expect(moved("equilibrium.countries[RUS].welfarePercent", "gt 0", "percent", ["scenario: war"])).toEqual([
      "path equilibrium.countries[RUS].welfarePercent × 0.5 moves",
      "path equilibrium.countries[RUS].welfarePercent × 2 moves",
      "path equilibrium.countries[RUS].welfarePercent × −1 moves",
      "countries[RUS] next code moves",
    ]);
  });

  it("takes the next code that has a value, round the list of those that the rows hold", () => {
    const next = (expression: string, unit: string, more: readonly string[] = []): readonly string[] =>
      moved(expression, "gt 0", unit, more).filter((each) => each.includes("next code"));
    expect(next("facts(metric=sales, reporter=RUS)", "Mt")).toEqual(["reporter=RUS next code moves"]);
    expect(next("count(markets.gas[2019].shadowPrices.constraint == 'other')", "count", ["scenario: war"])).toEqual([
      "'other' next code moves",
    ]);
    expect(next("markets.gas[2019].flows[to=CHN].quantity", "kt", ["scenario: war"])).toEqual([]);
    expect(next("alignment.dyads[a=RUS, b=CHN, session=74].measures[kappa_w2].value", "score")).toEqual([
      "measures[kappa_w2] next code moves",
    ]);
    expect(next("leverage[closing=both].leverage", "percent", ["scenario: war"])).toEqual([
      "closing=both next code moves",
    ]);
    expect(next("positions.camps[group=official].mean", "scale")).toEqual([]);
  });

  it("moves a zero, a word and a truth", () => {
    expect(
      moved("markets.gas[2019].shadowPrices[constraint=cap].value", "gt 0", "USD/t", ["scenario: war"])[0],
    ).toMatch(/moves$/u);
    expect(moved("fact('status') == 'in force'", "gt 0", "0/1")).toContain("fact status × 2 moves");
    expect(moved("alignment.triangle[reading=votes].balanced", "gt 0", "0/1")).toContain(
      "path alignment.triangle[reading=votes].balanced × 0.5 moves",
    );
  });

  it("shifts selections by a year", () => {
    expect(moved("-abs(sum(facts(metric=series, year=2018..2019)) / 2)", "lt 0", "kt")).toContain(
      "selections by year one year earlier moves",
    );
    expect(moved("fact('sold') * 0 + sum(facts(metric=series, year=2019))", "lt 0", "kt")).toContain(
      "selections by year one year earlier moves",
    );
    expect(moved("alignment.dyads[session=74].n", "lt 0", "count")).toContain(
      "selections by year one year earlier moves",
    );
    expect(moved("alignment.dyads[session=73].n", "lt 0", "count")).toContain(
      "selections by year one year earlier stays",
    );
  });

  it("finds a number that is written by hand", () => {
    expect(moved("fact('sold') * 0 + 5", "gt 0").filter((each) => each.endsWith("moves"))).toEqual([]);
    expect(moved("5", "gt 0")).toEqual([]);
    expect(moved("alignment.dyads[session=72].n", "gt 0", "count")).toEqual([]);
  });
});
