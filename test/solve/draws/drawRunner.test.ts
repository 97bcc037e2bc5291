import { describe, expect, it } from "vitest";
import { runCase } from "../../../src/solve/index.ts";
import { centralPoint, drawRunner } from "../../../src/solve/draws/index.ts";
import { shippedEconomy } from "../../data/shippedEconomy.ts";
import { smallCase } from "../smallCase.ts";

const input = smallCase(shippedEconomy("world-2014"));
/** Percent: both solves hold every equation to 1e-10. */
const SOLVED = 1e-7;
const SOLVED_DIGITS = 8;

const runner = drawRunner(input, { scenarios: ["war", "alone"], seed: 5 });
const column = (name: string): number => runner.columns.findIndex((each) => each.name === name);
const WELFARE = "scenario('war').equilibrium.countries[MEX].welfarePercent";

describe("draws of a case", () => {
  it("at their centre are the central solve", () => {
    const { results } = runCase(input, { scenario: "war" });
    const { countries, bilateral } = results.scenarios["war"].equilibrium!;
    const { status, values } = runner.rowAt(centralPoint(runner.plan));
    expect(status).toBe("ok");
    expect(values[column(WELFARE)]).toBeCloseTo(countries["MEX"].welfarePercent, SOLVED_DIGITS);
    expect(values[column("scenario('war').equilibrium.countries[USA].realWagePercent")]).toBeCloseTo(
      countries["USA"].realWagePercent,
      SOLVED_DIGITS,
    );
    const pair = bilateral.find(
      (each) => each.exporter === "MEX" && each.importer === "USA" && each.scope === "goods",
    )!;
    const path = "scenario('war').equilibrium.bilateral[exporter=MEX, importer=USA, scope=goods]";
    for (const field of ["before", "after", "changePercent"] as const) {
      expect(Math.abs(values[column(`${path}.${field}`)] / pair[field]! - 1)).toBeLessThan(1e-8);
    }
  });

  it("have in a case with claims what third countries trade with the parties by sector", () => {
    const article = { author: null, title: null, publisher: null, date: null, address: null, source: null };
    const claimed = { ...input, case: { ...input.case, claims: { article, facts: [], claims: [] } } };
    const own = drawRunner(claimed, { scenarios: ["war"] });
    const { values } = own.rowAt(centralPoint(own.plan));
    const { flows } = runCase(input, { scenario: "war" }).results.scenarios["war"].equilibrium!;
    const sold = flows!.filter(({ exporter, importer }) => exporter === "MEX" && importer === "USA");
    expect(sold.length).toBeGreaterThan(10);
    for (const { sector, after } of sold) {
      const name = `scenario('war').equilibrium.flows[sector=${sector}, exporter=MEX, importer=USA].after`;
      expect(values[own.columns.findIndex((each) => each.name === name)]).toBeCloseTo(after, 4);
    }
    expect(runner.columns.some(({ place }) => place.kind === "flow")).toBe(false);
  });

  it("at the middle of another set are the solve at that set", () => {
    const { results } = runCase(input, { scenario: "war", elasticities: "blp2023" });
    const set = runner.plan.sets.findIndex(({ name }) => name === "blp2023");
    const { values } = runner.rowAt(centralPoint(runner.plan, set));
    const found = results.scenarios["war"].equilibrium!.countries["MEX"].welfarePercent;
    expect(Math.abs(values[column(WELFARE)] - found)).toBeLessThan(SOLVED);
  });

  it("are the same in any order and from any runner of the seed", () => {
    const whole = runner.rows(0, 6);
    const parts = drawRunner(input, { scenarios: ["war", "alone"], seed: 5 });
    const turned = [...parts.rows(4, 6), ...parts.rows(2, 4), ...parts.rows(0, 2)];
    expect(turned.toSorted((one, other) => one.draw - other.draw)).toEqual(whole);
    expect(drawRunner(input, { scenarios: ["war", "alone"], seed: 6 }).rows(0, 6)).not.toEqual(whole);
  });

  it("count what has no equilibrium, with the code that says why, and keep the other scenarios", () => {
    const besieged = drawRunner(input, { scenarios: ["war", "cut-off"], seed: 5 });
    const [row] = besieged.rows(0, 1);
    expect(row.status).toBe("E504");
    const [war, cut] = ["war", "cut-off"].map((id) =>
      row.values.filter((_, at) => besieged.columns[at].scenario === id),
    );
    expect(war.some(Number.isNaN)).toBe(false);
    expect(cut.every(Number.isNaN)).toBe(true);
  });

  it("are of the scenario of the answer and those with the full range where none is named", () => {
    expect(drawRunner(input).scenarios).toEqual(["war"]);
    expect(drawRunner(input, { scenarios: ["sized"] }).scenarios).toEqual(["sized@5", "sized@10"]);
    expect(drawRunner(input, { scenarios: ["base", "wra"] }).scenarios).toEqual([]);
  });
});
