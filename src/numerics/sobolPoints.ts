import { sobolDirections, SOBOL_BITS } from "./sobolDirections.ts";

/** Points in the unit cube by their number: each is made without those before it. */
export type SobolPoints = (number: number) => Float64Array;

const TWO_TO_32 = 4294967296;

/**
 * A Sobol sequence whose digits are scrambled by a seed: every 2ᵏ points in a row that begin at a multiple of 2ᵏ lie evenly over
 * boxes, and each point by itself is uniform. The same seed gives the same points, in any order.
 *
 * @param dimensions  How many coordinates a point has.
 * @param seed        A whole number; its 32 low bits count.
 * @returns of a number from 0 to 2³² − 1 its point; no coordinate is 0 or 1.
 * @unit none
 * @source Sobol (1967), USSR Computational Mathematics and Mathematical Physics 7(4); scrambling of nested digits: Owen (1995), in
 *         Monte Carlo and Quasi-Monte Carlo Methods in Scientific Computing, with flips from a hash as in Burley (2020), Journal
 *         of Computer Graphics Techniques 9(4)
 *
 * @example
 *   const points = sobolPoints(2, 1);
 *   const quarters = [0, 1, 2, 3].map((number) => Math.floor(4 * points(number)[0]));
 *   quarters.toSorted()   // [0, 1, 2, 3]
 */
export function sobolPoints(dimensions: number, seed: number): SobolPoints {
  const numbers = directionsOf(dimensions);
  const seeds = numbers.map((_, dimension) => hash(hash(seed | 0) ^ dimension));
  return (number) => {
    const point = new Float64Array(dimensions);
    for (let dimension = 0; dimension < dimensions; dimension++) {
      point[dimension] = (scrambled(digitsOf(number, numbers[dimension]), seeds[dimension]) + 0.5) / TWO_TO_32;
    }
    return point;
  };
}

/**
 * A Sobol sequence that nothing scrambles, in natural order; its first point is the corner of the cube.
 *
 * @unit none
 * @source Sobol (1967), USSR Computational Mathematics and Mathematical Physics 7(4)
 *
 * @example
 *   const points = plainSobolPoints(3);
 *   points(1).join(" ")   // "0.5 0.5 0.5"
 *   points(2).join(" ")   // "0.25 0.75 0.25"
 */
export function plainSobolPoints(dimensions: number): SobolPoints {
  const numbers = directionsOf(dimensions);
  return (number) => Float64Array.from(numbers, (each) => digitsOf(number, each) / TWO_TO_32);
}

function directionsOf(dimensions: number): readonly Uint32Array[] {
  const directions = sobolDirections();
  return Array.from({ length: dimensions }, (_, dimension) => directions(dimension));
}

function digitsOf(number: number, directions: Uint32Array): number {
  let digits = 0;
  for (let bit = 0, left = number; left > 0; bit++, left = Math.floor(left / 2)) {
    if (left % 2 === 1) digits ^= directions[bit];
  }
  return digits >>> 0;
}

/** Flips each digit as a hash of all digits above it says. */
function scrambled(digits: number, seed: number): number {
  let flipped = digits;
  for (let place = 0; place < SOBOL_BITS; place++) {
    const above = place === 0 ? 0 : digits >>> (SOBOL_BITS - place);
    if (hash(hash(seed ^ place) ^ above) & 1) flipped ^= 1 << (SOBOL_BITS - 1 - place);
  }
  return flipped >>> 0;
}

/** Mixes 32 bits. */
function hash(word: number): number {
  let mixed = (word + 0x9e3779b9) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return mixed ^ (mixed >>> 15);
}
