import type { EquilibriumModel, TradePolicy } from "../src/engines/equilibrium/index.ts";

/** When the nested loops stop, and what they cost. */
export interface NestedLoopsOptions {
  /** Largest trade imbalance over world value added times the number of countries; also the step of prices and spending. */
  readonly tolerance: number;
  /** Share of the imbalance by which wages move. */
  readonly damping: number;
}

/** Where the nested loops ended. */
export interface NestedLoops {
  readonly wageHat: Float64Array;
  /** [sector, country] */
  readonly priceHat: Float64Array;
  /** [sector, country] money */
  readonly expenditure: Float64Array;
  readonly outer: number;
  readonly pricePasses: number;
  readonly spendingPasses: number;
}

interface Economy {
  readonly N: number;
  readonly J: number;
  readonly theta: Float64Array;
  readonly valueAddedShares: Float64Array;
  readonly inputShares: Float64Array;
  readonly finalDemandShares: Float64Array;
  readonly valueAdded: Float64Array;
  readonly deficits: Float64Array;
  readonly tariffs: Float64Array;
  /** π h^(−θ), computed once.   [sector, importer, exporter] */
  readonly weights: Float64Array;
}

const MOST_PASSES = 10_000;

/**
 * The algorithm as published: for each trial of wages, prices are iterated from one until they settle, then
 * expenditure is, and wages move by a damped share of the trade imbalance. Only what costs nothing to improve is
 * improved: the powers of trade costs are taken once, and expenditure is a Neumann iteration from the last one
 * instead of the inverse of a 1240 × 1240 matrix.
 *
 * @source Caliendo & Parro (2015), appendix: solution of the model; numéraire Σ ŵ VA = Σ VA
 */
export function nestedLoops(model: EquilibriumModel, policy: TradePolicy, options: NestedLoopsOptions): NestedLoops {
  const economy = laidOut(model, policy);
  const { N, J, valueAdded, deficits } = economy;
  const world = valueAdded.reduce((sum, value) => sum + value, 0);
  const wageHat: Float64Array = new Float64Array(N).fill(1);
  const expenditure = model.expenditure.values.slice();
  const shares = new Float64Array(J * N * N);
  let priceHat: Float64Array = new Float64Array(J * N);
  let [pricePasses, spendingPasses] = [0, 0];
  for (let outer = 1; outer <= MOST_PASSES; outer++) {
    const prices = settledPrices(economy, wageHat, options.tolerance);
    pricePasses += prices.passes;
    priceHat = prices.priceHat;
    sharesInto(shares, economy, prices.costPower, prices.priceHat);
    spendingPasses += settleSpending(economy, wageHat, shares, expenditure, options.tolerance * world);
    const imbalance = tradeImbalance(economy, shares, expenditure);
    let worst = 0;
    for (let n = 0; n < N; n++) worst = Math.max(worst, Math.abs(imbalance[n] - deficits[n]));
    if (worst <= options.tolerance * world) {
      return { wageHat, priceHat, expenditure, outer, pricePasses, spendingPasses };
    }
    let total = 0;
    for (let n = 0; n < N; n++) {
      wageHat[n] -= (options.damping * (imbalance[n] - deficits[n])) / valueAdded[n];
      total += wageHat[n] * valueAdded[n];
    }
    for (let n = 0; n < N; n++) wageHat[n] *= world / total;
  }
  throw new Error("the nested loops did not settle");
}

function laidOut(model: EquilibriumModel, policy: TradePolicy): Economy {
  const [N, J] = [model.countries.size, model.sectors.size];
  const tariffs = policy.tariffs.values;
  const before = model.tariffs.values;
  const weights = model.tradeShares.values.map((share, cell) => {
    const hat = (1 + tariffs[cell]) / (1 + before[cell]);
    return share * hat ** -model.theta[Math.floor(cell / (N * N))];
  });
  return {
    N,
    J,
    theta: model.theta,
    valueAddedShares: model.valueAddedShares.values,
    inputShares: model.inputShares.values,
    finalDemandShares: model.finalDemandShares.values,
    valueAdded: model.valueAdded,
    deficits: model.deficits,
    tariffs,
    weights,
  };
}

/** Inner loop: ĉ from p̂ (10), p̂ from ĉ (11), from p̂ = 1 until no price moves. */
function settledPrices(
  economy: Economy,
  wageHat: Float64Array,
  tolerance: number,
): { priceHat: Float64Array; costPower: Float64Array; passes: number } {
  const { N, J, theta, weights } = economy;
  const priceHat = new Float64Array(J * N).fill(1);
  const logPrice = new Float64Array(J * N);
  const costPower = new Float64Array(J * N);
  for (let passes = 1; passes <= MOST_PASSES; passes++) {
    for (let cell = 0; cell < J * N; cell++) logPrice[cell] = Math.log(priceHat[cell]);
    costPowerInto(costPower, economy, wageHat, logPrice);
    let moved = 0;
    for (let j = 0; j < J; j++) {
      for (let n = 0; n < N; n++) {
        const row = j * N + n;
        let sum = 0;
        for (let i = 0; i < N; i++) sum += weights[row * N + i] * costPower[j * N + i];
        const price = sum === 0 ? 1 : sum ** (-1 / theta[j]);
        moved = Math.max(moved, Math.abs(price - priceHat[row]));
        priceHat[row] = price;
      }
    }
    if (moved <= tolerance) return { priceHat, costPower, passes };
  }
  throw new Error("prices did not settle");
}

function costPowerInto(out: Float64Array, economy: Economy, wageHat: Float64Array, logPrice: Float64Array): void {
  const { N, J, theta, valueAddedShares, inputShares } = economy;
  for (let n = 0; n < N; n++) {
    const logWage = Math.log(wageHat[n]);
    for (let j = 0; j < J; j++) {
      let inputs = 0;
      for (let k = 0; k < J; k++) inputs += inputShares[(n * J + k) * J + j] * logPrice[k * N + n];
      const share = valueAddedShares[j * N + n];
      out[j * N + n] = Math.exp(-theta[j] * (share * logWage + (1 - share) * inputs));
    }
  }
}

function sharesInto(out: Float64Array, economy: Economy, costPower: Float64Array, priceHat: Float64Array): void {
  const { N, J, theta, weights } = economy;
  for (let j = 0; j < J; j++) {
    for (let n = 0; n < N; n++) {
      const row = j * N + n;
      const pricePower = priceHat[row] ** theta[j];
      for (let i = 0; i < N; i++) out[row * N + i] = weights[row * N + i] * costPower[j * N + i] * pricePower;
    }
  }
}

/** Expenditure (13) by X ← inputs(X) + final demand(X), until it moves no more; returns the passes. */
function settleSpending(
  economy: Economy,
  wageHat: Float64Array,
  shares: Float64Array,
  expenditure: Float64Array,
  tolerance: number,
): number {
  const { N, J, valueAdded, deficits, tariffs, valueAddedShares, inputShares, finalDemandShares } = economy;
  const receipts = shares.map((share, cell) => share / (1 + tariffs[cell]));
  for (let passes = 1; passes <= MOST_PASSES; passes++) {
    const inputs = new Float64Array(J * N);
    const income = wageHat.map((wage, n) => wage * valueAdded[n] + deficits[n]);
    for (let j = 0; j < J; j++) {
      for (let n = 0; n < N; n++) {
        const row = j * N + n;
        const spent = expenditure[row];
        let net = 0;
        for (let i = 0; i < N; i++) {
          const receipt = receipts[row * N + i];
          net += receipt;
          inputs[j * N + i] += receipt * spent;
        }
        income[n] += spent * (1 - net);
      }
    }
    for (let row = 0; row < J * N; row++) inputs[row] *= 1 - valueAddedShares[row];
    let moved = 0;
    for (let n = 0; n < N; n++) {
      for (let k = 0; k < J; k++) {
        let demand = finalDemandShares[k * N + n] * income[n];
        for (let j = 0; j < J; j++) demand += inputShares[(n * J + k) * J + j] * inputs[j * N + n];
        moved = Math.max(moved, Math.abs(demand - expenditure[k * N + n]));
        expenditure[k * N + n] = demand;
      }
    }
    if (moved <= tolerance) return passes;
  }
  throw new Error("expenditure did not settle");
}

/** Imports minus exports (14).   [country] */
function tradeImbalance(economy: Economy, shares: Float64Array, expenditure: Float64Array): Float64Array {
  const { N, J, tariffs } = economy;
  const imbalance = new Float64Array(N);
  for (let cell = 0; cell < J * N * N; cell++) {
    const row = Math.floor(cell / N);
    const flow = (shares[cell] * expenditure[row]) / (1 + tariffs[cell]);
    imbalance[row % N] += flow;
    imbalance[cell % N] -= flow;
  }
  return imbalance;
}
