import type { Ballots } from "./ballots.ts";
import { type ItemCurvature, itemCurvatureInto } from "./itemCurvature.ts";
import type { Layout } from "./layout.ts";

/** Precision of the cutpoints' normal prior: variance 25. */
const CUTPOINT_PRECISION = 1 / 25;
/** Least distance of the cutpoints: where nobody abstained they would meet. */
const LEAST_GAP = 0.01;
/** Largest Newton step of slope or cutpoint in one round. */
const LARGEST_STEP = 0.5;

/**
 * One Newton step of an item's slope and cutpoints, given the points and their variances:
 * maximises Σ E ln P(vote) with E θ² = θ² + Var θ, and normal priors. An item on which nobody abstained keeps its
 * cutpoints together.
 *
 * @param curvature       Room.
 * @param slopePrecision  τ, precision of the slope's prior.
 * @returns variance of the slope, 1/(Σ E θ² + τ).
 * @unit none
 * @source Imai, Lo & Olmsted (2016), American Political Science Review 110(4), variational updates; the step is Newton's
 */
export function moveItem(
  at: Layout,
  ballots: Ballots,
  item: number,
  slopePrecision: number,
  curvature: ItemCurvature,
): number {
  itemCurvatureInto(curvature, at, ballots, item);
  addPriors(curvature, at, item, slopePrecision);
  if (ballots.hasAbstention[item] === 1) moveAll(at, item, curvature);
  else moveTogether(at, item, curvature);
  return 1 / (curvature.squares + curvature.variances + slopePrecision);
}

/** Adds the priors of slope and cutpoints, and the points' variances as a ridge on the slope. */
export function addPriors(curvature: ItemCurvature, at: Layout, item: number, slopePrecision: number): void {
  const ridge = curvature.variances + slopePrecision;
  curvature.bySlope -= ridge * at.slopes[item]!;
  curvature.slopeSlope += ridge;
  curvature.byLower -= CUTPOINT_PRECISION * at.lower[item]!;
  curvature.lowerLower += CUTPOINT_PRECISION;
  curvature.byUpper -= CUTPOINT_PRECISION * at.upper[item]!;
  curvature.upperUpper += CUTPOINT_PRECISION;
}

function moveAll(at: Layout, item: number, c: ItemCurvature): void {
  const ss = c.lowerLower * c.upperUpper - c.lowerUpper * c.lowerUpper;
  const sl = c.lowerUpper * c.slopeUpper - c.slopeLower * c.upperUpper;
  const su = c.slopeLower * c.lowerUpper - c.lowerLower * c.slopeUpper;
  const ll = c.slopeSlope * c.upperUpper - c.slopeUpper * c.slopeUpper;
  const lu = c.slopeLower * c.slopeUpper - c.slopeSlope * c.lowerUpper;
  const uu = c.slopeSlope * c.lowerLower - c.slopeLower * c.slopeLower;
  const determinant = c.slopeSlope * ss + c.slopeLower * sl + c.slopeUpper * su;
  move(
    at,
    item,
    (ss * c.bySlope + sl * c.byLower + su * c.byUpper) / determinant,
    (sl * c.bySlope + ll * c.byLower + lu * c.byUpper) / determinant,
    (su * c.bySlope + lu * c.byLower + uu * c.byUpper) / determinant,
  );
}

function moveTogether(at: Layout, item: number, c: ItemCurvature): void {
  const byBoth = c.byLower + c.byUpper;
  const both = c.lowerLower + c.upperUpper + 2 * c.lowerUpper;
  const slopeBoth = c.slopeLower + c.slopeUpper;
  const determinant = c.slopeSlope * both - slopeBoth * slopeBoth;
  const step = (c.slopeSlope * byBoth - slopeBoth * c.bySlope) / determinant;
  move(at, item, (both * c.bySlope - slopeBoth * byBoth) / determinant, step, step);
}

function move({ slopes, lower, upper }: Layout, item: number, slope: number, low: number, high: number): void {
  const largest = Math.max(Math.abs(slope), Math.abs(low), Math.abs(high));
  const part = largest > LARGEST_STEP ? LARGEST_STEP / largest : 1;
  slopes[item]! += part * slope;
  lower[item]! += part * low;
  upper[item]! += part * high;
  const short = LEAST_GAP - (upper[item]! - lower[item]!);
  if (short <= 0) return;
  lower[item]! -= short / 2;
  upper[item]! += short / 2;
}
