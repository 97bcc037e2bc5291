import type { Parameter } from "../../base/sets/index.ts";
import type { Closure } from "./closure.ts";
import type { EquilibriumModel, Quota, TradePolicy } from "./model.ts";

/** How far each equation is from holding at the answer. */
export interface Residuals {
  /** Largest of `byEquation`. */
  readonly max: number;
  /** Walras's law: payments to labour of the world minus its wages, over world value added. */
  readonly walras: number;
  readonly byEquation: {
    /** |Δ ln ĉ| against (10). */
    readonly unitCost: number;
    /** |Δ ln P̂| against (11). */
    readonly priceIndex: number;
    /** |Σᵢ π′ − 1|, (12). */
    readonly shares: number;
    /** |Δ ln X′| against (13). */
    readonly expenditure: number;
    /** |imports − exports − D′| over value added after the shock ŵ wL, (14): a wage that collapses hides nothing. */
    readonly tradeBalance: number;
    /** |min(ln(1 + λ), ln(q̄/Q̂))|, the quotas: a binding one is met, a slack one is free; absent where there is none. */
    readonly quota?: number;
    /** |Δ ψ ln size| against the size that it leads to; absent where size does not matter. */
    readonly scale?: number;
  };
  /** Where the largest residual is. */
  readonly worst: { readonly equation: string; readonly country: string; readonly sector: string | null };
}

/** What became of a quota. */
export interface QuotaOutcome {
  readonly quota: Quota;
  /** λ   fraction   By how much it raises the price at the border; a duty of the cell is laid on the price with it. 0 = slack. */
  readonly equivalent: number;
  /** Q̂   ratio   What is traded over what the base year traded, at the sellers' base prices; NaN where nothing was. */
  readonly quantityHat: number;
  /** λ times the value at the border without it, of each cell.   [cell of the quota]   money */
  readonly rents: Float64Array;
}

/** A counterfactual equilibrium in relative changes, with the base that the changes are relative to. */
export interface Equilibrium {
  readonly converged: true;
  /** Which search found it: `anderson`, `wage-newton` or `homotopy`. */
  readonly method: string;
  /** Passes through the system. */
  readonly evaluations: number;
  readonly closure: Closure;
  /** In the order of the policy. */
  readonly quotas: readonly QuotaOutcome[];
  /** The base year, or under the closure `none` the base re-solved without deficits. */
  readonly base: EquilibriumModel;
  /** What was solved: of quotas their equivalents, as tariffs and export taxes. */
  readonly policy: TradePolicy;
  /** ŵ   [country]   ratio */
  readonly wageHat: Float64Array;
  /** ĉ   [sector, country]   ratio   NaN where nothing can be produced. */
  readonly unitCostHat: Parameter;
  /** P̂   [sector, country]   ratio   NaN where nothing is for sale. */
  readonly priceIndexHat: Parameter;
  /** P̂_F   [sector, country]   ratio   Price of imports as a whole, NaN where there are none; absent where the model has one tier. */
  readonly importPriceHat?: Parameter;
  /** P̂ₙ   [country]   ratio   Price of final consumption. */
  readonly consumptionPriceHat: Float64Array;
  /** π′   [sector, importer, exporter]   share */
  readonly tradeShares: Parameter;
  /** X′   [sector, country]   money */
  readonly expenditure: Parameter;
  /** Y′   [sector, country]   money   Receipts of producers. */
  readonly output: Parameter;
  /** I′   [country]   money */
  readonly income: Float64Array;
  /** D′   [country]   money */
  readonly deficits: Float64Array;
  /** R′   [country]   money   Tariffs; export taxes are apart. */
  readonly tariffRevenue: Float64Array;
  /** [country]   money   Negative = subsidies paid. */
  readonly exportTaxRevenue: Float64Array;
  /** Z   [country]   money   Revenue spent on goods that serve nobody; absent where the policy wastes none. */
  readonly wasted?: Float64Array;
  /** Ŵ = Î/P̂, of what serves somebody   [country]   ratio   Real income, exact. */
  readonly welfareHat: Float64Array;
  /** ŵ/P̂   [country]   ratio */
  readonly realWageHat: Float64Array;
  readonly residuals: Residuals;
  /** ln ŵ, ln P̂, ln X′: start of a neighbouring scenario. */
  readonly state: Float64Array;
}

/** The part of an equilibrium that trade and its first-order welfare are computed from. */
export type TradeAfter = Pick<Equilibrium, "base" | "policy" | "unitCostHat" | "tradeShares" | "expenditure">;
