/** Order of day, month and year in dates with slashes. */
export type DateOrder = "day first" | "month first" | "unknown";

/** A date as statements.csv has it. */
export interface ImportedDate {
  readonly date: string;
  readonly precision: "day" | "month" | "year" | "undated";
}

/**
 * A date, month or year in ISO form, with dots (day first) or slashes.
 *
 * @param order  Of dates with slashes.
 * @returns null when it is none, or when its order is unknown and matters.
 *
 * @example
 *   importedDate("17.05.2020", "unknown")   // { date: "2020-05-17", precision: "day" }
 *   importedDate("2020-05", "unknown")      // { date: "2020-05", precision: "month" }
 *   importedDate("03/04/2020", "unknown")   // null
 *   importedDate("2020-02-30", "unknown")   // null
 */
export function importedDate(cell: string, order: DateOrder): ImportedDate | null {
  const text = cell.trim();
  if (text === "") return { date: "", precision: "undated" };
  if (/^[12]\d{3}$/u.test(text)) return { date: text, precision: "year" };
  const month = /^([12]\d{3})-(\d{2})$/u.exec(text);
  if (month !== null)
    return Number(month[2]) >= 1 && Number(month[2]) <= 12 ? { date: text, precision: "month" } : null;
  const day = isoDay(text) ?? dottedDay(text) ?? slashedDay(text, order);
  return day === null || !isDay(day) ? null : { date: day, precision: "day" };
}

function isoDay(text: string): string | null {
  return /^([12]\d{3}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/u.exec(text)?.[1] ?? null;
}

function dottedDay(text: string): string | null {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})\.(\d{1,2})\.([12]\d{3})$/u.exec(text) ?? [];
  return year === "" ? null : isoOf(year, month, day);
}

const SLASHED = /^(\d{1,2})\/(\d{1,2})\/([12]\d{3})$/u;

function slashedDay(text: string, order: DateOrder): string | null {
  const [, first = "", second = "", year = ""] = SLASHED.exec(text) ?? [];
  if (year === "") return null;
  if (order === "unknown" && Number(first) !== Number(second)) return null;
  return order === "month first" ? isoOf(year, first, second) : isoOf(year, second, first);
}

function isoOf(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (days[month - 1] ?? 0);
}

/**
 * The order of dates with slashes in a column, told by a number above 12.
 *
 * @example
 *   dateOrder(["03/04/2020", "17/04/2020"])   // "day first"
 *   dateOrder(["03/04/2020"])                 // "unknown"
 */
export function dateOrder(cells: Iterable<string>): DateOrder {
  let order: DateOrder = "unknown";
  for (const cell of cells) {
    const [, first = "", second = ""] = SLASHED.exec(cell.trim()) ?? [];
    const own = Number(first) > 12 ? "day first" : Number(second) > 12 ? "month first" : null;
    if (own !== null && order !== "unknown" && own !== order) return "unknown";
    order = own ?? order;
  }
  return order;
}

/**
 * A number with a decimal point or comma; null when it is none.
 *
 * @example
 *   importedNumber("−1,5")    // -1.5
 *   importedNumber("1.000,5") // null
 */
export function importedNumber(cell: string): number | null {
  const text = cell.trim().replace("−", "-");
  if (!/^[+-]?\d{1,15}(?:[.,]\d{1,15})?$/u.test(text)) return null;
  return Number(text.replace(",", "."));
}

const YES = ["1", "true", "yes", "y", "agree", "agreement", "support", "supports", "ja", "да", "+"];
const NO = ["0", "false", "no", "n", "disagree", "disagreement", "reject", "rejects", "nein", "нет", "-", "−"];

/**
 * Yes or no in the words that tables use; null when it is neither.
 *
 * @example
 *   importedFlag("Да")       // true
 *   importedFlag("FALSE")    // false
 *   importedFlag("perhaps")  // null
 */
export function importedFlag(cell: string): boolean | null {
  const word = cell.trim().toLowerCase();
  if (YES.includes(word)) return true;
  return NO.includes(word) ? false : null;
}
