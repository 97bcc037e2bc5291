/** How far a linear system is solved. */
export interface LinearMapOptions {
  /** Largest size of b − A x, over that of b. */
  readonly tolerance: number;
  /** Products after which it is given up; as many vectors are kept. */
  readonly maximum: number;
}

/** Where a search ended, within the tolerance or not. */
export interface LinearMapSolution {
  readonly solution: Float64Array;
  /** Size of b − A x over that of b, as the search has it. */
  readonly residual: number;
  /** Products with A. */
  readonly evaluations: number;
}

/**
 * Solves A x = b where A is known by its products alone: x is the combination of b, A b, A² b, … that leaves the smallest
 * residual.
 *
 * @param apply  Writes A v into its second argument.
 * @param right  b, not changed.
 * @returns x, within the tolerance or the best of as many products as are allowed.
 * @unit that of b over that of A
 * @source Saad & Schultz (1986), SIAM Journal on Scientific and Statistical Computing 7(3), algorithm 4, without restarts;
 *         modified Gram-Schmidt and Givens rotations as in Saad (2003), sections 6.5.1 and 6.5.3
 *
 * @example  Two equations
 *   const apply = (v: Float64Array, out: Float64Array) => void out.set([2 * v[0], 3 * v[1]]);
 *   const { solution, evaluations } = gmres(apply, Float64Array.of(4, 1), { tolerance: 1e-12, maximum: 10 });
 *   solution[0].toFixed(6)   // "2.000000"
 *   solution[1]   // 0.333333
 *   evaluations   // 2
 */
export function gmres(
  apply: (vector: Float64Array, out: Float64Array) => void,
  right: Float64Array,
  { tolerance, maximum }: LinearMapOptions,
): LinearMapSolution {
  const size = Math.sqrt(product(right, right));
  if (size === 0) return { solution: new Float64Array(right.length), residual: 0, evaluations: 0 };
  const basis = [right.map((value) => value / size)];
  const triangle: Triangle = { columns: [], cosines: [], sines: [], right: [size] };
  let steps = 0;
  while (steps < maximum && Math.abs(triangle.right[steps]) > tolerance * size) {
    const next = new Float64Array(right.length);
    apply(basis[steps], next);
    const column = orthogonalise(next, basis);
    rotate(triangle, column);
    steps++;
    if (column[steps] === 0) break;
    basis.push(next);
  }
  const solution = combined(basis, substituted(triangle), right.length);
  return { solution, residual: Math.abs(triangle.right[steps]) / size, evaluations: steps };
}

/** The projected system as a triangle, by rotations of its rows, and what they make of its right side. */
interface Triangle {
  readonly columns: number[][];
  readonly cosines: number[];
  readonly sines: number[];
  readonly right: number[];
}

/** Takes the directions that are held out of a vector and gives it length one. @returns its parts along them, and what was left */
function orthogonalise(vector: Float64Array, basis: readonly Float64Array[]): number[] {
  const parts = basis.map((direction) => {
    const part = product(direction, vector);
    for (let e = 0; e < vector.length; e++) vector[e] -= part * direction[e];
    return part;
  });
  const left = Math.sqrt(product(vector, vector));
  if (left > 0) for (let e = 0; e < vector.length; e++) vector[e] /= left;
  return [...parts, left];
}

/** Adds a column. It is turned as those before it were, and then so that nothing is left below its diagonal. */
function rotate({ columns, cosines, sines, right }: Triangle, parts: readonly number[]): void {
  const column = [...parts];
  const last = columns.length;
  for (let k = 0; k < last; k++) turn(column, k, cosines[k], sines[k]);
  const length = Math.hypot(column[last], column[last + 1]);
  cosines.push(length === 0 ? 1 : column[last] / length);
  sines.push(length === 0 ? 1 : column[last + 1] / length);
  turn(column, last, cosines[last], sines[last]);
  right.push(0);
  turn(right, last, cosines[last], sines[last]);
  columns.push(column);
}

function turn(values: number[], k: number, cosine: number, sine: number): void {
  const [upper, lower] = [values[k], values[k + 1]];
  values[k] = cosine * upper + sine * lower;
  values[k + 1] = cosine * lower - sine * upper;
}

function substituted({ columns, right }: Triangle): number[] {
  const weights = right.slice(0, columns.length);
  for (let k = columns.length - 1; k >= 0; k--) {
    weights[k] = columns[k][k] === 0 ? 0 : weights[k] / columns[k][k];
    for (let above = 0; above < k; above++) weights[above] -= columns[k][above] * weights[k];
  }
  return weights;
}

function combined(basis: readonly Float64Array[], weights: readonly number[], length: number): Float64Array {
  const sum = new Float64Array(length);
  weights.forEach((weight, k) => {
    const direction = basis[k];
    for (let e = 0; e < length; e++) sum[e] += weight * direction[e];
  });
  return sum;
}

function product(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let e = 0; e < left.length; e++) sum += left[e] * right[e];
  return sum;
}
