import type { OneRateModel } from "./model.ts";

/** Rates by the formula for all countries at once, and the world under them, in changes from the balanced base. */
export interface OneRateNash {
  readonly base: OneRateModel;
  /** t   [country]   fraction   On all that the country imports. */
  readonly rates: Float64Array;
  /** ŵ   [country]   ratio   World pay is unchanged. */
  readonly wageHat: Float64Array;
  /** Ŷ/P̂   [country]   ratio   Real income, exact. */
  readonly welfareHat: Float64Array;
  /** Largest change of ln ŵ or ln t that one more pass would make. */
  readonly residual: number;
  /** Passes: over the balanced base, and over the game. */
  readonly passes: { readonly balance: number; readonly game: number };
}

/** A world under given rates. */
export interface OneRateWorld {
  /** ŵ   [country]   ratio */
  readonly wageHat: Float64Array;
  /** Ŷ/P̂   [country]   ratio */
  readonly welfareHat: Float64Array;
  readonly residual: number;
  readonly passes: number;
}
