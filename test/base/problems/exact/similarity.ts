import {
  dyadSimilarity,
  NO,
  type RollCallSelection,
  selectionProblems,
  similarityTrend,
  sScore,
  type VoteRecord,
  YES,
} from "../../../../src/engines/alignment/index.ts";
import type { Problem } from "../../../../src/base/problems/index.ts";
import { indexSet } from "../../../../src/base/sets/index.ts";
import { type Provoked, thrownProblems } from "./provoked.ts";

/** Two states that disagree on the second of three roll calls, one a session; only the second has an issue code. */
const RECORD: VoteRecord = {
  states: indexSet("state", ["AAA", "BBB"]),
  ids: ["1", "2", "3"],
  sessions: Int32Array.of(1, 2, 3),
  dates: ["2001-01-01", "2002-01-01", "2003-01-01"],
  issues: [[], ["hr"], []],
  important: Int8Array.of(-1, -1, -1),
  amendment: Int8Array.of(-1, -1, -1),
  paragraph: Int8Array.of(-1, -1, -1),
  votes: Uint8Array.of(YES, YES, YES, NO, NO, NO),
  bridges: [],
};

const selected = (selection: RollCallSelection) => (): readonly Problem[] => selectionProblems(RECORD, selection);

const all =
  (...provoked: readonly (() => unknown)[]) =>
  (): readonly Problem[] =>
    provoked.flatMap((each) => thrownProblems(each));

/** Votes that no similarity can be taken of. */
export const SIMILARITY_PROVOKED: Provoked = {
  E650: all(() => dyadSimilarity(RECORD, "AAA", "ZZZ")),
  E651: all(
    () => dyadSimilarity(RECORD, "AAA", "BBB", { from: "2010-01-01" }),
    () => similarityTrend(RECORD, "AAA", "BBB", { sessions: [1, 3], split: "2005-01-01" }),
    () => sScore([1, NaN], [NaN, 3]),
  ),
  E652: selected({ sessions: [1, 9] }),
  E653: () => [...selected({ from: "2001-02-30" })(), ...selected({ sessions: [3, 1] })()],
  E654: selected({ importantOnly: true }),
  E655: selected({ issues: ["hr"] }),
  E656: selected({ sessions: [2, 2], issues: ["ec"] }),
  E657: () => [...selected({ weights: new Float64Array(2) })(), ...selected({ weights: Float64Array.of(1, -1, 1) })()],
  E658: all(() => dyadSimilarity(RECORD, "AAA", "BBB", {}, { draws: 0, seed: 0.5 })),
  E659: all(
    () => sScore([1, 2], [1]),
    () => sScore([1, 9], [1, 2], { scaleWidth: 2 }),
  ),
};
