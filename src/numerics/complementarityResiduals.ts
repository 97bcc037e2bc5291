/** How far a point is from solving l ≤ x ≤ u ⟂ F(x). */
export interface ComplementarityResiduals {
  /** Largest distance outside the bounds, over the variable's size. */
  readonly primal: number;
  /** Largest F without a bound to hold it, over the size of its terms. */
  readonly dual: number;
  /** Largest of the smaller of F, over its size, and the distance from the bound that holds it, over its own. */
  readonly complementarity: number;
}

/** Bounds of a complementarity problem; infinite where there is none. */
export interface Bounds {
  /** [variable] */
  readonly lower: Float64Array;
  /** [variable] */
  readonly upper: Float64Array;
}

/**
 * The residuals of a point. F > 0 must meet its lower bound, F < 0 its upper one.
 *
 * @param sizes  What x and F of each variable are relative to, > 0.
 * @unit none
 * @source own
 */
export function complementarityResiduals(
  x: Float64Array,
  f: Float64Array,
  { lower, upper }: Bounds,
  sizes: { readonly x: Float64Array; readonly f: Float64Array },
): ComplementarityResiduals {
  let [primal, dual, complementarity] = [0, 0, 0];
  for (let v = 0; v < x.length; v++) {
    primal = Math.max(primal, (lower[v] - x[v]) / sizes.x[v], (x[v] - upper[v]) / sizes.x[v]);
    const room = f[v] > 0 ? x[v] - lower[v] : upper[v] - x[v];
    const force = Math.abs(f[v]) / sizes.f[v];
    if (room === Infinity) dual = Math.max(dual, force);
    else complementarity = Math.max(complementarity, Math.min(force, Math.abs(room) / sizes.x[v]));
  }
  return { primal, dual, complementarity };
}

/**
 * The largest of the three; infinite where one is not a number.
 *
 * @unit none
 * @source own
 */
export function worstComplementarity({ primal, dual, complementarity }: ComplementarityResiduals): number {
  const most = Math.max(primal, dual, complementarity);
  return Number.isNaN(most) ? Infinity : most;
}
