import { append } from "../../base/problems/index.ts";
import type { PlaceOf } from "../text/index.ts";
import { linkedMarkets } from "./links.ts";
import { marketTwice } from "./problems.ts";
import { productCodes } from "../names/index.ts";
import { sameTitleProblems } from "../trade/index.ts";
import { marketName } from "./marketName.ts";
import { readMarket, type MarketReading } from "./readMarket.ts";
import { sameMarketScenarios } from "./sameScenarios.ts";
import type { MarketSeries } from "./series.ts";

/** The code that stands for the products of a market that cannot be read: every product reaches it. */
export const UNREAD_PRODUCT = "";

/** The markets of a case, as far as they can be read. */
export interface MarketsReading {
  readonly markets: readonly MarketSeries[];
  /** HS codes of the markets; where one of them cannot be read, `UNREAD_PRODUCT` alone. */
  readonly products: readonly string[];
}

/** Scenarios of one market that readers cannot tell apart. */
function sameTitles({ file, scenarios }: MarketSeries): ReturnType<typeof sameTitleProblems> {
  return sameTitleProblems(scenarios, (id) => ({ file, path: `scenarios.${id}.title` }));
}

/** The market files that a case names; those with errors are left out, and what is wrong joins the problems. */
export function readMarkets(files: unknown, placeOf: PlaceOf, reading: MarketReading): MarketsReading {
  const named: readonly unknown[] = Array.isArray(files) ? files : [];
  const names = named.map((file) => (typeof file === "string" ? marketName(file) : ""));
  const read = named.flatMap((file, at) => {
    if (typeof file !== "string") return [];
    const place = placeOf(["markets", at]);
    if (names.indexOf(names[at]!) < at) reading.problems.push(marketTwice(place, names[at]!));
    return readMarket(file, place, reading) ?? [];
  });
  const { markets, problems } = linkedMarkets(read, names);
  append(reading.problems, [...problems, ...markets.flatMap(sameMarketScenarios), ...markets.flatMap(sameTitles)]);
  return { markets, products: markets.length === named.length ? productCodes(markets) : [UNREAD_PRODUCT] };
}
