import { bothProductsInto, productInto, transposedProductInto } from "../../numerics/index.ts";
import { addDeficitCotangents } from "./deficitCotangents.ts";
import type { Evaluation } from "./evaluation.ts";
import { homeSales } from "./homeSales.ts";
import type { Seeds } from "./outcome.ts";
import type { System } from "./system.ts";
import { newUpperCotangents, type UpperCotangents, upperReversal } from "./upperReversal.ts";

/** What weighs the log gaps of the equations. */
export interface Multipliers {
  /** Of labour markets, ln (Σⱼ γ Y′ / ŵ wL).   [country] */
  readonly labour: Float64Array;
  /** Of wages rescaled to the numéraire, less wages as given.   [country] */
  readonly numeraire: Float64Array;
  /** Of prices implied, less prices as given.   [country, sector] */
  readonly price: Float64Array;
  /** Of spending implied, less spending as given; zero where nothing is bought.   [country, sector] */
  readonly spending: Float64Array;
}

/** Derivatives of a weighted sum in every quantity of a pass, in arrays that the next one overwrites. */
export interface Cotangents {
  /** In ln ŵ, ln P̂ and ln X′ as given. */
  readonly state: Float64Array;
  /** In income.   [country] */
  readonly income: Float64Array;
  /** In output.   [sector, exporter] */
  readonly output: Float64Array;
  /** In F′, over competition.   [sector, importer] */
  readonly netOfTariff: Float64Array;
  /** In competition Σᵢ W ĉ^(−θ).   [sector, importer] */
  readonly competition: Float64Array;
  /** In ln P̂ implied.   [country, sector] */
  readonly logPrice: Float64Array;
  /** In home goods and imports as wholes; null where there is one tier. */
  readonly upper: UpperCotangents | null;
  /** In ln ĉ.   [country, sector] */
  readonly logUnitCost: Float64Array;
  /** In ln ŵ after the numéraire.   [country] */
  readonly logWage: Float64Array;
  /** Room for sums over cells.   [sector, country] or [country, sector] */
  readonly room: readonly [Float64Array, Float64Array, Float64Array, Float64Array];
}

/** Room for one reverse pass. @unit as in `Cotangents` @source docs/model/equilibrium.md, Derivatives */
export function newCotangents({ countries, sectors, upper }: System): Cotangents {
  const country = (): Float64Array => new Float64Array(countries);
  const cell = (): Float64Array => new Float64Array(countries * sectors);
  return {
    state: new Float64Array(countries * (1 + 2 * sectors)),
    income: country(),
    output: cell(),
    netOfTariff: cell(),
    competition: cell(),
    logPrice: cell(),
    upper: upper === null ? null : newUpperCotangents(countries * sectors),
    logUnitCost: cell(),
    logWage: country(),
    room: [cell(), cell(), cell(), cell()],
  };
}

/**
 * One pass backwards, (14) → (10): derivatives of
 *
 *     seeds · outcome + Σ multipliers · (log gaps of the equations)
 *
 * in everything that the pass forward computed, ending with the state. The two largest arrays are read once each.
 *
 * @param evaluation  The pass forward at the state.
 * @param seeds       Null where the outcome does not count.
 * @unit that of the sum, per log unit or per unit of money
 * @source reverse differentiation of Caliendo & Parro (2015), equations (10)-(14); docs/model/equilibrium.md, Derivatives
 */
export function reversePass(
  system: System,
  evaluation: Evaluation,
  multipliers: Multipliers,
  seeds: Seeds | null,
  into: Cotangents,
): void {
  reverseDemand(system, evaluation, multipliers, seeds, into);
  reverseTrade(system, evaluation, multipliers, seeds, into);
  reverseCosts(system, multipliers, into);
  reverseWages(system, evaluation, multipliers, seeds, into);
}

function reverseDemand(
  system: System,
  evaluation: Evaluation,
  { labour, spending }: Multipliers,
  seeds: Seeds | null,
  { income, output, room }: Cotangents,
): void {
  const { countries, sectors, isBought, finalDemandShares, valueAddedShares, inputShares } = system;
  const [demand, inputs] = room;
  for (let n = 0; n < countries; n++) {
    let sum = seeds === null ? 0 : seeds.income[n]!;
    for (let cell = n * sectors; cell < (n + 1) * sectors; cell++) {
      demand[cell] = isBought[cell] === 1 ? spending[cell]! / evaluation.demand[cell]! : 0;
      sum += finalDemandShares[cell]! * demand[cell]!;
    }
    income[n] = sum;
  }
  transposedProductInto(inputs, inputShares, demand, { batch: countries, rows: sectors, columns: sectors });
  for (let n = 0; n < countries; n++) {
    const perWageBill = labour[n]! / evaluation.labourDemand[n]!;
    for (let j = 0; j < sectors; j++) {
      const cell = n * sectors + j;
      const share = valueAddedShares[cell]!;
      output[j * countries + n] = (1 - share) * inputs[cell]! + share * perWageBill;
    }
  }
}

function reverseTrade(
  system: System,
  evaluation: Evaluation,
  multipliers: Multipliers,
  seeds: Seeds | null,
  into: Cotangents,
): void {
  const { countries, sectors, theta } = system;
  const { competitiveness, spendingPerWeight, expenditure } = evaluation;
  const { output, netOfTariff, competition, logPrice, income } = into;
  const [paid, perSpending, perSeller, perWeight] = into.room;
  const shape = { batch: sectors, rows: countries, columns: countries };
  for (let row = 0; row < output.length; row++) {
    const n = row % countries;
    paid[row] = competitiveness[row]! * output[row]!;
    netOfTariff[row] = -spendingPerWeight[row]! * (income[n]! + (seeds === null ? 0 : seeds.tariffRevenue[n]!));
  }
  bothProductsInto(perSpending, perSeller, system.receipts, paid, netOfTariff, shape);
  addExportTaxes(system, evaluation, into);
  if (seeds !== null) addCells(system, evaluation, seeds.cells, into);
  const outer = upperReversal(system, evaluation, into, seeds);
  for (let n = 0; n < countries; n++) {
    const revenue = income[n]! + (seeds === null ? 0 : seeds.tariffRevenue[n]!);
    for (let j = 0; j < sectors; j++) {
      const [row, cell] = [j * countries + n, n * sectors + j];
      logPrice[cell] = multipliers.price[cell]! + (seeds === null ? 0 : seeds.logPrice[cell]!);
      const [spent, perUnit] = [spendingPerWeight[row]! * perSpending[row]!, expenditure[cell]! * revenue];
      const kept = evaluation.netOfTariff[row]!;
      const weighed = evaluation.competition[row]!;
      const given = outer === null ? null : outer(row, { logPrice: logPrice[cell], spent, perUnit });
      const inLog = given === null ? kept * perUnit - spent - logPrice[cell] / theta[j]! : given.competition;
      competition[row] = weighed === 0 ? 0 : inLog / weighed;
      const soldHome = given === null ? 0 : given.sold;
      into.state[countries * (1 + sectors) + cell] =
        spent + soldHome + (1 - kept) * perUnit - multipliers.spending[cell]!;
    }
  }
  transposedProductInto(perWeight, system.weights, competition, shape);
  reverseSellers(system, evaluation, into);
}

/** What a seller's cost does to all that it sells, and to what it sells at home where that is apart. */
function reverseSellers(
  system: System,
  evaluation: Evaluation,
  { output, upper, room, logUnitCost }: Cotangents,
): void {
  const { countries, sectors, theta, canProduce } = system;
  const [, , perSeller, perWeight] = room;
  for (let i = 0; i < countries; i++) {
    for (let j = 0; j < sectors; j++) {
      const [row, cell] = [j * countries + i, i * sectors + j];
      const competitiveness = evaluation.competitiveness[row]!;
      const atHome = upper === null ? 0 : homeSales(system, evaluation, row);
      const perLog =
        competitiveness * (perSeller[row]! + perWeight[row]!) + output[row]! * (evaluation.output[row]! - atHome);
      const inHomePrice = upper === null ? 0 : upper.homePrice[row]!;
      logUnitCost[cell] = canProduce[cell] === 1 ? -theta[j]! * perLog + inHomePrice : 0;
    }
  }
}

/** Export taxes as income of the exporter, and as part of what the buyer pays net of tariff. */
function addExportTaxes(system: System, evaluation: Evaluation, { income, netOfTariff, room }: Cotangents): void {
  const { countries, receipts, taxedCells, taxRates } = system;
  const [, perSpending, perSeller] = room;
  for (let e = 0; e < taxedCells.length; e++) {
    const cell = taxedCells[e]!;
    const row = Math.floor(cell / countries);
    const exporter = cell % countries;
    const seller = row - (row % countries) + exporter;
    const taxed = receipts[cell]! * taxRates[e]!;
    perSpending[row]! += taxed * evaluation.competitiveness[seller]! * income[exporter]!;
    perSeller[seller]! += taxed * (evaluation.spendingPerWeight[row]! * income[exporter]! + netOfTariff[row]!);
  }
}

/** Cells whose value at the border is the outcome. */
function addCells(system: System, evaluation: Evaluation, cells: readonly number[], { room }: Cotangents): void {
  const [, perSpending, perSeller] = room;
  for (const cell of cells) {
    const row = Math.floor(cell / system.countries);
    const seller = row - (row % system.countries) + (cell % system.countries);
    const border = system.receipts[cell]! * (1 + taxRate(system, cell));
    perSpending[row]! += border * evaluation.competitiveness[seller]!;
    perSeller[seller]! += border * evaluation.spendingPerWeight[row]!;
  }
}

function taxRate({ taxedCells, taxRates }: System, cell: number): number {
  const position = taxedCells.indexOf(cell);
  return position < 0 ? 0 : taxRates[position]!;
}

function reverseCosts(
  system: System,
  multipliers: Multipliers,
  { logUnitCost, logWage, state, room }: Cotangents,
): void {
  const { countries, sectors, valueAddedShares, inputShares } = system;
  const [perInput, perPrice] = room;
  logWage.fill(0);
  for (let n = 0; n < countries; n++) {
    for (let cell = n * sectors; cell < (n + 1) * sectors; cell++) {
      logWage[n]! += valueAddedShares[cell]! * logUnitCost[cell]!;
      perInput[cell] = (1 - valueAddedShares[cell]!) * logUnitCost[cell]!;
    }
  }
  productInto(perPrice, inputShares, perInput, { batch: countries, rows: sectors, columns: sectors });
  for (let cell = 0; cell < perPrice.length; cell++) {
    state[countries + cell] = perPrice[cell]! - multipliers.price[cell]!;
  }
}

function reverseWages(
  system: System,
  { wageHat }: Evaluation,
  { labour, numeraire }: Multipliers,
  seeds: Seeds | null,
  { income, logWage, state }: Cotangents,
): void {
  const { countries, valueAdded, parts } = system;
  const count = parts.reduce((most, part) => Math.max(most, part + 1), 0);
  const [sums, world] = [new Float64Array(count), new Float64Array(count)];
  addDeficitCotangents(logWage, system, wageHat, income, seeds?.deficits ?? null);
  for (let n = 0; n < countries; n++) {
    const earned = wageHat[n]! * valueAdded[n]!;
    logWage[n]! += earned * income[n]! - labour[n]! + numeraire[n]! + (seeds === null ? 0 : seeds.logWage[n]!);
    sums[parts[n]!]! += logWage[n]!;
    world[parts[n]!]! += earned;
  }
  for (let n = 0; n < countries; n++) {
    const part = parts[n]!;
    state[n] = logWage[n]! - ((wageHat[n]! * valueAdded[n]!) / world[part]!) * sums[part]! - numeraire[n]!;
  }
}
