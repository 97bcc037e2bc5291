import type { MarketSeries } from "./series.ts";

/**
 * Whether markets of a case ask who sold goods to a buyer instead of a seller: what happens in whole sectors does not say it then.
 *
 * @param seller  Country.
 * @param buyer   Country.
 */
export function areGoodsApart(
  { markets }: { readonly markets: readonly Pick<MarketSeries, "byShare" | "nodes">[] },
  { seller, buyer }: { readonly seller: string; readonly buyer: string },
): boolean {
  return markets.some(({ byShare, nodes }) => {
    if (byShare === null) return false;
    const countryOf = (id: string): string | undefined => nodes.find((node) => node.id === id)?.country;
    return countryOf(byShare.buyer) === buyer && byShare.hit.some((id) => countryOf(id) === seller);
  });
}
