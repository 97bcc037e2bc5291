import {
  type ComplementarityResiduals,
  complementarityResiduals,
  worstComplementarity,
} from "../../../src/numerics/complementarityResiduals.ts";
import { linearSolution } from "../../../src/numerics/linearSolution.ts";

/**
 * Where the pivoting ended. `solved`: w = q + M z, both ≥ 0, never both positive. `ray`: it ran along a ray; for
 * copositive-plus M, positive semidefinite ones among them, there is no solution. `exhausted`: `maximum` pivots.
 * `inaccurate`: the basis found does not satisfy the conditions to the tolerance.
 */
export interface LinearComplementarity {
  readonly end: "solved" | "ray" | "exhausted" | "inaccurate";
  readonly z: Float64Array;
  /** q + M z */
  readonly w: Float64Array;
  readonly pivots: number;
  readonly residuals: ComplementarityResiduals;
}

/** How `lemke` pivots. */
export interface LemkeOptions {
  /** Pivots before giving up; default 50 per row, at least 1000. */
  readonly maximum?: number;
  /** Largest relative residual at the answer; default 1e-9. */
  readonly tolerance?: number;
}

/**
 * Solves w = q + M z, w ≥ 0, z ≥ 0, wᵀz = 0 by complementary pivoting, ties broken lexicographically so that it cannot
 * cycle. The last basis is solved anew from M and q.
 *
 * @param matrix  M, not changed.   [row, column]
 * @param right   q, not changed.   [row]
 * @throws RangeError when the sizes disagree or a number is not finite.
 * @unit that of q over that of M
 * @source Lemke (1965), Management Science 11(7); Cottle, Pang & Stone (1992), algorithm 4.4.5 and section 4.9
 *
 * @example  z₀ = 1 solves 2 z₀ − 2 = 0; z₁ stays at zero
 *   const found = lemke(Float64Array.of(2, 0, 0, 1), Float64Array.of(-2, 3));
 *   [...found.z];   // [1, 0]
 *   [...found.w];   // [0, 3]
 */
export function lemke(matrix: Float64Array, right: Float64Array, options: LemkeOptions = {}): LinearComplementarity {
  const size = right.length;
  if (matrix.length !== size * size) throw new RangeError(`M has ${matrix.length} entries, expected ${size} × ${size}`);
  if (![...matrix, ...right].every(Number.isFinite)) throw new RangeError("M and q hold finite numbers only");
  const tableau = newTableau(matrix, right);
  const end = pivotUntilComplementary(tableau, options.maximum ?? Math.max(1000, 50 * size));
  const z = polished(matrix, right, basicValues(tableau));
  const w = imageOf(matrix, right, z);
  const bounds = { lower: new Float64Array(size), upper: new Float64Array(size).fill(Infinity) };
  const sizes = {
    x: z.map((value) => Math.max(value, largest(z) * NEGLIGIBLE) || 1),
    f: largestTerms(matrix, right, z),
  };
  const residuals = complementarityResiduals(z, w, bounds, sizes);
  const isGood = worstComplementarity(residuals) <= (options.tolerance ?? 1e-9);
  return { end: end === "solved" && !isGood ? "inaccurate" : end, z, w, pivots: tableau.pivots, residuals };
}

/** Columns: w, z, the artificial one, q. Rows: what is basic. */
interface Tableau {
  readonly size: number;
  readonly width: number;
  readonly cells: Float64Array;
  /** Column that is basic in each row. */
  readonly basic: Int32Array;
  pivots: number;
}

function newTableau(matrix: Float64Array, right: Float64Array): Tableau {
  const size = right.length;
  const width = 2 * size + 2;
  const cells = new Float64Array(size * width);
  for (let r = 0; r < size; r++) {
    const scale = Math.max(Math.abs(right[r]), largest(matrix.subarray(r * size, (r + 1) * size))) || 1;
    cells[r * width + r] = 1;
    for (let c = 0; c < size; c++) cells[r * width + size + c] = -matrix[r * size + c] / scale;
    cells[r * width + 2 * size] = -1;
    cells[r * width + 2 * size + 1] = right[r] / scale;
  }
  return { size, width, cells, basic: Int32Array.from({ length: size }, (_, r) => r), pivots: 0 };
}

function pivotUntilComplementary(tableau: Tableau, maximum: number): LinearComplementarity["end"] {
  const { size, width, cells, basic } = tableau;
  const artificial = 2 * size;
  let row = lexicographicLeast(
    tableau,
    Array.from(basic, (_, r) => r),
    () => 1,
  );
  if (row < 0 || cells[row * width + width - 1] >= 0) return "solved";
  let entering = artificial;
  while (tableau.pivots < maximum) {
    const leaving = basic[row];
    pivot(tableau, row, entering);
    if (leaving === artificial) return "solved";
    entering = leaving < size ? leaving + size : leaving - size;
    row = leavingRow(tableau, entering);
    if (row < 0) return "ray";
  }
  return "exhausted";
}

/** Entries up to this are taken for rounding of zero. */
const PIVOT_TOLERANCE = 1e-11;

function leavingRow(tableau: Tableau, entering: number): number {
  const { size, width, cells, basic } = tableau;
  const column = (r: number): number => cells[r * width + entering];
  const rows = Array.from(basic, (_, r) => r).filter((r) => column(r) > PIVOT_TOLERANCE);
  const ratios = rows.map((r) => cells[r * width + width - 1] / column(r));
  const least = ratios.reduce((lowest, ratio) => Math.min(lowest, ratio), Infinity);
  const tied = rows.filter((_, k) => ratios[k] <= least + PIVOT_TOLERANCE * Math.max(1, Math.abs(least)));
  return tied.find((r) => basic[r] === 2 * size) ?? lexicographicLeast(tableau, tied, column);
}

/** The row whose (q, inverse of the basis) over its divisor is least, compared entry by entry. */
function lexicographicLeast(
  { size, width, cells }: Tableau,
  rows: readonly number[],
  divisor: (row: number) => number,
): number {
  let best = rows[0] ?? -1;
  for (const row of rows.slice(1)) {
    for (let k = -1; k < size; k++) {
      const column = k < 0 ? width - 1 : k;
      const gap = cells[row * width + column] / divisor(row) - cells[best * width + column] / divisor(best);
      if (gap < -PIVOT_TOLERANCE) best = row;
      if (Math.abs(gap) > PIVOT_TOLERANCE) break;
    }
  }
  return best;
}

function pivot(tableau: Tableau, row: number, column: number): void {
  const { size, width, cells, basic } = tableau;
  const own = cells.subarray(row * width, (row + 1) * width);
  const divisor = own[column];
  for (let c = 0; c < width; c++) own[c] /= divisor;
  for (let r = 0; r < size; r++) {
    const factor = cells[r * width + column];
    if (r === row || factor === 0) continue;
    const other = cells.subarray(r * width, (r + 1) * width);
    for (let c = 0; c < width; c++) other[c] -= factor * own[c];
    other[column] = 0;
  }
  basic[row] = column;
  tableau.pivots++;
}

function basicValues({ size, width, cells, basic }: Tableau): Float64Array {
  const z = new Float64Array(size);
  basic.forEach((column, r) => {
    if (column >= size && column < 2 * size) z[column - size] = Math.max(0, cells[r * width + width - 1]);
  });
  return z;
}

/** Solves M z = −q for the z that are positive; z itself where that is singular or leaves the bounds. */
function polished(matrix: Float64Array, right: Float64Array, z: Float64Array): Float64Array {
  const positive = Int32Array.from([...z.keys()].filter((v) => z[v] > 0));
  const count = positive.length;
  const reduced = Float64Array.from(
    { length: count * count },
    (_, e) => matrix[positive[Math.floor(e / count)] * right.length + positive[e % count]],
  );
  const values = linearSolution(
    reduced,
    Float64Array.from(positive, (v) => -right[v]),
  );
  if (values === null || values.some((value) => value < 0)) return z;
  const out = new Float64Array(z.length);
  positive.forEach((v, k) => (out[v] = values[k]));
  return worstOf(matrix, right, out) <= worstOf(matrix, right, z) ? out : z;
}

function worstOf(matrix: Float64Array, right: Float64Array, z: Float64Array): number {
  return imageOf(matrix, right, z).reduce((most, w, v) => Math.max(most, Math.abs(Math.min(w, z[v]))), 0);
}

function imageOf(matrix: Float64Array, right: Float64Array, z: Float64Array): Float64Array {
  const size = right.length;
  return right.map((q, r) => {
    let sum = q;
    for (let c = 0; c < size; c++) sum += matrix[r * size + c] * z[c];
    return sum;
  });
}

/** Part of the largest z below which one counts as that part. */
const NEGLIGIBLE = 1e-6;

function largestTerms(matrix: Float64Array, right: Float64Array, z: Float64Array): Float64Array {
  return right.map(
    (q, r) =>
      z.reduce((most, value, c) => Math.max(most, Math.abs(matrix[r * z.length + c] * value)), Math.abs(q)) || 1,
  );
}

function largest(values: Float64Array): number {
  let most = 0;
  for (const value of values) most = Math.max(most, Math.abs(value));
  return most;
}
