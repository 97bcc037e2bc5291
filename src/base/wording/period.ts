import type { Language } from "./language.ts";

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  ru: [
    "январь",
    "февраль",
    "март",
    "апрель",
    "май",
    "июнь",
    "июль",
    "август",
    "сентябрь",
    "октябрь",
    "ноябрь",
    "декабрь",
  ],
};

/**
 * A span of months or of years in words, both ends in; the twelve months of a year are the year.
 *
 * @example
 *   periodText("2024-05", "2024-07", "en")   // "May–July 2024"
 *   periodText("2024-11", "2025-02", "ru")   // "ноябрь 2024 – февраль 2025"
 *   periodText("2017-01", "2017-12", "en")   // "2017"
 *   periodText("2020", "2022", "en")         // "2020–2022"
 */
export function periodText(first: string, last: string, language: Language): string {
  const [[year, from], [lastYear, to]] = [monthOf(first), monthOf(last)];
  const isWhole = (from === null && to === null) || (from === 1 && to === 12);
  if (isWhole) return year === lastYear ? year : `${year}–${lastYear}`;
  const name = (month: number | null): string => (month === null ? "" : (MONTHS[language][month - 1] ?? ""));
  if (first === last) return `${name(from)} ${year}`;
  return year === lastYear ? `${name(from)}–${name(to)} ${year}` : `${name(from)} ${year} – ${name(to)} ${lastYear}`;
}

function monthOf(period: string): readonly [string, number | null] {
  const [year = "", month] = period.split("-");
  return [year, month === undefined ? null : Number(month)];
}
