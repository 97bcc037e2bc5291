import type { Adjoint } from "./adjoint.ts";
import type { EquilibriumModel, TradePolicy } from "./model.ts";
import { movedValues } from "./policy.ts";

/** Derivatives of an outcome in everything that cells of trade and sectors have. */
export interface ParameterGradients {
  /** ∂/∂t′, ∂/∂e′ and ∂/∂ ln d̂.   [sector, importer, exporter] */
  readonly tariffs: Float64Array;
  readonly exportTaxes: Float64Array;
  readonly tradeCosts: Float64Array;
  /** ∂/∂ ln Â.   [sector, country] */
  readonly productivity: Float64Array;
  /** ∂/∂θ at the shares of this base.   [sector] */
  readonly elasticities: Float64Array;
}

/** What one cell of trade weighs in the outcome. */
export interface CellWeights {
  /** In ln W. */
  weight: number;
  /** In ln τ′ and ln η′ beside W. */
  tariff: number;
  exportTax: number;
}

/**
 * Derivatives of the outcome that was solved last, all of them by one reading of trade.
 *
 * @param cells  Cells whose value at the border is the outcome.
 * @unit that of the outcome per unit fraction, per log unit, per unit of θ
 * @source docs/model/equilibrium.md, Derivatives
 */
export function parameterGradients(
  adjoint: Adjoint,
  base: EquilibriumModel,
  policy: TradePolicy,
  cells: readonly number[],
): ParameterGradients {
  const { countries, sectors, theta, weights } = adjoint.built;
  const [tariffs, exportTaxes, tradeCosts] = [0, 1, 2].map(() => new Float64Array(weights.length)) as Three;
  const elasticities = elasticitiesInPrices(adjoint);
  const taxes = movedValues(policy.exportTaxes);
  const costs = movedValues(policy.icebergHat);
  const [before, after, taxesBefore] = [base.tariffs.values, policy.tariffs.values, base.exportTaxes?.values];
  const counted = new Set(cells);
  const found: CellWeights = { weight: 0, tariff: 0, exportTax: 0 };
  for (let cell = 0; cell < weights.length; cell++) {
    if (weights[cell] === 0) continue;
    const j = Math.floor(cell / (countries * countries));
    const [tariffFactor, taxFactor] = [1 + after[cell]!, 1 + (taxes === null ? 0 : taxes[cell]!)];
    weighCell(adjoint, Math.floor(cell / countries), cell % countries, taxFactor - 1, counted.has(cell), found);
    const perCost = -theta[j]! * found.weight;
    tariffs[cell] = (perCost + found.tariff) / tariffFactor;
    exportTaxes[cell] = (perCost + found.exportTax) / taxFactor;
    tradeCosts[cell] = perCost;
    const costHat =
      (tariffFactor / (1 + before[cell]!)) *
      (taxFactor / (1 + (taxesBefore?.[cell] ?? 0))) *
      (costs === null ? 1 : costs[cell]!);
    if (costHat !== 1) elasticities[j]! -= found.weight * Math.log(costHat);
  }
  return { tariffs, exportTaxes, tradeCosts, elasticities, productivity: productivityOf(adjoint, sectors) };
}

type Three = [Float64Array, Float64Array, Float64Array];

/**
 * What one cell weighs in the outcome that was solved last.
 *
 * @param row        Its sector and importer.
 * @param taxRate    e′ of the cell.
 * @param isCounted  Whether its value at the border is the outcome.
 * @param out        Overwritten.
 * @unit that of the outcome per log unit
 * @source docs/model/equilibrium.md, Derivatives
 */
export function weighCell(
  { built, evaluation, cotangents }: Adjoint,
  row: number,
  exporter: number,
  taxRate: number,
  isCounted: boolean,
  out: CellWeights,
): void {
  const cell = row * built.countries + exporter;
  const seller = row - (row % built.countries) + exporter;
  const competitiveness = evaluation.competitiveness[seller]!;
  const perSpending = built.receipts[cell]! * competitiveness;
  const sold = perSpending * evaluation.spendingPerWeight[row]!;
  const border = (1 + taxRate) * (perSpending * cotangents.netOfTariff[row]! + (isCounted ? sold : 0));
  const received = sold * cotangents.output[seller]!;
  const earned = sold * cotangents.income[exporter]!;
  const net = border + received + taxRate * earned;
  out.weight = built.weights[cell]! * competitiveness * cotangents.competition[row]! + net;
  out.tariff = -net;
  out.exportTax = earned - received;
}

/** ∂/∂θ by way of ĉ^(−θ) and of the root in the price index. */
function elasticitiesInPrices({ built, evaluation, cotangents }: Adjoint): Float64Array {
  const { countries, sectors, theta } = built;
  const sums = new Float64Array(sectors);
  for (let n = 0; n < countries; n++) {
    for (let j = 0; j < sectors; j++) {
      const cell = n * sectors + j;
      const [made, bought] = [cotangents.logUnitCost[cell]!, cotangents.logPrice[cell]!];
      if (made !== 0) sums[j]! += (made * evaluation.logUnitCost[cell]!) / theta[j]!;
      sums[j]! -= (bought * evaluation.logPrice[cell]!) / theta[j]!;
    }
  }
  return sums;
}

function productivityOf({ built, cotangents }: Adjoint, sectors: number): Float64Array {
  const { countries } = built;
  const out = new Float64Array(countries * sectors);
  for (let n = 0; n < countries; n++) {
    for (let j = 0; j < sectors; j++) out[j * countries + n] = -cotangents.logUnitCost[n * sectors + j]!;
  }
  return out;
}
