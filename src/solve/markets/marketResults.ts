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

/** How far one uncertain parameter alone moves a price. */
export interface TornadoBar {
  readonly parameter: string;
  readonly atLow: number;
  readonly atHigh: number;
}

/** A price before and after, with what is uncertain about it. */
export interface PriceResult extends Measured {
  /** The same year without what the scenario does. */
  readonly before: number;
  readonly range?: PriceRange;
  /** Widest first. */
  readonly tornado?: readonly TornadoBar[];
}

/** A buyer that gets less than it would at its base price. */
export interface ShortfallResult {
  readonly node: string;
  readonly quantity: number;
  readonly percent: number;
  readonly unit: string;
  /** Lowest and highest over the corners. */
  readonly range?: PriceRange;
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

/** One market in one year under one scenario. */
export interface MarketYearResult {
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
  /** Whether the order of who is short is the same in every corner, and who leads in them. */
  readonly shortfallOrder?: { readonly stable: boolean; readonly orders: readonly (readonly string[])[] };
  readonly integrable: boolean;
  readonly solver: MarketSolution["solver"];
  readonly iterations: number;
  readonly kkt: KktResiduals;
}

/** One market under one scenario; years are keys. */
export interface MarketResult {
  /** Of the scenario in this market. */
  readonly title: string;
  readonly coverage: "full" | "partial";
  readonly commodity: string;
  readonly unit: string;
  readonly priceUnit: string;
  readonly baseYear: number;
  readonly years: Readonly<Record<string, MarketYearResult>>;
}
