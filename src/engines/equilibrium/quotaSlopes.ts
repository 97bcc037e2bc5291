import type { Quota } from "./model.ts";
import { quotaQuantities } from "./quotaOutcomes.ts";
import type { Equilibrium } from "./results.ts";

/**
 * How quantities under quotas answer to what the quotas are equivalent to, while wages, costs and spending stand still:
 *
 *     ∂ ln q / ∂ ln(1 + λᵣ) = θ Σ π′ of the cells of r in the same market − (1 + θ) where the cell is in r
 *
 * in two tiers (θ_H + (θ_F − θ_H)/(1 − π′_nn)) Σ π′ − (1 + θ_F): imports lose to home goods, and the cell gains among imports,
 *
 * the mean over the cells of a quota, weighted by quantity.
 *
 * @returns ∂ ln Q̂ / ∂ ln(1 + λ).   [quota, quota by which it is moved]
 * @unit elasticity
 * @source Caliendo & Parro (2015), equation (12), differentiated
 */
export function quotaSlopes(equilibrium: Equilibrium, quotas: readonly Quota[]): Float64Array {
  const { base } = equilibrium;
  const size = base.countries.size;
  const shares = equilibrium.tradeShares.values;
  const taken = new Map<number, number>();
  quotas.forEach((quota, q) => {
    for (const cell of quota.cells) taken.set(cell, q);
  });
  const slopes = new Float64Array(quotas.length ** 2);
  quotas.forEach((quota, q) => {
    const { cells } = quota;
    const quantities = quotaQuantities(equilibrium, quota);
    const total = quantities.reduce((sum, each) => sum + each, 0);
    cells.forEach((cell, at) => {
      const weight = quantities[at]! / total;
      const row = Math.floor(cell / size);
      const sector = Math.floor(row / size);
      const theta = base.theta[sector]!;
      const imports = 1 - shares[row * size + (row % size)]!;
      const upper = base.thetaHome?.[sector] ?? theta;
      const crossed = upper === theta ? theta : upper + (theta - upper) / imports;
      slopes[q * quotas.length + q]! -= weight * (1 + theta);
      for (let other = row * size; other < (row + 1) * size; other++) {
        const by = taken.get(other);
        if (by !== undefined) slopes[q * quotas.length + by]! += weight * crossed * shares[other]!;
      }
    });
  });
  return slopes;
}
