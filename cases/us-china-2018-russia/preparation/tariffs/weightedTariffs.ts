import type { Product } from "./productTariffs.ts";

/** A weighted mean and how rates scatter about it. */
export interface WeightedTariff {
  /** Percentage points. */
  readonly mean: number;
  /** Weighted standard deviation, percentage points. */
  readonly spread: number;
}

/** What a mean is taken of and by. */
export interface Weighing {
  /** Columns of rates that are summed; a product that lacks one of them is left out. */
  readonly rates: readonly string[];
  /** Columns of trade: the first less the others; every product alike where there is none. */
  readonly weights: readonly string[];
}

/**
 * Trade-weighted mean of the tariffs of products.
 *
 *     mean = Σ w t / Σ w,   spread² = Σ w (t − mean)² / Σ w,   over products with a rate
 *
 * @returns null where nothing is traded.
 *
 * @example
 *   const product = (rate, trade) => ({
 *     hs6: "1", sector: "C29", rates: new Map([["t", rate]]), weights: new Map([["w", trade]]),
 *   });
 *   weightedTariff([product(25, 60), product(0, 40)], { rates: ["t"], weights: ["w"] }).mean   // 15
 */
export function weightedTariff(products: readonly Product[], weighing: Weighing): WeightedTariff | null {
  const terms = products.flatMap((product) => {
    const rate = summed(product, weighing.rates);
    return rate === null ? [] : [{ rate, weight: weightOf(product, weighing.weights) }];
  });
  const whole = terms.reduce((sum, { weight }) => sum + weight, 0);
  if (whole <= 0) return null;
  const mean = terms.reduce((sum, { rate, weight }) => sum + rate * weight, 0) / whole;
  const variance = terms.reduce((sum, { rate, weight }) => sum + weight * (rate - mean) ** 2, 0) / whole;
  return { mean, spread: Math.sqrt(variance) };
}

function summed({ rates }: Product, columns: readonly string[]): number | null {
  if (columns.some((column) => !rates.has(column))) return null;
  return columns.reduce((sum, column) => sum + (rates.get(column) ?? 0), 0);
}

function weightOf({ weights }: Product, [first, ...less]: readonly string[]): number {
  if (first === undefined) return 1;
  return less.reduce((left, column) => left - (weights.get(column) ?? 0), weights.get(first) ?? 0);
}
