import {
  estimateIdealPoints,
  type IdealPointOptions,
  linkedScale,
  NO,
  type VoteRecord,
  YES,
} from "../../../../src/engines/alignment/index.ts";
import type { Problem } from "../../../../src/base/problems/index.ts";
import { indexSet } from "../../../../src/base/sets/index.ts";
import { type Provoked, thrownProblems } from "./provoked.ts";

/** Four states, two against two on each of three roll calls; the last is of a second session that nothing ties to the first. */
const RECORD: VoteRecord = {
  states: indexSet("state", ["AAA", "BBB", "CCC", "DDD"]),
  ids: ["1", "2", "3"],
  sessions: Int32Array.of(1, 1, 2),
  dates: ["2001-01-01", "2001-01-02", "2002-01-01"],
  issues: [[], [], []],
  important: Int8Array.of(-1, -1, -1),
  amendment: Int8Array.of(-1, -1, -1),
  paragraph: Int8Array.of(-1, -1, -1),
  votes: Uint8Array.of(YES, YES, NO, NO, YES, NO, NO, YES, YES, YES, NO, NO),
  bridges: [],
};

const refused =
  (more: Partial<IdealPointOptions>, record: VoteRecord = RECORD) =>
  (): readonly Problem[] =>
    thrownProblems(() => estimateIdealPoints(record, { anchor: "AAA", sessions: [1, 1], ...more }));

/** Ideal points. */
export const IDEAL_POINT_PROVOKED: Provoked = {
  E670: refused({ q: 0, rounds: 1.5 }),
  E671: refused({ anchor: "ZZZ" }),
  E672: () => [
    ...refused({ sessions: [1, 2] }, { ...RECORD, bridges: [["1", "2"]] })(),
    ...refused({ sessions: [1, 2] })(),
  ],
  E673: refused({}, { ...RECORD, votes: RECORD.votes.map(() => YES) }),
  E674: refused({ signal: { aborted: true } }),
  E675: () => {
    const estimate = estimateIdealPoints(RECORD, { anchor: "AAA", sessions: [1, 1] });
    return thrownProblems(() => linkedScale(estimate, [{ session: 1, state: "AAA", point: 1 }]));
  },
};
