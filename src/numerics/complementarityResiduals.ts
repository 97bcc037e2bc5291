/** How far a point is from solving l ≤ x ≤ u ⟂ F(x). */
export interface ComplementarityResiduals {
  /** Largest distance outside the bounds, over the size of x. */
  readonly primal: number;
  /** Largest F without a bound to hold it, over the size of F's terms. */
  readonly dual: number;
  /** Largest |F| × distance from the bound that holds it, over both sizes. */
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
 * @param sizes  Of x and of F, where nothing larger is seen.
 * @unit none
 * @source own
 */
export function complementarityResiduals(
  x: Float64Array,
  f: Float64Array,
  { lower, upper }: Bounds,
  sizes: { readonly x: number; readonly f: number },
): ComplementarityResiduals {
  const sizeOfX = Math.max(sizes.x, largest(x)) || 1;
  const sizeOfF = Math.max(sizes.f, largest(f)) || 1;
  let [primal, dual, complementarity] = [0, 0, 0];
  for (let v = 0; v < x.length; v++) {
    primal = Math.max(primal, lower[v] - x[v], x[v] - upper[v]);
    const room = f[v] > 0 ? x[v] - lower[v] : upper[v] - x[v];
    if (room === Infinity) dual = Math.max(dual, Math.abs(f[v]));
    else complementarity = Math.max(complementarity, Math.min(Math.abs(f[v] * room), Math.abs(f[v]) * sizeOfX));
  }
  return {
    primal: primal / sizeOfX,
    dual: dual / sizeOfF,
    complementarity: complementarity / (sizeOfX * sizeOfF),
  };
}

function largest(values: Float64Array): number {
  let most = 0;
  for (const value of values) most = Math.max(most, Math.abs(value));
  return most;
}
