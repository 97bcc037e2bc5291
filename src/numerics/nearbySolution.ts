import type { PairedPoint } from "./pairedConditions.ts";
import type { PairedLayout } from "./pairedLayout.ts";
import { type PlacedSolution, placedSolution } from "./placedSolution.ts";
import type { PairedSystem } from "./pairedSystem.ts";

/** A solution, and what of its conditions may be other numbers in the next. */
export interface PairedEnd {
  readonly point: PairedPoint;
  /** b   [row] */
  readonly right: Float64Array;
  /** Infinity = free above.   [variable] */
  readonly uppers: Float64Array;
}

/** The last solution of each shape, which a shared layout has. */
export type PairedEnds = Map<PairedLayout["shape"], PairedEnd>;

/** Times that the way from one solution to the next may be halved. */
const MOST_HALVINGS = 2;

/**
 * The solution of conditions near the solution of others of the same shape, by a few Newton steps; where they do not get there, by way of
 * the conditions in the middle of both.
 *
 * @returns null where the other solution is too far away.
 * @unit those of the conditions
 * @source own
 */
export function nearbySolution(
  system: PairedSystem,
  end: PairedEnd,
  tolerance: number,
  halvings = MOST_HALVINGS,
): PlacedSolution | null {
  const direct = placedSolution(system, end.point, tolerance);
  if (direct !== null || halvings === 0) return direct;
  const middle = inTheMiddle(system, end);
  const there = nearbySolution(middle, end, tolerance, halvings - 1);
  if (there === null) return null;
  const { right, uppers } = middle;
  const found = nearbySolution(system, { point: there.point, right, uppers }, tolerance, halvings - 1);
  return found === null ? null : { ...found, steps: there.steps + found.steps };
}

function inTheMiddle(system: PairedSystem, { right, uppers }: PairedEnd): PairedSystem {
  const between = (one: Float64Array, other: Float64Array): Float64Array =>
    other.map((value, k) => (Number.isFinite(one[k] + value) ? (one[k] + value) / 2 : value));
  return { ...system, right: between(right, system.right), uppers: between(uppers, system.uppers) };
}
