import { type Figure, type MarketRow, numberIn, provenance, type SourceRow } from "../figures.ts";
import { exportsOf, type GasFlows, importsOf, reviewEdition, shippedShare } from "./gasFlows.ts";
import { GAS_BUYERS, GAS_SUPPLIERS, type GasBuyer, type GasSupplier, PIPELINE_BUYER } from "./gasPlaces.ts";
import { borderPrice, buyerPrice, type GasPriceSources, netback, plantFloor } from "./gasPrices.ts";
import type { GasRoute } from "./gasRoutes.ts";

/** Class of buyers whose elasticity is one of all gas. */
const EUROPE = "Europe";

/** Columns of the table `nodes`. */
export const NODE_COLUMNS: readonly string[] =
  "id country kind residual year hs price quantity elasticity minPrice valuation proxy source confidence low high priceSource priceConfidence priceLow priceHigh quantitySource quantityConfidence".split(
    " ",
  );

/** What the nodes of the gas market are made from. */
export interface GasNodeSources extends GasPriceSources {
  /** Columns country_class, commodity, side, horizon, low, high, confidence. */
  readonly elasticities: readonly SourceRow[];
}

/**
 * Elasticity of a class: the middle of its short-run range.
 *
 * @returns null where the class has no range.
 */
function classElasticity(rows: readonly SourceRow[], name: string, side: "supply" | "demand"): Figure | null {
  if (name === EUROPE && side === "demand") return europeanElasticity(rows);
  const row = rows.find(
    (each) =>
      each["country_class"] === name &&
      each["side"] === side &&
      (each["horizon"] ?? "").startsWith("short") &&
      Number.isFinite(numberIn(each, "low")) &&
      Number.isFinite(numberIn(each, "high")),
  );
  if (row === undefined) return null;
  const [low, high] = [numberIn(row, "low"), numberIn(row, "high")];
  const seen = row["confidence"] === "verified";
  return {
    value: (low + high) / 2,
    low,
    high,
    source: seen ? "li2022" : "general-knowledge",
    confidence: seen ? "verified" : "recalled",
  };
}

/**
 * Elasticity of European gas demand within a year: between what panels of OECD countries found for households and for
 * industry, and its middle. It is one of all gas that is imported: pipelines are sellers of their own here.
 */
function europeanElasticity(rows: readonly SourceRow[]): Figure | null {
  const row = (of: string, commodity: string): SourceRow | undefined =>
    rows.find((each) => each["country_class"] === of && each["commodity"] === commodity && each["horizon"] === "short");
  const [households, industry] = [row("OECD 12", "gas, residential"), row("OECD 13", "gas, industry")];
  if (households === undefined || industry === undefined) return null;
  const [low, high] = [numberIn(households, "central"), numberIn(industry, "high")];
  return { value: (low + high) / 2, low, high, source: "bernstein-madlener2011;dong-sun2018", confidence: "derived" };
}

/** The table `nodes` for the given base years: suppliers, then buyers, of each year. */
export function gasNodeRows(
  sources: GasNodeSources,
  flowsOf: ReadonlyMap<number, GasFlows>,
  routes: readonly GasRoute[],
): readonly MarketRow[] {
  return [...flowsOf].flatMap(([year, flows]) => [
    ...GAS_SUPPLIERS.map((supplier) => supplierRow(sources, flows, routes, supplier, year)),
    ...GAS_BUYERS.filter((buyer) => importsOf(flows, buyer.id) > 0).map((buyer) =>
      buyerRow(sources, flows, routes, buyer, year),
    ),
  ]);
}

function supplierRow(
  sources: GasNodeSources,
  flows: GasFlows,
  routes: readonly GasRoute[],
  supplier: GasSupplier,
  year: number,
): MarketRow {
  const elasticity = classElasticity(sources.elasticities, supplier.elasticity, "supply");
  const own = isPricedAtBorder(supplier) ? null : netback(sources, flows, routes, supplier.id, year);
  const price = own ?? priceOfOthers(sources, flows, routes, supplier, year);
  return {
    id: supplier.id,
    country: supplier.country,
    kind: "supply",
    residual: supplier.residual ? "true" : undefined,
    year: String(year),
    hs: supplier.hs,
    price: price?.value,
    quantity: exportsOf(flows, supplier.id),
    elasticity: elasticity?.value,
    minPrice: plantFloor(sources, supplier.cost),
    proxy: proxies(price, supplier.sells !== null),
    ...(elasticity === null ? {} : provenance(elasticity)),
    ...priceColumns(price),
    ...quantityColumns(year),
  };
}

/** Pipelines into China have prices of the border; those into Europe get what their buyers pay. */
function isPricedAtBorder({ sells }: GasSupplier): boolean {
  return sells?.includes(PIPELINE_BUYER) === true;
}

/** A supplier that does not export yet sells at what its neighbour gets: the country's other plant, or the border. */
function priceOfOthers(
  sources: GasNodeSources,
  flows: GasFlows,
  routes: readonly GasRoute[],
  supplier: GasSupplier,
  year: number,
): Figure | null {
  if (isPricedAtBorder(supplier)) return borderPrice(sources, supplier.country, year);
  const neighbour = GAS_SUPPLIERS.find(
    (each) => each.id !== supplier.id && each.place !== null && each.country === supplier.country,
  );
  const price = neighbour === undefined ? null : netback(sources, flows, routes, neighbour.id, year);
  return price === null ? null : { ...price, confidence: "proxy" };
}

/** What arrives: flows at loading less what boils off on the cheapest way. */
function arrivals(flows: GasFlows, routes: readonly GasRoute[], buyer: string): number {
  return [...flows].reduce((sum, [supplier, row]) => {
    const route = routes.find((each) => each.supplier === supplier && each.market === buyer);
    return sum + (row.get(buyer) ?? 0) * (1 - (route?.loss ?? 0));
  }, 0);
}

function buyerRow(
  sources: GasNodeSources,
  flows: GasFlows,
  routes: readonly GasRoute[],
  buyer: GasBuyer,
  year: number,
): MarketRow {
  const price = buyerPrice(sources, buyer, year);
  const elasticity = classElasticity(sources.elasticities, buyer.elasticity, "demand");
  const share = shippedShare(flows, buyer.id);
  const scaled: Figure | null =
    elasticity === null
      ? null
      : { ...elasticity, value: elasticity.value * share, low: elasticity.low * share, high: elasticity.high * share };
  return {
    id: buyer.id,
    country: buyer.country,
    kind: "demand",
    residual: buyer.residual ? "true" : undefined,
    year: String(year),
    price: price?.value,
    quantity: arrivals(flows, routes, buyer.id),
    elasticity: scaled?.value,
    valuation: buyer.valuation,
    proxy: proxies(price, buyer.elasticityProxy),
    ...(scaled === null ? {} : provenance(scaled)),
    ...priceColumns(price),
    ...quantityColumns(year),
  };
}

function proxies(price: Figure | null, elasticity: boolean): string {
  return [price?.confidence === "proxy" ? "price" : "", elasticity ? "elasticity" : ""].filter(Boolean).join(";");
}

function priceColumns(price: Figure | null): MarketRow {
  if (price === null) return {};
  const flat = price.low === price.value && price.high === price.value;
  return {
    priceSource: price.source,
    priceConfidence: price.confidence,
    priceLow: flat ? undefined : price.low,
    priceHigh: flat ? undefined : price.high,
  };
}

function quantityColumns(year: number): MarketRow {
  return { quantitySource: reviewEdition(year), quantityConfidence: "verified" };
}
