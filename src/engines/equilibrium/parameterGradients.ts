import type { Adjoint } from "./adjoint.ts";
import type { EquilibriumModel, TradePolicy } from "./model.ts";
import { costHat } from "./costHat.ts";
import { homeSales } from "./homeSales.ts";
import { movedValues } from "./policy.ts";
import type { System } from "./system.ts";
import { logHomePrice, logImportPrice, type UpperShares } from "./upperShares.ts";
import type { UpperTier } from "./upperTier.ts";

/** Derivatives of an outcome in everything that cells of trade and sectors have. */
export interface ParameterGradients {
  /** ∂/∂t′, ∂/∂e′ and ∂/∂ ln d̂.   [sector, importer, exporter] */
  readonly tariffs: Float64Array;
  readonly exportTaxes: Float64Array;
  readonly tradeCosts: Float64Array;
  /** ∂/∂ ln Â.   [sector, country] */
  readonly productivity: Float64Array;
  /** ∂/∂θ at the shares of this base, in two tiers ∂/∂θ_F and ∂/∂θ_H one after the other.   [sector] or [tier, sector] */
  readonly elasticities: Float64Array;
}

/** An outcome that has been solved. */
type Measured = Pick<Adjoint, "built" | "evaluation" | "cotangents">;

/** What one cell of trade weighs in the outcome. */
export interface CellWeights {
  /** In ln W of a foreign seller; of home goods 0 where there are two tiers. */
  weight: number;
  /** In ln κ̂, taxes beside it held. */
  cost: number;
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
  const { countries, sectors, weights } = adjoint.built;
  const [tariffs, exportTaxes, tradeCosts] = [0, 1, 2].map(() => new Float64Array(weights.length)) as Three;
  const elasticities = elasticitiesInPrices(adjoint);
  const taxes = movedValues(policy.exportTaxes);
  const after = policy.tariffs.values;
  const costOf = costHat(base, policy);
  const counted = new Set(cells);
  const found: CellWeights = { weight: 0, cost: 0, tariff: 0, exportTax: 0 };
  for (let cell = 0; cell < weights.length; cell++) {
    if (!isOpenCell(adjoint.built, cell)) continue;
    const j = Math.floor(cell / (countries * countries));
    const [tariffFactor, taxFactor] = [1 + after[cell]!, 1 + (taxes === null ? 0 : taxes[cell]!)];
    weighCell(adjoint, Math.floor(cell / countries), cell % countries, taxFactor - 1, counted.has(cell), found);
    tariffs[cell] = (found.cost + found.tariff) / tariffFactor;
    exportTaxes[cell] = (found.cost + found.exportTax) / taxFactor;
    tradeCosts[cell] = found.cost;
    const cost = costOf(cell);
    if (cost !== 1) elasticities[j]! -= found.weight * Math.log(cost);
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
  { built, evaluation, cotangents }: Measured,
  row: number,
  exporter: number,
  taxRate: number,
  isCounted: boolean,
  out: CellWeights,
): void {
  if (built.upper !== null && exporter === row % built.countries) {
    weighHome({ built, evaluation, cotangents }, row, out);
    return;
  }
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
  out.cost = -built.theta[Math.floor(row / built.countries)]! * out.weight;
  out.tariff = -net;
  out.exportTax = earned - received;
}

/** Cell of home goods in two tiers. */
function weighHome({ built, evaluation, cotangents }: Measured, row: number, out: CellWeights): void {
  const n = row % built.countries;
  const sold = homeSales(built, evaluation, row);
  out.weight = 0;
  out.cost = cotangents.upper?.homePrice[row] ?? 0;
  out.tariff = -(cotangents.upper?.home[row] ?? 0);
  out.exportTax = sold * (cotangents.income[n]! - cotangents.output[row]!);
}

/** Whether a cell has trade: in two tiers home goods are not among the weights. */
function isOpenCell({ weights, upper, countries }: System, cell: number): boolean {
  if (weights[cell]! > 0) return true;
  const row = Math.floor(cell / countries);
  return upper !== null && cell % countries === row % countries && upper.home[row]! > 0;
}

/** ∂/∂θ by way of ĉ^(−θ) and of the root in the price index; with two tiers those in θ_H behind them. */
function elasticitiesInPrices({ built, evaluation, cotangents }: Measured): Float64Array {
  const { countries, sectors, theta, upper } = built;
  const sums = new Float64Array(upper === null ? sectors : 2 * sectors);
  for (let n = 0; n < countries; n++) {
    for (let j = 0; j < sectors; j++) {
      const [cell, row] = [n * sectors + j, j * countries + n];
      const ofHome = cotangents.upper?.homePrice[row] ?? 0;
      const made = cotangents.logUnitCost[cell]! - (cotangents.logUnitCost[cell] === 0 ? 0 : ofHome);
      const bought = cotangents.upper?.importPrice[row] ?? cotangents.logPrice[cell]!;
      const price =
        upper === null ? evaluation.logPrice[cell]! : logImportPrice(upper, evaluation.competition, 1 / theta[j]!, row);
      if (made !== 0) sums[j]! += (made * evaluation.logUnitCost[cell]!) / theta[j]!;
      sums[j]! -= (bought * price) / theta[j]!;
      if (upper !== null) sums[sectors + j]! += upperElasticity({ built, evaluation, cotangents }, upper, row);
    }
  }
  return sums;
}

/** ∂/∂θ_H of one row: by way of the price index, and of how spending divides at given prices. */
function upperElasticity({ built, evaluation, cotangents }: Measured, upper: UpperTier, row: number): number {
  if (evaluation.upper === null || cotangents.upper === null) return 0;
  const { countries, sectors, theta } = built;
  const j = Math.floor(row / countries);
  const cell = (row % countries) * sectors + j;
  const elasticity = upper.theta[j]!;
  const [ofHome, ofImports] = [cotangents.upper.home[row]!, cotangents.upper.imports[row]!];
  const own = logHomePrice(upper, evaluation.logUnitCost[cell]!, row);
  const foreign = logImportPrice(upper, evaluation.competition, 1 / theta[j]!, row);
  const price = evaluation.logPrice[cell]!;
  const isWhole = upper.lost[row] === 0 && (evaluation.competition[row]! > 0 || upper.imports[row] === 0);
  const inPrice = priceInElasticity(evaluation.upper, row, { price, own, foreign, elasticity, isWhole });
  const atPrices = ofHome * (price - own) + ofImports * (price - foreign);
  return inPrice * (cotangents.logPrice[cell]! + elasticity * (ofHome + ofImports)) + atPrices;
}

/** |θ_H (ln P̂_F − ln ĉκ̂)| below which the difference of means is taken by its series: it would lose as many digits as its size. */
const SMALL = 1e-3;

/** ln P̂, ln ĉκ̂, ln P̂_F of a row, with its θ_H, and whether neither tier is closed in part. */
interface RowPrices {
  readonly price: number;
  readonly own: number;
  readonly foreign: number;
  readonly elasticity: number;
  readonly isWhole: boolean;
}

/** ∂ ln P̂/∂θ_H = (π′ h + (1 − π′) f − ln P̂)/θ_H: less than zero, since more substitution makes the same prices cheaper to live with. */
function priceInElasticity(
  { home, imports }: UpperShares,
  row: number,
  { price, own, foreign, elasticity, isWhole }: RowPrices,
): number {
  const apart = elasticity * (foreign - own);
  if (!isWhole || Math.abs(apart) >= SMALL) return (home[row]! * own + imports[row]! * foreign - price) / elasticity;
  const share = imports[row]!;
  const variance = share * (1 - share) * (foreign - own) ** 2;
  return -variance * (1 / 2 + ((1 - 2 * share) * apart) / 6 + ((1 - 6 * share * (1 - share)) * apart ** 2) / 24);
}

function productivityOf({ built, cotangents }: Adjoint, sectors: number): Float64Array {
  const { countries } = built;
  const out = new Float64Array(countries * sectors);
  for (let n = 0; n < countries; n++) {
    for (let j = 0; j < sectors; j++) out[j * countries + n] = -cotangents.logUnitCost[n * sectors + j]!;
  }
  return out;
}
