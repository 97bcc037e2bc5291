import { beforeAll, describe, expect, it } from "vitest";
import { type Case, marketScenarios } from "../../../src/case/index.ts";
import {
  type DrawnRows,
  marketDrawRunner,
  type MarketDrawRunner,
  marketEnds,
  withMarketDraws,
} from "../../../src/solve/draws/index.ts";
import { marketYear, runMarkets, settingOf, withMarkets } from "../../../src/solve/index.ts";
import type { MarketDrawsResult, Results } from "../../../src/results/index.ts";
import { flagship } from "../../cases/flagship.ts";

/** Conditions of a market hold to 1e-8, and numbers are kept to nine digits. */
const SOLVED = 1e-7;
const DRAWS = 48;
const OPTIONS = { scenarios: undefined, shared: 0.5, recalled: 1, first: 25, seed: 7 };

let soybeans: Case;
let runner: MarketDrawRunner;
let rows: DrawnRows["rows"];
beforeAll(() => {
  const { case: case_ } = flagship();
  soybeans = { ...case_, markets: case_.markets.filter(({ name }) => name === "soybeans") };
  runner = marketDrawRunner(soybeans, OPTIONS);
  rows = runner.rows(0, DRAWS);
});

const column = (name: string): number => runner.columns.findIndex((each) => each.name === name);
const PRICE = "scenario('tariffs').markets.soybeans[2019].prices[china].value";
const SOLD =
  "scenario('tariffs').markets.soybeans[2019].flows[from=russia, to=china, route=russia>china:border].quantity";

describe("draws of markets", () => {
  it("are of the first scenario of a market, and of those that claims read", () => {
    const { case: case_ } = flagship();
    const ids = (more: Partial<Case>, scenarios?: readonly string[]) =>
      marketDrawRunner({ ...case_, ...more }, { ...OPTIONS, scenarios }).plan.markets.flatMap(({ series, questions }) =>
        questions.map(({ resolved }) => `${series.name} ${resolved.scenario.id}`),
      );
    expect(ids({})).toEqual(["lng tariffs", "lng hormuz-closed", "soybeans tariffs"]);
    expect(ids({ claims: null })).toEqual(["lng tariffs", "soybeans tariffs"]);
    expect(ids({}, ["malacca-closed"])).toEqual(["lng malacca-closed"]);
  });

  it("are at their middle the central solve", () => {
    const [series] = soybeans.markets;
    const { scenario, measures } = marketScenarios(soybeans, series).find((each) => each.scenario.id === "tariffs")!;
    const { result } = marketYear(soybeans, series, 2019, settingOf(soybeans, scenario, measures), false);
    const { status, values } = runner.rowAt(new Float64Array(runner.plan.dimensions));
    expect(status).toBe("ok");
    expect(values[column(PRICE)] / result.prices["china"].value - 1).toBeLessThan(SOLVED);
    const flow = result.flows.find(({ route }) => route === "russia>china:border")!;
    expect(Math.abs(values[column(SOLD)] / flow.quantity - 1)).toBeLessThan(SOLVED);
  });

  it("are the same in any order and from any runner of the seed, and others of another seed", () => {
    const other = marketDrawRunner(soybeans, OPTIONS);
    expect(other.rows(30, 32)).toEqual(rows.slice(30, 32));
    expect(other.rows(3, 5)).toEqual(rows.slice(3, 5));
    expect(marketDrawRunner(soybeans, { ...OPTIONS, seed: 8 }).rows(3, 4)).not.toEqual(rows.slice(3, 4));
  });

  it("leave the price before as it was observed: a draw is calibrated on its own figures", () => {
    const before = column(PRICE.replace("value", "before"));
    for (const { values } of rows) expect(Math.abs(values[before] / rows[0].values[before] - 1)).toBeLessThan(1e-4);
  });

  it("hold what is from memory where its spread is nothing, and widen with it", () => {
    const held = marketDrawRunner(soybeans, { ...OPTIONS, recalled: 0 });
    expect(held.plan.markets[0].counts.flatMap(({ assumed }) => assumed).every((count) => count === 0)).toBe(true);
    const width = (recalled: number): number => {
      const ends = marketEnds(marketDrawRunner(soybeans, { ...OPTIONS, recalled }));
      const { low, high } = ends.find(({ input }) => input === "soybeans flow inertia")!;
      return high[column(SOLD)] - low[column(SOLD)];
    };
    expect(width(1)).toBeGreaterThan(1.5 * width(0.5));
    expect(width(0.5)).toBeGreaterThan(0);
  });

  it("move all figures of a kind together where all errors are shared, and tell no node by itself then", () => {
    const { plan } = marketDrawRunner(soybeans, { ...OPTIONS, shared: 1 });
    expect(plan.inputs.every(({ node }) => node === null)).toBe(true);
    expect(runner.plan.inputs.map(({ node }) => node)).toContain("russia");
    expect(runner.plan.inputs.map(({ node }) => node)).not.toContain("brazil");
  });
});

describe("results of draws of markets", () => {
  let results: Results;
  let drawn: DrawnRows;
  beforeAll(() => {
    results = withMarkets({ scenarios: {} }, runMarkets(soybeans, { scenario: "tariffs" }), soybeans.asOf);
    drawn = { rows, ends: marketEnds(runner) };
  });
  const drawsOf = (of: DrawnRows): MarketDrawsResult =>
    withMarketDraws(results, { case: soybeans, runner, drawn: of, seed: 7 }).scenarios["tariffs"].markets!["soybeans"]
      .years[2019].draws!;

  it("sum up prices, purchases and what Russia sells, beside the central answer", () => {
    const { outcomes, kinds, failures } = drawsOf(drawn);
    expect(failures).toEqual([]);
    expect(kinds.every(({ figures, assumed }) => assumed <= figures)).toBe(true);
    const price = outcomes.find(({ kind, to }) => kind === "price" && to === "china")!;
    const { value, before } = results.scenarios["tariffs"].markets!["soybeans"].years[2019].prices["china"];
    expect(price.centre).toBeCloseTo(100 * (value / before - 1), 9);
    const changes = rows
      .map(({ values }) => 100 * (values[column(PRICE)] / values[column(PRICE.replace("value", "before"))] - 1))
      .toSorted((one, other) => one - other);
    expect(price.middle).toBeCloseTo((changes[23] + changes[24]) / 2, 9);
    expect(price).toMatchObject({ count: DRAWS, positive: changes.filter((each) => each > 0).length });
    const sold = outcomes.find(({ kind, from }) => kind === "sales" && from === "russia")!;
    expect(sold.low).toBeLessThan(sold.centre);
    expect(sold.high).toBeGreaterThan(sold.centre);
  });

  it("tell both ends of what is uncertain, which frame the central answer, and parts of the variance", () => {
    const { centre, inputs } = drawsOf(drawn).outcomes.find(({ kind, to }) => kind === "price" && to === "china")!;
    for (const { low, high, firstOrder } of inputs) {
      expect((low! - centre) * (high! - centre)).toBeLessThanOrEqual(1e-9);
      expect(firstOrder).toBeGreaterThanOrEqual(0);
    }
    expect(inputs.some(({ low, high }) => Math.abs(high! - low!) > 0.1)).toBe(true);
  });

  it("count draws without an answer, and leave them out of every percentile", () => {
    const without = rows.map((row, draw) =>
      draw < 10 ? { ...row, status: "E620", values: row.values.map(() => NaN) } : row,
    );
    const { failures, outcomes, draws } = drawsOf({ ...drawn, rows: without });
    expect({ failures, draws }).toEqual({ failures: [{ code: "E620", count: 10 }], draws: DRAWS });
    expect(outcomes.every(({ count }) => count === DRAWS - 10)).toBe(true);
    const few = rows.map((row, draw) => (draw < 40 ? { ...row, values: row.values.map(() => NaN) } : row));
    expect(drawsOf({ ...drawn, rows: few }).outcomes).toEqual([]);
  });
});
