import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Figure, MarketSeries } from "../../../src/case/index.ts";
import { marketOf } from "../../case/markets/marketText.ts";
import { shareRule } from "../../../src/solve/markets/byShare.ts";

const RULE = { buyer: "china", hit: ["AUS"] };
/** A market of which every pair and node is made: only who sold how much differs. */
const TEMPLATE = marketOf();
const [PAIR] = TEMPLATE.pairs;
const [NODE] = TEMPLATE.nodes;

/** What a buyer had by seller in 2020 and in 2021, with all that it bought; null = not known. */
function seriesOf(
  flows: Readonly<Record<string, readonly [number | null, number | null]>>,
  rest?: string,
): MarketSeries {
  const years = [2020, 2021];
  const figure = (value: number): Figure => ({ ...PAIR.flow!, value });
  const pairs = Object.entries(flows).flatMap(([supplier, values]) =>
    values.map((value, at) => ({
      ...PAIR,
      supplier,
      market: "china",
      year: years[at],
      flow: value === null ? null : figure(value),
    })),
  );
  const all = years.map((_, at) => Object.values(flows).reduce((sum, values) => sum + (values[at] ?? 0), 0));
  const nodes = [
    ...Object.keys(flows).map((id) => ({ ...NODE, id, kind: "supply" as const, residual: id === rest })),
    ...years.map((year, at) => ({ ...NODE, id: "china", kind: "demand" as const, year, quantity: figure(all[at]) })),
  ];
  return { ...TEMPLATE, baseYear: 2020, pairs, nodes };
}

describe("who sold instead by old shares", () => {
  it("splits what the others sold by what each sold before, and shares out the loss beside it", () => {
    const [year] = shareRule(seriesOf({ AUS: [50, 10], FRA: [20, 36], CHL: [20, 30], ITA: [10, 14] }), RULE).years;
    expect(year).toMatchObject({ year: 2021, sellers: 3, unknown: [] });
    const shares = year.shares.map(({ seller, before, seen, byShareChange, change }) => [
      seller,
      before,
      seen,
      change,
      byShareChange,
    ]);
    expect(shares).toEqual([
      ["FRA", 20, 40, 16, 12],
      ["CHL", 20, expect.closeTo(100 / 3, 9), 10, 12],
      ["ITA", 10, expect.closeTo(140 / 9, 9), 4, 6],
      ["AUS", 50, expect.closeTo(100 / 9, 9), -40, null],
    ]);
    expect(year.byShare).toBeCloseTo((100 * (4 + 2 + 2)) / 80, 9);
    expect(year.byShareSeen).toBeCloseTo((100 * (0 + 6 + 4)) / 80, 9);
    expect(year.noChange).toBeCloseTo((100 * 30) / 80, 9);
  });

  it("is not tried where fewer than three sellers have both figures, and names those of whom the old one is missing", () => {
    const [year] = shareRule(seriesOf({ AUS: [50, 0], FRA: [null, 36], CHL: [20, 30], ITA: [10, 14] }), RULE).years;
    expect(year).toMatchObject({ sellers: 2, unknown: ["FRA"], byShare: null, byShareSeen: null, noChange: null });
    expect(year.shares.every(({ byShare, byShareChange }) => byShare === null && byShareChange === null)).toBe(true);
  });

  it("compares a residual only where it is the same sellers in both years, and puts it last", () => {
    const flows = { AUS: [50, 0], rest: [90, 99], FRA: [1, 2], CHL: [2, 3], ITA: [3, 4] } as const;
    const [same] = shareRule(seriesOf(flows, "rest"), RULE).years;
    expect(same.sellers).toBe(4);
    expect(same.shares.at(-1)).toMatchObject({ seller: "rest", change: 9 });
    const [other] = shareRule(seriesOf({ ...flows, USA: [null, 5] }, "rest"), RULE).years;
    expect(other.sellers).toBe(3);
    expect(other.shares.at(-1)).toMatchObject({ seller: "rest", change: null, byShareChange: null });
  });

  it("does without what those that are hit lost where it is not known", () => {
    const [year] = shareRule(seriesOf({ AUS: [null, 1], FRA: [1, 2], CHL: [2, 3], ITA: [3, 4] }), RULE).years;
    expect(year.byShareSeen).toBeNull();
    expect(year.byShare).not.toBeNull();
  });

  it("is right where all others grew alike, whatever the seller that is hit lost, and has the same errors in any unit", () => {
    const flow = fc.double({ min: 0.1, max: 1e3, noNaN: true });
    const factor = fc.double({ min: 0.1, max: 10, noNaN: true });
    fc.assert(
      fc.property(
        fc.tuple(flow, flow, flow, flow, flow),
        factor,
        fc.tuple(flow, flow, flow),
        ([a, b, x, y, z], k, seen) => {
          const grown = shareRule(seriesOf({ AUS: [a, b], FRA: [x, k * x], CHL: [y, k * y], ITA: [z, k * z] }), RULE)
            .years[0];
          expect(grown.byShare).toBeCloseTo(0, 9);
          const of = (unit: number): readonly (number | null)[] => {
            const pair = (was: number, is: number): readonly [number, number] => [unit * was, unit * is];
            const flows = { AUS: pair(a, b), FRA: pair(x, seen[0]), CHL: pair(y, seen[1]), ITA: pair(z, seen[2]) };
            const { byShare, byShareSeen, noChange } = shareRule(seriesOf(flows), RULE).years[0];
            return [byShare, byShareSeen, noChange];
          };
          for (const [at, error] of of(1000).entries()) expect(error!).toBeCloseTo(of(1)[at]!, 9);
        },
      ),
    );
  });
});
