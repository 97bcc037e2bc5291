/** A row of a foreign table: column → cell as written. */
export type SourceRow = Readonly<Record<string, string | undefined>>;

/** How far a figure can be trusted, as market files say it. */
export type FigureConfidence = "verified" | "derived" | "recalled" | "proxy";

/** A figure with its range and where it comes from. */
export interface Figure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Key of the bibliography, or several parted by `;`. */
  readonly source: string;
  readonly confidence: FigureConfidence;
}

/** A row of a market table: column → what stands in it; an absent column stays blank. */
export type MarketRow = Readonly<Record<string, string | number | undefined>>;

/** Digits that a computed figure keeps. */
const DIGITS = 6;
/** Part of a number that is rounding of its calculation. */
const ROUNDING = 1e-12;

/**
 * A market table as CSV: the columns that are used by at least one row, in the order given.
 *
 * @example
 *   marketTable(["id", "price", "unit"], [{ id: "qatar-lng", price: 8.5 }])   // "id,price\nqatar-lng,8.5\n"
 */
export function marketTable(columns: readonly string[], rows: readonly MarketRow[]): string {
  const used = columns.filter((column) => rows.some((row) => written(row[column]) !== ""));
  const lines = rows.map((row) => used.map((column) => quoted(written(row[column]))).join(","));
  return `${[used.join(","), ...lines].join("\n")}\n`;
}

/** A number as market tables write it: six significant digits, no exponent. */
function plainFigure(value: number): string {
  if (value === 0) return "0";
  const decimals = Math.max(0, DIGITS - 1 - Math.floor(Math.log10(Math.abs(value))));
  const text = value.toFixed(Math.min(decimals, 12));
  return text.includes(".") ? text.replace(/\.?0+$/u, "") : text;
}

/**
 * The next number of six digits that is not smaller: a limit that holds the flow it was made from.
 *
 * @example
 *   roundedUp(2.85333143)   // 2.85334
 */
export function roundedUp(value: number): number {
  const text = plainFigure(value);
  if (Number(text) >= value * (1 - ROUNDING)) return value;
  const step = 10 ** (Math.floor(Math.log10(value)) - DIGITS + 1);
  return Number(text) + step;
}

/**
 * A cell as a number; NaN where it is blank or text.
 *
 * @example
 *   numberIn({ value: "7.5" }, "value")   // 7.5
 */
export function numberIn(row: SourceRow, column: string): number {
  const cell = row[column]?.trim() ?? "";
  return cell === "" ? NaN : Number(cell);
}

/** Columns `low`, `high`, `source` and `confidence` of a figure; the ends stay blank where they equal the value. */
export function provenance(figure: Figure): MarketRow {
  const flat = figure.low === figure.value && figure.high === figure.value;
  return {
    source: figure.source,
    confidence: figure.confidence,
    low: flat ? undefined : figure.low,
    high: flat ? undefined : figure.high,
  };
}

/** Keys of the bibliography joined without repetition. */
export function joinedSources(keys: readonly string[]): string {
  return [...new Set(keys.flatMap((key) => key.split(";")))].join(";");
}

function written(cell: string | number | undefined): string {
  if (cell === undefined) return "";
  if (typeof cell === "string") return cell;
  return Number.isFinite(cell) ? plainFigure(cell) : "";
}

function quoted(cell: string): string {
  return /[",\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
