import type { Economy } from "../../data/packages/index.ts";
import { type IndexSet, parameter, type Parameter } from "../../base/sets/index.ts";

/** Largest difference, as a share of the larger value, that rounding leaves between two prints of one number. */
const ROUNDING = 1e-6;

/**
 * Whether two packages hold one world: the same labels, flows, tariffs, inputs and elasticities of the centre. The order of
 * labels, the unit of money and the rounding of print may differ.
 *
 * @param set  Elasticity set of the centre.
 */
export function isSameBase(one: Economy | undefined, other: Economy | undefined, set: string): boolean {
  if (one === undefined || other === undefined) return false;
  const unit = total(one.flows) / total(other.flows);
  return (
    isLike(one.flows, other.flows, unit) &&
    isLike(one.use, other.use, unit) &&
    isLike(one.tariffs, other.tariffs) &&
    isLike(centre(one, set), centre(other, set)) &&
    isLike(homeCentre(one, set), homeCentre(other, set))
  );
}

/** θ of a set.   [sector]; NaN where the package has no such set. */
function centre({ sectors, elasticities }: Economy, set: string): Parameter {
  return parameter([sectors], elasticities.get(set)?.theta ?? new Float64Array(sectors.size).fill(NaN));
}

/** θ_H of a set.   [sector]; NaN where there is one tier */
function homeCentre({ sectors, elasticities }: Economy, set: string): Parameter {
  return parameter([sectors], elasticities.get(set)?.home?.theta ?? new Float64Array(sectors.size).fill(NaN));
}

function total({ values }: Parameter): number {
  return values.reduce((sum, value) => (Number.isNaN(value) ? sum : sum + value), 0);
}

/** Whether two parameters have the same value at the same labels, those of the other times `unit`; unknown is as unknown. */
function isLike(one: Parameter, other: Parameter, unit = 1): boolean {
  const orders = one.sets.map((set, axis) => placesIn(other.sets[axis]!, set));
  if (!orders.every((order) => order !== null)) return false;
  const places = cells(orders);
  return one.values.every((value, at) => isNear(value, other.values[places[at]!]! * unit));
}

function isNear(one: number, other: number): boolean {
  if (Number.isNaN(one) || Number.isNaN(other)) return Number.isNaN(one) && Number.isNaN(other);
  return Math.abs(one - other) <= ROUNDING * Math.max(Math.abs(one), Math.abs(other));
}

/** Positions in a set of the labels of another; null where they do not have the same ones. */
function placesIn(set: IndexSet, { labels }: IndexSet): readonly number[] | null {
  const places = labels.map((label) => set.indexOf(label));
  return set.size === labels.length && !places.includes(-1) ? places : null;
}

/** Offsets of all cells, last dimension fastest, when each dimension is walked in its order. */
function cells(orders: readonly (readonly number[])[]): Int32Array {
  return orders.reduce((offsets, order) => {
    const next = new Int32Array(offsets.length * order.length);
    offsets.forEach((offset, at) =>
      order.forEach((place, step) => (next[at * order.length + step] = offset * order.length + place)),
    );
    return next;
  }, new Int32Array(1));
}
