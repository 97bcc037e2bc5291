import { describe, expect, it } from "vitest";
import { sobolPoints } from "../../../src/numerics/index.ts";
import { centralPoint, drawnPoint, drawnElasticities, drawPlan } from "../../../src/solve/draws/drawPlan.ts";
import { shippedEconomy } from "../../data/shippedEconomy.ts";

const economy = shippedEconomy("world-2017");
const plan = drawPlan(economy, ["fgkk2020_one_tier", "theta_check", "cp2015", "fgo2022"], "fgkk2020_one_tier");
/** Standard deviations of logs of 4,096 draws of a point set that is even. */
const EVEN = 0.02;

function logsOf(draws: number, set: string, shared: number): readonly Float64Array[] {
  const own = drawPlan(economy, [], set, shared);
  const points = sobolPoints(own.dimensions, 1);
  return Array.from({ length: draws }, (_, draw) =>
    drawnElasticities(own, drawnPoint(own, points(draw))).theta.map(Math.log),
  );
}

function moments(values: readonly number[]): { readonly mean: number; readonly deviation: number } {
  const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
  const variance = values.reduce((sum, each) => sum + (each - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(variance) };
}

function correlation(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [moments(one), moments(other)];
  const product = one.reduce((sum, each, at) => sum + (each - a.mean) * (other[at] - b.mean), 0) / one.length;
  return product / (a.deviation * b.deviation);
}

describe("what a draw takes", () => {
  it("one estimate for sectors with the same number and the same standard error", () => {
    const [fgkk, check] = plan.sets;
    expect(fgkk.estimates).toHaveLength(1);
    expect(fgkk.estimates[0].spread).toBeCloseTo(Math.sqrt(Math.log(1 + (0.26 / 1.53) ** 2)), 12);
    expect(check.estimates).toHaveLength(13);
  });

  it("the middle spread of its own set where an estimate has no standard error, of all sets where its set has none", () => {
    const [, check, , fgo] = plan.sets;
    const known = check.estimates.filter(({ isAssumed }) => !isAssumed).map(({ spread }) => spread);
    const assumed = check.estimates.filter(({ isAssumed }) => isAssumed);
    expect(assumed.map(({ theta }) => theta)).toEqual([3.271, 2, 5.22, 5]);
    const sorted = known.toSorted((one, other) => one - other);
    for (const { spread } of assumed) expect(spread).toBeCloseTo(sorted[4], 12);
    expect(new Set(fgo.estimates.map(({ spread }) => spread)).size).toBe(1);
    expect(fgo.estimates.every(({ isAssumed, spread }) => isAssumed && spread > 0)).toBe(true);
  });

  it("each set as often as the others", () => {
    const points = sobolPoints(plan.dimensions, 1);
    const sets = Array.from({ length: 1024 }, (_, draw) => drawnPoint(plan, points(draw)).set);
    for (const set of [0, 1, 2, 3]) expect(sets.filter((each) => each === set)).toHaveLength(256);
  });

  it("the central elasticities at the centre", () => {
    expect(drawnElasticities(plan, centralPoint(plan))).toEqual({
      theta: economy.elasticities.get("fgkk2020_one_tier")!.theta,
    });
  });

  it("logs around the estimate with its spread, half of the variance shared by the estimates of a set", () => {
    const logs = logsOf(4096, "theta_check", 0.5);
    const food = logs.map((each) => each[economy.sectors.indexOf("C10T12")]);
    const cars = logs.map((each) => each[economy.sectors.indexOf("C29")]);
    const ships = logs.map((each) => each[economy.sectors.indexOf("C30")]);
    const { theta, standardError } = economy.elasticities.get("theta_check")!;
    const at = economy.sectors.indexOf("C10T12");
    expect(moments(food).mean).toBeCloseTo(Math.log(theta[at]), 3);
    expect(moments(food).deviation).toBeCloseTo(Math.sqrt(Math.log(1 + (standardError[at] / theta[at]) ** 2)), 2);
    expect(Math.abs(correlation(food, cars) - 0.5)).toBeLessThan(EVEN);
    expect(correlation(cars, ships)).toBeCloseTo(1, 12);
  });

  it("σ of both tiers where home goods are apart, each with its own error, and no θ below zero", () => {
    const { theta, ...set } = economy.elasticities.get("fgkk2020_one_tier")!;
    const all = (value: number): Float64Array => theta.map(() => value);
    const tiered = {
      ...economy,
      elasticities: new Map([
        ["two", { ...set, name: "two", theta, home: { theta: all(0.19), standardError: all(0.49) } }],
      ]),
    };
    const two = drawPlan(tiered, [], "two", 0.5);
    expect(two.inputs.map(({ id }) => id)).toEqual(["shared", "own A01_02", "home A01_02"]);
    expect(drawnElasticities(two, centralPoint(two)).thetaHome![0]).toBeCloseTo(0.19, 14);
    const points = sobolPoints(two.dimensions, 1);
    const drawn = Array.from({ length: 4096 }, (_, draw) => drawnElasticities(two, drawnPoint(two, points(draw))));
    const [foreign, home] = [drawn.map((each) => each.theta[0]), drawn.map((each) => each.thetaHome![0])];
    expect(Math.min(...home)).toBe(0);
    const spread = (error: number, sigma: number): number => Math.sqrt(Math.log1p((error / sigma) ** 2));
    const logs = foreign.map((each) => Math.log(1 + each));
    expect(moments(logs).mean).toBeCloseTo(Math.log(2.53), 3);
    expect(moments(logs).deviation).toBeCloseTo(spread(0.26, 2.53), 2);
    const above = home.filter((each) => each > 0).length / home.length;
    expect(above).toBeGreaterThan(0.6);
    expect(above).toBeLessThan(0.72);
  });

  it("a θ of home goods of zero, with the standard error of its σ", () => {
    const { theta, ...set } = economy.elasticities.get("fgkk2020_one_tier")!;
    const home = { theta: theta.map(() => 0), standardError: theta.map(() => 0.3) };
    const sets = new Map([["two", { ...set, name: "two", theta, home }]]);
    const two = drawPlan({ ...economy, elasticities: sets }, [], "two");
    expect(two.sets[0].estimates.map(({ spread }) => spread)[1]).toBeCloseTo(Math.sqrt(Math.log1p(0.09)), 14);
    const points = sobolPoints(two.dimensions, 1);
    const drawn = Array.from(
      { length: 64 },
      (_, at) => drawnElasticities(two, drawnPoint(two, points(at))).thetaHome![0],
    );
    expect(drawn.every((each) => each >= 0)).toBe(true);
    expect(Math.max(...drawn)).toBeGreaterThan(0.3);
  });

  it("σ of home goods with that of foreign sellers where it has no error of its own", () => {
    const { theta, ...set } = economy.elasticities.get("fgkk2020_one_tier")!;
    const home = { theta: theta.map((each) => (each - 1) / 2), standardError: theta.map(() => NaN) };
    const two = drawPlan(
      { ...economy, elasticities: new Map([["two", { ...set, name: "two", theta, home }]]) },
      [],
      "two",
    );
    const points = sobolPoints(two.dimensions, 1);
    const drawn = Array.from({ length: 64 }, (_, draw) => drawnElasticities(two, drawnPoint(two, points(draw))));
    const isAbove = drawn.map(({ thetaHome }) => thetaHome![0] > 0);
    expect(isAbove.filter(Boolean).length).toBeGreaterThan(32);
    drawn.forEach((found, draw) => {
      const over = (1 + found.theta[0]) / (1 + theta[0]);
      expect((1 + found.thetaHome![0]) / (1 + home.theta[0])).toBeCloseTo(
        isAbove[draw] ? over : 1 / (1 + home.theta[0]),
        12,
      );
    });
  });

  it("errors apart, or one error of all, where that is asked for", () => {
    const at = (logs: readonly Float64Array[], sector: string): number[] =>
      logs.map((each) => each[economy.sectors.indexOf(sector)]);
    const [apart, together] = [logsOf(1024, "theta_check", 0), logsOf(1024, "theta_check", 1)];
    expect(Math.abs(correlation(at(apart, "C10T12"), at(apart, "C29")))).toBeLessThan(EVEN);
    expect(correlation(at(together, "C10T12"), at(together, "C29"))).toBeCloseTo(1, 12);
    expect(drawPlan(economy, [], "theta_check", 1).inputs.map(({ id }) => id)).toEqual(["shared"]);
    expect(drawPlan(economy, [], "theta_check", 0).inputs.some(({ id }) => id === "shared")).toBe(false);
  });
});
