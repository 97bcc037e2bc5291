import { smoothCurve } from "./curve.ts";
import type { Market, Pair } from "./model.ts";
import { chokedQuantity } from "./power.ts";

/** Whether a market's conditions are those of one convex program, and why. */
export interface Integrability {
  readonly integrable: boolean;
  /** A sentence. */
  readonly reason: string;
}

/**
 * Whether one convex program, largest surplus, has the market's equilibrium as its solution. Ad valorem duties break that
 * unless 1 + t = b/a for some factor b of each buyer and a of each supplier and nothing scarce is shared; market power
 * breaks it unless demand is straight up to its end, since one seller's sales then move another's margin as much as the
 * reverse.
 *
 * @unit none
 * @source symmetry of the Jacobian (Takayama & Judge 1971; Harker 1986 for market power)
 */
export function isIntegrable(market: Market): Integrability {
  if (market.marketPower > 0 && market.buyers.some((buyer) => smoothCurve(buyer.demand)?.kind !== "line"))
    return { integrable: false, reason: "Traders have market power over a demand that is not straight." };
  if (market.marketPower > 0 && market.buyers.some((buyer) => chokedQuantity(buyer) > 0))
    return { integrable: false, reason: "Traders have market power over a demand that a choke price cuts." };
  if (market.pairs.every((pair) => pair.routes.length === 0 || !isTaxed(pair)))
    return { integrable: true, reason: "No duty is charged on a value, and every cost is the slope of one function." };
  if (!isFactored(market))
    return {
      integrable: false,
      reason: "Ad valorem duties differ between routes in a way that no scaling of prices undoes.",
    };
  const isShared = market.bottlenecks.some(({ capacity }) => capacity < Infinity) || market.contracts.length > 0;
  return isShared
    ? {
        integrable: false,
        reason: "Ad valorem duties scale prices, and a bottleneck or contract is shared by prices of different scale.",
      }
    : { integrable: true, reason: "The ad valorem duties only scale the prices of whole markets." };
}

function isTaxed({ duty, tariffRateQuota }: Pair): boolean {
  return duty.adValorem !== 0 || (tariffRateQuota?.adValorem ?? 0) !== 0;
}

/** Rates of duty at which a pair may trade. */
function ratesOf({ duty, tariffRateQuota }: Pair): readonly number[] {
  return tariffRateQuota === null ? [duty.adValorem] : [tariffRateQuota.adValorem, duty.adValorem];
}

/** Whether ln(1 + t) = β_buyer − α_supplier on every pair: walks the graph of pairs and looks for a contradiction. */
function isFactored(market: Market): boolean {
  const buyersFrom = market.suppliers.length;
  const levels = new Map<number, number>();
  const neighbours = new Map<number, { readonly to: number; readonly step: number }[]>();
  const join = (from: number, to: number, step: number): void => {
    const known = neighbours.get(from);
    if (known === undefined) neighbours.set(from, [{ to, step }]);
    else known.push({ to, step });
  };
  for (const pair of market.pairs.filter(({ routes }) => routes.length > 0)) {
    for (const rate of ratesOf(pair)) {
      join(pair.supplier, buyersFrom + pair.buyer, Math.log1p(rate));
      join(buyersFrom + pair.buyer, pair.supplier, -Math.log1p(rate));
    }
  }
  const walk = (start: number): boolean => {
    levels.set(start, 0);
    const waiting = [start];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      for (const { to, step } of neighbours.get(at) ?? []) {
        const level = (levels.get(at) ?? 0) + step;
        const known = levels.get(to);
        if (known === undefined) waiting.push(to);
        if (known !== undefined && Math.abs(known - level) > 1e-12) return false;
        levels.set(to, level);
      }
    }
    return true;
  };
  return [...neighbours.keys()].every((node) => levels.has(node) || walk(node));
}
