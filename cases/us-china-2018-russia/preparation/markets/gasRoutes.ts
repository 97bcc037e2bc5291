import { type Figure, joinedSources, type MarketRow, numberIn, provenance, type SourceRow } from "../figures.ts";
import { GAS_BUYERS, GAS_SUPPLIERS, type GasSupplier } from "./gasPlaces.ts";

/** Terms of a voyage, with the ends that the range of the cost is made from. */
interface VoyageTerms {
  /** USD/day: average of 2017, of 2019, and of 2018. */
  readonly dayRate: { readonly low: number; readonly value: number; readonly high: number };
  /** Average over the voyage, knots. */
  readonly speed: number;
}

/** 160,000 m³, 98.5 % full, 23.2 MMBtu/m³.   MMBtu */
const CARGO = 160_000 * 0.985 * 23.2;
/** Days of loading and unloading, a round trip. */
const PORT_DAYS = 3;
/** USD a round trip. */
const PORT_COST = 300_000;
/** USD a round trip, both passages. */
const TOLLS: Readonly<Record<string, number>> = { suez: 1_000_000, panama: 700_000 };
/** Days of a passage with waiting. */
const CANAL_DAYS = 1;
/** Of the ship's capacity a day: laden, and in ballast from the heel. */
const BOIL_OFF = { laden: 0.0012, ballast: 0.0009, filled: 0.985 };

const ORDINARY: VoyageTerms = { dayRate: { low: 46_058, value: 70_000, high: 88_000 }, speed: 17 };
/** Ice-class ships; the speed is that of the voyage of July 2018: 19 days for the 5,644 nautical miles Sabetta-Rudong. */
const ICE_CLASS: VoyageTerms = { dayRate: { low: 75_000, value: 85_000, high: 110_000 }, speed: 5644 / (19 * 24) };

const ORDINARY_SOURCES = ["searoute", "platts2016", "lng-market-model", "giignl2018"];
const ICE_CLASS_SOURCES = ["searoute", "novatek2018", "platts2016", "general-knowledge"];

/** Chokepoints of the market, in the order in which routes name them. */
export const GAS_CHOKEPOINTS: readonly string[] = ["hormuz", "malacca", "suez", "panama", "nsr"];

/** Part of the year in which ships of ice class pass the Northern Sea Route without escort: July to early November. */
const NSR_SEASON = "07-11";

/** One way of a pair. */
export interface GasRoute {
  readonly supplier: string;
  readonly market: string;
  readonly route: string;
  readonly cost: Figure;
  readonly days: number;
  readonly loss: number;
  readonly through: readonly string[];
  readonly season: string;
}

/**
 * Ways of each pair: the cheapest one, and for each chokepoint the cheapest one that avoids it, so that a closure is a
 * detour and not a new supplier. Of several with the same chokepoints the cheapest stays.
 *
 * @param distances  Columns exporter_node, importer_node, variant, nm, through; blank nm = no sea route.
 * @param pairs      `supplier→buyer`.
 */
export function gasRoutes(distances: readonly SourceRow[], pairs: ReadonlySet<string>): readonly GasRoute[] {
  return GAS_SUPPLIERS.flatMap((supplier) =>
    GAS_BUYERS.filter((buyer) => pairs.has(`${supplier.id}→${buyer.id}`)).flatMap((buyer) => {
      if (supplier.place === null) return [pipelineRoute(supplier, buyer.id)];
      const rows = distances.filter(
        (row) => row["exporter_node"] === supplier.place && row["importer_node"] === buyer.place,
      );
      return candidates(rows.filter((row) => numberIn(row, "nm") > 0).map((row) => voyage(supplier.id, buyer.id, row)));
    }),
  );
}

/** The table `routes` of the market file. */
export function routeRows(routes: readonly GasRoute[]): readonly MarketRow[] {
  return routes.map((route) => ({
    supplier: route.supplier,
    market: route.market,
    route: route.route,
    cost: route.cost.value,
    days: route.days,
    loss: route.loss,
    through: route.through.join("|"),
    season: route.season,
    ...provenance(route.cost),
  }));
}

/** The three lines from Turkmenistan to Xinjiang, which three suppliers share. */
export const CENTRAL_ASIA_LINES = "central-asia-a-c";

const CENTRAL_ASIA: ReadonlySet<string> = new Set(["TKM", "UZB", "KAZ"]);

/** Prices of pipeline gas are those at the border: what it costs inside the country is part of the wedge. */
function pipelineRoute(supplier: GasSupplier, market: string): GasRoute {
  return {
    supplier: supplier.id,
    market,
    route: "pipeline",
    cost: { value: 0, low: 0, high: 0, source: "tertius-assumption", confidence: "derived" },
    days: 0,
    loss: 0,
    through: CENTRAL_ASIA.has(supplier.country) ? [CENTRAL_ASIA_LINES] : [],
    season: "",
  };
}

function voyage(supplier: string, market: string, row: SourceRow): GasRoute {
  const passed = (row["through"] ?? "").split(";");
  const through = GAS_CHOKEPOINTS.filter((gate) => passed.includes(gate));
  const ice = through.includes("nsr");
  const terms = ice ? ICE_CLASS : ORDINARY;
  const days = numberIn(row, "nm") / (24 * terms.speed) + CANAL_DAYS * canals(through);
  const costAt = (dayRate: number): number => voyageCost(days, dayRate, through);
  return {
    supplier,
    market,
    route: through.length === 0 ? "open-sea" : through.join("-"),
    cost: {
      value: costAt(terms.dayRate.value),
      low: costAt(terms.dayRate.low),
      high: costAt(terms.dayRate.high),
      source: joinedSources(ice ? ICE_CLASS_SOURCES : ORDINARY_SOURCES),
      confidence: ice ? "recalled" : "derived",
    },
    days,
    loss: (days * (BOIL_OFF.laden + BOIL_OFF.ballast)) / BOIL_OFF.filled,
    through,
    season: ice ? NSR_SEASON : "",
  };
}

/** A round trip per unit loaded, without what boils off: that is the loss.   USD/MMBtu */
function voyageCost(days: number, dayRate: number, through: readonly string[]): number {
  const tolls = through.reduce((sum, gate) => sum + (TOLLS[gate] ?? 0), 0);
  return ((2 * days + PORT_DAYS) * dayRate + tolls + PORT_COST) / CARGO;
}

function canals(through: readonly string[]): number {
  return through.filter((gate) => gate in TOLLS).length;
}

function candidates(all: readonly GasRoute[]): readonly GasRoute[] {
  const cheapest = (routes: readonly GasRoute[]): GasRoute | undefined =>
    routes.toSorted((a, b) => deliveredCost(a) - deliveredCost(b))[0];
  const always = all.filter((route) => route.season === "");
  const chosen = [
    cheapest(always),
    ...GAS_CHOKEPOINTS.map((gate) => cheapest(always.filter((route) => !route.through.includes(gate)))),
    cheapest(all.filter((route) => route.season !== "")),
  ];
  const named = new Map<string, GasRoute>();
  for (const route of chosen) if (route !== undefined) named.set(route.route, route);
  return [...named.values()];
}

/** Price at which what boils off is valued when routes are compared.   USD/MMBtu */
const COMPARISON_PRICE = 8;

function deliveredCost(route: GasRoute): number {
  return route.cost.value + COMPARISON_PRICE * route.loss;
}
