import { logNormal, logNormalBetween } from "../../../numerics/index.ts";
import { TertiusError } from "../../../base/problems/index.ts";
import { randomNumbers } from "../randomNumbers.ts";
import { type Ballots, maskedBallots } from "./ballots.ts";
import { pointVariances } from "./intervals.ts";
import type { Layout } from "./layout.ts";
import type { Settings } from "./options.ts";
import { noAnchor } from "./problems.ts";
import { searched } from "./search.ts";

/**
 * How well the rest foretells votes that are hidden from it: a part of the votes is masked at random, the points are
 * estimated from the others, and ln P of the masked ones is averaged, the points' own uncertainty included.
 *
 * @param share  Part of the votes that is masked.
 * @returns mean ln P, in nats per vote; never above 0.
 * @unit nats
 * @source Bailey, Strezhnev & Voeten (2017) for P; leaving votes out to choose a prior is cross-validation (Stone 1974)
 * @throws E671 when the anchor has no vote left; E674
 */
export function maskedFit(all: Ballots, anchor: number, share: number, chosen: Settings): number {
  const { kept, masked } = maskedBallots(all, share, randomNumbers(chosen.seed));
  const own = kept.present.subarray(anchor * all.sessions, (anchor + 1) * all.sessions);
  if (!own.includes(1)) throw new TertiusError([noAnchor(chosen.anchor, ...chosen.sessions)]);
  const { at } = searched(kept, anchor, chosen);
  const variances = pointVariances(at, kept, chosen.q, chosen.slopePrecision);
  let [sum, count] = [0, 0];
  for (let item = 0; item < masked.items; item++) {
    for (let k = masked.starts[item]!; k < masked.starts[item + 1]!; k++) {
      sum += logProbability(at, masked, item, k, variances);
      count++;
    }
  }
  return sum / count;
}

/** ln P of one vote, over a normal distribution of the point. */
function logProbability(
  at: Layout,
  { cells, votes }: Ballots,
  item: number,
  k: number,
  variances: Float64Array,
): number {
  const cell = cells[k]!;
  const slope = at.slopes[item]!;
  const scale = Math.sqrt(1 + slope * slope * variances[cell]!);
  const low = (at.lower[item]! - slope * at.points[cell]!) / scale;
  const high = (at.upper[item]! - slope * at.points[cell]!) / scale;
  if (votes[k] === 1) return logNormal(low);
  return votes[k] === 3 ? logNormal(-high) : logNormalBetween(low, high);
}
