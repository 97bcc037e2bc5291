import type { Similarity } from "../model.ts";
import { commonIssues, contingency, type Contingency, isOneWay } from "./contingency.ts";
import { NOTHING_ORDERED, type Score, scoreOver } from "./score.ts";

/**
 * Kendall's tau-b of two actors: concordant less discordant pairs of issues, corrected for ties.
 *
 *     τ_b = (C − D)/√((C + D + T_a)(C + D + T_b)),   T: pairs tied for the other only
 *
 * It measures association of ranks, not closeness: two actors one step apart throughout have τ_b = 1.
 *
 * @param a, b  [issue] Positions; NaN where there is none.
 * @returns score between −1 and 1; null when one side holds one position throughout.
 * @throws E651 no common issue · E659 unequal lengths
 * @source Kendall (1945), Biometrika 33(3); Bueno de Mesquita (1975), Journal of Conflict Resolution 19(2)
 *
 * @example
 *   kendallTauB([1, 2, 3], [1, 3, 2]).score   // 0.3333333
 *   kendallTauB([1, 1], [1, 3]).score         // null
 */
export function kendallTauB(a: ArrayLike<number>, b: ArrayLike<number>): Score {
  const kept = commonIssues(a, b);
  const used = new Set(kept.flatMap((k) => [a[k] ?? NaN, b[k] ?? NaN]));
  const table = contingency(a, b, { levels: [...used].toSorted((x, y) => x - y) });
  return scoreOver(table.issues, tauBOf(table));
}

/**
 * Kendall's tau-b of a contingency table that is not empty.
 *
 * @source Kendall (1945); pairs counted from the table as in Agresti (2010), Analysis of Ordinal Categorical Data §7.1
 *
 * @example
 *   tauBOf(contingencyTable(2, [1, 0, 0, 1]))   // { value: 1 }
 */
export function tauBOf(table: Contingency): Similarity {
  if (isOneWay(table)) return { value: null, reason: NOTHING_ORDERED };
  return { value: orderedPairs(table) / Math.sqrt(untied(table.sharesA) * untied(table.sharesB)) };
}

/** 2 (C − D)/W²: pairs of issues in the same order less those in the opposite one, each pair counted both ways. */
function orderedPairs({ levels, cells, total }: Contingency): number {
  let sum = 0;
  for (let cell = 0; cell < cells.length; cell++) {
    const [k, l] = [Math.floor(cell / levels), cell % levels];
    for (let next = (k + 1) * levels; next < cells.length; next++) {
      sum += (cells[cell] ?? 0) * (cells[next] ?? 0) * Math.sign((next % levels) - l);
    }
  }
  return (2 * sum) / total ** 2;
}

/** Share of ordered pairs of issues that one side does not tie. */
function untied(shares: Float64Array): number {
  let tied = 0;
  for (const share of shares) tied += share ** 2;
  return 1 - tied;
}
