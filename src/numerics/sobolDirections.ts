import { randomNumbers } from "./randomNumbers.ts";

/** Bits of a coordinate. */
export const SOBOL_BITS = 32;
/** Bits of the first points on which pairs of dimensions are judged: 1,024 points. */
const JUDGED_BITS = 10;
/** Initial numbers that are tried for each dimension. */
const CANDIDATES = 16;
/** Dimensions before it that a new one is judged against. */
const NEIGHBOURS = 24;

/** One dimension: its direction numbers, highest bit first, and the rows of its generator matrix over the first inputs. */
interface Direction {
  readonly numbers: Uint32Array;
  readonly rows: Uint32Array;
}

/**
 * Direction numbers of dimensions of a Sobol sequence, made when they are first asked for. The first dimension is van der
 * Corput's; the others belong to the primitive polynomials over two elements, in the order of their degrees. Of a fixed series
 * of odd initial numbers each dimension has those that lie best with the dimensions before it, in every pair: the least t of
 * the first 1,024 points.
 *
 * @returns of a dimension, 32 numbers of 32 bits.
 * @source Sobol (1967), USSR Computational Mathematics and Mathematical Physics 7(4); Bratley & Fox (1988), ACM Transactions on
 *         Mathematical Software 14(1), Algorithm 659; pairs as in Joe & Kuo (2008), SIAM Journal on Scientific Computing 30(5)
 *
 * @example
 *   const directions = sobolDirections();
 *   directions(0)[0]   // 2147483648
 */
export function sobolDirections(): (dimension: number) => Uint32Array {
  const known: Direction[] = [directionOf(corputNumbers())];
  const polynomials = primitivePolynomials();
  const next = randomNumbers(1967);
  return (dimension) => {
    while (known.length <= dimension) known.push(bestDirection(polynomials(known.length - 1), known, next));
    return known[dimension].numbers;
  };
}

function corputNumbers(): Uint32Array {
  return Uint32Array.from({ length: SOBOL_BITS }, (_, bit) => 2 ** (SOBOL_BITS - 1 - bit));
}

/**
 * The initial numbers of a dimension that lie best with those before; the same at every call, since the series of tries is.
 *
 * @param polynomial  Its coefficients as bits, the highest included.
 */
function bestDirection(polynomial: number, known: readonly Direction[], next: () => number): Direction {
  const degree = degreeOf(polynomial);
  const neighbours = known.slice(-NEIGHBOURS);
  let best: { readonly direction: Direction; readonly worth: readonly [number, number] } | null = null;
  for (let candidate = 0; candidate < CANDIDATES; candidate++) {
    const initial = Array.from({ length: degree }, (_, at) => 2 * Math.floor(next() * 2 ** at) + 1);
    const direction = directionOf(directionNumbers(polynomial, initial));
    const faults = neighbours.map(({ rows }) => pairFault(rows, direction.rows));
    const worth = [
      faults.reduce((most, each) => Math.max(most, each), 0),
      faults.reduce((sum, each) => sum + each, 0),
    ] as const;
    if (best === null || worth[0] < best.worth[0] || (worth[0] === best.worth[0] && worth[1] < best.worth[1])) {
      best = { direction, worth };
    }
  }
  return best!.direction;
}

/** Direction numbers from initial odd numbers, by the recurrence of the polynomial. */
function directionNumbers(polynomial: number, initial: readonly number[]): Uint32Array {
  const degree = initial.length;
  const numbers = new Uint32Array(SOBOL_BITS);
  for (let bit = 0; bit < SOBOL_BITS; bit++) {
    if (bit < degree) {
      numbers[bit] = initial[bit] * 2 ** (SOBOL_BITS - 1 - bit);
      continue;
    }
    let value = numbers[bit - degree] ^ (numbers[bit - degree] >>> degree);
    for (let back = 1; back < degree; back++) {
      if ((polynomial >>> (degree - back)) & 1) value ^= numbers[bit - back];
    }
    numbers[bit] = value >>> 0;
  }
  return numbers;
}

/** Direction numbers with their generator matrix: of each output bit, the first input bits that enter it. */
function directionOf(numbers: Uint32Array): Direction {
  const rows = Uint32Array.from({ length: JUDGED_BITS }, (_, row) => {
    let mask = 0;
    for (let bit = 0; bit < JUDGED_BITS; bit++) mask |= ((numbers[bit] >>> (SOBOL_BITS - 1 - row)) & 1) << bit;
    return mask;
  });
  return { numbers, rows };
}

/** t of a pair of dimensions: bits of the first points that do not help to spread them evenly over boxes of two sides. */
function pairFault(one: Uint32Array, other: Uint32Array): number {
  let spread = JUDGED_BITS;
  for (let taken = 0; taken <= JUDGED_BITS; taken++) {
    const basis = new Uint32Array(JUDGED_BITS);
    let rank = 0;
    while (rank < taken && isIndependent(basis, one[rank])) rank++;
    if (rank < taken) return JUDGED_BITS - Math.min(spread, rank);
    let added = 0;
    while (taken + added < JUDGED_BITS && isIndependent(basis, other[added])) added++;
    spread = Math.min(spread, taken + added);
  }
  return JUDGED_BITS - spread;
}

/** Whether a row is no sum of those of the basis, which it then joins. */
function isIndependent(basis: Uint32Array, row: number): boolean {
  let left = row;
  for (let bit = JUDGED_BITS - 1; bit >= 0; bit--) {
    if (((left >>> bit) & 1) === 0) continue;
    if (basis[bit] === 0) {
      basis[bit] = left;
      return true;
    }
    left ^= basis[bit];
  }
  return false;
}

/** Primitive polynomials over two elements by position, x + 1 first. */
function primitivePolynomials(): (position: number) => number {
  const found: number[] = [];
  let candidate = 3;
  return (position) => {
    for (; found.length <= position; candidate += 2) if (isPrimitive(candidate)) found.push(candidate);
    return found[position];
  };
}

/** Whether powers of x run through every remainder but zero before they return to one. */
function isPrimitive(polynomial: number): boolean {
  const degree = degreeOf(polynomial);
  const order = 2 ** degree - 1;
  let power = 1;
  for (let exponent = 1; exponent <= order; exponent++) {
    power <<= 1;
    if (power >>> degree) power ^= polynomial;
    if (power === 1) return exponent === order;
  }
  return false;
}

function degreeOf(polynomial: number): number {
  return 31 - Math.clz32(polynomial);
}
