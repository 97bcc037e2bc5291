import { type BatchShape, bothProductsInto, productInto } from "../../numerics/index.ts";
import { deficitsAfterInto } from "./deficitsAfter.ts";
import { expenditureInto } from "./expenditure.ts";
import { incomeInto } from "./income.ts";
import { labourDemandInto } from "./labourDemand.ts";
import { rescaleToNumeraire } from "./numeraire.ts";
import { logPriceIndexInto } from "./priceIndexHat.ts";
import type { System } from "./system.ts";
import type { UpperTier } from "./upperTier.ts";
import { logUnitCostInto } from "./unitCostHat.ts";
import { newUpperShares, type UpperShares, upperSharesInto } from "./upperShares.ts";

/** Every quantity of one evaluation of the system, in arrays that the next evaluation overwrites. */
export interface Evaluation {
  /** ŵ, ln ŵ after the numéraire.   [country] */
  readonly wageHat: Float64Array;
  readonly logWage: Float64Array;
  /** ln ĉ.   [country, sector] */
  readonly logUnitCost: Float64Array;
  /** ĉ^(−θ), 0 where nothing can be produced.   [sector, exporter] */
  readonly competitiveness: Float64Array;
  /** Σᵢ W ĉ^(−θ); over foreign sellers where there are two tiers.   [sector, importer] */
  readonly competition: Float64Array;
  /** Home goods against imports; null where there is one tier. */
  readonly upper: UpperShares | null;
  /** ln P̂ implied by the costs.   [country, sector] */
  readonly logPrice: Float64Array;
  /** X′ as given.   [country, sector] */
  readonly expenditure: Float64Array;
  /** X′ over competition, of what is spent on imports where there are two tiers.   [sector, importer] */
  readonly spendingPerWeight: Float64Array;
  /** F′.   [sector, importer] */
  readonly netOfTariff: Float64Array;
  /** Y′, what sellers receive.   [sector, exporter] */
  readonly output: Float64Array;
  readonly exportTaxRevenue: Float64Array;
  readonly deficits: Float64Array;
  readonly tariffRevenue: Float64Array;
  readonly income: Float64Array;
  /** (1 − γ) Y′.   [country, sector] */
  readonly inputSpending: Float64Array;
  /** X′ implied.   [country, sector] */
  readonly demand: Float64Array;
  /** Σⱼ γ Y′: what employers pay.   [country] */
  readonly labourDemand: Float64Array;
}

/** Room for one evaluation. @unit as in `Evaluation` @source docs/model/equilibrium.md, Equations */
export function newEvaluation(system: System): Evaluation {
  const country = (): Float64Array => new Float64Array(system.countries);
  const cell = (): Float64Array => new Float64Array(system.countries * system.sectors);
  return {
    wageHat: country(),
    logWage: country(),
    logUnitCost: cell(),
    competitiveness: cell(),
    competition: cell(),
    upper: system.upper === null ? null : newUpperShares(system.countries * system.sectors),
    logPrice: cell(),
    expenditure: cell(),
    spendingPerWeight: cell(),
    netOfTariff: cell(),
    output: cell(),
    exportTaxRevenue: country(),
    deficits: country(),
    tariffRevenue: country(),
    income: country(),
    inputSpending: cell(),
    demand: cell(),
    labourDemand: country(),
  };
}

/**
 * One pass through the system: wages → unit costs (10) → price indices (11) → trade (12) → income →
 * expenditure (13) → labour demand (14). Everything that the pass implies is left in `evaluation`. Trade is not laid out by
 * pair: what each buyer pays net of tariff and what each seller receives are sums over the shares of (12), taken in one reading
 * of the largest array; `tradeShares.ts` lays the shares out once, for the answer.
 *
 * @param state  ln ŵ, ln P̂, ln X′, one after the other.
 * @unit log ratios, log money
 * @source Caliendo & Parro (2015), equations (10)-(14)
 */
export function evaluate(system: System, state: Float64Array, evaluation: Evaluation): void {
  evaluateWages(system, state, evaluation);
  evaluatePrices(system, state, evaluation);
  evaluateTrade(system, state, evaluation);
  evaluateDemand(system, evaluation);
}

function evaluateWages(system: System, state: Float64Array, evaluation: Evaluation): void {
  const { wageHat, logWage } = evaluation;
  for (let n = 0; n < system.countries; n++) wageHat[n] = Math.exp(state[n]!);
  rescaleToNumeraire(wageHat, system.valueAdded, system.parts);
  for (let n = 0; n < system.countries; n++) logWage[n] = Math.log(wageHat[n]!);
}

/** Costs and prices alone, for searches that hold wages. @unit log ratios @source Caliendo & Parro (2015), (10)-(11) */
function evaluatePrices(system: System, state: Float64Array, evaluation: Evaluation): void {
  const { countries, sectors, theta, canProduce } = system;
  const { logUnitCost, competitiveness } = evaluation;
  const logPrice = state.subarray(countries, countries * (1 + sectors));
  const { valueAddedShares, inputShares, logProductivity } = system;
  logUnitCostInto(logUnitCost, evaluation.logWage, logPrice, valueAddedShares, inputShares, logProductivity);
  for (let j = 0; j < sectors; j++) {
    const exponent = -theta[j]!;
    for (let i = 0; i < countries; i++) {
      const cell = i * sectors + j;
      competitiveness[j * countries + i] = canProduce[cell] === 1 ? Math.exp(exponent * logUnitCost[cell]!) : 0;
    }
  }
  productInto(evaluation.competition, system.weights, competitiveness, tradeShape(system));
  if (system.upper === null || evaluation.upper === null)
    logPriceIndexInto(evaluation.logPrice, evaluation.competition, theta);
  else upperSharesInto(evaluation.upper, evaluation.logPrice, system.upper, { ...evaluation, theta });
}

function evaluateTrade(system: System, state: Float64Array, evaluation: Evaluation): void {
  const { countries, sectors, isBought, upper } = system;
  const { expenditure, competition, competitiveness, spendingPerWeight, netOfTariff, output } = evaluation;
  const imports = evaluation.upper?.imports;
  const offset = countries * (1 + sectors);
  for (let n = 0; n < countries; n++) {
    for (let j = 0; j < sectors; j++) {
      const cell = n * sectors + j;
      const row = j * countries + n;
      expenditure[cell] = isBought[cell] === 1 ? Math.exp(state[offset + cell]!) : 0;
      const spent = imports === undefined ? expenditure[cell] : expenditure[cell] * imports[row]!;
      spendingPerWeight[row] = spent === 0 ? 0 : spent / competition[row]!;
    }
  }
  bothProductsInto(netOfTariff, output, system.receipts, competitiveness, spendingPerWeight, tradeShape(system));
  collectExportTaxes(system, evaluation);
  if (upper !== null && evaluation.upper !== null) {
    withHomeSales(system, upper, evaluation, evaluation.upper);
    return;
  }
  for (let row = 0; row < netOfTariff.length; row++) {
    netOfTariff[row] = competition[row] === 0 ? 1 : netOfTariff[row]! / competition[row]!;
    output[row]! *= competitiveness[row]!;
  }
}

/** What sellers receive and buyers pay net of tariff, with what countries buy from themselves, which the lower tier does not have. */
function withHomeSales(
  { countries, sectors }: System,
  { kept, isTaxed, taxRate }: UpperTier,
  { competition, competitiveness, expenditure, netOfTariff, output, exportTaxRevenue }: Evaluation,
  { home, imports }: UpperShares,
): void {
  for (let j = 0; j < sectors; j++) {
    for (let n = 0; n < countries; n++) {
      const row = j * countries + n;
      const received = home[row]! * kept[row]!;
      const sold = received * expenditure[n * sectors + j]!;
      const paid = competition[row] === 0 ? 1 : netOfTariff[row]! / competition[row]!;
      netOfTariff[row] = imports[row]! * paid + received;
      output[row] = output[row]! * competitiveness[row]! + sold;
      if (!isTaxed) continue;
      netOfTariff[row] += received * taxRate[row]!;
      exportTaxRevenue[n]! += sold * taxRate[row]!;
    }
  }
}

function tradeShape({ sectors, countries }: System): BatchShape {
  return { batch: sectors, rows: countries, columns: countries };
}

function collectExportTaxes(system: System, evaluation: Evaluation): void {
  const { countries, receipts, taxedCells, taxRates } = system;
  const { exportTaxRevenue, competitiveness, spendingPerWeight, netOfTariff } = evaluation;
  exportTaxRevenue.fill(0);
  for (let e = 0; e < taxedCells.length; e++) {
    const cell = taxedCells[e]!;
    const row = Math.floor(cell / countries);
    const exporter = cell % countries;
    const j = Math.floor(row / countries);
    const perSpending = receipts[cell]! * competitiveness[j * countries + exporter]! * taxRates[e]!;
    netOfTariff[row]! += perSpending;
    exportTaxRevenue[exporter]! += perSpending * spendingPerWeight[row]!;
  }
}

function evaluateDemand(system: System, evaluation: Evaluation): void {
  const { countries, valueAdded } = system;
  const { wageHat, income, inputSpending } = evaluation;
  deficitsAfterInto(evaluation.deficits, system, wageHat);
  incomeInto(income, evaluation.tariffRevenue, { ...evaluation, valueAdded });
  for (let n = 0; n < countries; n++) income[n] = Math.max(income[n]!, INCOME_FLOOR * wageHat[n]! * valueAdded[n]!);
  labourDemandInto(evaluation.labourDemand, inputSpending, evaluation.output, system.valueAddedShares);
  expenditureInto(evaluation.demand, inputSpending, income, system.inputShares, system.finalDemandShares);
}

/** Keeps an iterate alive where income would be negative; an answer at the floor is refused. */
export const INCOME_FLOOR = 1e-3;
