import { beforeAll, describe, expect, it } from "vitest";
import { type Run, runCase } from "../../src/solve/index.ts";
import { runScenarios } from "../../src/solve/runCase.ts";
import { withUncertainty } from "../../src/solve/ranges/index.ts";
import { shippedEconomy } from "../data/shippedEconomy.ts";
import { smallCase } from "./smallCase.ts";

/** Results carry the rounding of sums over a hundred thousand cells. */
const ROUNDING = 1e-9;
/** The path integrals are refined until they explain welfare to this, percent of log welfare. */
const PATH = 1e-5;

let run: Run;
beforeAll(() => {
  const input = smallCase(shippedEconomy("world-2014"));
  run = runCase(input, {}, withUncertainty(input.others));
});

const equilibriumOf = (id: string) => run.results.scenarios[id].equilibrium!;

describe("a run", () => {
  it("always has the base, which reproduces itself", () => {
    for (const country of Object.values(equilibriumOf("base").countries)) {
      expect(Math.abs(country.welfarePercent)).toBeLessThan(1e-10);
      expect(Math.abs(country.exportsPercent!)).toBeLessThan(1e-10);
    }
  });

  it("reports the scenario that has no equilibrium, by name, and keeps the others", () => {
    expect(run.results.scenarios["cut-off"].status).toBe("failed");
    expect(run.results.scenarios["cut-off"].equilibrium).toBeUndefined();
    const [problem] = run.problems.filter((each) => each.severity === "error");
    expect(problem).toMatchObject({ code: "E504" });
    expect(problem.path).toContain("scenarios.cut-off");
    expect(problem.message).toContain("DEU");
    expect(run.results.scenarios["war"].status).toBe("ok");
  });

  it("solves the scenario that the answer is about over the full range, however it was chosen", () => {
    const input = smallCase(shippedEconomy("world-2014"));
    const isFull = (id: string, given: typeof input, asked?: string): boolean | undefined =>
      runScenarios(given, asked === undefined ? {} : { scenario: asked }).find((each) => each.id === id)?.fullRange;
    const chosen = { ...input, case: { ...input.case, headline: "alone" } };
    expect([isFull("alone", input), isFull("alone", chosen), isFull("alone", input, "alone")]).toEqual([
      false,
      true,
      true,
    ]);
    const range = { elasticities: [], closures: [] };
    const unvaried = { ...chosen, case: { ...chosen.case, economy: { ...chosen.case.economy, range } } };
    expect(isFull("alone", unvaried)).toBe(false);
    const { results } = runCase(input, { scenario: "alone" }, withUncertainty([]));
    expect(results.scenarios["alone"].equilibrium!.countries["MEX"].range!["welfarePercent"].count).toBe(4);
  });

  it("gives money the range of the percentage that it comes from", () => {
    const { countries, bilateral } = equilibriumOf("war");
    const { income, realIncomeChange, welfarePercent, range } = countries["MEX"];
    const [money, percent] = [range!["realIncomeChange"], range!["welfarePercent"]];
    expect(money.low).toBeCloseTo((income * percent.low) / 100, 6);
    expect(money.high).toBeCloseTo((income * percent.high) / 100, 6);
    expect([money.count, realIncomeChange / income]).toEqual([percent.count, expect.closeTo(welfarePercent / 100, 12)]);
    expect(money.low <= realIncomeChange && realIncomeChange <= money.high).toBe(true);
    for (const { before, after, range: sold } of bilateral) {
      expect(sold!.after.low).toBeCloseTo(before * (1 + sold!.changePercent.low / 100), 6);
      expect(sold!.after.low).toBeLessThanOrEqual(after + ROUNDING * after);
      expect(sold!.after.high).toBeGreaterThanOrEqual(after - ROUNDING * after);
    }
  });

  it("keeps the answer when the other base has none, and says why", () => {
    const economy = shippedEconomy("world-2014");
    const set = economy.elasticities.get("theta_check")!;
    const broken = new Map([["theta_check", { ...set, theta: set.theta.map(() => -1) }]]);
    const other = { ...economy, elasticities: broken, manifest: { ...economy.manifest, name: "elsewhere" } };
    const { results, problems } = runCase({ ...smallCase(economy), others: [other] }, { scenario: "alone" });
    expect(results.scenarios["alone"].status).toBe("ok");
    expect(results.scenarios["alone"].equilibrium!.countries["MEX"].otherBase).toBeUndefined();
    const warning = problems.find((each) => each.path?.startsWith("scenarios.alone"));
    expect(warning).toMatchObject({ code: "W504", path: "scenarios.alone, economy.also, elsewhere" });
    expect(warning!.message).toMatch(/^On elsewhere the scenario has no answer: /u);
  });

  it("spreads a sweep over its rates, one of which is the scenario without a sweep", () => {
    expect(Object.keys(run.results.scenarios)).toEqual(["base", "war", "alone", "cut-off", "sized@5", "sized@10"]);
    const [once, again] = [equilibriumOf("alone"), equilibriumOf("sized@10")];
    expect(again.countries["MEX"].welfarePercent).toBeCloseTo(once.countries["MEX"].welfarePercent, 9);
    expect(equilibriumOf("sized@5").countries["MEX"].welfarePercent).toBeLessThan(once.countries["MEX"].welfarePercent);
  });

  it("attributes the whole of welfare to measures", () => {
    for (const [country, parts] of Object.entries(equilibriumOf("war").attribution!)) {
      const sum = parts.reduce((total, part) => total + part.welfarePercent, 0);
      expect(Math.abs(sum - equilibriumOf("war").countries[country].welfarePercent)).toBeLessThan(ROUNDING);
    }
  });

  it("explains welfare by channels up to the residual of the path", () => {
    const { channels, countries } = equilibriumOf("war");
    for (const [country, { cheaperImports, sales, tradeCosts, transfers, sum }] of Object.entries(channels!)) {
      const parts = Object.values(sales).reduce(
        (total, each) => total + each.price,
        cheaperImports + tradeCosts + transfers,
      );
      expect(Math.abs(parts - sum)).toBeLessThan(ROUNDING);
      expect(Math.abs(sum - 100 * Math.log(1 + countries[country].welfarePercent / 100))).toBeLessThan(PATH);
      expect(Object.keys(sales).at(-1)).toBe("others");
    }
  });

  it("accounts for every sale that one party loses to the other", () => {
    for (const each of equilibriumOf("war").diversion!) {
      const diverted = each.thirds.reduce((total, third) => total + third.diversion, 0);
      const gap = each.lost - diverted - each.importSubstitution - each.destruction;
      expect(Math.abs(gap) / Math.abs(each.lost)).toBeLessThan(1e-6);
      expect(Math.abs(each.residual)).toBeLessThan(1e-12);
    }
  });

  it("sums the sectors of a pair to its total", () => {
    const { flows, bilateral } = equilibriumOf("war");
    for (const pair of bilateral.filter((each) => each.scope === "all")) {
      const sectors = flows!.filter((flow) => flow.exporter === pair.exporter && flow.importer === pair.importer);
      const total = sectors.reduce((sum, flow) => sum + flow.after, 0);
      expect(Math.abs(total / pair.after - 1)).toBeLessThan(ROUNDING);
    }
  });
});

describe("ranges", () => {
  it("cover every elasticity set under every closure, the centre among them", () => {
    const { solves, countries } = equilibriumOf("war");
    expect(solves!.map((each) => `${each.elasticities} ${each.closure}`)).toEqual([
      "theta_check fixed:world",
      "theta_check none",
      "blp2023 fixed:world",
      "blp2023 none",
    ]);
    const { welfarePercent, range } = countries["MEX"];
    const values = solves!.map((each) => each.welfarePercent["MEX"]);
    expect(values[0]).toBeCloseTo(welfarePercent, 9);
    expect(range!["welfarePercent"]).toMatchObject({
      low: Math.min(...values),
      high: Math.max(...values),
      over: "2 elasticity sets × 2 closures on world-2014: 4 solves",
      count: 4,
    });
  });

  it("are the elasticity sets alone where no range is asked for", () => {
    const { sets, solves, countries } = equilibriumOf("alone");
    expect(sets!.map((each) => each.elasticities)).toEqual(["theta_check", "blp2023"]);
    expect(solves).toBeUndefined();
    expect(countries["MEX"].range).toBeUndefined();
  });

  it("leave out the rest of the world, which stands for no country", () => {
    expect(equilibriumOf("war").countries["ROW"].flags).toContain("residual");
    expect(equilibriumOf("war").solves![0].welfarePercent["ROW"]).toBeUndefined();
  });
});

describe("options of a run", () => {
  it("choose one scenario, the closure and the elasticities", () => {
    const input = smallCase(shippedEconomy("world-2014"));
    const { results } = runCase(input, { scenario: "alone", deficits: "none", elasticities: "cp2015" });
    expect(Object.keys(results.scenarios)).toEqual(["base", "alone"]);
    expect(results.scenarios["alone"].equilibrium).toMatchObject({ closure: "none", elasticities: "cp2015" });
  });

  it("stop when the signal says so", () => {
    const input = smallCase(shippedEconomy("world-2014"));
    expect(() => runCase(input, { signal: { aborted: true } })).toThrow(/E506/u);
  });
});
