import { type Vintage, VINTAGES } from "../packages/index.ts";

/** Codes of classifications in downloads of Comtrade, H0 to H6, in the order of the revisions. */
const COMTRADE = ["H0", "H1", "H2", "H3", "H4", "H5", "H6"];

/**
 * The revision of the Harmonized System that a name holds: a file of BACI, or a code of Comtrade; null where there is none.
 *
 * @example
 *   namedVintage("BACI_HS17_Y2022_V202401b.csv")   // "HS2017"
 *   namedVintage("H4")                             // "HS2012"
 *   namedVintage("imports.csv")                    // null
 */
export function namedVintage(name: string): Vintage | null {
  const comtrade = VINTAGES[COMTRADE.indexOf(name)];
  if (comtrade !== undefined) return comtrade;
  const year = /HS(?:19|20)?(92|88|96|02|07|12|17|22)(?!\d)/iu.exec(name)?.[1];
  const wanted = year === "92" ? "88" : year;
  return (wanted === undefined ? undefined : VINTAGES.find((each) => each.endsWith(wanted))) ?? null;
}
