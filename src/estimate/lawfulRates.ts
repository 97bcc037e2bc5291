import type { Problem } from "../base/problems/index.ts";
import type { ObservedCode } from "../data/packages/index.ts";
import { lawByCode } from "./lawByCode.ts";
import { lawBySector } from "./lawBySector.ts";
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

/** A column that a table by sector has, and one by code has not. */
const OF_SECTORS = "added_points";

/**
 * Reads a table of rates in the law: by seller, code and window (`exporter,code,window,rate_percent`), or by seller and sector on a day, as
 * what was collected and the points added since.
 *
 * @param day  The day of a table that has several; null where none was chosen.
 * @returns null where a problem is an error.
 */
export function lawfulRates(
  file: string,
  text: string,
  day: string | null,
): { readonly rates: LawfulRates | null; readonly problems: readonly Problem[] } {
  const [header = ""] = text.split("\n", 1);
  return header.split(",").some((name) => name.trim() === OF_SECTORS)
    ? lawBySector(file, text, day)
    : lawByCode(file, text, day);
}
