import { append, type Problem, TertiusError } from "../../../base/problems/index.ts";
import type { Measure, RollCallSelection, Similarity, VoteRecord } from "../model.ts";
import { type Ballots, selectedBallots, statePosition } from "../similarity/ballots.ts";
import type { Bootstrap } from "../similarity/resampledTimes.ts";
import { resampledMeasures } from "../similarity/bootstrapInterval.ts";
import { jointDyad } from "../similarity/dyadSimilarity.ts";
import { compositeEdge, type EdgeWeights, factsOf, type PairFacts } from "./compositeEdge.ts";
import { doubleCentredEdges } from "./doubleCentredEdges.ts";
import type { Members, OfEdges, Reading, TriangleEdge } from "./model.ts";
import { pairsOf } from "./strategicTriangle.ts";

/** Least half-width of the band within which an edge has no sign. An assumption. */
export const LEAST_BAND = 0.05;

/** The edges of a triangle by one reading, with their values on resampled resolutions. */
export interface EdgeReading {
  readonly reading: Reading;
  readonly edges: OfEdges<TriangleEdge>;
  /** [edge][draw] NaN where a resample leaves the edge undefined. */
  readonly draws: OfEdges<Float64Array>;
}

/** What edges are read from. */
export interface EdgeSources {
  readonly selection: RollCallSelection;
  readonly bootstrap: Bootstrap;
  /** Without facts there is no composite reading. */
  readonly facts: readonly PairFacts[] | null;
  readonly weights: EdgeWeights;
}

/**
 * Edges of three states by every reading; the composite moves with the votes on each resample.
 *
 * @throws E650 to E658 of every pair, all at once
 * @source docs/model/alignment.md, Triangle
 */
export function edgeReadings(record: VoteRecord, members: Members, sources: EdgeSources): readonly EdgeReading[] {
  const pairs = pairsOf(members);
  const { selection, bootstrap, facts, weights } = sources;
  const known = members.map((member) => () => statePosition(record, member));
  const [ballots, ...at] = atOnce<Ballots | number>([
    () => selectedBallots(record, selection, bootstrap),
    ...known,
  ]) as [Ballots, ...number[]];
  const positions = pairs.map(([a, b]) => [at[members.indexOf(a)] ?? -1, at[members.indexOf(b)] ?? -1] as const);
  const dyads = atOnce(positions.map((pair) => () => jointDyad({ ...ballots, resamples: [] }, ...pair).measures));
  const drawn = resampledMeasures(ballots, positions, ["kappa_w2", "S_abs"]);
  const valuesOf = (measure: Measure): OfEdges<Similarity> => ofEdges(dyads.map((each) => each[measure]));
  const votes = edgeReading("votes", pairs, valuesOf("kappa_w2"), ofEdges(drawn.kappa_w2));
  const centred = doubleCentredEdges(ballots, members);
  return [
    votes,
    edgeReading("S", pairs, valuesOf("S_abs"), ofEdges(drawn.S_abs)),
    edgeReading("double-centred", pairs, ofEdges(centred.values.map((value) => ({ value }))), centred.draws),
    ...(facts === null ? [] : [compositeReading(votes, pairs, facts, weights)]),
  ];
}

function compositeReading(
  votes: EdgeReading,
  pairs: OfEdges<readonly [string, string]>,
  facts: readonly PairFacts[],
  weights: EdgeWeights,
): EdgeReading {
  const known = pairs.map(([a, b]) => factsOf(facts, a, b));
  const whole = (value: number, edge: number): number => compositeEdge(value, known[edge] ?? { a: "", b: "" }, weights);
  const values = votes.edges.map(({ value, valueReason, flag }, edge) => {
    if (value === null && weights.votes > 0) return { value: null, reason: valueReason ?? "" };
    return { value: whole(value ?? NaN, edge), ...(flag === undefined ? {} : { flag: `votes ${flag}` }) };
  });
  const draws = votes.draws.map((edge, at) => edge.map((value) => whole(value, at)));
  return edgeReading("composite", pairs, ofEdges(values), ofEdges(draws));
}

function edgeReading(
  reading: Reading,
  pairs: OfEdges<readonly [string, string]>,
  values: OfEdges<Similarity>,
  draws: OfEdges<Float64Array>,
): EdgeReading {
  const edges = pairs.map(([a, b], at): TriangleEdge => {
    const { value, reason, flag } = values[at] ?? { value: null };
    const band = Math.max(LEAST_BAND, standardDeviation(draws[at] ?? new Float64Array()));
    const why = reason === undefined ? {} : { valueReason: reason };
    return { a, b, value, ...why, ...(flag === undefined ? {} : { flag }), band };
  });
  return { reading, edges: ofEdges(edges), draws };
}

/** Standard deviation of what has a value, n − 1 in the denominator; 0 for fewer than two values. */
function standardDeviation(values: Float64Array): number {
  const known = values.filter((value) => !Number.isNaN(value));
  if (known.length < 2) return 0;
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  return Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (known.length - 1));
}

/** Results of all, or the problems of all, each once. */
function atOnce<Result>(work: readonly (() => Result)[]): Result[] {
  const problems: Problem[] = [];
  const results = work.flatMap((each) => {
    try {
      return [each()];
    } catch (failure) {
      if (!(failure instanceof TertiusError)) throw failure;
      append(problems, failure.problems);
      return [];
    }
  });
  const texts = problems.map((each) => JSON.stringify(each));
  if (problems.length > 0) throw new TertiusError(problems.filter((_, at) => texts.indexOf(texts[at] ?? "") === at));
  return results;
}

function ofEdges<Value>(values: readonly Value[]): OfEdges<Value> {
  return values as unknown as OfEdges<Value>;
}
