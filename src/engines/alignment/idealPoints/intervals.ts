import type { Ballots } from "./ballots.ts";
import { type ItemCurvature, itemCurvature, itemCurvatureInto } from "./itemCurvature.ts";
import { addPriors } from "./itemStep.ts";
import type { Layout } from "./layout.ts";
import { evidence, pathVariancesInto } from "./pathStep.ts";
import { voteScoreInto } from "./voteScore.ts";

/**
 * Variances of the points by curvature: observed information of the votes, with the slopes' own variance, along each
 * random walk. The variances of the variational distribution are too small, since it holds latent votes and items fixed.
 *
 * @shape [state, session]
 * @unit that of the points, squared
 * @source Bailey, Strezhnev & Voeten (2017) for the model; observed information after Efron & Hinkley (1978), Biometrika 65
 */
export function pointVariances(at: Layout, ballots: Ballots, q: number, slopePrecision: number): Float64Array {
  const room = evidence(ballots);
  const curvature = itemCurvature();
  for (let item = 0; item < ballots.items; item++) {
    itemCurvatureInto(curvature, at, ballots, item);
    addPriors(curvature, at, item, slopePrecision);
    addInformation(room.precision, at, ballots, item, slopeVariance(curvature, ballots.hasAbstention[item] === 1));
  }
  const variances = new Float64Array(at.points.length);
  for (let state = 0; state < ballots.states; state++) {
    pathVariancesInto(variances, state * ballots.sessions, room.precision, q, room);
  }
  return variances;
}

function addInformation(out: Float64Array, at: Layout, ballots: Ballots, item: number, variance: number): void {
  const { cells, starts, votes } = ballots;
  const [slope, lower, upper] = [at.slopes[item]!, at.lower[item]!, at.upper[item]!];
  const voteScore = new Float64Array(2);
  for (let k = starts[item]!; k < starts[item + 1]!; k++) {
    const cell = cells[k]!;
    const latent = slope * at.points[cell]!;
    voteScoreInto(voteScore, votes[k]!, lower - latent, upper - latent);
    out[cell]! += (slope * slope + variance) * voteScore[1]!;
  }
}

/** Variance of the slope when the cutpoints are not known either. */
function slopeVariance(c: ItemCurvature, hasAbstention: boolean): number {
  if (!hasAbstention) {
    const both = c.lowerLower + c.upperUpper + 2 * c.lowerUpper;
    return both / (c.slopeSlope * both - (c.slopeLower + c.slopeUpper) ** 2);
  }
  const ss = c.lowerLower * c.upperUpper - c.lowerUpper ** 2;
  const sl = c.lowerUpper * c.slopeUpper - c.slopeLower * c.upperUpper;
  const su = c.slopeLower * c.lowerUpper - c.lowerLower * c.slopeUpper;
  return ss / (c.slopeSlope * ss + c.slopeLower * sl + c.slopeUpper * su);
}
