import type { Similarity } from "../model.ts";
import type { ChanceOptions } from "./cohensKappa.ts";
import { contingency, type Contingency } from "./contingency.ts";
import { type Distance, expectedDisagreement, observedDisagreement } from "./disagreement.ts";
import { chanceCorrected, type Score, scoreOver } from "./score.ts";

/**
 * Scott's pi of two actors: agreement beyond what the margins of both together give by chance.
 *
 *     π = 1 − D_o/D_e,   D_e from the pooled margins
 *
 * @param a, b  [issue] Positions on the levels of the scale; NaN where there is none.
 * @returns score at most 1; at most 0 and flagged when one side holds one position throughout, null when both hold the same.
 * @throws E651 no common issue · E659 unequal lengths, or positions off the scale
 * @source Scott (1955), Public Opinion Quarterly 19(3); Häge (2011), Political Analysis 19(3)
 *
 * @example
 *   scottsPi([1, 1, 3, 3], [1, 3, 3, 3]).score   // 0.4666667
 *   scottsPi([1, 1], [3, 3]).score               // -1
 */
export function scottsPi(a: ArrayLike<number>, b: ArrayLike<number>, options: ChanceOptions = {}): Score {
  const table = contingency(a, b, options);
  return scoreOver(table.issues, piOf(table, options.distance ?? "squared"));
}

/**
 * Scott's pi of a contingency table that is not empty.
 *
 * @source Scott (1955)
 *
 * @example
 *   piOf(contingencyTable(2, [1, 1, 0, 2]), "nominal").value   // 0.4666667
 */
export function piOf(table: Contingency, distance: Distance): Similarity {
  return chanceCorrected(
    table,
    () => 1 - observedDisagreement(table, distance) / expectedDisagreement(table, distance, "pooled"),
  );
}
