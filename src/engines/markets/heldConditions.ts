import type { Market } from "./model.ts";
import { type Answer, marketResiduals } from "./residuals.ts";
import type { KktResiduals } from "./results.ts";

/**
 * Residuals of an answer of another market, where every condition of this one holds there too: other elasticities leave a base year as it was.
 *
 * @returns null where it does not fit or does not hold.
 * @unit none
 * @source own
 */
export function heldConditions(market: Market, near: Answer, tolerance: number): KktResiduals | null {
  if (!fits(market, near)) return null;
  const kkt = marketResiduals(market, near);
  return Math.max(kkt.primal, kkt.dual, kkt.complementarity) <= tolerance ? kkt : null;
}

function fits({ suppliers, buyers, pairs, contracts }: Market, near: Answer): boolean {
  return (
    near.supplied.length === suppliers.length &&
    near.demanded.length === buyers.length &&
    near.contractSlack.length === contracts.length &&
    near.flows.length === pairs.length &&
    pairs.every(({ routes }, p) => near.flows[p]?.length === routes.length)
  );
}
