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
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
  ],
};

/** Months that stand by themselves, such as "за май 2025 года". */
const ALONE: Readonly<Record<Language, readonly string[]>> = {
  en: MONTHS.en,
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
 * A month or a year in words, or a span of them; what is none stays as it is.
 *
 * @example
 *   windowText("2025-05..2025-07", "en")   // "May to July 2025"
 *   windowText("2025-08", "en")            // "August 2025"
 *   windowText("2024-11..2025-01", "en")   // "November 2024 to January 2025"
 *   windowText("2025-05..2025-07", "ru")   // "май–июль 2025 года"
 */
export function windowText(window: string, language: Language): string {
  const [first = "", last = first] = window.split("..");
  const [from, to] = [partsOf(first, language), partsOf(last, language)];
  const isRussian = language === "ru";
  const dated = ({ month, year }: PeriodParts): string =>
    `${month === null ? "" : `${month} `}${year}${isRussian ? (month === null ? " год" : " года") : ""}`;
  if (first === last) return dated(to);
  const between = isRussian ? "–" : " to ";
  if (from.year === to.year && from.month !== null) return `${from.month}${between}${dated(to)}`;
  return isRussian && from.month === null
    ? `${from.year}–${to.year} годы`
    : `${dated(from)}${isRussian ? " – " : " to "}${dated(to)}`;
}

interface PeriodParts {
  readonly month: string | null;
  readonly year: string;
}

function partsOf(period: string, language: Language): PeriodParts {
  const [year = "", month] = period.split("-");
  return { year, month: month === undefined ? null : (ALONE[language][Number(month) - 1] ?? month) };
}

/**
 * An ISO date in words; what is no ISO date stays as it is.
 *
 * @example
 *   dateText("2019-09-01", "en")   // "1 September 2019"
 *   dateText("2019-09-01", "ru")   // "1 сентября 2019 года"
 */
export function dateText(iso: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  const month = match === null ? undefined : MONTHS[language][Number(match[2]) - 1];
  if (match === null || month === undefined) return iso;
  const words = `${Number(match[3])} ${month} ${match[1]}`;
  return language === "ru" ? `${words} года` : words;
}
