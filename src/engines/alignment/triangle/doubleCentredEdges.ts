import { type RollCallSelection, type VoteRecord, YES } from "../model.ts";
import { type Ballots, type Bootstrap, selectedBallots, statePosition } from "../similarity/ballots.ts";
import type { Members, OfEdges } from "./model.ts";
import { pairsOf } from "./strategicTriangle.ts";

/** Double-centred S of the edges of a triangle. */
export interface DoubleCentredEdges {
  /** As `doubleCentredScores` gives them. */
  readonly values: OfEdges<number>;
  /** [edge][draw] On resampled roll calls. */
  readonly draws: OfEdges<Float64Array>;
}

/**
 * Double-centred S of three pairs, and on resampled roll calls. The means of the three states are exact on each resample; the
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
 *   const { values, draws } = doubleCentredEdges(record, ["A", "B", "C"], {}, { draws: 1, seed: 1 });
 *   values[0]   // -0.8888889
 *   draws[0]    // [-0.8888889]
 */
export function doubleCentredEdges(
  record: VoteRecord,
  members: Members,
  selection: RollCallSelection,
  bootstrap: Bootstrap,
): DoubleCentredEdges {
  const ballots = selectedBallots(record, selection, bootstrap);
  const votes = votesByState(ballots);
  const rows = members.map((member) => statePosition(record, member));
  const grand = grandMean(ballots, votes);
  const edgesOn = (weights: Float64Array, mean: number): readonly number[] => {
    const scores = rows.map((row) => scoresOf(votes, row, weights));
    const means = scores.map((row) => meanOf(row));
    return pairsOf(members).map(([a, b]) => {
      const [i, j] = [members.indexOf(a), members.indexOf(b)];
      return (scores[i]?.[rows[j] ?? -1] ?? NaN) - (means[i] ?? NaN) - (means[j] ?? NaN) + mean;
    });
  };
  const drawn = ballots.resamples.map((resample) => {
    const weights = weightsDrawn(resample, ballots.weights);
    return edgesOn(weights, grand.value + movedBy(grand.slopes, weights, ballots.weights));
  });
  const values = edgesOn(ballots.weights, grand.value);
  const draws = values.map((_, edge) => Float64Array.from(drawn, (edges) => edges[edge] ?? NaN));
  return { values, draws } as unknown as DoubleCentredEdges;
}

/** [state][k] Votes on the selected roll calls; 0 where there is none. */
function votesByState({ record, rollCalls }: Ballots): readonly Uint8Array[] {
  const { size } = record.states;
  return record.states.labels.map((_, state) =>
    Uint8Array.from(rollCalls, (rollCall) => {
      const vote = record.votes[rollCall * size + state] ?? 0;
      return vote >= YES && vote <= YES + 2 ? vote : 0;
    }),
  );
}

/** Weight of each roll call on a resample: its own as often as it is drawn. */
function weightsDrawn(resample: Int32Array, own: Float64Array): Float64Array {
  const weights = new Float64Array(own.length);
  for (const k of resample) weights[k] = (weights[k] ?? 0) + (own[k] ?? 0);
  return weights;
}

/** First-order change of the grand mean when roll calls get other weights. */
function movedBy(slopes: Float64Array, weights: Float64Array, own: Float64Array): number {
  return slopes.reduce((sum, slope, k) => sum + slope * ((weights[k] ?? 0) - (own[k] ?? 0)), 0);
}

/** S of one state with every other, itself included; NaN where there is no joint roll call. */
function scoresOf(votes: readonly Uint8Array[], state: number, weights: Float64Array): Float64Array {
  const own = votes[state] ?? new Uint8Array();
  return Float64Array.from(votes, (other) => {
    const { apart, total } = distance(own, other, weights);
    return total > 0 ? 1 - apart / total : NaN;
  });
}

function distance(
  a: Uint8Array,
  b: Uint8Array,
  weights: Float64Array,
): { readonly apart: number; readonly total: number } {
  let [apart, total] = [0, 0];
  for (let k = 0; k < a.length; k++) {
    const x = a[k] ?? 0;
    const y = b[k] ?? 0;
    if (x === 0 || y === 0) continue;
    const weight = weights[k] ?? 0;
    apart += weight * Math.abs(x - y);
    total += weight;
  }
  return { apart, total };
}

/** Mean S over all pairs of voters, the diagonal included, with its derivative by the weight of each roll call. */
function grandMean(
  { weights }: Ballots,
  votes: readonly Uint8Array[],
): { readonly value: number; readonly slopes: Float64Array } {
  const slopes = new Float64Array(weights.length);
  let [sum, pairs] = [0, 0];
  votes.forEach((own, i) => {
    for (let j = 0; j <= i; j++) {
      const other = votes[j] ?? own;
      const { apart, total } = distance(own, other, weights);
      if (!(total > 0)) continue;
      const count = i === j ? 1 : 2;
      sum += count * (1 - apart / total);
      pairs += count;
      if (i !== j) addSlopes(slopes, own, other, { mean: apart / total, factor: -count / total });
    }
  });
  return { value: sum / pairs, slopes: slopes.map((slope) => slope / pairs) };
}

function addSlopes(
  slopes: Float64Array,
  a: Uint8Array,
  b: Uint8Array,
  { mean, factor }: { readonly mean: number; readonly factor: number },
): void {
  for (let k = 0; k < a.length; k++) {
    const x = a[k] ?? 0;
    const y = b[k] ?? 0;
    if (x !== 0 && y !== 0) slopes[k] = (slopes[k] ?? 0) + factor * (Math.abs(x - y) - mean);
  }
}

function meanOf(values: Float64Array): number {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}
