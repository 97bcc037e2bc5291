import type { Market } from "../model.ts";
import { checkRange, type Days, fractionInForce, type Target, withPairs } from "./target.ts";

/** A duty that comes on top of those in place. */
export interface ExtraDuty {
  /** Fraction of the customs value. */
  readonly adValorem?: number;
  /** Per unit arriving. */
  readonly specific?: number;
}

/**
 * Adds a duty, at its rate × the part of the year in which it is in force.
 *
 * @throws TertiusError E630, E631.
 * @unit fraction of customs value; price
 * @source own
 */
export function withTariff(market: Market, target: Target, duty: ExtraDuty, days?: Days): Market {
  const { adValorem = 0, specific = 0 } = duty;
  checkRange("rate of the tariff", adValorem, -1, Infinity);
  checkRange("amount of the tariff", specific, -Infinity, Infinity);
  const part = fractionInForce(days);
  return withPairs(market, "tariff", target, (pair) => ({
    ...pair,
    duty: { adValorem: pair.duty.adValorem + part * adValorem, specific: pair.duty.specific + part * specific },
    tariffRateQuota:
      pair.tariffRateQuota === null
        ? null
        : { ...pair.tariffRateQuota, adValorem: pair.tariffRateQuota.adValorem + part * adValorem },
  }));
}

/**
 * Lets a quantity of each pair in at a lower rate; what is above it pays the duty in place.
 *
 * @throws TertiusError E630, E631.
 * @unit quantity at loading; fraction of customs value
 * @source own
 */
export function withTariffRateQuota(
  market: Market,
  target: Target,
  quota: { readonly quantity: number; readonly adValorem: number },
): Market {
  checkRange("quantity of the tariff-rate quota", quota.quantity, 0, Infinity);
  checkRange("rate of the tariff-rate quota", quota.adValorem, -1, Infinity);
  return withPairs(market, "tariff-rate quota", target, (pair) => ({
    ...pair,
    tariffRateQuota: quota.quantity > 0 ? quota : null,
  }));
}
