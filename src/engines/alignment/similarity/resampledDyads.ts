import type { DyadSimilarity, RollCallSelection, VoteRecord } from "../model.ts";
import { ballotsOf, chosenRollCalls, jointVotes, statePosition } from "./ballots.ts";
import type { Bootstrap } from "./resampledTimes.ts";
import { bySession, drawnDyad } from "./dyadSimilarity.ts";

/** Rows of pairs and sessions on each resample: what a function of votes is computed from once for each draw. */
export interface Resampled<Row> {
  /** Number of resamples. */
  readonly draws: number;
  /** The rows on a resample, by its number from 0; computed when it is asked for. */
  readonly at: (draw: number) => readonly Row[];
}

/**
 * Every measure of pairs in each selected session on resampled resolutions: row by row what `sessionSimilarities` gives, the same
 * resolutions drawn for all pairs of a draw.
 *
 * @throws E650 unknown state · E652 to E658 selection and bootstrap
 * @source Efron (1979), Annals of Statistics 7(1); docs/model/alignment.md, Similarity of votes
 *
 * @example
 *   const record = {
 *     states: indexSet("state", ["A", "B"]), ids: ["1"], sessions: new Int32Array([1]), dates: ["1946-01-01"], issues: [[]],
 *     important: new Int8Array(1), amendment: new Int8Array(1), paragraph: new Int8Array(1), votes: new Uint8Array([1, 3]), bridges: [],
 *   };
 *   const { draws, at } = resampledDyads(record, [["A", "B"]], {}, { draws: 2, seed: 1 });
 *   draws                        // 2
 *   at(1)[0]?.measures.S_abs     // { value: -1 }
 */
export function resampledDyads(
  record: VoteRecord,
  pairs: readonly (readonly [string, string])[],
  selection: RollCallSelection,
  bootstrap: Bootstrap,
): Resampled<DyadSimilarity> {
  const positions = pairs.map(([a, b]) => [statePosition(record, a), statePosition(record, b)] as const);
  const rows = bySession(record, chosenRollCalls(record, selection, bootstrap)).flatMap((part) => {
    const ballots = ballotsOf(record, part, selection.weights, bootstrap);
    return positions.map(([a, b]) => ({ ballots, a, b, joint: jointVotes(ballots, a, b) }));
  });
  return {
    draws: bootstrap.draws,
    at: (draw) => rows.map(({ ballots, a, b, joint }) => drawnDyad(ballots, a, b, draw, joint)),
  };
}
