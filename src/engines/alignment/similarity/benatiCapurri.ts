import type { Similarity } from "../model.ts";
import { contingency, type Contingency, isOneWay, type ScaleOptions } from "./contingency.ts";
import { expectedDisagreement, observedDisagreement } from "./disagreement.ts";
import { flagged, type Score, scoreOver } from "./score.ts";

/**
 * Benati and Capurri's A of two actors: S less the S that independent positions with the same margins give.
 *
 *     A = S − S_e = 2 (D_e − D_o),   absolute distance
 *
 * @param a, b  [issue] Positions on the levels of the scale; NaN where there is none.
 * @returns score between −1 and 1; 0 = chance; 0 and flagged when one side holds one position throughout.
 * @throws E651 no common issue · E659 unequal lengths, or positions off the scale
 * @source Benati & Capurri (2026), as written out in svmiller/fpsim, function `bcai`
 *
 * @example
 *   benatiCapurri([1, 1, 3, 3], [1, 1, 3, 3]).score   // 1
 *   benatiCapurri([1, 1, 3, 3], [1, 3, 1, 3]).score   // 0
 */
export function benatiCapurri(a: ArrayLike<number>, b: ArrayLike<number>, options: ScaleOptions = {}): Score {
  const table = contingency(a, b, options);
  return scoreOver(table.issues, benatiCapurriOf(table));
}

/**
 * Benati and Capurri's A of a contingency table that is not empty.
 *
 * @source Benati & Capurri (2026)
 *
 * @example
 *   benatiCapurriOf(contingencyTable(2, [2, 0, 0, 2]))   // { value: 1 }
 */
export function benatiCapurriOf(table: Contingency): Similarity {
  if (isOneWay(table)) return flagged(table, 0);
  const beyond = expectedDisagreement(table, "absolute", "own") - observedDisagreement(table, "absolute");
  return { value: 2 * beyond };
}
