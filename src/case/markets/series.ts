import type { Inertia } from "../../engines/markets/index.ts";
import type { Confidence } from "../rows/index.ts";
import type { ConversionDraft, PolicyKind } from "./headSchema.ts";
import type { SeriesByShare } from "./byShareSchema.ts";
import type { SeriesScore } from "./scoreSchema.ts";
import type { CurveForm } from "./tableSchemas.ts";

/** A figure of a market file in the market's unit, with its range and where it comes from. */
export interface Figure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Bibliography keys, parted by `;`. */
  readonly source: string;
  readonly confidence: Confidence;
  readonly file: string;
  readonly line: number;
}

/** Inertia with what is uncertain about it. */
export interface SeriesInertia extends Inertia {
  /** Ends of σ; absent = σ is its own range. */
  readonly sigmaRange?: { readonly low: number; readonly high: number };
}

/** A supplier or buyer in one base year, or in all. */
export interface SeriesNode {
  readonly id: string;
  /** Alpha-3. */
  readonly country: string;
  readonly kind: "supply" | "demand";
  /** Whether it holds what a source does not give one by one. */
  readonly residual: boolean;
  /** Null = every base year. */
  readonly year: number | null;
  /** HS code of what a supplier sells; null = every code of the market. */
  readonly hs: string | null;
  readonly form: CurveForm;
  readonly price: Figure | null;
  readonly quantity: Figure | null;
  readonly elasticity: Figure | null;
  readonly intercept: number | null;
  readonly slope: number | null;
  readonly steps: readonly { readonly price: number; readonly quantity: number }[];
  readonly minPrice: number;
  /** Null = five times the price. */
  readonly maxPrice: number | null;
  readonly valuation: "cif" | "fob";
  readonly peakDemand: number | null;
  /** Most that production at home and storage deliver on a day, over a year. */
  readonly peakProduction: number | null;
  readonly peakStorage: number | null;
  /** Most that each terminal sends out; null = not known. */
  readonly terminals: readonly { readonly id: string; readonly capacity: number }[] | null;
  readonly file: string;
  readonly line: number;
}

/** A step of the capacity of a node, pipeline or chokepoint. */
export interface SeriesCapacity {
  readonly node: string;
  readonly name: string;
  readonly project: string;
  readonly year: number;
  readonly capacity: Figure;
  /** Fraction. */
  readonly utilisation: number;
  readonly file: string;
  readonly line: number;
}

/** What was observed between a supplier and a buyer in a year. */
export interface SeriesPair {
  readonly supplier: string;
  readonly market: string;
  readonly year: number;
  /** Null = not observed. */
  readonly flow: Figure | null;
  /** Null = as the base year's flow says. */
  readonly access: boolean | null;
  /** Million USD; null = not known. */
  readonly value: number | null;
  /** Ad valorem, fraction. */
  readonly duty: number;
  /** Per unit arriving. */
  readonly specificDuty: number;
}

/** A way from a supplier to a buyer. */
export interface SeriesRoute {
  readonly supplier: string;
  readonly market: string;
  readonly route: string;
  readonly cost: Figure;
  readonly days: number;
  /** Fraction over the route. */
  readonly loss: number;
  /** Ids of chokepoints and pipelines. */
  readonly through: readonly string[];
  /** Part of the year in which it is open. */
  readonly season: number;
}

/** The open share of a chokepoint for some days. */
export interface SeriesChokepoint {
  readonly id: string;
  readonly name: string;
  readonly share: number;
  readonly from: string | null;
  readonly to: string | null;
}

/** A contract with take-or-pay. */
export interface SeriesContract {
  readonly id: string;
  readonly seller: string;
  /** Null = destination-flexible. */
  readonly buyer: string | null;
  readonly from: string;
  readonly to: string | null;
  readonly quantity: Figure;
  /** Fraction. */
  readonly takeOrPay: number;
  readonly penalty: number;
  readonly price: "oil-linked" | "spot" | null;
}

/** A policy that no measure can express; fractions, not percent. */
export interface MarketPolicy {
  readonly id: string;
  readonly title: string;
  readonly kind: PolicyKind;
  readonly chokepoint: string | null;
  /** Fraction closed. */
  readonly closed: number;
  readonly node: string | null;
  readonly capacity: number | null;
  /** Fraction of the quantity at every price. */
  readonly shift: number;
  readonly suppliers: readonly string[];
  readonly markets: readonly string[];
  /** Fraction of the supplier's capacity that may go there. */
  readonly access: number;
  readonly quantity: number | null;
  /** Duty beyond the quota, fraction; null = nothing passes beyond. */
  readonly rate: number | null;
  /** Per unit arriving. */
  readonly duty: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly source: string;
  readonly file: string;
  readonly line: number;
}

/** A what-if of a market. */
export interface MarketScenario {
  readonly id: string;
  readonly title: string;
  /** Ids of measures of the case; null = those of the case's scenario of the same id. */
  readonly measures: readonly string[] | null;
  /** Day on which measures are read for the whole year; null = by their days in the year. */
  readonly at: string | null;
  /** Policies of this scenario alone. */
  readonly policies: readonly MarketPolicy[];
  /** Ids of the market's policies that are left out. */
  readonly without: readonly string[];
  /** Capacities of the year, else of the base year. */
  readonly ramp: boolean;
  /** Demand of the year, else of the base year. */
  readonly growth: boolean;
  /** Null = the market's. */
  readonly inertia: SeriesInertia | null;
  /** Null = the market's. */
  readonly marketPower: number | null;
  /** Null = the market's. */
  readonly forceMajeure: MarketSeries["forceMajeure"] | null;
  /** Scenario of linked markets whose shifts of supply move demand here; null = none. */
  readonly linked: string | null;
}

/** A link as the head of a market says it: the demand of one market follows the supply of another. */
export interface SeriesLink {
  /** Market whose demand follows. */
  readonly market: string;
  /** Market that it follows. */
  readonly per: string;
  /** In `unit`. */
  readonly coefficient: Figure;
  /** Unit of the first per unit of the second; null = both in the unit of the first. */
  readonly unit: string | null;
  readonly conversions: readonly ConversionDraft[];
  readonly column: number;
}

/** Demand of the buyers in a country that follows what one supplier of another market produces there. */
export interface DerivedDemand {
  /** Market that is followed. */
  readonly per: string;
  /** Of the quantities there. */
  readonly perUnit: string;
  /** Supplier there. */
  readonly node: string;
  readonly buyers: readonly string[];
  /** Quantity here per unit there. */
  readonly coefficient: Figure;
  /** What the supplier produced, by year; null = every year. */
  readonly produced: readonly { readonly year: number | null; readonly quantity: number }[];
  readonly perBaseYear: number;
  /** Shifts of its supply that are in force whatever the scenario. */
  readonly policies: readonly MarketPolicy[];
  /** Shifts of scenarios of that market. */
  readonly scenarios: readonly Pick<MarketScenario, "id" | "title" | "policies" | "without">[];
}

/** A market file as it was read: every figure in the market's unit, with its range and source. */
export interface MarketSeries {
  /** Name of its file without folder and ending, such as `lng`. */
  readonly name: string;
  readonly file: string;
  readonly commodity: string;
  readonly unit: string;
  /** Empty with coverage `partial`, unless given. */
  readonly priceUnit: string;
  /** Million USD per (unit × price unit); NaN where there is no price. */
  readonly moneyFactor: number;
  readonly coverage: "full" | "partial";
  readonly baseYear: number;
  readonly years: readonly number[];
  readonly hs: readonly string[];
  /** What readers are told of nodes, pipelines, chokepoints and routes, by id. */
  readonly names: Readonly<Record<string, string>>;
  readonly nodes: readonly SeriesNode[];
  readonly capacities: readonly SeriesCapacity[];
  readonly pairs: readonly SeriesPair[];
  readonly routes: readonly SeriesRoute[];
  readonly chokepoints: readonly SeriesChokepoint[];
  readonly contracts: readonly SeriesContract[];
  readonly policies: readonly MarketPolicy[];
  readonly inertia: SeriesInertia;
  readonly marketPower: number;
  /** Whether a supplier's curve grows with its capacity from the base year on; else a capacity only limits. */
  readonly expansion: boolean;
  /** What a ship loads in the market's unit, and its charter per day; null where the file has no ships. */
  readonly shipping: { readonly dayRate: number; readonly cargo: number; readonly boilOff: number } | null;
  /** Whether contracts whose every route is closed are suspended, or paid for all the same. */
  readonly forceMajeure: "suspend" | "enforce";
  readonly linked: readonly SeriesLink[];
  /** What links of any market of the case make of demand here. */
  readonly derived: readonly DerivedDemand[];
  readonly scenarios: readonly MarketScenario[];
  /** Null where the market was not held against what happened. */
  readonly score: SeriesScore | null;
  /** Null where nobody asks who sold instead of whom. */
  readonly byShare: SeriesByShare | null;
}
