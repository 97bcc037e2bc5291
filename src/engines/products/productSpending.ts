import type { ProductChange, ProductMarket } from "./model.ts";

/**
 * Spending on each product after a change. That on a sector is given; between its products it moves with their prices:
 *
 *     X′ₚ = X̂ Σ_q X_q · Xₚ P̂ₚ^(1−η) / Σ_q X_q P̂_q^(1−η)
 *
 * With η = 1 every product keeps its part.
 *
 * @param before  X   [product]
 * @param price   ln P̂   [product]
 * @returns X′   [product]
 * @unit money
 * @source docs/model/products.md, Between products
 */
export function productSpending(
  { sectors, sectorOf }: ProductMarket,
  { spendingHat, substitution = 1 }: ProductChange,
  before: Float64Array,
  price: Float64Array,
): Float64Array {
  const moved = before.map((value, p) => (value === 0 ? 0 : value * Math.exp((1 - substitution) * price[p]!)));
  const [whole, wanted] = [new Float64Array(sectors.size), new Float64Array(sectors.size)];
  for (let p = 0; p < before.length; p++) {
    whole[sectorOf[p]!]! += before[p]!;
    wanted[sectorOf[p]!]! += moved[p]!;
  }
  return moved.map((value, p) => {
    const j = sectorOf[p]!;
    if (value === 0) return 0;
    return substitution === 1
      ? value * (spendingHat?.[j] ?? 1)
      : (value * (spendingHat?.[j] ?? 1) * whole[j]!) / wanted[j]!;
  });
}
