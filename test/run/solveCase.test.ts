import { beforeAll, describe, expect, it } from "vitest";
import { shelfOf } from "../../src/case/index.ts";
import {
  packagesOf,
  partsInOrder,
  type PartRunner,
  type RunProgress,
  solveCase,
  solveCaseOn,
  type Solved,
} from "../../src/run/index.ts";
import type { RunInput } from "../../src/solve/index.ts";
import { thrownProblems } from "../base/problems/exact/provoked.ts";
import { shippedEconomy } from "../data/shippedEconomy.ts";
import { smallCase } from "../solve/smallCase.ts";
import { claimsCase, marketCase } from "./solvedCases.ts";

const said = (work: () => unknown): readonly string[] =>
  thrownProblems(work).map(({ code, path, message, hints }) => [code, path, message, ...hints].join(" | "));

let input: RunInput;
let solved: Solved;
beforeAll(() => {
  input = smallCase(shippedEconomy("world-2014"));
  solved = solveCase(input.case, input);
}, 60_000);

describe("a solved case", () => {
  it("tells of real income with its range, unit, scenario, place and setting", () => {
    const { equilibrium } = solved.results.scenarios["war"];
    const { welfarePercent, range } = equilibrium!.countries["MEX"];
    expect(solved.welfare("MEX")).toEqual({
      value: welfarePercent,
      range: range!["welfarePercent"],
      unit: "percent",
      scenario: "war",
      path: "scenarios[war].equilibrium.countries[MEX].welfarePercent",
      setting: {
        base: "world-2014",
        baseYear: 2014,
        horizon: equilibrium!.horizon,
        closure: "fixed:world",
        elasticities: "theta_check",
      },
    });
  });

  it("reads without a scenario what its answer is about, and every other scenario by name", () => {
    expect(solved.scenario).toBe("war");
    expect(solved.in("war").welfare("CHN")).toEqual(solved.welfare("CHN"));
    const alone = solved.results.scenarios["alone"].equilibrium!.countries["CHN"];
    expect(solved.in("alone").exports("CHN").value).toBe(alone.exportsPercent);
    expect(solved.in("alone").imports("CHN").value).toBe(alone.importsPercent);
    expect(solved.in("alone").country("CHN", "income")).toMatchObject({ value: alone.income, unit: "million USD" });
    expect(Math.abs(solved.in("base").welfare("CHN").value!)).toBeLessThan(1e-9);
  });

  it("tells of the trade of a pair what it was, what it is and its change", () => {
    const { change, before, after } = solved.trade("MEX", "USA", "goods");
    expect(change.value).toBeCloseTo(100 * (after.value! / before.value! - 1), 9);
    expect([change.unit, before.unit]).toEqual(["percent", "million USD"]);
    expect(change.range).toBeDefined();
    expect(after.path).toBe("scenarios[war].equilibrium.bilateral[exporter=MEX, importer=USA, scope=goods].after");
  });

  it("has no value where there is none, and says why", () => {
    expect(solved.in("cut-off").welfare("DEU")).toMatchObject({ value: undefined, scenario: "cut-off" });
    expect(solved.in("cut-off").welfare("DEU").absent).toContain("There is no equilibrium");
    expect(solved.trade("DEU", "FRA").change.absent).toBe(
      "trade is kept between USA, CHN, MEX; of others it stands in flows, by sector, where flows are included",
    );
    const balanced = solveCase(input.case, input, { scenario: "alone", deficits: "none" });
    expect(balanced.country("MEX", "revaluationPercent").absent).toBe(
      "revaluationPercent is not told under this closure",
    );
    expect(balanced.in("war").welfare("MEX").absent).toBe("scenario war was not solved");
  });

  it("does not know other names, and proposes the nearest", () => {
    expect(said(() => solved.welfare("MEC"))).toEqual([
      'E510 | country | The case has no country "MEC". | Did you mean MEX (Mexico)?',
    ]);
    expect(said(() => solved.trade("USA", "CNH"))).toEqual([
      'E510 | country | The case has no country "CNH". | Did you mean CHN (China)?',
    ]);
    expect(said(() => solved.in("wra"))).toEqual([
      'E908 | scenario | The case has no scenario "wra". | Did you mean "war"?',
    ]);
    expect(said(() => solved.market("lng"))).toEqual(['E510 | market | The case has no market "lng".']);
    expect(said(() => solved.verdict("C1"))).toEqual(['E510 | claim | The case has no claim "C1".']);
  });

  it("is partial where a scenario failed, with the reason among its problems", () => {
    expect(solved.status).toBe("partial");
    expect(solved.problems.some(({ path }) => path?.startsWith("scenarios.cut-off"))).toBe(true);
  });
});

describe("solving a case", () => {
  it("refuses options that the case does not know, all at once", () => {
    const options = { scenario: "wra", elasticities: "theta", deficits: "fixed:XXX" } as const;
    expect(
      thrownProblems(() => solveCase(input.case, input, options)).map(({ code, path }) => `${code} ${path}`),
    ).toEqual(["E909 elasticities", "E246 deficits", "E908 scenario"]);
  });

  it("gives the same elsewhere, as a promise", async () => {
    const backwards: PartRunner = (work) => Promise.resolve(partsInOrder({ ...work, parts: work.parts.toReversed() }));
    const elsewhere = await solveCaseOn(input.case, input, backwards);
    expect(JSON.stringify(elsewhere.results)).toBe(JSON.stringify(solved.results));
    expect(elsewhere.problems).toEqual(solved.problems);
  });

  it("gives a runner plain data to send", async () => {
    const runner: PartRunner = (work) => {
      const { options, parts } = work;
      expect(structuredClone({ options, parts })).toEqual({ options, parts });
      return Promise.resolve(partsInOrder(work));
    };
    const { results } = await solveCaseOn(input.case, input, runner, { scenario: "alone", include: ["sectors"] });
    expect(Object.keys(results.scenarios)).toEqual(["base", "alone"]);
    expect(results.scenarios["alone"].equilibrium!.countries["CAN"].sectors).toBeDefined();
  });

  it("tells how far it has come, and can be stopped", () => {
    const told: RunProgress[] = [];
    const { case: gas, packages } = marketCase();
    solveCase(gas, packages, { scenario: "tariff", progress: (each) => told.push(each) });
    expect(told.filter(({ solves }) => solves === undefined).map((each) => [each.part, each.told, each.count])).toEqual(
      [
        ["market gas: tariff", 1, 3],
        ["base", 2, 3],
        ["tariff", 3, 3],
      ],
    );
    expect(told.some(({ solves }) => solves !== undefined && solves.done > 0)).toBe(true);
    const stopped = { signal: { aborted: true } };
    expect(thrownProblems(() => solveCase(input.case, input, stopped)).map(({ code }) => code)).toEqual(["E506"]);
  });

  it("opens the packages that a case names, and says which are not there", () => {
    const there = packagesOf(input.case, shelfOf([input.headline]));
    expect(there).toMatchObject({ packages: { headline: input.headline, others: [] }, problems: [] });
    const { packages, problems } = packagesOf(input.case, shelfOf([]));
    expect(packages).toBeNull();
    expect(problems.map(({ code, found }) => `${code} ${found}`)).toEqual(["E240 world-2014"]);
  });
});

describe("markets and claims of a solved case", () => {
  it("has prices and shortages by node", () => {
    const { case: gas, packages } = marketCase();
    const market = solveCase(gas, packages).in("hormuz-closed").market("gas");
    const price = market.price("japan");
    expect(price.value).toBeGreaterThan(price.before!);
    expect(price).toMatchObject({ unit: "USD/MMBtu", scenario: "hormuz-closed", year: "2018" });
    expect(price.path).toBe("scenarios[hormuz-closed].markets[gas][2018].prices[japan].value");
    expect(price.range!.high).toBeGreaterThan(price.range!.low);
    expect(market.shortage("japan").value).toBeGreaterThan(0);
    expect(market.shortage("qatar")).toMatchObject({
      value: undefined,
      absent: "qatar is not among those that are short",
      unit: "bcm/year",
    });
    expect(said(() => market.price("japna"))).toEqual([
      'E510 | node of market gas | The case has no node of market gas "japna". | Did you mean "japan"?',
    ]);
  });

  it("has verdicts where every scenario is solved", () => {
    const { case: claimed, packages } = claimsCase();
    const whole = solveCase(claimed, packages);
    expect(whole.verdict("C1")).toEqual({ value: whole.results.claims![0].verdict, claim: whole.results.claims![0] });
    expect(solveCase(claimed, packages, { scenario: "tariff" }).verdict("C1")).toEqual({
      value: undefined,
      absent: "claims are audited where every scenario is solved",
    });
    expect(said(() => whole.verdict("C9"))[0]).toContain("E510 | claim | The case has no claim");
  });
});
