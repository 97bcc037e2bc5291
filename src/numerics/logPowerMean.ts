/**
 * Log of a mean of order −θ of 1 and eʸ, where eʸ weighs s and 1 weighs 1 − s:
 *
 *     −ln(1 + s (e^(−θ y) − 1))/θ
 *
 * To all digits for any θ ≥ 0: nothing is divided by a small θ, since each factor is taken over its own argument. θ = 0 is s y.
 *
 * @param weight  s, 0 to 1.
 * @unit that of y: log ratio
 * @source docs/model/equilibrium.md, Two tiers
 *
 * @example
 *   logPowerMean(0.25, 2, 0)   // 0.5
 *   logPowerMean(1, 2, 3)      // 2
 */
export function logPowerMean(weight: number, y: number, theta: number): number {
  if (weight === 1) return y;
  const exponent = -theta * y;
  const growth = Math.expm1(exponent);
  const more = weight * growth;
  return weight * y * ratio(growth, exponent) * ratio(Math.log1p(more), more);
}

/** f(x)/x of an f with f(0) = 0 and f′(0) = 1. */
function ratio(value: number, at: number): number {
  return at === 0 ? 1 : value / at;
}
