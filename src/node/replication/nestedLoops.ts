import type { EquilibriumModel, TradePolicy } from "../../engines/equilibrium/index.ts";

/** How the nested loops are run. */
export interface NestedLoopsOptions {
  /** Where prices, expenditure and wages stop; what it is measured in, `stop` says. */
  readonly tolerance: number;
  /** Share of the imbalance by which wages move. */
  readonly damping: number;
  /**
   * - `"worst share"`, the default: before wages move, once no imbalance exceeds the tolerance as a share of world value
   *   added. Expenditure settles to the same share; wages are kept to the numéraire.
   * - `"summed money"`: after wages moved, once the imbalances of all countries sum to no more than the tolerance, in the
   *   model's unit of money. Expenditure is solved as exactly as arithmetic allows, and no numéraire is kept. This is
   *   how the authors' own program stops.
   *
   * Prices settle in either to a largest step of the tolerance.
   */
  readonly stop?: "worst share" | "summed money";
}

/** Where the nested loops ended. */
export interface NestedLoops {
  /** ŵ   [country]   ratio */
  readonly wageHat: Float64Array;
  /** ĉ   [sector, country]   ratio */
  readonly unitCostHat: Float64Array;
  /** P̂   [sector, country]   ratio   One where nothing is for sale. */
  readonly priceHat: Float64Array;
  /** π′   [sector, importer, exporter]   share */
  readonly tradeShares: Float64Array;
  /** X′   [sector, country]   money */
  readonly expenditure: Float64Array;
  /** Passes over wages. */
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

/** Expenditure that is solved exactly still moves in its last digits; share of world value added. */
const ROUNDING = 1e-14;

/**
 * The algorithm as published: for each trial of wages, prices are iterated from one until they settle, then
 * expenditure is, and wages move by a damped share of the trade imbalance. Only what costs nothing to improve is
 * improved: the powers of trade costs are taken once, and expenditure is a Neumann iteration from the last one
 * instead of the inverse of a 1240 × 1240 matrix.
 *
 * @unit as in `NestedLoops`
 * @throws Error when a loop has not settled after 10,000 passes.
 * @source Caliendo & Parro (2015), appendix: solution of the model; numéraire Σ ŵ VA = Σ VA
 */
export function nestedLoops(model: EquilibriumModel, policy: TradePolicy, options: NestedLoopsOptions): NestedLoops {
  const { tolerance, damping, stop = "worst share" } = options;
  const isSummed = stop === "summed money";
  const economy = laidOut(model, policy);
  const { N, J } = economy;
  const world = sumOf(economy.valueAdded);
  const spendingStep = (isSummed ? ROUNDING : tolerance) * world;
  const wageHat: Float64Array = new Float64Array(N).fill(1);
  const expenditure = model.expenditure.values.slice();
  const tradeShares = new Float64Array(J * N * N);
  let [pricePasses, spendingPasses] = [0, 0];
  for (let outer = 1; outer <= MOST_PASSES; outer++) {
    const { priceHat, costPower, passes } = settledPrices(economy, wageHat, tolerance);
    pricePasses += passes;
    sharesInto(tradeShares, economy, costPower, priceHat);
    spendingPasses += settleSpending(economy, wageHat, tradeShares, expenditure, spendingStep);
    const excess = excessImports(economy, tradeShares, expenditure);
    const isSettled = isSummed ? sumOf(excess.map(Math.abs)) <= tolerance : largest(excess) <= tolerance * world;
    if (isSummed || !isSettled) moveWages(wageHat, economy, excess, damping);
    if (isSettled) {
      const unitCostHat = costPower.map((power, row) => power ** (-1 / economy.theta[Math.floor(row / N)]!));
      return { wageHat, unitCostHat, priceHat, tradeShares, expenditure, outer, pricePasses, spendingPasses };
    }
    if (!isSummed) keepNumeraire(wageHat, economy, world);
  }
  throw new Error("the nested loops did not settle");
}

function moveWages(wageHat: Float64Array, { valueAdded }: Economy, excess: Float64Array, damping: number): void {
  for (let n = 0; n < wageHat.length; n++) wageHat[n]! -= (damping * excess[n]!) / valueAdded[n]!;
}

function keepNumeraire(wageHat: Float64Array, { valueAdded }: Economy, world: number): void {
  let total = 0;
  for (let n = 0; n < wageHat.length; n++) total += wageHat[n]! * valueAdded[n]!;
  for (let n = 0; n < wageHat.length; n++) wageHat[n]! *= world / total;
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function largest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

function laidOut(model: EquilibriumModel, policy: TradePolicy): Economy {
  const [N, J] = [model.countries.size, model.sectors.size];
  const tariffs = policy.tariffs.values;
  const before = model.tariffs.values;
  const weights = model.tradeShares.values.map((share, cell) => {
    const hat = (1 + tariffs[cell]!) / (1 + before[cell]!);
    return share * hat ** -model.theta[Math.floor(cell / (N * N))]!;
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
    for (let cell = 0; cell < J * N; cell++) logPrice[cell] = Math.log(priceHat[cell]!);
    costPowerInto(costPower, economy, wageHat, logPrice);
    let moved = 0;
    for (let j = 0; j < J; j++) {
      for (let n = 0; n < N; n++) {
        const row = j * N + n;
        let sum = 0;
        for (let i = 0; i < N; i++) sum += weights[row * N + i]! * costPower[j * N + i]!;
        const price = sum === 0 ? 1 : sum ** (-1 / theta[j]!);
        moved = Math.max(moved, Math.abs(price - priceHat[row]!));
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
    const logWage = Math.log(wageHat[n]!);
    for (let j = 0; j < J; j++) {
      let inputs = 0;
      for (let k = 0; k < J; k++) inputs += inputShares[(n * J + k) * J + j]! * logPrice[k * N + n]!;
      const share = valueAddedShares[j * N + n]!;
      out[j * N + n] = Math.exp(-theta[j]! * (share * logWage + (1 - share) * inputs));
    }
  }
}

function sharesInto(out: Float64Array, economy: Economy, costPower: Float64Array, priceHat: Float64Array): void {
  const { N, J, theta, weights } = economy;
  for (let j = 0; j < J; j++) {
    for (let n = 0; n < N; n++) {
      const row = j * N + n;
      const pricePower = priceHat[row]! ** theta[j]!;
      for (let i = 0; i < N; i++) out[row * N + i] = weights[row * N + i]! * costPower[j * N + i]! * pricePower;
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
  const receipts = shares.map((share, cell) => share / (1 + tariffs[cell]!));
  for (let passes = 1; passes <= MOST_PASSES; passes++) {
    const inputs = new Float64Array(J * N);
    const income = wageHat.map((wage, n) => wage * valueAdded[n]! + deficits[n]!);
    for (let j = 0; j < J; j++) {
      for (let n = 0; n < N; n++) {
        const row = j * N + n;
        const spent = expenditure[row]!;
        let net = 0;
        for (let i = 0; i < N; i++) {
          const receipt = receipts[row * N + i]!;
          net += receipt;
          inputs[j * N + i]! += receipt * spent;
        }
        income[n]! += spent * (1 - net);
      }
    }
    for (let row = 0; row < J * N; row++) inputs[row]! *= 1 - valueAddedShares[row]!;
    let moved = 0;
    for (let n = 0; n < N; n++) {
      for (let k = 0; k < J; k++) {
        let demand = finalDemandShares[k * N + n]! * income[n]!;
        for (let j = 0; j < J; j++) demand += inputShares[(n * J + k) * J + j]! * inputs[j * N + n]!;
        moved = Math.max(moved, Math.abs(demand - expenditure[k * N + n]!));
        expenditure[k * N + n] = demand;
      }
    }
    if (moved <= tolerance) return passes;
  }
  throw new Error("expenditure did not settle");
}

/** Imports minus exports minus the deficit (14).   [country] */
function excessImports(economy: Economy, shares: Float64Array, expenditure: Float64Array): Float64Array {
  const { N, J, tariffs, deficits } = economy;
  const excess = new Float64Array(N);
  for (let cell = 0; cell < J * N * N; cell++) {
    const row = Math.floor(cell / N);
    const flow = (shares[cell]! * expenditure[row]!) / (1 + tariffs[cell]!);
    excess[row % N]! += flow;
    excess[cell % N]! -= flow;
  }
  return excess.map((value, n) => value - deficits[n]!);
}
