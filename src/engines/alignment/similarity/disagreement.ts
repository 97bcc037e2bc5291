import type { Contingency } from "./contingency.ts";

/** How far apart two levels count: 0 or 1, in proportion, or by the square. */
export type Distance = "nominal" | "absolute" | "squared";

/**
 * Distance of two levels as a share of the largest possible.
 *
 *     w_kl = (|k − l|/d)^e,   e = 1 absolute, 2 squared;   nominal: 0 where k = l, else 1
 *
 * @param width  d, the largest |k − l| of the scale.
 * @unit share from 0 to 1
 * @source Cohen (1968), Psychological Bulletin 70(4): weights of disagreement
 *
 * @example
 *   levelDistance(1, 2, 2, "absolute")   // 0.5
 *   levelDistance(1, 2, 2, "squared")    // 0.25
 *   levelDistance(1, 2, 2, "nominal")    // 1
 */
export function levelDistance(k: number, l: number, width: number, distance: Distance): number {
  const gap = Math.abs(k - l);
  if (distance === "nominal") return gap === 0 ? 0 : 1;
  return distance === "absolute" ? gap / width : (gap / width) ** 2;
}

/**
 * Observed disagreement D_o = Σ w_kl p_kl.
 *
 * @returns NaN for an empty table.
 * @unit share from 0 to 1
 * @source Häge (2011), Political Analysis 19(3), eq. 5
 *
 * @example
 *   observedDisagreement(contingency([1, 1, 3, 2], [1, 2, 3, 3]), "absolute")   // 0.25
 */
export function observedDisagreement(table: Contingency, distance: Distance): number {
  const { levels, cells, total } = table;
  let sum = 0;
  for (let k = 0; k < levels; k++) {
    for (let l = k + 1; l < levels; l++) {
      const both = (cells[k * levels + l] ?? 0) + (cells[l * levels + k] ?? 0);
      sum += both * levelDistance(k, l, levels - 1, distance);
    }
  }
  return sum / total;
}

/** Whose margins chance draws from: each actor's own, or both actors' pooled. */
export type ChanceMargins = "own" | "pooled";

/**
 * Disagreement that independent draws from the margins give: D_e = Σ w_kl r_k c_l.
 *
 * @returns NaN for an empty table; 0 when both hold one position throughout, the same.
 * @unit share from 0 to 1
 * @source own margins: Cohen (1960), Educational and Psychological Measurement 20(1); pooled: Scott (1955), Public Opinion Quarterly 19(3)
 *
 * @example
 *   expectedDisagreement(contingency([1, 1, 3, 3], [1, 3, 3, 3]), "nominal", "own")   // 0.5
 */
export function expectedDisagreement(table: Contingency, distance: Distance, chance: ChanceMargins): number {
  const { levels, sharesA, sharesB } = table;
  const pooled = sharesA.map((share, level) => (share + (sharesB[level] ?? NaN)) / 2);
  const [a, b] = chance === "own" ? [sharesA, sharesB] : [pooled, pooled];
  let sum = 0;
  for (let k = 0; k < levels; k++) {
    for (let l = k + 1; l < levels; l++) {
      const both = (a[k] ?? NaN) * (b[l] ?? NaN) + (a[l] ?? NaN) * (b[k] ?? NaN);
      sum += both * levelDistance(k, l, levels - 1, distance);
    }
  }
  return sum;
}
