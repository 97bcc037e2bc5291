import type { Evaluation } from "./evaluation.ts";
import type { System } from "./system.ts";

/**
 * What a country's producers receive for what they sell at home.
 *
 * @param row  Sector and country.
 * @unit money of the model
 * @source Caliendo & Parro (2015), equation (12), n = i; docs/model/equilibrium.md, Two tiers
 */
export function homeSales(system: System, evaluation: Evaluation, row: number): number {
  const { countries, sectors, receipts, upper } = system;
  const n = row % countries;
  if (upper === null || evaluation.upper === null)
    return receipts[row * countries + n]! * evaluation.competitiveness[row]! * evaluation.spendingPerWeight[row]!;
  const spent = evaluation.expenditure[n * sectors + Math.floor(row / countries)]!;
  return spent * evaluation.upper.home[row]! * upper.kept[row]!;
}
