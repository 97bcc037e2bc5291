import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { loadCase } from "../../../src/cli/caseLoading.ts";
import { caseOptions } from "../../../src/cli/options.ts";
import { lastObservedYear, type MarketRun, type RunInput, runMarkets, withMarkets } from "../../../src/solve/index.ts";

const FLAGSHIP = join(import.meta.dirname, "../../../cases/us-china-2018-russia");

/** Sums of money of a hundred thousand millions. */
const ADDING_UP = 1e-9;

let input: RunInput;
let run: MarketRun;
beforeAll(() => {
  input = loadCase(FLAGSHIP, caseOptions({}).options).input!;
  run = runMarkets(input.case, { scenario: "hormuz-closed" });
});

function hormuz() {
  const series = input.case.markets.find(({ name }) => name === "lng")!;
  return run.scenarios["hormuz-closed"].markets["lng"].years[lastObservedYear(series)];
}

describe("the markets of a case", () => {
  it("are solved for the last year with observed flows, under the scenarios that touch them", () => {
    const series = input.case.markets.find(({ name }) => name === "lng")!;
    expect(lastObservedYear(series)).toBe(2020);
    expect(Object.keys(run.scenarios)).toEqual(["hormuz-closed"]);
    expect(Object.keys(run.scenarios["hormuz-closed"].markets)).toEqual(["lng"]);
  });

  it("print every price after a shock with its range and what drives it, widest first", () => {
    for (const { value, range, tornado } of Object.values(hormuz().prices)) {
      expect(range!.low).toBeLessThanOrEqual(value);
      expect(range!.high).toBeGreaterThanOrEqual(value);
      expect(range!.count).toBe(14);
      const widths = tornado!.map(({ atLow, atHigh }) => Math.abs(atHigh - atLow));
      expect(widths).toEqual(widths.toSorted((one, other) => other - one));
    }
  });

  it("split what welfare changes into parts that add up, inertia apart", () => {
    const { consumer, producer, duty, rents, inertia, total } = hormuz().welfareChange;
    const gap = consumer + producer + duty + rents + inertia - total;
    expect(Math.abs(gap)).toBeLessThan(ADDING_UP * Math.abs(consumer));
    expect(total).toBeLessThan(0);
  });

  it("name who is short from the worst to the least, and where the order is not settled", () => {
    const { shortfalls, shortfallOrder } = hormuz();
    const quantities = shortfalls.map(({ quantity }) => quantity);
    expect(quantities).toEqual(quantities.toSorted((one, other) => other - one));
    expect(shortfalls[0].node).toBe("china");
    expect(shortfallOrder!.stable).toBe(shortfallOrder!.orders.length === 1);
  });

  it("stand beside the scenarios of the case, each under its own id", () => {
    const { scenarios } = withMarkets({ scenarios: {} }, run, "2020-08-01");
    expect(scenarios["hormuz-closed"]).toMatchObject({ status: "ok", at: "2020-08-01", measures: [] });
    const known = { title: "known", at: "2019-01-01", measures: ["a"], status: "ok" } as const;
    const merged = withMarkets({ scenarios: { "hormuz-closed": known } }, run, "2020-08-01");
    expect(merged.scenarios["hormuz-closed"]).toMatchObject({ title: "known", at: "2019-01-01", measures: ["a"] });
    expect(merged.scenarios["hormuz-closed"].markets).toBeDefined();
  });
});
