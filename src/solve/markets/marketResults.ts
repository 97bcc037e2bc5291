import type { ImportsAtRisk, ImportsUnderDuty } from "../../models/markets/index.ts";
import type { KktResiduals, MarketSolution, MarketWelfare, ShadowPrice } from "../../engines/markets/index.ts";

/** A quantity or price with its unit. */
export interface Measured {
  readonly value: number;
  readonly unit: string;
}

/** Lowest and highest over the corners of what is uncertain. */
export interface PriceRange {
  readonly low: number;
  readonly high: number;
  /** What was varied. */
  readonly over: string;
  /** Corners with an equilibrium. */
  readonly count: number;
}

/** What is uncertain in a market; flow inertia is the σ of the flows. */
export type UncertainParameter =
  | "elasticity of demand"
  | "elasticity of supply"
  | "capacity"
  | "flow inertia"
  | "linked demand";

/** How far one uncertain parameter alone moves a price. */
export interface TornadoBar {
  readonly parameter: UncertainParameter;
  readonly atLow: number;
  readonly atHigh: number;
}

/** A price before and after, with what is uncertain about it. */
export interface PriceResult extends Measured {
  /** The same year without what the scenario does. */
  readonly before: number;
  /** Of demand or supply at the node, at the base price, which the centre rests on; absent where the curve has none. */
  readonly elasticity?: number;
  readonly range?: PriceRange;
  /** Widest first; both ends of what does not move the price are the price. */
  readonly tornado?: readonly TornadoBar[];
}

/** A buyer that gets less than it would at its base price. */
export interface ShortfallResult {
  readonly node: string;
  readonly quantity: number;
  /** Short in the same year without what the scenario does. */
  readonly before: number;
  readonly percent: number;
  readonly unit: string;
  /** Lowest and highest over the corners. */
  readonly range?: PriceRange;
}

/** One order in which buyers are short, the worst first, and the corners that it is found in. */
export interface ShortfallOrder {
  /** The first four. */
  readonly nodes: readonly string[];
  readonly count: number;
  /** Parameters that stand at the same end in all of these corners; empty where none does. */
  readonly where: Readonly<Partial<Record<UncertainParameter, "low" | "high">>>;
}

/** A figure between the ends of what it is made of. */
export interface Spread {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
}

/** A pair whose flow takes another way than without what the scenario does. */
export interface DetourResult {
  readonly from: string;
  readonly to: string;
  /** The way that loses most of the pair's flow. */
  readonly before: string;
  /** The way that gains most of it. */
  readonly after: string;
  /** What moved to it, loaded. */
  readonly quantity: number;
  readonly unit: string;
  /** One way. */
  readonly extraDays: number;
  /** Freight, and what is lost on the longer way at the buyer's price; per unit loaded, between the ends of freight. */
  readonly extraCost: Spread;
  /** The same for a ship of the market file; absent where it has none. */
  readonly extraPerCargo?: Spread;
}

/** A route's flow, loaded. */
export interface MarketFlowResult {
  readonly from: string;
  readonly to: string;
  readonly route: string;
  readonly quantity: number;
  /** The same year without what the scenario does. */
  readonly before: number;
  readonly unit: string;
}

/** What one stage changes in what arrives at a buyer. */
export interface ReplacementStage {
  /** What the scenario does; capacities of the year; demand of the year; what else the year brought, where it was observed. */
  readonly stage: "policy" | "ramp" | "growth" | "other";
  /** Of the flow in question. */
  readonly own: number;
  /** Of every other supplier, largest first. */
  readonly others: readonly { readonly node: string; readonly change: number; readonly range?: Ends }[];
  /** Of everything that arrives: own + others. */
  readonly demand: number;
  /** Of own and demand over the corners; absent in the reverse order. */
  readonly range?: { readonly own: Ends; readonly demand: Ends; readonly count: number };
}

/** Lowest and highest. */
export interface Ends {
  readonly low: number;
  readonly high: number;
}

/** How a flow is lost and who stands in for it, stage by stage; the parts of either order add up to after − before. */
export interface ReplacementResult {
  readonly from: string;
  readonly to: string;
  /** Of the quantities, arriving. */
  readonly unit: string;
  /** At the base year's capacities and demand, without what the scenario does. */
  readonly before: number;
  /** The year under the scenario. */
  readonly after: number;
  /** Policy first, then ramp, then growth; what else the year brought comes last in either order. */
  readonly stages: readonly ReplacementStage[];
  /** Growth first, then ramp, then policy. */
  readonly reverse: readonly ReplacementStage[];
  /** What was observed to arrive in the year less what was in the base year, by supplier; absent where either is not known. */
  readonly observed?: readonly { readonly node: string; readonly change: number }[];
}

/** Demand that follows what is produced in another market. */
export interface LinkedResult {
  /** Market that is followed, and the supplier there. */
  readonly market: string;
  readonly supplier: string;
  readonly buyers: readonly string[];
  /** Of the quantity there. */
  readonly shift: Measured;
  readonly change: Measured;
  /** Of demand here at every price, over the range of the coefficient. */
  readonly demand: Spread;
}

/** A contract that is neither taken nor paid for while every route of its is closed. */
export interface SuspendedResult {
  readonly contract: string;
  readonly from: string;
  /** Null = any buyer. */
  readonly to: string | null;
  /** Contracted for the days of the closure. */
  readonly quantity: number;
  readonly unit: string;
  /** Of the days on which it runs in the year. */
  readonly percent: number;
}

/** Whether the demand of a peak day is met when the largest entry or terminal fails. */
export interface NMinusOneResult extends Measured {
  readonly node: string;
  /** The same year without what the scenario does. */
  readonly before: number;
  /** What fails; null where there is neither entry nor terminal. */
  readonly largest: string | null;
}

/** Years that a solve is made of; all three are the year itself where that was observed and the scenario takes it as it was. */
export interface YearBase {
  /** Year whose flows and prices the market reproduces. */
  readonly year: number;
  /** Year whose capacities hold. */
  readonly capacities: number;
  /** Year whose demand holds. */
  readonly demand: number;
}

/** One market in one year under one scenario. */
export interface MarketYearResult {
  readonly base: YearBase;
  /** Nodes that hold what a source does not give one by one: no sentence, table or chart is about them. */
  readonly residuals: readonly string[];
  readonly flows: readonly MarketFlowResult[];
  readonly prices: Readonly<Record<string, PriceResult>>;
  readonly shadowPrices: readonly {
    readonly constraint: string;
    readonly name: string;
    readonly kind: ShadowPrice["kind"];
    readonly value: number;
    readonly unit: string;
  }[];
  readonly welfare: MarketWelfare & { readonly unit: string };
  /** Change of each part of welfare against the same year without what the scenario does. */
  readonly welfareChange: MarketWelfare & { readonly unit: string };
  readonly shortfalls: readonly ShortfallResult[];
  readonly unserved: readonly { readonly node: string; readonly quantity: number; readonly unit: string }[];
  readonly concentration: readonly {
    readonly node: string;
    /** Herfindahl-Hirschman index over countries of origin, 0 to 1; null when nothing arrives. */
    readonly suppliers: number | null;
    readonly suppliersBefore: number | null;
  }[];
  /** Whether the order of who is short is the same in every corner, and the orders there are, the most frequent first. */
  readonly shortfallOrder?: { readonly stable: boolean; readonly orders: readonly ShortfallOrder[] };
  /** Pairs that take another way, largest quantity first. */
  readonly detours: readonly DetourResult[];
  /** Absent where no flow was asked for and the scenario reaches none between the parties of the case. */
  readonly replacement?: readonly ReplacementResult[];
  /** Flows that could not be split, because a stage between has no equilibrium, and why. */
  readonly notReplaced?: readonly { readonly from: string; readonly to: string; readonly failure: string }[];
  /** Absent where no link moves demand. */
  readonly linked?: readonly LinkedResult[];
  /** Absent where no contract is suspended, largest first. */
  readonly suspended?: readonly SuspendedResult[];
  /** Absent where no peak demand is given, or not all that serves it. */
  readonly nMinusOne?: readonly NMinusOneResult[];
  readonly integrable: boolean;
  readonly solver: MarketSolution["solver"];
  readonly iterations: number;
  readonly kkt: KktResiduals;
}

/** What was observed between two nodes in a year. */
export interface ObservedFlow {
  readonly from: string;
  readonly to: string;
  readonly year: number;
  /** In the market's unit; null where it was not observed. */
  readonly quantity: number | null;
  /** Million USD; null where it is not known. */
  readonly value: number | null;
}

/** One market under one scenario; years are keys, none with coverage `partial`. */
export interface MarketResult {
  /** Of the scenario in this market. */
  readonly title: string;
  readonly coverage: "full" | "partial";
  readonly commodity: string;
  readonly unit: string;
  readonly priceUnit: string;
  readonly baseYear: number;
  readonly years: Readonly<Record<string, MarketYearResult>>;
  /** With coverage `partial`, as the three below. */
  readonly observed?: readonly ObservedFlow[];
  /** Ids of the measures that imports at risk and under duty were read from. */
  readonly measures?: readonly string[];
  readonly importsAtRisk?: readonly ImportsAtRisk[];
  readonly importsUnderDuty?: readonly ImportsUnderDuty[];
}
