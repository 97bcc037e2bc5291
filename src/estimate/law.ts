import type { ObservedCode } from "../data/packages/index.ts";
import type { EstimateWindow } from "./windows.ts";

/** Rates in the law, read from a table: what moves what is collected and is no answer to it. */
export interface LawfulRates {
  readonly file: string;
  /** The day whose rates are taken; null where the table says the rates of each window. */
  readonly day: string | null;
  /** Rate of a seller and code in a window   percent   NaN where the table has none. */
  readonly percentOf: (seller: string, code: ObservedCode, window: EstimateWindow) => number;
  /** Sellers that the table names. */
  readonly sellers: readonly string[];
}
