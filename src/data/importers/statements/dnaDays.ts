import { quoted, type Problem } from "../../../base/problems/index.ts";
import { CALENDAR_YEARS, isInCalendarYears } from "../../../base/wording/index.ts";
import { dateNotReadable } from "./problems/cells.ts";

/** A document as far as it is dated. */
interface Dated {
  readonly Date?: string | number | null;
}

const SECONDS_A_DAY = 86_400;

/** The day, UTC, of a number of seconds since 1970; empty when there is none. */
export function dayOf(seconds: Dated["Date"]): string {
  if (typeof seconds !== "number" || Math.abs(seconds) > 1e11) return "";
  return civilDay(Math.floor(seconds / SECONDS_A_DAY));
}

/** E726 for each document whose date is something else than such a number, or a day of no year that a case can be about. */
export function dayProblems(file: string, documents: readonly Dated[]): Problem[] {
  return documents.flatMap(({ Date: date }, at) => {
    const isDay = date === null || date === undefined || date === "" || isInCalendarYears(dayOf(date));
    return isDay ? [] : [notSeconds(file, at + 1, String(date))];
  });
}

/** E726 */
function notSeconds(file: string, row: number, found: string): Problem {
  return dateNotReadable({
    place: { file, path: `DOCUMENTS, row ${row}, Date` },
    message: `"${quoted(found)}" is no date of a document.`,
    found,
    expected: `seconds since 1970, of a day of the years ${CALENDAR_YEARS.first} to ${CALENDAR_YEARS.last}, or nothing`,
    russian: {
      message: `"${quoted(found)}" — не дата документа.`,
      expected: `число секунд с 1970 года (день в годах с ${CALENDAR_YEARS.first} по ${CALENDAR_YEARS.last}) или ничего`,
    },
  });
}

/** A day counted from 1970-01-01, as a date of the Gregorian calendar. */
function civilDay(count: number): string {
  const shifted = count + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
