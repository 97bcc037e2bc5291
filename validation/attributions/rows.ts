import type { ComparedRow } from "../../src/node/replication/index.ts";
import { measured } from "../../test/data/proposals/corpus.ts";

/** What was asked of the rules before they were written. */
const ASKED = { precision: 0.8, recall: 0.6 } as const;

/** By how much a share may fall short of what was asked: by nothing, but for its rounding. */
const ROUNDING = 0.001;

/** Precision and recall of the rules on the half of the corpus that they were not written on. */
export function attributionRows(): readonly ComparedRow[] {
  const { proposed, gold, matched } = measured("test");
  return [
    share(`precision, ${matched} of ${proposed} proposals`, ASKED.precision, matched / proposed),
    share(`recall, ${matched} of ${gold} attributions`, ASKED.recall, matched / gold),
  ];
}

function share(row: string, asked: number, ours: number): ComparedRow {
  const difference = ours - asked;
  const verdict = difference >= -ROUNDING ? "within" : "outside";
  return { table: "untouched half", row, paper: asked, ours, difference, tolerance: ROUNDING, verdict };
}
