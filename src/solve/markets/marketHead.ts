import type { MarketSeries } from "../../case/index.ts";
import type { MarketResult } from "../../results/index.ts";

/** A market as its coverage has it, without years: what partial coverage can say. */
export function marketHead(series: MarketSeries, title: string): Omit<MarketResult, "years"> {
  const { coverage, commodity, unit, priceUnit, baseYear, score } = series;
  return { title, coverage, commodity, unit, priceUnit, baseYear, ...(score === null ? {} : { score }) };
}
