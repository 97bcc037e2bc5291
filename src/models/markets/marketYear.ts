import type { Buyer, Market, Supplier } from "../../engines/markets/index.ts";
import { byFigures, type FromFigures } from "./byFigures.ts";
import { type NodeLink, networkOf, type YearNetwork } from "./yearNetwork.ts";
import { buyerOf, supplierOf } from "./yearNodes.ts";
import { nodesOf, type YearTerms } from "./yearTerms.ts";

/** Parts of markets under the same terms but for the values of figures. */
export interface YearParts {
  readonly suppliers: FromFigures<readonly Supplier[]>[];
  readonly buyers: FromFigures<readonly Buyer[]>[];
  readonly network: FromFigures<YearNetwork>[];
}

/** Nothing yet. */
export function noParts(): YearParts {
  return { suppliers: [], buyers: [], network: [] };
}

/**
 * A market of one year under given terms; wedges are zero: they come from the calibration.
 *
 * @param links  `linksOf` the same terms.
 * @param known  Parts that were built before; those whose figures are the same are taken again, others are added.
 */
export function marketOfYear(terms: YearTerms, links: readonly NodeLink[], known: YearParts = noParts()): Market {
  const { series, baseYear } = terms;
  const of = <Part>(parts: FromFigures<Part>[], build: (under: YearTerms) => Part): Part =>
    byFigures(parts, terms.value, (value) => build({ ...terms, value }));
  const suppliers = of(known.suppliers, (under) =>
    nodesOf(series, "supply", baseYear).flatMap((node) => supplierOf(node, under) ?? []),
  );
  const buyers = of(known.buyers, (under) => nodesOf(series, "demand", baseYear).map((node) => buyerOf(node, under)));
  return {
    commodity: series.commodity,
    unit: series.unit,
    priceUnit: series.priceUnit,
    moneyFactor: series.moneyFactor,
    year: terms.year,
    suppliers,
    buyers,
    ...of(known.network, (under) => networkOf(under, links)),
    inertia: series.inertia,
    marketPower: series.marketPower,
  };
}
