import type { Problem } from "../base/problems/index.ts";
import type { LawfulRates } from "./law.ts";
import { lawByCode } from "./lawByCode.ts";
import { lawBySector } from "./lawBySector.ts";

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
