import type { PairedVariable } from "./pairedConditions.ts";
import { IN_GROUP } from "./pairedLayout.ts";
import { evaluateState, newState, type PairedState } from "./pairedState.ts";
import type { PairedSystem } from "./pairedSystem.ts";

/** Part of the mean value times the price that products of a value and its multiplier begin at. */
const FIRST_PRODUCT = 0.1;

/**
 * The first point: prices as the conditions have them, values that share no cost where their own condition holds at those
 * prices with every product of a multiplier equal, the others at their start. A multiplier of a group's member is at most a
 * price, or a small flow would have one a hundred times the size of any cost.
 *
 * @unit those of the conditions
 * @source own
 */
export function startState(system: PairedSystem): PairedState {
  const { variables, scales, starts, rows, prices: coefficients, kinds, positive } = system;
  const state = newState(system);
  const first = variables.map((each) => firstValue(each, scales.quantity / (100 * variables.length)));
  const product = (FIRST_PRODUCT * scales.price * first.reduce((sum, u) => sum + u, 0)) / variables.length;
  state.prices.set(system.startPrices);
  first.forEach((guess, n) => {
    let paid = 0;
    for (let e = starts[n]; e < starts[n + 1]; e++) paid += coefficients[e] * state.prices[rows[e]];
    const variable = variables[n];
    const place = kinds[n] === IN_GROUP ? placeOf(guess, variable.upper) : placeOnPath(variable, paid, product, guess);
    state.values[n] = place.value;
    state.rooms[n] = place.room;
    const least = kinds[n] === IN_GROUP ? product / scales.price : 0;
    state.lower[n] = positive[n] === 1 ? 0 : product / Math.max(place.value, least);
    state.upper[n] = place.room < Infinity ? product / place.room : 0;
  });
  evaluateState(system, state);
  return state;
}

function firstValue({ start, upper }: PairedVariable, least: number): number {
  return Math.min(Math.max(start, least), 0.9 * upper);
}

interface Place {
  readonly value: number;
  readonly room: number;
}

function placeOf(value: number, upper: number): Place {
  return { value, room: upper - value };
}

/** A place by the logarithm of value over room, or of the value where there is no bound: exact at both ends. */
function placeAt(ratio: number, upper: number): Place {
  if (upper === Infinity) return { value: Math.exp(ratio), room: Infinity };
  const far = Math.exp(-Math.abs(ratio));
  const [near, wide] = [(upper * far) / (1 + far), upper / (1 + far)];
  return ratio > 0 ? { value: wide, room: near } : { value: near, room: wide };
}

/** Logarithms that are searched on either side of the guess, and halvings of them. */
const REACH = 12;
const HALVINGS = 16;

/** Where slope(u) − p = product/u − product/room; the guess where there is no such place near. */
function placeOnPath({ slope, upper }: PairedVariable, paid: number, product: number, guess: number): Place {
  const isBeyond = (ratio: number): boolean => {
    if (upper === Infinity) {
      const free = Math.exp(ratio);
      return slope(free) - paid - product / free >= 0;
    }
    const { value, room } = placeAt(ratio, upper);
    return slope(value) - paid - product / value + product / room >= 0;
  };
  const middle = Math.log(upper === Infinity ? guess : guess / (upper - guess));
  let low = middle - REACH;
  let high = middle + REACH;
  if (isBeyond(low) || !isBeyond(high)) return placeOf(guess, upper);
  for (let k = 0; k < HALVINGS; k++) {
    const between = (low + high) / 2;
    if (isBeyond(between)) high = between;
    else low = between;
  }
  return placeAt(high, upper);
}
