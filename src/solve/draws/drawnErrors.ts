import { normalQuantile, randomNumbers, sobolPoints } from "../../numerics/index.ts";

/** How coordinates of draws are made. */
export interface ErrorSeries {
  /** So many of the first coordinates lie on a Sobol sequence. */
  readonly even: number;
  readonly dimensions: number;
  /** Whose random numbers the others are: a whole number for each part of a case that is drawn. */
  readonly series: number;
}

/** Odd numbers that keep seeds, draws and series apart. */
const [SEED_STEP, DRAW_STEP, SERIES_STEP] = [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35];
/** Half of the distance between two random numbers: none of them is 0. */
const HALF_STEP = 2 ** -33;

/**
 * What gives a draw its standard deviations from the middle, by coordinate: the first ones lie on a Sobol sequence, the others are
 * random numbers of the seed and the draw. So many coordinates of one sequence would move in step, two by two.
 *
 * @returns of a draw its coordinates, the same whatever other draws are asked for
 */
export function drawnErrors({ even, dimensions, series }: ErrorSeries, seed: number): (draw: number) => Float64Array {
  const points = sobolPoints(even, seed);
  const own = Math.imul(seed + 1, SEED_STEP) ^ Math.imul(series, SERIES_STEP);
  return (draw) => {
    const next = randomNumbers(own ^ Math.imul(draw + 1, DRAW_STEP));
    const others = Array.from({ length: dimensions - even }, () => next() + HALF_STEP);
    return Float64Array.from([...points(draw), ...others], normalQuantile);
  };
}
