import type { TextFiles } from "../tables/index.ts";
import { ranked } from "./points.ts";
import { estimationText, ESTIMATION_FILE } from "./voteManifest.ts";
import type { EstimationManifest, IdealPointRow } from "./votePackage.ts";
import { pointsText } from "./writeVotes.ts";

/** Decimals of estimated points: a hundredth of the step at which the estimate stops. */
const DECIMALS = 6;

/**
 * The two files that carry estimated ideal points in a package of roll calls, `estimated-points.csv` and
 * `estimated-points.json`. Points and bounds have six decimals; ranks are not written, they follow from the points.
 *
 * @param rows        Points of an estimate; a state without a vote in a session has none.
 * @param estimation  How they were estimated.
 * @returns text by file name, as `parseVotes` reads it.
 *
 * @example
 *   const how = { method: "none", sessions: [1, 1] as const, seed: 1, rounds: 1, converged: true, largestStep: 0, more: {} };
 *   const files = estimatedPointFiles([{ session: 1, state: "AAA", point: 1 / 3, low: 0, high: 1 }], how);
 *   files.get("estimated-points.csv")   // "session,state,point,low,high\n1,AAA,0.333333,0,1\n"
 */
export function estimatedPointFiles(
  rows: readonly Omit<IdealPointRow, "rank">[],
  estimation: EstimationManifest,
): TextFiles {
  return new Map([
    ["estimated-points.csv", pointsText(ranked(rows.map(rounded)))],
    [ESTIMATION_FILE, estimationText(estimation)],
  ]);
}

function rounded({ session, state, point, low, high }: Omit<IdealPointRow, "rank">): Omit<IdealPointRow, "rank"> {
  const shorter = (value: number): number => Number(value.toFixed(DECIMALS));
  return { session, state, point: shorter(point), low: shorter(low), high: shorter(high) };
}
