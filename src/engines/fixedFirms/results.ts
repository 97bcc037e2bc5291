import type { Parameter } from "../../base/sets/index.ts";
import type { FixedFirmsModel } from "./model.ts";

/** A counterfactual equilibrium in relative changes. */
export interface FixedFirmsEquilibrium {
  readonly base: FixedFirmsModel;
  /** t′   [industry, importer, exporter]   fraction */
  readonly tariffs: Parameter;
  /** ŵ   [country]   ratio   World pay is unchanged. */
  readonly wageHat: Float64Array;
  /** X̂   [country]   ratio   Spending. */
  readonly spendingHat: Float64Array;
  /** Profits of all industries   [country]   ratio */
  readonly profitsHat: Float64Array;
  /** P̂   [country]   ratio   Price of what is consumed. */
  readonly priceHat: Float64Array;
  /** Ŵ = X̂/P̂   [country]   ratio   Real income, exact. */
  readonly welfareHat: Float64Array;
  /** T′   [industry, importer, exporter]   money   Trade at the price before the tariff. */
  readonly trade: Parameter;
  /** Largest imbalance of pay and of spending, over a country's base values; of shares of price that do not sum. */
  readonly residual: number;
  /** Newton steps. */
  readonly steps: number;
  /** ln ŵ, ln X̂: start of a neighbouring search. */
  readonly state: Float64Array;
}
