import type { Base } from "./base.ts";
import { type Pass, rateOf, type Rates } from "./pass.ts";

/**
 * The rate that the formula gives each country: one over how much its exports answer to their price, weighted by where they go.
 *
 * @param corrected  With the term δ of the paper, by which income of the buyer answers too; the paper's public code leaves it out.
 * @param rates      In force.
 * @returns [country]
 * @unit fraction
 * @source Lashkaripour (2021), baseline formula; equation (4) of docs/model/tariffs.md, One rate for each country
 */
export function formulaRate(base: Base, at: Pass, rates: Rates, corrected: boolean): Float64Array {
  const { countries: many, sectors, demand, elasticity } = base;
  const exported = new Float64Array(many);
  const answered = new Float64Array(many);
  for (let k = 0; k < sectors; k++) {
    for (let buyer = 0; buyer < many; buyer++) {
      const row = k * many + buyer;
      const spent = demand[row]! * at.income[buyer]!;
      const kept = corrected
        ? 1 - incomeTerm(at.shares[row * many + buyer]!, demand[row]!, buyerRate(rates, buyer))
        : 1;
      for (let seller = 0; seller < many; seller++) {
        if (seller === buyer) continue;
        const cell = row * many + seller;
        const share = at.shares[cell]!;
        const flow = (share * spent) / (1 + rateOf(rates, many, cell));
        exported[seller]! += flow;
        answered[seller]! += flow * elasticity[k]! * (1 - kept * share);
      }
    }
  }
  return answered.map((answer, i) => exported[i]! / answer);
}

/** δ: part of what a buyer's income answers by. */
function incomeTerm(home: number, demand: number, rate: number): number {
  return (rate * home * demand) / (1 + rate * home);
}

function buyerRate(rates: Rates, buyer: number): number {
  return "each" in rates ? rates.each[buyer]! : 0;
}
