import { largestSlopeTerm, slopesInto } from "./programCost.ts";
import { addProduct, addTransposedProduct } from "./sparseRows.ts";
import type { StandardForm } from "./standardForm.ts";

/**
 * Every finite bound: a gap that stays positive and its multiplier. Members of groups need none below: the slope of
 * their logarithm keeps them positive, and a barrier besides makes them follow it slowly where they are small.
 */
export interface Sides {
  /** [side] */
  readonly variable: Int32Array;
  /** 1 = lower bound, −1 = upper.   [side] */
  readonly sign: Int8Array;
  /** [side] */
  readonly gap: Float64Array;
  /** [side] */
  readonly dual: Float64Array;
}

/** A point of the search, inside all bounds. */
export interface InnerPoint {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly sides: Sides;
}

/** How far a point is from a minimum. */
export interface InnerResiduals {
  /** b − A x   [row] */
  readonly rows: Float64Array;
  /** −∇f + Aᵀ y + Σ ± z   [variable] */
  readonly slopes: Float64Array;
  /** Largest of `rows` over `quantity`. */
  readonly primal: number;
  /** Largest of `slopes` over `cost`. */
  readonly dual: number;
  /** Largest gap × multiplier over both. */
  readonly complementarity: number;
  /** Largest of the smaller of gap and multiplier, each over its size. */
  readonly proximity: number;
  /** Mean of gap × multiplier. */
  readonly barrier: number;
  /** Largest term of a row. */
  readonly quantity: number;
  /** Largest slope or product of a multiplier. */
  readonly cost: number;
}

/** First multipliers of bounds are kept within these. */
const [LEAST_DUAL, MOST_DUAL] = [0.1, 10];

/** The start of a form with multipliers of bounds near the central path. */
export function firstPoint({ start, lower, upper, rows, cost }: StandardForm, withMembers: boolean): InnerPoint {
  const isMember = new Set(
    cost.groups.flatMap(({ weight, members }) => (weight > 0 && !withMembers ? [...members] : [])),
  );
  const variable: number[] = [];
  const sign: number[] = [];
  for (let v = 0; v < start.length; v++) {
    if (lower[v] > -Infinity && !(lower[v] === 0 && isMember.has(v))) sign[variable.push(v) - 1] = 1;
    if (upper[v] < Infinity) sign[variable.push(v) - 1] = -1;
  }
  const gap = Float64Array.from(variable, (v, k) => (sign[k] === 1 ? start[v] - lower[v] : upper[v] - start[v]));
  const dual = gap.map((value) => Math.min(MOST_DUAL, Math.max(LEAST_DUAL, 1 / value)));
  const sides = { variable: Int32Array.from(variable), sign: Int8Array.from(sign), gap, dual };
  return { x: start.slice(), y: new Float64Array(rows), sides };
}

/** A point that runs away makes everything look small: sizes count up to this, and from this, times the form's. */
const SIZES = [1e-4, 1e4] as const;

/** The residuals of a point; not finite where the cost is not. */
export function residualsAt(form: StandardForm, { x, y, sides }: InnerPoint): InnerResiduals {
  const rows = form.right.slice();
  addProduct(rows, form.matrix, x, -1);
  const slopes = new Float64Array(form.variables);
  slopesInto(slopes, form.cost, x);
  const quantity = within(SIZES, Math.max(largest(form.right), largestTerm(form, x)));
  const cost = within(SIZES, Math.max(largestSlopeTerm(form.cost, x), largestProduct(form, y)));
  for (let v = 0; v < slopes.length; v++) slopes[v] = -slopes[v];
  addTransposedProduct(slopes, form.matrix, y, 1);
  let sum = 0;
  let most = 0;
  let proximity = 0;
  for (let k = 0; k < sides.gap.length; k++) {
    slopes[sides.variable[k]] += sides.sign[k] * sides.dual[k];
    const product = sides.gap[k] * sides.dual[k];
    sum += product;
    if (product > most) most = product;
    proximity = Math.max(proximity, Math.min(sides.gap[k] / quantity, sides.dual[k] / cost));
  }
  return {
    rows,
    slopes,
    primal: largest(rows) / quantity,
    dual: largest(slopes) / cost,
    complementarity: most / (quantity * cost),
    proximity,
    barrier: sides.gap.length === 0 ? 0 : sum / sides.gap.length,
    quantity,
    cost,
  };
}

/**
 * The largest of the three; infinite where one is not a number.
 *
 * @unit none
 * @source own
 */
export function worstResidual({ primal, dual, complementarity }: InnerResiduals): number {
  const worst = Math.max(primal, dual, complementarity);
  return Number.isNaN(worst) ? Infinity : worst;
}

function within([least, most]: readonly [number, number], value: number): number {
  return Math.min(most, Math.max(least, value));
}

function largestTerm({ matrix }: StandardForm, x: Float64Array): number {
  let most = 0;
  for (let e = 0; e < matrix.value.length; e++) most = Math.max(most, Math.abs(matrix.value[e] * x[matrix.column[e]]));
  return most;
}

function largestProduct({ columns }: StandardForm, y: Float64Array): number {
  let most = 0;
  for (let e = 0; e < columns.value.length; e++)
    most = Math.max(most, Math.abs(columns.value[e] * y[columns.column[e]]));
  return most;
}

function largest(values: Float64Array): number {
  let most = 0;
  for (const value of values) {
    const size = Math.abs(value);
    if (Number.isNaN(size)) return Number.NaN;
    if (size > most) most = size;
  }
  return most;
}
