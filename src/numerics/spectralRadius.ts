/** How closely and how long a radius is sought. */
export interface RadiusOptions {
  /** Relative change over `WINDOW` steps at which it is taken as found. */
  readonly tolerance: number;
  /** Most applications of the map. */
  readonly maximum: number;
}

/** Steps that growth is averaged over: pairs of complex eigenvalues make single steps swing. */
const WINDOW = 4;

/**
 * Size of the largest eigenvalue of a linear map, by what repeated application of it does to the length of a vector.
 *
 * @param map   Writes A v into its second argument.
 * @param size  Of v.
 * @returns the radius: the mean growth of the last steps; 0 of a map that ends in nothing.
 * @unit that of the map
 * @source power iteration, Golub & Van Loan (2013), Matrix Computations, section 7.3.1
 *
 * @example
 *   const map = (v: Float64Array, out: Float64Array) => void out.set([2 * v[0]! + v[1]!, 0.5 * v[1]!]);
 *   spectralRadius(map, 2, { tolerance: 1e-9, maximum: 100 }).toFixed(6)   // "2.000000"
 */
export function spectralRadius(
  map: (vector: Float64Array, out: Float64Array) => void,
  size: number,
  { tolerance, maximum }: RadiusOptions,
): number {
  const vector = Float64Array.from({ length: size }, (_, at) => 1 + 0.3 * Math.sin(12.9898 * at));
  const image = new Float64Array(size);
  const growths: number[] = [];
  let found = Infinity;
  for (let step = 0; step < maximum; step++) {
    map(vector, image);
    const growth = lengthOf(image) / lengthOf(vector);
    if (!(growth > 0)) return growth;
    const length = lengthOf(image);
    for (let at = 0; at < size; at++) vector[at] = image[at] / length;
    growths.push(growth);
    const last = growths.slice(-WINDOW);
    const mean = Math.exp(last.reduce((sum, each) => sum + Math.log(each), 0) / last.length);
    if (growths.length > 2 * WINDOW && Math.abs(mean - found) <= tolerance * mean) return mean;
    found = mean;
  }
  return found;
}

function lengthOf(vector: Float64Array): number {
  return Math.sqrt(vector.reduce((sum, each) => sum + each ** 2, 0));
}
