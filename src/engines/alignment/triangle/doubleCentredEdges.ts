import { NO, YES } from "../model.ts";
import { type Ballots } from "../similarity/ballots.ts";
import { type CommonVotes, commonVotes } from "./commonVotes.ts";
import { addWeightSlopes, type DistanceSums, distanceSums, distanceSumsInto } from "./distanceSums.ts";
import type { Members, OfEdges } from "./model.ts";
import { pairsOf } from "./strategicTriangle.ts";

/** Double-centred S of the edges of a triangle. */
export interface DoubleCentredEdges {
  /** As `doubleCentredScores` gives them. */
  readonly values: OfEdges<number>;
  /** [edge][draw] On resampled resolutions. */
  readonly draws: OfEdges<Float64Array>;
}

/**
 * Double-centred S of three pairs, and on resampled resolutions. The means of the three states are exact on each resample; the
 * mean over all pairs, which is the same for all edges, moves by its first-order change in the times each roll call is drawn.
 *
 *     G(m) ≈ G + Σ_k (m_k − 1) ∂G/∂m_k
 *
 * @unit none
 * @source Efron (1982), The Jackknife, the Bootstrap and Other Resampling Plans, chapter 6: the infinitesimal jackknife
 *
 * @example  One voice against the other on the only roll call: always −1
 *   const record = {
 *     states: indexSet("state", ["A", "B", "C"]), ids: ["1"], sessions: new Int32Array([1]), dates: ["1946-01-01"], issues: [[]],
 *     important: new Int8Array(1), amendment: new Int8Array(1), paragraph: new Int8Array(1), votes: new Uint8Array([1, 3, 1]), bridges: [],
 *   };
 *   const ballots = {
 *     record, session: 1, from: "1946-01-01", to: "1946-01-01", rollCalls: Int32Array.of(0), contested: Uint8Array.of(1),
 *     weights: Float64Array.of(1), resamples: [Uint16Array.of(1)],
 *   };
 *   const { values, draws } = doubleCentredEdges(ballots, ["A", "B", "C"]);
 *   values[0]   // -0.8888889
 *   draws[0]    // [-0.8888889]
 */
export function doubleCentredEdges(ballots: Ballots, members: Members): DoubleCentredEdges {
  const voters = votersOf(ballots);
  const grand = grandMean(ballots, voters);
  const edges = edgesOf(voters, members);
  const weights = new Float64Array(ballots.weights.length);
  const drawn = ballots.resamples.map((resample) => {
    drawInto(weights, resample, ballots.weights);
    return edges(weights, grand.value + movedBy(grand.slopes, weights, ballots.weights));
  });
  const values = edges(ballots.weights, grand.value);
  const draws = values.map((_, edge) => Float64Array.from(drawn, (each) => each[edge] ?? NaN));
  return { values, draws } as unknown as DoubleCentredEdges;
}

/** The edges when roll calls have given weights and all pairs a given mean. */
function edgesOf(
  { states, votes, common }: Voters,
  members: Members,
): (weights: Float64Array, mean: number) => readonly number[] {
  const rows = members.map((member) => states.indexOf(member));
  const sums = rows.map(() => distanceSums(common));
  const pairs = pairsOf(members).map(([a, b]) => [members.indexOf(a), members.indexOf(b)] as const);
  return (weights, mean) => {
    const means = sums.map((each, at) => {
      distanceSumsInto(each, common, votes[rows[at] ?? -1] ?? new Uint8Array(weights.length), weights);
      return meanScore(each, common);
    });
    return pairs.map(([i, j]) => {
      const score = scoreOn(sums[i]!, common.wholes[rows[j] ?? -1] ?? NaN);
      return score - (means[i] ?? NaN) - (means[j] ?? NaN) + mean;
    });
  };
}

/** States that voted, with what their votes have in common. */
interface Voters {
  readonly states: readonly string[];
  /** [voter][k] Votes on the selected roll calls; 0 where there is none. */
  readonly votes: readonly Uint8Array[];
  readonly common: CommonVotes;
}

function votersOf({ record, rollCalls }: Ballots): Voters {
  const { size, labels } = record.states;
  const all = labels.map((state, position) => {
    const votes = new Uint8Array(rollCalls.length);
    rollCalls.forEach((rollCall, k) => {
      const vote = record.votes[rollCall * size + position] ?? 0;
      if (vote >= YES && vote <= NO) votes[k] = vote;
    });
    return { state, votes };
  });
  const voters = all.filter(({ votes }) => votes.some((vote) => vote > 0));
  const votes = voters.map((each) => each.votes);
  return { states: voters.map(({ state }) => state), votes, common: commonVotes(votes) };
}

/** Weight of each roll call on a resample: its own as often as it is drawn. */
function drawInto(weights: Float64Array, times: Uint16Array, own: Float64Array): void {
  for (let k = 0; k < weights.length; k++) weights[k] = times[k]! * own[k]!;
}

/** First-order change of the grand mean when roll calls get other weights. */
function movedBy(slopes: Float64Array, weights: Float64Array, own: Float64Array): number {
  return slopes.reduce((sum, slope, k) => sum + slope * ((weights[k] ?? 0) - (own[k] ?? 0)), 0);
}

/** S of the voter that the sums are of with a part; NaN where there is no joint roll call. */
function scoreOn({ apart, total }: DistanceSums, part: number): number {
  const joint = total[part] ?? 0;
  return joint > 0 ? 1 - (apart[part] ?? 0) / joint : NaN;
}

/** Mean S of the voter that the sums are of with all voters, itself included, with whom it has a joint roll call. */
function meanScore(sums: DistanceSums, { wholes }: CommonVotes): number {
  let sum = 0;
  let count = 0;
  for (const whole of wholes) {
    const score = scoreOn(sums, whole);
    if (Number.isNaN(score)) continue;
    sum += score;
    count += 1;
  }
  return sum / count;
}

/** Mean S over all pairs of voters, the diagonal included, with its derivative by the weight of each roll call. */
function grandMean(
  { weights }: Ballots,
  { votes, common }: Voters,
): { readonly value: number; readonly slopes: Float64Array } {
  const slopes = new Float64Array(weights.length);
  const [sums, by] = [distanceSums(common), distanceSums(common)];
  let [sum, pairs] = [0, 0];
  votes.forEach((own, voter) => {
    distanceSumsInto(sums, common, own, weights);
    common.wholes.subarray(0, voter + 1).forEach((whole, other) => {
      const score = scoreOn(sums, whole);
      if (Number.isNaN(score)) return;
      const count = other === voter ? 1 : 2;
      sum += count * score;
      pairs += count;
    });
    derivativesInto(by, sums, common.wholes.subarray(0, voter));
    addWeightSlopes(slopes, by, common, own);
  });
  return { value: sum / pairs, slopes: slopes.map((slope) => slope / pairs) };
}

/** Derivatives by the sums of 2 S with each of the voters before; S of a voter with itself is 1 whatever the weights. */
function derivativesInto(by: DistanceSums, { apart, total }: DistanceSums, before: Int32Array): void {
  by.apart.fill(0);
  by.total.fill(0);
  for (const whole of before) {
    const joint = total[whole]!;
    if (!(joint > 0)) continue;
    by.apart[whole]! -= 2 / joint;
    by.total[whole]! += (2 * apart[whole]!) / joint ** 2;
  }
}
