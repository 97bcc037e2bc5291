import { TertiusError } from "../../../base/problems/index.ts";
import { commonIssues, type Contingency } from "./contingency.ts";
import { levelDistance, observedDisagreement } from "./disagreement.ts";
import { notALevel, scaleWithoutWidth } from "./problems.ts";

/** How S counts distance. */
export interface SOptions {
  /** d, the largest possible |aₖ − bₖ|: 2 for votes, 3 for the four kinds of alliance. Default 2. */
  readonly scaleWidth?: number;
  /** Absolute or squared distance; never compare across. Default absolute. */
  readonly distance?: "absolute" | "squared";
  /** [issue] Non-negative weights. Default 1. */
  readonly weights?: ArrayLike<number>;
}

/**
 * Signorino and Ritter's S: similarity of two actors' positions over the same issues.
 *
 *     S = 1 − 2 Σₖ wₖ |aₖ − bₖ|^p / (Σₖ wₖ d^p),   p = 1 absolute, 2 squared
 *
 * 1 = identical on every issue, −1 = as far apart as the scale allows, 0 = half way. Not corrected for chance: where most
 * votes are lop-sided it is high for nearly everyone. S_abs = 2 · agreement (all roll calls) − 1 exactly: not a second witness.
 *
 * @param a, b  [issue] Positions; NaN where there is none: that issue is left out of both sums.
 * @throws E651 no common issue · E657 weights · E659 unequal lengths, a scale without width, or positions further apart than it is wide
 * @source Signorino & Ritter (1999), International Studies Quarterly 43(1); scale widths as in svmiller/fpsim, function `srs`
 *
 * @example
 *   sScore([1, 1, 3, 2], [1, 2, 3, 3]).score                            // 0.5
 *   sScore([1, 1, 3, 2], [1, 2, 3, 3], { distance: "squared" }).score   // 0.75
 *   sScore([1, NaN], [NaN, 3])                                          // throws E651
 */
export function sScore(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  { scaleWidth = 2, distance = "absolute", weights }: SOptions = {},
): { readonly score: number; readonly issues: number } {
  if (!(scaleWidth > 0 && scaleWidth < Infinity)) throw new TertiusError([scaleWithoutWidth(scaleWidth)]);
  const kept = commonIssues(a, b, weights);
  const off = kept.filter((k) => !(Math.abs((a[k] ?? NaN) - (b[k] ?? NaN)) <= scaleWidth));
  if (off.length > 0) {
    throw new TertiusError(off.map((k) => notALevel(k, a[k] ?? NaN, b[k] ?? NaN, [scaleWidth])));
  }
  let [apart, total] = [0, 0];
  for (const k of kept) {
    const weight = weights?.[k] ?? 1;
    apart += weight * levelDistance(a[k] ?? NaN, b[k] ?? NaN, scaleWidth, distance);
    total += weight;
  }
  return { score: 1 - (2 * apart) / total, issues: kept.length };
}

/**
 * S of a contingency table, its scale as wide as the table.
 *
 * @returns NaN for an empty table.
 * @unit none, −1 to 1
 * @source Signorino & Ritter (1999)
 *
 * @example
 *   sScoreOf(contingencyTable(3, [1, 1, 0, 0, 0, 1, 0, 0, 1]), "absolute")   // 0.5
 */
export function sScoreOf(table: Contingency, distance: "absolute" | "squared"): number {
  return 1 - 2 * observedDisagreement(table, distance);
}
