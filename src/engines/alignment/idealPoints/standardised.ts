import type { Layout } from "./layout.ts";

/**
 * Puts the points on mean 0 and standard deviation 1 over the states and sessions with votes, and moves slopes and
 * cutpoints so that no probability changes.
 *
 * @param present  1 where the state voted.   [state, session]
 */
export function standardise(at: Layout, present: Uint8Array): void {
  const { mean, deviation } = moments(at.points, present);
  const { points, variances, slopes, lower, upper } = at;
  for (let cell = 0; cell < points.length; cell++) {
    points[cell] = (points[cell]! - mean) / deviation;
    variances[cell]! /= deviation * deviation;
  }
  for (let item = 0; item < slopes.length; item++) {
    lower[item]! -= slopes[item]! * mean;
    upper[item]! -= slopes[item]! * mean;
    slopes[item]! *= deviation;
  }
}

function moments(points: Float64Array, present: Uint8Array): { mean: number; deviation: number } {
  let [count, sum, squares] = [0, 0, 0];
  for (let cell = 0; cell < points.length; cell++) {
    if (present[cell] === 0) continue;
    count++;
    sum += points[cell]!;
    squares += points[cell]! ** 2;
  }
  const mean = sum / count;
  const deviation = Math.sqrt(squares / count - mean * mean);
  return { mean, deviation: deviation > 0 ? deviation : 1 };
}
