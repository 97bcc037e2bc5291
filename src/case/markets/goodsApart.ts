import { mayInclude } from "../names/index.ts";
import type { Measure } from "../trade/index.ts";
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

/**
 * Whether a flow of a whole sector stands for a good that was stopped in it: a market of the case asks who sold the good instead of a
 * seller that measures reach in the sector, and the flow is of another seller to the same buyer.
 */
export function isSectorOfGood(
  {
    markets,
    measures,
  }: {
    readonly markets: readonly Pick<MarketSeries, "byShare" | "nodes">[];
    readonly measures: readonly Pick<Measure, "rows">[];
  },
  { exporter, importer, sector }: Readonly<Record<"exporter" | "importer" | "sector", string>>,
): boolean {
  return markets.some(({ byShare, nodes }) => {
    if (byShare === null) return false;
    const countryOf = (id: string): string => nodes.find((node) => node.id === id)?.country ?? "";
    const hit = byShare.hit.map(countryOf);
    if (countryOf(byShare.buyer) !== importer || hit.includes(exporter)) return false;
    return measures.some(({ rows }) =>
      rows.some(
        (row) =>
          row.sector === sector &&
          mayInclude(row.importers, importer) &&
          hit.some((country) => mayInclude(row.exporters, country)),
      ),
    );
  });
}
