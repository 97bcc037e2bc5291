import type { Evaluation } from "./evaluation.ts";
import type { NationalResponse } from "./nationalResponse.ts";
import type { Multipliers } from "./reversePass.ts";
import type { System } from "./system.ts";

/**
 * The step of whole countries transposed: from weights of the step that `fixedPointMap` takes to weights of the gaps that it
 * takes it for,
 *
 *     λ = Pᵀ μ,   P = 1 + M (1 − M̄)⁻¹ R
 *
 * R gaps of labour demand, mean price and mean spending. Equations under P are nearly the identity, as the search uses it, so that
 * few products solve them transposed.
 *
 * @param step  μ, of ln ŵ, ln P̂ and ln X′ one after the other.
 * @param out   λ, overwritten.
 * @unit that of the weighted sum
 * @source transpose of the two-level step of docs/numerics/fixed-point.md
 */
export function nationalMultipliersInto(
  out: Multipliers,
  { countries, sectors }: System,
  { expenditure }: Evaluation,
  { inverse, price, spending }: NationalResponse,
  step: Float64Array,
): void {
  const spendings = countries * (1 + sectors);
  for (let n = 0; n < countries; n++) {
    let [wageMove, priceMove, spendingMove, total] = [step[n]!, 0, 0, 0];
    for (let cell = n * sectors; cell < (n + 1) * sectors; cell++) {
      const [ofPrice, ofSpending] = [step[countries + cell]!, step[spendings + cell]!];
      wageMove += price[0][cell]! * ofPrice + spending[0][cell]! * ofSpending;
      priceMove += price[1][cell]! * ofPrice + spending[1][cell]! * ofSpending;
      spendingMove += spending[2][cell]! * ofSpending;
      total += expenditure[cell]!;
    }
    const gap = (which: number): number =>
      inverse[9 * n + which]! * wageMove +
      inverse[9 * n + 3 + which]! * priceMove +
      inverse[9 * n + 6 + which]! * spendingMove;
    const [prices, purchases] = [gap(1) / total, gap(2) / total];
    out.labour[n] = gap(0);
    out.numeraire[n] = step[n]!;
    for (let cell = n * sectors; cell < (n + 1) * sectors; cell++) {
      out.price[cell] = step[countries + cell]! + expenditure[cell]! * prices;
      out.spending[cell] = step[spendings + cell]! + expenditure[cell]! * purchases;
    }
  }
}
