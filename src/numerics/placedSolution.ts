import type { PairedPoint } from "./pairedConditions.ts";
import { evaluateState, newState, type PairedState } from "./pairedState.ts";
import {
  linearise,
  newDirection,
  newLinearisation,
  type PairedAim,
  type PairedDirection,
  type PairedLinearisation,
  setDirection,
} from "./pairedStep.ts";
import type { PairedSystem } from "./pairedSystem.ts";

/** A solution that was near another one, and the steps from there to here. */
export interface PlacedSolution {
  readonly point: PairedState;
  readonly steps: number;
}

/** Where a value is: between its bounds, at zero, or at its upper bound. */
const [BETWEEN, AT_ZERO, AT_UPPER] = [0, 1, 2] as const;

/** Steps after which the other solution is too far away, and the residual that says so sooner. */
const [MOST_STEPS, LOST] = [16, 1e3] as const;

/** A search with each value in its place. */
interface Search {
  readonly system: PairedSystem;
  readonly state: PairedState;
  readonly places: Uint8Array;
  /** Positions of groups whose cost falls without end towards zero: one of their members is always there. */
  readonly endless: readonly number[];
  readonly linear: PairedLinearisation;
  readonly direction: PairedDirection;
  readonly aim: PairedAim;
}

/**
 * Newton steps on the values that are between their bounds; a value leaves its bound, or stays there, as its own condition says.
 * The solution holds within the tolerance, and one step more.
 *
 * @param end  Solution of other conditions of the same shape, to begin at.
 * @returns null where the steps do not get there.
 * @unit those of the conditions
 * @source own; the primal-dual active set method of Hintermüller, Ito & Kunisch (2002), SIAM Journal on Optimization 13(3)
 */
export function placedSolution(system: PairedSystem, end: PairedPoint, tolerance: number): PlacedSolution | null {
  const search = searchAt(system, end);
  let before = Infinity;
  for (let steps = 0; steps <= MOST_STEPS; steps++) {
    const moved = setPlaces(search);
    const { primal, dual } = search.state.rating;
    const left = moved === 0 ? Math.max(primal, dual) : Infinity;
    if (left <= tolerance && before <= tolerance) return { point: search.state, steps };
    if (!(Math.max(primal, dual) < LOST) || !takeStep(search, softness(primal, dual))) return null;
    before = left;
  }
  return null;
}

function searchAt(system: PairedSystem, end: PairedPoint): Search {
  const { uppers, scales, groups } = system;
  const state = newState(system);
  const size = uppers.length;
  state.prices.set(end.prices);
  state.values.set(end.values.map((value, n) => Math.min(value, uppers[n])));
  const isBeyond = (multiplier: number, distance: number): boolean =>
    multiplier / scales.price > distance / scales.quantity;
  const places = Uint8Array.from(end.values, (value, n) => {
    if (isBeyond(end.lower[n], value)) return AT_ZERO;
    return isBeyond(end.upper[n], end.rooms[n]) ? AT_UPPER : BETWEEN;
  });
  evaluateState(system, state);
  const endless = [...groups.keys()].filter((g) => !Number.isFinite(groups[g].alongSum(0, 1)));
  const [linear, direction] = [newLinearisation(system), newDirection(system)];
  const aim = { lower: new Float64Array(size), upper: new Float64Array(size) };
  return { system, state, places, endless, linear, direction, aim };
}

/** Puts every value in its place and sets what follows; returns how many places changed. */
function setPlaces(search: Search): number {
  const { system, state } = search;
  const arrived = setArrived(search);
  evaluateState(system, state);
  const left = setLeft(search);
  const { slopes, lower, upper, rating } = state;
  rating.dual = slopes.reduce((most, slope, n) => Math.max(most, Math.abs(slope - lower[n] + upper[n])), 0);
  rating.dual /= system.scales.price;
  return arrived + left;
}

/** Values that went beyond a bound stay there. */
function setArrived({ system, state, places, endless }: Search): number {
  const { uppers, positive } = system;
  const { values, rooms, lower, upper } = state;
  const kept = largestMembers(system, state, endless);
  let changes = 0;
  for (let n = 0; n < places.length; n++) {
    const place = kept.has(n) || positive[n] === 1 ? BETWEEN : placeOf(places[n], values[n], uppers[n]);
    if (place !== places[n]) changes++;
    places[n] = place;
    if (place === AT_ZERO) values[n] = 0;
    if (place === AT_UPPER) values[n] = uppers[n];
    rooms[n] = uppers[n] - values[n];
    lower[n] = 0;
    upper[n] = 0;
  }
  return changes;
}

function placeOf(place: number, value: number, upper: number): number {
  if (place !== BETWEEN) return place;
  return value <= 0 ? AT_ZERO : value >= upper ? AT_UPPER : BETWEEN;
}

/** The member of each group that carries most of it. */
function largestMembers({ groups }: PairedSystem, { values }: PairedState, of: readonly number[]): ReadonlySet<number> {
  return new Set(of.map((g) => groups[g].members.reduce((most, n) => (values[n] > values[most] ? n : most))));
}

/** Part of a price below which a condition holds its value where it is. */
const SLIGHT = 1e-12;

/** Values whose own condition draws them away from their bound leave it; the others have their multipliers. */
function setLeft({ system, state, places }: Search): number {
  const { slopes, lower, upper } = state;
  const slight = SLIGHT * system.scales.price;
  let changes = 0;
  for (let n = 0; n < places.length; n++) {
    if (places[n] === BETWEEN) continue;
    const pull = places[n] === AT_ZERO ? slopes[n] : -slopes[n];
    if (pull >= -slight) (places[n] === AT_ZERO ? lower : upper)[n] = Math.max(0, pull);
    else {
      places[n] = BETWEEN;
      changes++;
    }
  }
  return changes;
}

/** What holds a value at its bound, relative to prices over quantities. */
const STIFF = 1e30;

/** What holds back values that nothing else does: less and less as the solution comes near. */
const [SOFTEST, SOFT] = [1e-10, 1e-2] as const;

function softness(primal: number, dual: number): number {
  return Math.min(SOFT, Math.max(SOFTEST, SOFT * Math.max(primal, dual)));
}

/** Smallest part of the size of quantities that a multiplier is given to. */
const TINY = 1e-30;

/** One step; false where there is none. */
function takeStep({ system, state, places, endless, linear, direction, aim }: Search, soft: number): boolean {
  const { positive, scales } = system;
  const { values, rooms, lower, upper, prices } = state;
  const own = values.slice();
  for (let n = 0; n < places.length; n++) {
    values[n] = Math.max(own[n], TINY * scales.quantity);
    const held = ((places[n] === BETWEEN ? soft : STIFF) * scales.price) / scales.quantity;
    lower[n] = positive[n] === 1 ? 0 : held * values[n];
    upper[n] = 0;
    rooms[n] = Infinity;
  }
  linearise(system, state, linear);
  if (!setDirection(system, state, linear, aim, direction)) return false;
  values.set(own);
  const length = lengthOf(direction.prices, scales.price);
  const kept = largestMembers(system, state, endless);
  for (let n = 0; n < places.length; n++)
    if (places[n] === BETWEEN) values[n] = movedBy(own[n], length * direction.values[n], kept.has(n));
  for (let r = 0; r < prices.length; r++) prices[r] += length * direction.prices[r];
  return true;
}

/** No price moves by more than the size of prices at once. */
function lengthOf(changes: Float64Array, size: number): number {
  return Math.min(1, size / changes.reduce((most, each) => Math.max(most, Math.abs(each)), 0));
}

/** Most that a value which must stay positive falls at once, as a logarithm. */
const MOST_FALL = 3;

function movedBy(value: number, change: number, isPositive: boolean): number {
  return isPositive && change < 0 ? value * Math.exp(Math.max(-MOST_FALL, change / value)) : value + change;
}
