import { type Figure, joinedSources, numberIn, type SourceRow } from "../figures.ts";
import { exportsOf, type GasFlows, reviewEdition } from "./gasFlows.ts";
import { GAS_BUYERS, type GasBuyer } from "./gasPlaces.ts";
import type { GasRoute } from "./gasRoutes.ts";

/** Tables that prices are read from. */
export interface GasPriceSources {
  /** Columns series, importer_label, exporter_label, year, low, central, high: unit values and costs.   USD/MMBtu gross */
  readonly prices: readonly SourceRow[];
  /** Columns metric (`gas_price`), reporter, year, value: hubs.   USD/MMBtu gross */
  readonly hubs: readonly SourceRow[];
  /** Columns pipeline, partner, metric, year, low, value, high: prices at the border.   USD/MMBtu gross */
  readonly pipelines: readonly SourceRow[];
}

/**
 * Delivered price of a buyer: customs value over volume, or the price that stands for it.
 *
 * @returns null where no such price was published for the year.
 */
export function buyerPrice(sources: GasPriceSources, buyer: GasBuyer, year: number): Figure | null {
  const value = buyer.price.kind === "hub" ? hubPrice(sources, buyer, year) : unitValue(sources, buyer, year);
  if (!Number.isFinite(value)) return null;
  const source = buyer.price.kind === "hub" ? "ei2023" : joinedSources(["comtrade", reviewEdition(year)]);
  return { value, low: value, high: value, source, confidence: buyer.price.proxy ? "proxy" : "derived" };
}

function hubPrice({ hubs }: GasPriceSources, buyer: GasBuyer, year: number): number {
  const row = hubs.find(
    (each) => each["metric"] === "gas_price" && each["reporter"] === buyer.price.label && each["year"] === String(year),
  );
  return row === undefined ? NaN : numberIn(row, "value");
}

function unitValue({ prices }: GasPriceSources, buyer: GasBuyer, year: number): number {
  const row = prices.find(
    (each) =>
      each["series"] === "importer_unit_value" &&
      each["importer_label"] === buyer.price.label &&
      each["year"] === String(year),
  );
  return row === undefined ? NaN : numberIn(row, "central");
}

/** Part of a supplier's exports that a buyer must take for its netback to count in the range. */
const COUNTS = 0.05;

/**
 * Price of a supplier of LNG at loading: what its buyers pay less the voyage, weighted by volume; the range is that of
 * the buyers with at least 5 % of its exports. A proxy when most of the volume goes to buyers whose price is one.
 *
 * @returns null for a supplier that exports nothing in the year.
 */
export function netback(
  sources: GasPriceSources,
  flows: GasFlows,
  routes: readonly GasRoute[],
  supplier: string,
  year: number,
): Figure | null {
  const total = exportsOf(flows, supplier);
  const sales = GAS_BUYERS.flatMap((buyer) => {
    const price = buyerPrice(sources, buyer, year);
    const route = routes.find((each) => each.supplier === supplier && each.market === buyer.id);
    const flow = flows.get(supplier)?.get(buyer.id) ?? 0;
    if (price === null || route === undefined || flow === 0) return [];
    return [{ flow, at: price.value * (1 - route.loss) - route.cost.value, price }];
  });
  const priced = sales.reduce((sum, sale) => sum + sale.flow, 0);
  if (priced === 0) return null;
  const large = sales.filter((sale) => sale.flow >= COUNTS * total).map((sale) => sale.at);
  const proxied = sales.reduce((sum, sale) => sum + (sale.price.confidence === "proxy" ? sale.flow : 0), 0);
  const value = sales.reduce((sum, sale) => sum + sale.flow * sale.at, 0) / priced;
  return {
    value,
    low: large.reduce((least, each) => Math.min(least, each), value),
    high: large.reduce((most, each) => Math.max(most, each), value),
    source: joinedSources(["searoute", ...sales.map((sale) => sale.price.source)]),
    confidence: proxied > priced / 2 ? "proxy" : "derived",
  };
}

/** Country → its name in the table of pipelines. */
const PARTNERS: Readonly<Record<string, string>> = {
  TKM: "Turkmenistan",
  UZB: "Uzbekistan",
  KAZ: "Kazakhstan",
  MMR: "Myanmar",
  RUS: "Russia",
};

/** Supplier of whose border price every year is known, from memory, and the quarter in which customs gave all of them. */
const REFERENCE = { partner: "Turkmenistan", quarters: ["2020-04", "2020-Q2"] };

/**
 * Price of pipeline gas at the border: the supplier's own for the year, else the yearly one of Turkmenistan times the
 * ratio of the two in the second quarter of 2020, the only months in which customs figures of all suppliers were seen.
 */
export function borderPrice({ pipelines }: GasPriceSources, country: string, year: number): Figure | null {
  const border = pipelines.filter((row) => row["metric"] === "customs_unit_value_mmbtu");
  const of = (partner: string | undefined, when: readonly string[]): SourceRow | undefined =>
    border.find((row) => row["partner"] === partner && when.includes(row["year"] ?? ""));
  const reference = of(REFERENCE.partner, [String(year)]);
  const then = of(REFERENCE.partner, REFERENCE.quarters);
  const own = of(PARTNERS[country], REFERENCE.quarters);
  if (reference === undefined || then === undefined || own === undefined) return null;
  const ratio = numberIn(own, "value") / numberIn(then, "value");
  const itself = PARTNERS[country] === REFERENCE.partner;
  return {
    value: numberIn(reference, "value") * ratio,
    low: numberIn(reference, "low") * ratio,
    high: numberIn(reference, "high") * ratio,
    source: itself ? "general-knowledge" : "general-knowledge;interfax2020",
    confidence: itself ? "recalled" : "proxy",
  };
}

/** Short-run cost of a plant: below it nothing is loaded.   USD/MMBtu; NaN where no range is known */
export function plantFloor({ prices }: GasPriceSources, label: string | null): number {
  const row = prices.find((each) => each["series"] === "short_run_fob_cost" && each["exporter_label"] === label);
  return row === undefined || label === null ? NaN : numberIn(row, "central");
}
