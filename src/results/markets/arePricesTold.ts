import type { MarketYearResult } from "./marketYear.ts";

/**
 * Whether prices of a market may be told: not where the market did not reach prices that were recorded.
 *
 * @source docs/model/markets.md, A record of prices
 */
export function arePricesTold({ priceMisses }: Pick<MarketYearResult, "priceMisses">): boolean {
  return priceMisses === undefined;
}
