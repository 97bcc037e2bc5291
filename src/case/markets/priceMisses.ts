import type { PriceRecordDraft, SeriesScore } from "./scoreSchema.ts";

/**
 * Recorded prices that a market did not reach: its whole range lies beside all that sources have.
 *
 * @source docs/model/markets.md, A record of prices
 */
export function priceMisses(score: SeriesScore | null): readonly PriceRecordDraft[] {
  return (score?.prices ?? []).filter(
    ({ low, high, market, marketLow = market, marketHigh = market }) =>
      marketLow !== undefined && marketHigh !== undefined && (marketHigh < low || marketLow > high),
  );
}
