import type { Evaluation } from "./evaluation.ts";
import type { EquilibriumModel } from "./model.ts";
import type { Residuals } from "./results.ts";
import type { System } from "./system.ts";
import { logUnitCostInto } from "./unitCostHat.ts";
import { logHomePrice, logImportPrice } from "./upperShares.ts";
import type { UpperTier } from "./upperTier.ts";

interface Worst {
  value: number;
  cell: number;
}

/**
 * Residual of every equation at a state that has just been evaluated.
 *
 * @param state  ln ŵ, ln P̂, ln X′ as evaluated.
 * @unit log ratio; the trade balance and Walras's law over value added
 * @source Caliendo & Parro (2015), equations (10)-(14)
 */
export function equationResiduals(
  model: EquilibriumModel,
  built: System,
  state: Float64Array,
  evaluation: Evaluation,
): Residuals {
  const { countries, sectors } = built;
  const parts = {
    unitCost: unitCostGap(built, evaluation),
    priceIndex: gap(evaluation.logPrice, state.subarray(countries, countries * (1 + sectors)), built.hasPrice),
    shares: shareGap(built, evaluation),
    expenditure: expenditureGap(built, evaluation),
    tradeBalance: balanceGap(built, evaluation),
  };
  const [equation, worst] = Object.entries(parts).reduce((a, b) =>
    b[1].value > a[1].value || Number.isNaN(b[1].value) ? b : a,
  );
  const isByCell = equation !== "tradeBalance";
  return {
    max: worst.value,
    walras: walras(built, evaluation),
    byEquation: {
      unitCost: parts.unitCost.value,
      priceIndex: parts.priceIndex.value,
      shares: parts.shares.value,
      expenditure: parts.expenditure.value,
      tradeBalance: parts.tradeBalance.value,
    },
    worst: {
      equation,
      country: model.countries.labels[isByCell ? Math.floor(worst.cell / sectors) : worst.cell]!,
      sector: isByCell ? model.sectors.labels[worst.cell % sectors]! : null,
    },
  };
}

function note(worst: Worst, value: number, cell: number): void {
  const magnitude = Math.abs(value);
  if (magnitude <= worst.value) return;
  worst.value = Number.isNaN(magnitude) ? Infinity : magnitude;
  worst.cell = cell;
}

function gap(left: Float64Array, right: Float64Array, mask: Uint8Array): Worst {
  const worst: Worst = { value: 0, cell: 0 };
  for (let cell = 0; cell < left.length; cell++) if (mask[cell] === 1) note(worst, left[cell]! - right[cell]!, cell);
  return worst;
}

function unitCostGap(built: System, evaluation: Evaluation): Worst {
  const implied = new Float64Array(evaluation.logUnitCost.length);
  const { valueAddedShares, inputShares, logProductivity } = built;
  logUnitCostInto(implied, evaluation.logWage, evaluation.logPrice, valueAddedShares, inputShares, logProductivity);
  return gap(implied, evaluation.logUnitCost, built.canProduce);
}

function shareGap(built: System, evaluation: Evaluation): Worst {
  const { countries, sectors, weights, hasPrice, theta, upper } = built;
  const worst: Worst = { value: 0, cell: 0 };
  for (let j = 0; j < sectors; j++) {
    for (let n = 0; n < countries; n++) {
      const cell = n * sectors + j;
      if (hasPrice[cell] === 0) continue;
      const row = (j * countries + n) * countries;
      let total = 0;
      for (let i = 0; i < countries; i++) total += weights[row + i]! * evaluation.competitiveness[j * countries + i]!;
      const price = evaluation.logPrice[cell]!;
      if (upper === null) note(worst, total * Math.exp(theta[j]! * price) - 1, cell);
      else note(worst, sumOfTiers(upper, evaluation, { row: j * countries + n, cell, total, theta: theta[j]! }), cell);
    }
  }
  return worst;
}

/** Shares of home goods and of foreign sellers, from prices, less one. */
function sumOfTiers(
  upper: UpperTier,
  { competition, logUnitCost, logPrice }: Evaluation,
  {
    row,
    cell,
    total,
    theta,
  }: { readonly row: number; readonly cell: number; readonly total: number; readonly theta: number },
): number {
  const elasticity = upper.theta[Math.floor(row / (upper.home.length / upper.theta.length))]!;
  const price = logPrice[cell]!;
  const home = upper.home[row]! * Math.exp(elasticity * (price - logHomePrice(upper, logUnitCost[cell]!, row)));
  if (total === 0) return home - 1;
  const foreign = logImportPrice(upper, competition, 1 / theta, row);
  const imports = upper.imports[row]! * Math.exp(elasticity * (price - foreign));
  return home + imports * total * Math.exp(theta * foreign - upper.logImports[row]!) - 1;
}

function expenditureGap(built: System, evaluation: Evaluation): Worst {
  const { expenditure, demand } = evaluation;
  const worst: Worst = { value: 0, cell: 0 };
  for (let cell = 0; cell < demand.length; cell++) {
    if (built.isBought[cell] === 1) note(worst, Math.log(demand[cell]! / expenditure[cell]!), cell);
  }
  return worst;
}

function balanceGap(built: System, evaluation: Evaluation): Worst {
  const { countries, sectors, valueAdded } = built;
  const worst: Worst = { value: 0, cell: 0 };
  for (let n = 0; n < countries; n++) {
    let bought = 0;
    let sold = evaluation.exportTaxRevenue[n]!;
    for (let j = 0; j < sectors; j++) {
      bought += evaluation.expenditure[n * sectors + j]! * evaluation.netOfTariff[j * countries + n]!;
      sold += evaluation.output[j * countries + n]!;
    }
    note(worst, (bought - sold - evaluation.deficits[n]!) / (evaluation.wageHat[n]! * valueAdded[n]!), n);
  }
  return worst;
}

function walras(built: System, evaluation: Evaluation): number {
  let paid = 0;
  let earned = 0;
  let world = 0;
  for (let n = 0; n < built.countries; n++) {
    paid += evaluation.labourDemand[n]!;
    earned += evaluation.wageHat[n]! * built.valueAdded[n]!;
    world += built.valueAdded[n]!;
  }
  return (paid - earned) / world;
}
