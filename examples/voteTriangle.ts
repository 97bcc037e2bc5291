/*
 * Twelve roll calls of an assembly of five: do two states vote alike beyond chance, and how do three of them stand to each other?
 * Rivals A and B vote apart; C votes with A on nearly everything.
 */
import assert from "node:assert/strict";
import { indexSet } from "tertius";
import {
  ABSENT,
  ABSTAIN,
  dyadSimilarity,
  NO,
  strategicTriangle,
  type TriangleEdge,
  triangleReadings,
  type VoteRecord,
  YES,
} from "tertius/alignment";

const LETTERS: Readonly<Record<string, number>> = { y: YES, a: ABSTAIN, n: NO, "-": ABSENT };
/** A roll call each: the votes of A, B, C, D and E. Absent is not abstain. */
const rollCalls = "ynyyy nynay yaynn ynyyn nyaay ynyna ayann nynyy ynyay yynyy nyn-y anyny".split(" ");

const record: VoteRecord = {
  states: indexSet("state", ["A", "B", "C", "D", "E"]),
  ids: rollCalls.map((_, at) => `R/${at + 1}`),
  sessions: new Int32Array(rollCalls.length).fill(1),
  dates: rollCalls.map((_, at) => `2020-01-${String(at + 1).padStart(2, "0")}`),
  issues: rollCalls.map(() => []),
  important: new Int8Array(rollCalls.length),
  amendment: new Int8Array(rollCalls.length),
  paragraph: new Int8Array(rollCalls.length),
  votes: Uint8Array.from(rollCalls.flatMap((votes) => [...votes].map((letter) => LETTERS[letter] ?? ABSENT))),
  bridges: [],
};

const { n, measures } = dyadSimilarity(record, "A", "C");
assert.equal(n, 12);
assert.ok((measures.kappa_w2.value ?? NaN) > 0.5);
assert.ok((dyadSimilarity(record, "A", "B").measures.kappa_w2.value ?? NaN) < 0);
// Two numbers, one witness.
assert.equal(measures.S_abs.value, 2 * (measures.agree_all.value ?? NaN) - 1);

const { readings } = triangleReadings(record, ["A", "B", "C"], { bootstrap: { draws: 100, seed: 1 } });
for (const { reading, type, probability } of readings) {
  assert.equal(type, "stable-marriage", reading);
  assert.ok(probability !== null && probability > 0 && probability <= 1);
}

const edge = (a: string, b: string, value: number): TriangleEdge => ({ a, b, value, band: 0.05 });
const { outcast } = strategicTriangle(
  ["A", "B", "C"],
  [edge("A", "B", -0.4), edge("B", "C", -0.3), edge("A", "C", 0.6)],
);
assert.equal(outcast, "B");
