import type { Similarity } from "../model.ts";
import { contingency, type Contingency, isOneWay, type ScaleOptions } from "./contingency.ts";
import { type Distance, expectedDisagreement, observedDisagreement } from "./disagreement.ts";
import { chanceCorrected, type Score, scoreOver } from "./score.ts";

/** Scale and weighing of a chance-corrected coefficient. */
export interface ChanceOptions extends ScaleOptions {
  /** How far apart two levels count. Default squared. */
  readonly distance?: Distance;
}

/**
 * Cohen's kappa of two actors: agreement beyond what each one's own margins give by chance.
 *
 *     κ = 1 − D_o/D_e,   D_e from the margins of each
 *
 * @param a, b  [issue] Positions on the levels of the scale; NaN where there is none.
 * @returns score at most 1; 0 = chance; 0 and flagged when one side holds one position throughout, null when both hold the same.
 * @throws E651 no common issue · E659 unequal lengths, or positions off the scale
 * @source Cohen (1960; weighted 1968); recommended for foreign policy by Häge (2011), Political Analysis 19(3)
 *
 * @example
 *   cohensKappa([1, 1, 3, 3], [1, 3, 3, 3]).score   // 0.5
 *   cohensKappa([1, 1, 1], [1, 2, 3]).score         // 0
 *   cohensKappa([1, 1], [1, 1]).score               // null
 */
export function cohensKappa(a: ArrayLike<number>, b: ArrayLike<number>, options: ChanceOptions = {}): Score {
  const table = contingency(a, b, options);
  return scoreOver(table.issues, kappaOf(table, options.distance ?? "squared"));
}

/**
 * Cohen's kappa of a contingency table that is not empty.
 *
 * @source Cohen (1960; weighted 1968)
 *
 * @example
 *   kappaOf(contingencyTable(2, [1, 1, 0, 2]), "nominal")   // { value: 0.5 }
 */
export function kappaOf(table: Contingency, distance: Distance): Similarity {
  return chanceCorrected(table, () =>
    isOneWay(table) ? 0 : 1 - observedDisagreement(table, distance) / expectedDisagreement(table, distance, "own"),
  );
}
