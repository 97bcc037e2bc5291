import { greatest } from "../../base/units/index.ts";
import { hasErrors, TertiusError } from "../../base/problems/index.ts";
import { unservedDemand } from "./answer.ts";
import { bestAnswer, largest, TOLERANCE } from "./bestAnswer.ts";
import { checkMarket } from "./check.ts";
import { endless, withPenalty } from "./endlessDemand.ts";
import { isIntegrable } from "./integrable.ts";
import type { Market } from "./model.ts";
import { infeasible, notConverged } from "./problems.ts";
import type { Answer } from "./residuals.ts";
import type { MarketEquilibrium, MarketSolution } from "./results.ts";
import type { MarketOptions } from "./solveOptions.ts";
import { marketWelfare } from "./welfare.ts";

/**
 * Solves a market for its spatial price equilibrium: quantities, prices, and a named price for everything scarce.
 *
 * The engine tries the solvers that fit (`solversFor`) until one answer satisfies every condition of the market, judged by
 * `marketResiduals` and not by the solver.
 *
 * @throws TertiusError E60x when the market is none (every problem at once); E620 when no answer holds, with the worst
 *         condition and the last answer; E621 when demand without choke price cannot be met; E622 when stopped.
 * @unit quantities and prices of the market, welfare in million USD
 * @source Samuelson (1952); Takayama & Judge (1964)
 *
 * @example  One supplier p = 2 + s, one buyer p = 11 − 2 d, transport 3
 *   const market = {
 *     commodity: "ore", unit: "Mt/year", priceUnit: "USD/t", moneyFactor: 1, year: 2019,
 *     suppliers: [{ id: "mine", country: "AUS", supply: { form: "inverse-linear", intercept: 2, slope: 1 }, capacity: Infinity, minPrice: 0 }],
 *     buyers: [{ id: "mill", country: "CHN", demand: { form: "inverse-linear", intercept: 11, slope: -2 }, maxPrice: 100, valuation: "cif", peakDemand: null }],
 *     bottlenecks: [],
 *     pairs: [{ supplier: 0, buyer: 0, baseFlow: 0, wedge: 0, duty: { adValorem: 0, specific: 0 }, tariffRateQuota: null,
 *       routes: [{ id: "sea", cost: 3, loss: 0, days: 12, through: [] }] }],
 *     contracts: [], inertia: { kind: "none", sigma: 8, epsilon: 0.001 }, marketPower: 0,
 *   };
 *   const { flows, buyerPrices } = solveMarket(market);
 *   flows[0][0];        // 2.000000
 *   buyerPrices[0];     // 7.000000
 */
export function solveMarket(market: Market, options: MarketOptions = {}): MarketSolution {
  const found = marketEquilibrium(market, options);
  return { ...found, integrable: isIntegrable(market).integrable, welfare: marketWelfare(market, found) };
}

/**
 * As `solveMarket`, without what follows from quantities and prices: for many equilibria of which these are all that is asked.
 *
 * @throws TertiusError as `solveMarket`
 * @unit quantities and prices of the market
 * @source as `solveMarket`
 */
export function marketEquilibrium(market: Market, options: MarketOptions = {}): MarketEquilibrium {
  const problems = checkMarket(market).filter(({ severity }) => severity === "error");
  if (hasErrors(problems)) throw new TertiusError(problems);
  const without = endless(market);
  const bounded = without.length === 0 ? market : withPenalty(market, without);
  const best = bestAnswer(bounded, options);
  const short = shortfallOf(market, without, best.answer, bounded);
  if (short.length > 0)
    throw new TertiusError([infeasible(market.commodity, market.year, short, binding(best.answer))], best.answer);
  const { tolerance = TOLERANCE } = options;
  if (!(largest(best.kkt) <= tolerance)) {
    throw new TertiusError([notConverged(market, best.worst(), tolerance)], best.answer);
  }
  return {
    ...best.answer,
    converged: true,
    solver: best.solver,
    iterations: best.iterations,
    kkt: best.kkt,
    unserved: unservedDemand(market, best.answer.demanded),
  };
}

function shortfallOf(
  market: Market,
  without: readonly number[],
  answer: Answer,
  bounded: Market,
): { readonly buyer: string; readonly amount: number }[] {
  const missing = unservedDemand(bounded, answer.demanded);
  const size = greatest([...answer.demanded, ...missing, 0]);
  return without
    .map((j) => ({ buyer: market.buyers[j]?.id ?? "", amount: missing[j] ?? 0 }))
    .filter(({ amount }) => amount > 1e-7 * size)
    .toSorted((a, b) => b.amount - a.amount);
}

/** What the missing quantity would need: scarcities whose price is near that of the missing quantity. */
function binding(answer: Answer): string[] {
  const most = answer.shadowPrices.reduce((high, each) => Math.max(high, each.value), 0);
  return answer.shadowPrices.filter(({ value }) => value > most / 100).map(({ name }) => name);
}
