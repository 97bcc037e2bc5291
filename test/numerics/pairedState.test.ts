import { describe, expect, it } from "vitest";
import type { PairedConditions, PairedVariable } from "../../src/numerics/index.ts";
import { startState } from "../../src/numerics/pairedStart.ts";
import { evaluateState, keepPoint, newState, type PairedState, recentreState } from "../../src/numerics/pairedState.ts";
import { ALONE, IN_GROUP, IN_TOTAL } from "../../src/numerics/pairedLayout.ts";
import { pairedSystem } from "../../src/numerics/pairedSystem.ts";

/** Digits of sums in another order. */
const DIGITS = 12;

const supply: PairedVariable = {
  upper: 4,
  slope: (u) => 2 + u,
  curvature: () => 1,
  entries: [{ row: 0, quantity: 1, price: 1 }],
  start: 1,
};
const demand: PairedVariable = {
  upper: Infinity,
  slope: (u) => 2 * u - 11,
  curvature: () => 2,
  entries: [{ row: 0, quantity: -1, price: -1.25 }],
  start: 1,
};

function conditions(more: Partial<PairedConditions> = {}): PairedConditions {
  return {
    variables: [supply, demand],
    groups: [],
    totals: [],
    right: Float64Array.of(0.5),
    startPrices: Float64Array.of(5),
    scales: { quantity: 10, price: 5 },
    ...more,
  };
}

const GROUP = {
  members: [0, 1],
  weights: [1, 2],
  total: 0,
  cost: (y: number, d: number) => y + 10 * d,
  alongSum: () => 1,
  alongTotal: () => 10,
};

/** Supply sells 3 of at most 4, demand takes 2, at a price of 4. */
function stateOf(more: Partial<PairedConditions> = {}): PairedState {
  const system = pairedSystem(conditions(more));
  const state = newState(system);
  state.values.set([3, 2]);
  state.rooms.set([1, Infinity]);
  state.lower.set([0.5, 0.25]);
  state.upper.set([2, 0]);
  state.prices.set([4]);
  evaluateState(system, state);
  return state;
}

describe("a point of paired conditions", () => {
  it("has the slopes left over by prices at their own coefficients, and what rows miss", () => {
    const { slopes, gaps, rating } = stateOf();
    expect([...slopes]).toEqual([5 - 4, -7 + 1.25 * 4]);
    expect([...gaps]).toEqual([0.5 - 3 + 2]);
    expect(rating.primal).toBeCloseTo(0.5 / 10, DIGITS);
    expect(rating.dual).toBeCloseTo((1 - 0.5 + 2) / 5, DIGITS);
    expect(rating.complementarity).toBeCloseTo(2 / 50, DIGITS);
    expect(rating.mean).toBeCloseTo((3 * 0.5 + 2 * 0.25 + 1 * 2) / 3, DIGITS);
  });

  it("pays the cost of its group by weight, which its sum and its total set", () => {
    const { sums, totals, slopes } = stateOf({ groups: [GROUP], totals: [{ members: [1] }] });
    expect([...sums]).toEqual([3 + 2 * 2]);
    expect([...totals]).toEqual([2]);
    expect([...slopes]).toEqual([1 + 27, -2 + 2 * 27]);
  });

  it("asks a flat cost once and counts no multiplier of what stays positive by itself", () => {
    let asked = 0;
    const flat: PairedVariable = {
      ...supply,
      isFlat: true,
      positive: true,
      slope: () => {
        asked++;
        return 9;
      },
    };
    const { slopes, rating } = stateOf({ variables: [flat, demand] });
    expect(asked).toBe(1);
    expect(slopes[0]).toBe(9 - 4);
    expect(rating.mean).toBeCloseTo((2 * 0.25 + 2) / 2, DIGITS);
  });

  it("is infinitely far where a condition is no number, and has no mean without multipliers", () => {
    const broken = stateOf({ variables: [{ ...supply, slope: () => Number.NaN }, demand] });
    expect(broken.rating.dual).toBe(Infinity);
    const free = stateOf({
      variables: [
        { ...supply, positive: true },
        { ...demand, positive: true },
      ],
    });
    expect(free.rating.mean).toBeCloseTo(2, DIGITS);
    const system = pairedSystem(conditions({ variables: [{ ...demand, positive: true }] }));
    const one = newState(system);
    one.rooms.set([Infinity]);
    evaluateState(system, one);
    expect(one.rating.mean).toBe(0);
  });

  it("is copied with its rating", () => {
    const from = stateOf();
    const to = newState(pairedSystem(conditions()));
    keepPoint(to, from);
    for (const part of ["values", "rooms", "lower", "upper", "prices", "rating"] as const)
      expect(to[part]).toEqual(from[part]);
    from.rating.mean = 99;
    expect(to.rating.mean).not.toBe(99);
  });

  it("is moved back to within a thousand of the mean product, and rated anew", () => {
    const system = pairedSystem(conditions());
    const state = stateOf();
    state.rating.mean = 1;
    state.lower.set([1e-9, 1e7]);
    state.upper[0] = 5000;
    recentreState(system, state);
    expect(state.lower[0]).toBeCloseTo(1 / 3000, DIGITS);
    expect(state.lower[1]).toBeCloseTo(1000 / 2, DIGITS);
    expect(state.upper[0]).toBeCloseTo(1000, DIGITS);
    expect(state.upper[1]).toBe(0);
    expect(state.rating.mean).toBeCloseTo((0.001 + 1000 + 1000) / 3, 9);
  });

  it("stays as it is, rating and all, where every product is near the mean", () => {
    const system = pairedSystem(conditions());
    const state = stateOf();
    state.rating.mean = 1.5;
    recentreState(system, state);
    expect([...state.lower, ...state.upper]).toEqual([0.5, 0.25, 2, 0]);
    expect(state.rating.mean).toBe(1.5);
  });
});

describe("the first point", () => {
  /** Of logarithms that are halved sixteen times from a range of 24. */
  const NEAR = 24 / 2 ** 16;

  it("has every product of a value and its multiplier a tenth of the mean value times the price", () => {
    const system = pairedSystem(conditions({ scales: { quantity: 10, price: 10 } }));
    const { values, rooms, lower, upper, prices } = startState(system);
    // Both begin at 1: the product is 0.1 · 10 · 1.
    expect([...prices]).toEqual([5]);
    expect(values[0] * lower[0]).toBeCloseTo(1, DIGITS);
    expect(rooms[0] * upper[0]).toBeCloseTo(1, DIGITS);
    expect(values[1] * lower[1]).toBeCloseTo(1, DIGITS);
    expect([rooms[1], upper[1]]).toEqual([Infinity, 0]);
  });

  it("puts a value where its own condition holds at the first prices", () => {
    const system = pairedSystem(conditions({ scales: { quantity: 10, price: 10 } }));
    const { values, rooms } = startState(system);
    // 2 u − 11 + 6.25 = 1/u, so 2 u² − 4.75 u − 1 = 0.
    const root = (4.75 + Math.sqrt(4.75 ** 2 + 8)) / 4;
    expect(Math.abs(Math.log(values[1] / root))).toBeLessThan(NEAR);
    // u − 3 = 1/u − 1/(4 − u).
    const miss = values[0] - 3 - 1 / values[0] + 1 / (4 - values[0]);
    expect(Math.abs(miss)).toBeLessThan(5 * NEAR);
    expect(values[0] + rooms[0]).toBeCloseTo(4, DIGITS);
  });

  it("leaves members of a group at their guess, with a multiplier of at most a price", () => {
    const tiny: PairedVariable = { ...supply, start: 1e-6 };
    const system = pairedSystem(conditions({ variables: [tiny, demand], groups: [GROUP], totals: [{ members: [] }] }));
    const { values, rooms, lower } = startState(system);
    // A guess is at least a hundredth of the quantity, here over two variables.
    expect([...values]).toEqual([0.05, 1]);
    expect(rooms[0]).toBe(3.95);
    const product = (0.1 * 5 * 1.05) / 2;
    expect(lower[0]).toBeCloseTo(5, DIGITS);
    expect(lower[1]).toBeCloseTo(product, DIGITS);
  });

  it("keeps a guess below nine tenths of its bound", () => {
    const wide: PairedVariable = { ...supply, start: 7 };
    const system = pairedSystem(conditions({ variables: [wide, demand], groups: [GROUP], totals: [{ members: [] }] }));
    expect(startState(system).values[0]).toBeCloseTo(3.6, DIGITS);
  });

  it("stays at the guess where no place near holds, and gives what is positive by itself no multiplier", () => {
    const dear: PairedVariable = { ...demand, slope: () => 1e9, positive: true };
    const system = pairedSystem(conditions({ variables: [supply, dear] }));
    const { values, lower } = startState(system);
    expect(values[1]).toBe(1);
    expect(lower[1]).toBe(0);
  });
});

describe("paired conditions laid out", () => {
  it("keep every entry in its row, and say who shares a cost and who a total", () => {
    const two: PairedVariable = {
      ...supply,
      entries: [
        { row: 1, quantity: 3, price: 4 },
        { row: 0, quantity: 5, price: 6 },
      ],
    };
    const system = pairedSystem(
      conditions({
        variables: [demand, two, supply],
        right: Float64Array.of(0, 0),
        startPrices: Float64Array.of(1, 1),
        groups: [{ ...GROUP, members: [2], weights: [1] }],
        totals: [{ members: [0] }],
      }),
    );
    expect([...system.starts]).toEqual([0, 1, 3, 4]);
    expect([...system.rows]).toEqual([0, 1, 0, 0]);
    expect([...system.quantities]).toEqual([-1, 3, 5, 1]);
    expect([...system.prices]).toEqual([-1.25, 4, 6, 1]);
    expect([...system.kinds]).toEqual([IN_TOTAL, ALONE, IN_GROUP]);
    expect([...system.uppers]).toEqual([Infinity, 4, 4]);
    expect([...system.places]).toEqual([...system.rows].map((row) => system.pattern.place[row]));
    expect(system.flats.every(Number.isNaN)).toBe(true);
  });

  it("meet where a variable enters two rows, where members share a group, and at its total", () => {
    const entering = (row: number): PairedVariable => ({ ...supply, entries: [{ row, quantity: 1, price: 1 }] });
    const meetings = (more: Partial<PairedConditions>): string[] => {
      const { pattern } = pairedSystem(conditions({ startPrices: new Float64Array(3), ...more }));
      const unknownAt = new Map([...pattern.place].map((place, unknown) => [place, unknown]));
      const later = (k: number): Int32Array => pattern.columns.subarray(pattern.pivots[k] + 1, pattern.starts[k + 1]);
      return [...pattern.pivots.keys()]
        .flatMap((k) =>
          [...later(k)].map((l) =>
            [unknownAt.get(k) ?? NaN, unknownAt.get(l) ?? NaN].toSorted((a, b) => a - b).join("-"),
          ),
        )
        .toSorted();
    };
    const right = new Float64Array(3);
    const both: PairedVariable = {
      ...supply,
      entries: [
        { row: 0, quantity: 1, price: 1 },
        { row: 2, quantity: 1, price: 1 },
      ],
    };
    expect(meetings({ right, variables: [both, entering(1)] })).toEqual(["0-2"]);
    expect(meetings({ right, variables: [entering(0), entering(1), entering(2)] })).toEqual([]);
    const grouped = { right, variables: [entering(0), entering(1), entering(2)] };
    // Row 3 is the total that the group follows; the third variable is its member.
    expect(meetings({ ...grouped, groups: [GROUP], totals: [{ members: [2] }] })).toEqual(["0-1", "0-3", "1-3", "2-3"]);
  });
});
