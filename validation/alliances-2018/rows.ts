import type { AlliancePackage } from "../../src/data/packages/index.ts";
import type { ComparedRow } from "../../src/node/replication/index.ts";
import { allianceTrial } from "../../src/solve/alignment/allianceTrial.ts";
import type { ExpectedFailure } from "../page.ts";

const FULLY = "right, share of pairs, both gain at full commitment";
const SOME = "right, share of pairs, both gain at some commitment";
const LOSSES = "right, share of pairs with losses from the engine";

/** Share of pairs on which the decision is right, beside “no” every time. */
export function allianceRows(alliances: AlliancePackage): readonly ComparedRow[] {
  const { fully, some, withLosses } = allianceTrial(alliances);
  const answers = [
    [FULLY, fully] as const,
    [SOME, some] as const,
    ...(withLosses === null ? [] : [[LOSSES, withLosses] as const]),
  ];
  return answers.map(([row, { accuracy, constantAccuracy, beatsConstant }]): ComparedRow => {
    const verdict = beatsConstant ? "within" : "outside";
    const difference = accuracy - constantAccuracy;
    return { table: "2018", row, paper: constantAccuracy, ours: accuracy, difference, tolerance: 0.001, verdict };
  });
}

/** Every one of them fails. */
export const ALLIANCE_FAILURES: readonly ExpectedFailure[] = [
  {
    reason:
      "The alliance decision is wrong more often than “no alliance” every time. It denies most pacts, since the lighter member or neither gains, and it allies pairs that " +
      "have a rival in common and no pact. So it is told as arithmetic: what would have to be true for both to gain.",
    rows: [FULLY, SOME, LOSSES].map((row) => `2018, ${row}`),
  },
];
