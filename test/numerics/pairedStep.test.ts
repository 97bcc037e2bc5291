import { describe, expect, it } from "vitest";
import { type PairedConditions, type PairedVariable, solvePairedConditions } from "../../src/numerics/index.ts";
import { startState } from "../../src/numerics/pairedStart.ts";
import { evaluateState, newState, type PairedState } from "../../src/numerics/pairedState.ts";
import {
  linearise,
  newDirection,
  newLinearisation,
  type PairedAim,
  type PairedDirection,
  setDirection,
} from "../../src/numerics/pairedStep.ts";
import { type PairedSystem, pairedSystem } from "../../src/numerics/pairedSystem.ts";

/** Digits that hold after a linear system of this size. */
const DIGITS = 9;

function variable(
  curvature: number,
  entries: PairedVariable["entries"],
  more: Partial<PairedVariable> = {},
): PairedVariable {
  return { upper: Infinity, slope: (u) => curvature * u, curvature: () => curvature, entries, start: 1, ...more };
}

const entry = (row: number, quantity: number, price = quantity) => ({ row, quantity, price });

/**
 * Two suppliers (rows 0 and 1) and a buyer (row 2). A flow of its own and two that share a cost of what arrives and of all that
 * is bought; demand in two steps, supply with bounds, duties on what arrives.
 */
function network(more: Partial<PairedConditions> = {}): PairedConditions {
  const group = (members: readonly number[], weights: readonly number[]) => ({
    members,
    weights,
    total: 0,
    cost: (y: number, d: number) => 3 * y - 0.5 * d,
    alongSum: () => 3,
    alongTotal: () => -0.5,
  });
  return {
    variables: [
      variable(0.2, [entry(0, -1), entry(2, 0.9, 0.8)], { positive: true }),
      variable(0.1, [entry(1, -1), entry(2, 0.8, 0.7)]),
      variable(0.3, [entry(1, -1), entry(2, 0.95, 0.9)], { upper: 4 }),
      variable(2, [entry(0, 1)], { upper: 5 }),
      variable(0, [entry(1, 1)], { isFlat: true, slope: () => 7 }),
      variable(1, [entry(2, -1)], { upper: 6 }),
      variable(0.5, [entry(2, -1)]),
    ],
    groups: [group([0], [0.9]), group([1, 2], [0.8, 0.95])],
    totals: [{ members: [5, 6] }],
    right: Float64Array.of(0.1, -0.2, 0.3),
    startPrices: Float64Array.of(4, 5, 9),
    scales: { quantity: 10, price: 10 },
    ...more,
  };
}

function placed(system: PairedSystem): PairedState {
  const state = newState(system);
  system.variables.forEach((each, n) => {
    state.values[n] = 1 + 0.3 * n;
    state.rooms[n] = each.upper - state.values[n];
    state.lower[n] = each.positive === true ? 0 : 0.4 + 0.1 * n;
    state.upper[n] = each.upper < Infinity ? 0.7 - 0.05 * n : 0;
  });
  state.prices.set(system.startPrices);
  evaluateState(system, state);
  return state;
}

function stepOf(conditions: PairedConditions): {
  readonly system: PairedSystem;
  readonly state: PairedState;
  readonly aim: PairedAim;
  readonly step: PairedDirection;
  readonly isFound: boolean;
  readonly isFactored: boolean;
} {
  const system = pairedSystem(conditions);
  const state = placed(system);
  const at = newLinearisation(system);
  const size = system.variables.length;
  const aim = {
    lower: Float64Array.from({ length: size }, (_, n) => 0.2 + 0.01 * n),
    upper: Float64Array.from({ length: size }, (_, n) => 0.3 - 0.02 * n),
  };
  const step = newDirection(system);
  linearise(system, state, at);
  const isFound = setDirection(system, state, at, aim, step);
  return { system, state, aim, step, isFound, isFactored: at.isFactored };
}

/** Every condition made linear at the point holds after the whole step. */
function expectNewton({ system, state, aim, step }: ReturnType<typeof stepOf>): void {
  const { variables, groups, totals } = system;
  const shared = new Float64Array(variables.length);
  for (const { members, weights, total, alongSum, alongTotal } of groups) {
    const y = members.reduce((sum, n, m) => sum + weights[m] * step.values[n], 0);
    const d = totals[total].members.reduce((sum, n) => sum + step.values[n], 0);
    members.forEach((n, m) => (shared[n] = weights[m] * (alongSum(0, 0) * y + alongTotal(0, 0) * d)));
  }
  const moved = new Float64Array(state.gaps.length);
  variables.forEach((each, n) => {
    const own = (each.isFlat === true ? 0 : each.curvature(0)) * step.values[n] + shared[n];
    const paid = each.entries.reduce((sum, { row, price }) => sum + price * step.prices[row], 0);
    const after = state.slopes[n] - state.lower[n] + state.upper[n] + own - paid - step.lower[n] + step.upper[n];
    expect(after).toBeCloseTo(0, DIGITS);
    for (const { row, quantity } of each.entries) moved[row] += quantity * step.values[n];
    if (each.positive === true) expect(step.lower[n]).toBe(0);
    else {
      const product = state.values[n] * state.lower[n];
      const change = state.values[n] * step.lower[n] + state.lower[n] * step.values[n];
      expect(product + change).toBeCloseTo(aim.lower[n], DIGITS);
    }
    if (each.upper === Infinity) expect(step.upper[n]).toBe(0);
    else {
      const product = state.rooms[n] * state.upper[n];
      const change = state.rooms[n] * step.upper[n] - state.upper[n] * step.values[n];
      expect(product + change).toBeCloseTo(aim.upper[n], DIGITS);
    }
  });
  moved.forEach((each, row) => expect(each).toBeCloseTo(state.gaps[row], DIGITS));
}

describe("a step of paired conditions", () => {
  it("is Newton's: rows, conditions and products made linear hold after it", () => {
    const found = stepOf(network());
    expect([found.isFound, found.isFactored]).toEqual([true, true]);
    expectNewton(found);
  });

  it("is Newton's where rows must be exchanged, too", () => {
    // Price coefficients that turn the matrix: its diagonal vanishes against what is beside it.
    const crossed = network({
      groups: [],
      totals: [],
      variables: [
        variable(1, [entry(0, 1, 1e-9), entry(1, 1, 3)], { upper: 9 }),
        variable(1, [entry(0, 2, 1e-9), entry(1, 1, 2)], { upper: 9 }),
        variable(2, [entry(0, 1e-9, 4), entry(1, 1, 0.5), entry(2, -1)], { upper: 9 }),
        variable(1, [entry(2, 1)]),
      ],
    });
    const found = stepOf(crossed);
    expect([found.isFound, found.isFactored]).toEqual([true, false]);
    expectNewton(found);
  });

  it("is none where a row has no variable", () => {
    const empty = network({
      groups: [],
      totals: [],
      variables: [variable(1, [entry(0, 1)]), variable(1, [entry(1, 1)])],
    });
    expect(stepOf(empty).isFound).toBe(false);
  });
});

/** Longest part of a step, at most one, that goes `reach` of the way to where something positive is zero. */
function longest(state: PairedState, step: PairedDirection, reach: number): number {
  const ends = [...state.values.keys()].flatMap((n) => [
    [state.values[n], step.values[n]],
    [state.lower[n], step.lower[n]],
    [state.rooms[n], -step.values[n]],
    [state.upper[n], step.upper[n]],
  ]);
  return Math.min(1, ...ends.flatMap(([from, by]) => (by < 0 && from < Infinity ? [(-reach * from) / by] : [])));
}

interface Trial {
  readonly state: PairedState;
  readonly worst: number;
}

/** What each search does first, by the book: Mehrotra's predictor and corrector, or one target for all products. */
function firstSteps(conditions: PairedConditions): { readonly corrected: Trial; readonly plain: Trial } {
  const system = pairedSystem(conditions);
  const start = startState(system);
  const { mean } = start.rating;
  const at = newLinearisation(system);
  linearise(system, start, at);
  const size = start.values.length;
  const towards = (lower: (n: number) => number, upper: (n: number) => number): PairedDirection => {
    const step = newDirection(system);
    const places = Array.from({ length: size }, (_, n) => n);
    const aim = { lower: Float64Array.from(places, lower), upper: Float64Array.from(places, upper) };
    expect(setDirection(system, start, at, aim, step)).toBe(true);
    return step;
  };
  const after = (step: PairedDirection, length: number): Trial => {
    const state = newState(system);
    for (const part of ["values", "lower", "upper", "prices"] as const)
      state[part].set(start[part].map((value, n) => value + length * step[part][n]));
    state.rooms.set(start.rooms.map((room, n) => room - length * step.values[n]));
    evaluateState(system, state);
    const { primal, dual, complementarity } = state.rating;
    return { state, worst: Math.max(primal, dual, 1e6 * complementarity) };
  };
  const predicted = towards(
    () => 0,
    () => 0,
  );
  const left = after(predicted, longest(start, predicted, 0.99)).state.rating.mean / mean;
  const target = Math.min(0.5, left ** 2) * mean;
  const within = (product: number): number => Math.max(-10 * mean, Math.min(10 * mean, product));
  const corrected = towards(
    (n) => target - within(predicted.values[n] * predicted.lower[n]),
    (n) => target + within(predicted.values[n] * predicted.upper[n]),
  );
  const plain = towards(
    () => 0.2 * mean,
    () => 0.2 * mean,
  );
  return {
    corrected: after(corrected, longest(start, corrected, left < 0.02 ? 0.999 : 0.99)),
    plain: after(plain, longest(start, plain, 0.99)),
  };
}

/** Supply 2 + u meets demand 11 − 2 u, both with bounds. */
function bounds(supply: number, demand: number, price: number): PairedConditions {
  return {
    ...network(),
    variables: [
      { ...variable(1, [entry(0, 1)]), upper: supply, slope: (u) => 2 + u },
      { ...variable(2, [entry(0, -1)]), upper: demand, slope: (u) => 2 * u - 11 },
    ],
    groups: [],
    totals: [],
    right: Float64Array.of(0),
    startPrices: Float64Array.of(price),
  };
}

describe("the first step of a search", () => {
  const cases = [
    ["the network", network()],
    ["a bound supply", bounds(2, Infinity, 5)],
    ["a bound demand", bounds(Infinity, 2, 6)],
    ["both with room", bounds(9, 8, 4)],
    ["none with bounds", bounds(Infinity, Infinity, 20)],
  ] as const;
  /** Where the corrected step comes less far than the plain one. */
  const tight = [
    ["a demand that cannot be met", bounds(0.5, 3, 5)],
    ["a price near nothing", bounds(0.5, 9, 0.1)],
    ["a price far too high", bounds(0.5, 2, 30)],
  ] as const;

  it.each(cases)("predicts what products it leaves and corrects for it: %s", (_, conditions) => {
    const { corrected } = firstSteps(conditions);
    let asked = 0;
    const found = solvePairedConditions(conditions, { shouldStop: () => ++asked > 1 });
    expect([found.end, found.iterations]).toEqual(["stopped", 2]);
    for (const part of ["values", "lower", "upper", "prices"] as const)
      corrected.state[part].forEach((value, n) => expect(found[part][n]).toBeCloseTo(value, DIGITS));
  });

  it.each([...cases, ...tight])(
    "aims at a fifth of the mean product where correction has not got there: %s",
    (what, conditions) => {
      const { corrected, plain } = firstSteps(conditions);
      const better = corrected.worst < plain.worst ? corrected : plain;
      expect(better === plain).toBe(tight.some(([name]) => name === what));
      const found = solvePairedConditions(conditions, { maximum: 1 });
      expect([found.end, found.iterations]).toEqual(["stalled", 2]);
      for (const part of ["values", "lower", "upper", "prices"] as const)
        better.state[part].forEach((value, n) => expect(found[part][n]).toBeCloseTo(value, DIGITS));
    },
  );
});

describe("the whole search", () => {
  it("ends where every condition of the network holds", () => {
    const { end, values, prices, lower, upper, residuals } = solvePairedConditions(network());
    expect(end).toBe("converged");
    expect(Math.max(residuals.primal, residuals.dual, 1e6 * residuals.complementarity)).toBeLessThanOrEqual(1e-11);
    const system = pairedSystem(network());
    const d = values[5] + values[6];
    const sums = [0.9 * values[0], 0.8 * values[1] + 0.95 * values[2]];
    const weights = [0.9, 0.8, 0.95];
    const rows = [0.1, -0.2, 0.3].map((right) => -right);
    system.variables.forEach((each, n) => {
      const shared = n > 2 ? 0 : weights[n] * (3 * sums[n === 0 ? 0 : 1] - 0.5 * d);
      const paid = each.entries.reduce((sum, { row, price }) => sum + price * prices[row], 0);
      expect(each.slope(values[n]) + shared - paid - lower[n] + upper[n]).toBeCloseTo(0, 7);
      for (const { row, quantity } of each.entries) rows[row] += quantity * values[n];
    });
    rows.forEach((miss) => expect(miss).toBeCloseTo(0, 8));
  });

  it("solves a bound market with price and multiplier by hand", () => {
    // Supply 2 + u up to 2, demand 11 − 2 u: the price is 7, the plant earns 3.
    const bounded = (upper: number): PairedConditions => ({
      ...network(),
      variables: [
        { ...variable(1, [entry(0, 1)]), upper, slope: (u) => 2 + u },
        { ...variable(2, [entry(0, -1)]), slope: (u) => 2 * u - 11 },
      ],
      groups: [],
      totals: [],
      right: Float64Array.of(0),
      startPrices: Float64Array.of(5),
    });
    const found = solvePairedConditions(bounded(2));
    expect([found.values[0], found.prices[0], found.upper[0]].map((each) => Math.round(1e8 * each) / 1e8)).toEqual([
      2, 7, 3,
    ]);
    const once = solvePairedConditions(bounded(2), { maximum: 1 });
    expect([once.end, once.iterations]).toEqual(["stalled", 2]);
    let asked = 0;
    const stopped = solvePairedConditions(bounded(2), { shouldStop: () => ++asked > 3 });
    expect([stopped.end, stopped.iterations]).toEqual(["stopped", 4]);
    const rough = solvePairedConditions(bounded(2), { tolerance: 1e-2 });
    expect(rough.end).toBe("converged");
    expect(rough.iterations).toBeLessThan(found.iterations);
  });

  it("gives up long before the last step that it may take where nothing can be met", () => {
    // Two units at most, and five are asked for.
    const short = { ...bounds(2, Infinity, 5), right: Float64Array.of(5) };
    const missing = { ...short, variables: short.variables.slice(0, 1) };
    const found = solvePairedConditions(missing, { maximum: 1000 });
    expect(found.end).toBe("stalled");
    expect(found.iterations).toBeLessThan(150);
    expect(found.residuals.primal).toBeGreaterThan(0.29);
  });

  it("takes few steps where everything is straight", () => {
    const straight: PairedConditions = {
      ...network(),
      variables: [
        { ...variable(1, [entry(0, 1)]), slope: (u) => 2 + u },
        { ...variable(2, [entry(0, -1)]), slope: (u) => 2 * u - 11 },
      ],
      groups: [],
      totals: [],
      right: Float64Array.of(0),
      startPrices: Float64Array.of(5),
    };
    // Superlinear: from 1e-1 to 1e-11 in a dozen steps, and not in forty.
    expect(solvePairedConditions(straight).iterations).toBeLessThanOrEqual(12);
  });
});
