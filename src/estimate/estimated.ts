import type { Problem } from "../base/problems/index.ts";
import type { ObservedTrade } from "../data/packages/index.ts";
import type { ElasticityEstimate } from "../engines/elasticities/index.ts";
import type { WithoutDuties } from "./customsRecord.ts";
import type { LawfulRates } from "./law.ts";
import type { ComparedWindows, TypedWindows } from "./windows.ts";

/** What is estimated, and from what. */
export interface EstimateChoices extends TypedWindows {
  /** True: each month (or year) of the windows by itself, not their sums. */
  readonly isByMonth: boolean;
  readonly withoutSellers: readonly string[];
  readonly withoutCodes: readonly string[];
  readonly withoutDuties: WithoutDuties;
  /** Rates in the law as an instrument; null without one. */
  readonly law: LawfulRates | null;
}

/** Rates of the estimate beside imports of an earlier pair of windows, when nobody paid them. */
export interface Placebo {
  readonly windows: ComparedWindows;
  /** Null where there is none. */
  readonly estimate: ElasticityEstimate | null;
  /** Why there is none. */
  readonly problems: readonly Problem[];
}

/** What is left out before anything is estimated. */
export interface LeftOut {
  /** Asked for. */
  readonly sellers: readonly string[];
  /** Asked for. */
  readonly codes: readonly string[];
  /** Codes that the package gives no sector, and its reasons. */
  readonly ofPackage: readonly { readonly code: string; readonly why: string }[];
}

/** Pairs of seller and code with imports and no figure of duties in the whole package. */
export interface DutiesUnknown {
  readonly pairs: number;
  /** Their part of the imports of the windows, 0 to 1. */
  readonly share: number;
  readonly takenFor: WithoutDuties;
}

/** A trade elasticity estimated from a package of observed trade, with what it rests on. */
export interface ObservedElasticity {
  readonly observed: ObservedTrade;
  readonly windows: ComparedWindows;
  readonly isByMonth: boolean;
  readonly leftOut: LeftOut;
  readonly dutiesUnknown: DutiesUnknown;
  readonly law: LawfulRates | null;
  readonly estimate: ElasticityEstimate;
  /** The nearest first. */
  readonly placebos: readonly Placebo[];
  /** Earlier pairs of windows that the package has beyond those that were estimated. */
  readonly furtherPlacebos: number;
  /** W545-W549. */
  readonly cautions: readonly Problem[];
}
