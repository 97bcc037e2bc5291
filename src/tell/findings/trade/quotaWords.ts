import type { QuotaResult } from "../../../results/index.ts";
import { decimalsFor, listText, numberText, type Wording } from "../../../base/wording/index.ts";

/** Sellers that are named; more are counted. */
const NAMED_SELLERS = 3;

/** Who sells to whom under a quota. */
export function quotaFlow({ exporter, importer }: QuotaResult, words: Wording): string {
  const codes = exporter.split(" ");
  const name = (code: string): string => (code === "WLD" ? words.say("quota.others", {}) : words.country(code).label);
  const sellers =
    codes.length > NAMED_SELLERS
      ? words.say("quota.several", { count: String(codes.length) })
      : listText(codes.map(name), words.language);
  return words.say("flow", { exporter: sellers, importer: words.country(importer).label });
}

/** The sectors of a quota. */
export function quotaSector({ sector }: QuotaResult, words: Wording): string {
  return listText(sector.split(" ").map(words.sector), words.language);
}

/** A percentage without its sign, with two significant digits or more where it is large. */
export function plainPercent(value: number, { language }: Wording): string {
  return numberText(value, language, { decimals: Number.isInteger(value) ? 0 : decimalsFor(value) });
}
