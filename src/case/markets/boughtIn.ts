import type { MarketPolicy } from "./series.ts";
import { daysBetween, daysInYear } from "./yearShare.ts";

/** The part of a purchase that falls in a year, by the days of its span. */
export function boughtIn({ quantity, from, to }: Pick<MarketPolicy, "quantity" | "from" | "to">, year: number): number {
  if (from === null || to === null) return 0;
  return ((quantity ?? 0) * daysInYear(year, from, to)) / daysBetween(from, to);
}
