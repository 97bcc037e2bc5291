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
