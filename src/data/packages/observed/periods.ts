import type { ObservedTrade } from "./observedTrade.ts";

/** Months and years as headers write them. */
const FORMS: Readonly<Record<ObservedTrade["period"], RegExp>> = {
  month: /^(?:19|2[01])\d{2}-(?:0[1-9]|1[0-2])$/u,
  year: /^(?:19|2[01])\d{2}$/u,
};

/**
 * What a text is, if it is a period; null where it is none.
 *
 * @example
 *   periodKind("2024-01")   // "month"
 *   periodKind("2024")      // "year"
 *   periodKind("2024-13")   // null
 */
export function periodKind(text: string): ObservedTrade["period"] | null {
  if (FORMS.month.test(text)) return "month";
  return FORMS.year.test(text) ? "year" : null;
}

/**
 * The period after a month or a year.
 *
 * @example
 *   periodAfter("2024-12")   // "2025-01"
 *   periodAfter("2024")      // "2025"
 */
export function periodAfter(period: string): string {
  const [year = 0, month] = period.split("-").map(Number);
  if (month === undefined) return String(year + 1);
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, "0")}`;
}

/**
 * The same month, or the year, so many years later.
 *
 * @example
 *   yearsAfter("2025-05", -1)   // "2024-05"
 */
export function yearsAfter(period: string, years: number): string {
  return `${Number(period.slice(0, 4)) + years}${period.slice(4)}`;
}

/** Most periods of a span that are counted one by one: two hundred years of months. */
const COUNTED = 2400;

/**
 * All periods from one to another, both with them; none where the first is behind the last, or they are not of one kind.
 *
 * @example
 *   periodsBetween("2024-11", "2025-02")   // ["2024-11", "2024-12", "2025-01", "2025-02"]
 *   periodsBetween("2024-01", "2025")      // []
 */
export function periodsBetween(first: string, last: string): readonly string[] {
  const kind = periodKind(first);
  if (kind === null || kind !== periodKind(last) || first > last) return [];
  const found = [first];
  for (let each = first; each < last && found.length < COUNTED;) {
    each = periodAfter(each);
    found.push(each);
  }
  return found;
}

/** Periods of the last year that a package has whole; none where it has no whole year. */
export function lastWholeYear({ period, periods }: Pick<ObservedTrade, "period" | "periods">): readonly string[] {
  const last = periods.labels.at(-1);
  if (last === undefined) return [];
  if (period === "year") return [last];
  const year = last.endsWith("-12") ? Number(last.slice(0, 4)) : Number(last.slice(0, 4)) - 1;
  const months = periodsBetween(`${year}-01`, `${year}-12`);
  return months.every((each) => periods.indexOf(each) >= 0) ? months : [];
}
