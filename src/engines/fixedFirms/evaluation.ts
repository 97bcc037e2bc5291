import type { Layout } from "./layout.ts";

/** All that wages, spending and tariffs make, and how far from an equilibrium it is. */
export interface Evaluation {
  /** γ′   [industry, importer, exporter]   share   Of spending with tariffs within the industry. */
  readonly shares: Float64Array;
  /** ln P̂   [industry, importer] */
  readonly logPrices: Float64Array;
  /** T′   [industry, importer, exporter]   money */
  readonly trade: Float64Array;
  /** Σₛ κ Y′ − ŵ wL over wL, then receipts − spending over X; the last entry is the numéraire.   [2 · country] */
  readonly residuals: Float64Array;
}

/**
 * Room for `evaluateInto`.
 *
 * @unit as in `Evaluation`
 * @source docs/model/tariffs.md, Fixed firms
 */
export function newEvaluation({ countries, industries, shares }: Layout): Evaluation {
  return {
    shares: new Float64Array(shares.length),
    logPrices: new Float64Array(industries * countries),
    trade: new Float64Array(shares.length),
    residuals: new Float64Array(2 * countries),
  };
}

/**
 * Prices, trade and residuals at a state. The balance of the last country follows from the others (Walras), so that its place holds
 * the numéraire: world pay is unchanged.
 *
 * @param state       ln ŵ, ln X̂   [2 · country]
 * @param logTariffs  ln(1 + t′)   [industry, importer, exporter]
 * @unit as in `Evaluation`
 * @source Ossa (2014), equations (13)-(17) with a fixed number of firms; docs/model/tariffs.md, Fixed firms
 */
export function evaluateInto(out: Evaluation, base: Layout, state: Float64Array, logTariffs: Float64Array): void {
  const { countries: many, industries } = base;
  const { shares, logPrices, trade, residuals } = out;
  residuals.fill(0);
  for (let s = 0; s < industries; s++) {
    const sigma = base.substitution[s]!;
    for (let j = 0; j < many; j++) {
      const row = s * many + j;
      const start = row * many;
      let sum = 0;
      for (let i = 0; i < many; i++) {
        const cell = start + i;
        const share = base.shares[cell]!;
        if (share === 0) continue;
        shares[cell] = share * Math.exp((1 - sigma) * (state[i]! + logTariffs[cell]! - base.logTariffs[cell]!));
        sum += shares[cell];
      }
      if (sum === 0) continue;
      logPrices[row] = -Math.log(sum) / (sigma - 1);
      const spending = base.spending[row]! * Math.exp(state[many + j]!);
      for (let i = 0; i < many; i++) {
        const cell = start + i;
        if (base.shares[cell] === 0) continue;
        shares[cell]! /= sum;
        const bought = shares[cell]! * spending;
        const sold = bought * Math.exp(-logTariffs[cell]!);
        trade[cell] = sold;
        residuals[i]! += (1 - 1 / sigma) * sold;
        residuals[many + i]! += sold;
        residuals[many + j]! += bought - sold;
      }
    }
  }
  balancesInto(residuals, base, state);
}

function balancesInto(residuals: Float64Array, { countries, pay, totalSpending }: Layout, state: Float64Array): void {
  let [world, before] = [0, 0];
  for (let i = 0; i < countries; i++) {
    const paid = pay[i]! * Math.exp(state[i]!);
    residuals[i] = (residuals[i]! - paid) / pay[i]!;
    residuals[countries + i] =
      (residuals[countries + i]! - totalSpending[i]! * Math.exp(state[countries + i]!)) / totalSpending[i]!;
    world += paid;
    before += pay[i]!;
  }
  residuals[2 * countries - 1] = world / before - 1;
}
