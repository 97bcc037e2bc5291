import { greatest } from "../units/index.ts";
/** A column of a text table. */
export interface TextColumn {
  readonly title: string;
  readonly align: "left" | "right";
}

const GAP = 2;
const NARROWEST = 8;
/** What is longer is a path or an id, and may be broken. */
const LONGEST_WORD = 16;
const HEADER_LINES = [1, 2, 3, 4, 9] as const;

/** Latin and Cyrillic letters with the signs of print: each is one unit of a text and one character of a screen. */
const ONE_EACH = /^[\0-\u02FF\u0400-\u0482\u2010-\u2027\u2212]*$/u;

/**
 * Width on a screen: one per character, combining marks none.
 *
 * @example
 *   textWidth("Ŵ")   // 1
 */
export function textWidth(text: string): number {
  return ONE_EACH.test(text) ? text.length : [...text.normalize("NFC").replace(/\p{Mn}/gu, "")].length;
}

/**
 * Lines of at most `width` characters, broken at spaces, but not between a digit and a percent sign; a longer word stands alone, unbroken. Leading
 * spaces, or a bullet, indent every line.
 *
 * @example
 *   wrapped("one two three", 8)   // ["one two", "three"]
 *   wrapped("• one two", 6)       // ["• one", "  two"]
 *   wrapped("up to 138 %", 9)     // ["up to", "138 %"]
 */
export function wrapped(text: string, width: number): readonly string[] {
  const lead = leadOf(text);
  const room = width - lead.length;
  const lines: string[] = [];
  let line = "";
  for (const word of text.slice(lead.length).split(/(?<![\d ])[ \n]+|[ \n]+(?!%)/u)) {
    if (line !== "" && textWidth(line) + 1 + textWidth(word) > room) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].map((each, at) => (at === 0 ? lead : " ".repeat(lead.length)) + each);
}

/** What indents every line of a text. */
function leadOf(text: string): string {
  return /^(?:[▸•] | *)/u.exec(text)?.[0] ?? "";
}

/**
 * A table in plain text: columns aligned, headers wrapped no more than needed, left columns wrapped when the whole is
 * wider than `width`. A row of one cell in a table of several columns is a line of its own.
 *
 * @example
 *   textTable([{ title: "a", align: "left" }, { title: "b", align: "right" }], [["x", "10"]], 80)   // ["a   b", "─  ──", "x  10"]
 */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly string[] {
  const isLine = (row: readonly string[]): boolean => row.length === 1 && columns.length > 1;
  const widths = columnWidths(
    columns,
    rows.filter((row) => !isLine(row)),
    width,
  );
  const line = (cells: readonly string[]): readonly string[] => rowLines(cells, columns, widths);
  return [
    ...line(columns.map((column) => column.title)),
    widths.map((each) => "─".repeat(each)).join(" ".repeat(GAP)),
    ...rows.flatMap((row) => (isLine(row) ? wrapped(row[0]!, width) : line(row))),
  ];
}

function columnWidths(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly number[] {
  const cells = columns.map((_, at) => greatest([1, ...rows.map((row) => textWidth(row[at] ?? ""))]));
  const wide = HEADER_LINES.map((lines) =>
    columns.map((column, at) => Math.max(cells[at]!, headerWidth(column.title, lines))),
  );
  const fitting = wide.find((widths) => excessOf(widths, width) <= 0);
  if (fitting !== undefined) return fitting;
  const least = columns.map((_, at) => greatest([NARROWEST, ...rows.map((row) => wordWidth(row[at] ?? ""))]));
  const whole = narrowed(columns, wide.at(-1)!, least, width);
  return narrowed(columns, whole, least.fill(NARROWEST), width);
}

/** Width of the longest word of a cell that is not broken while there is another way, with what indents the cell. */
function wordWidth(text: string): number {
  const lead = leadOf(text).length;
  const words = text.slice(lead).split(" ").map(textWidth);
  return lead + greatest([0, ...words.filter((each) => each <= LONGEST_WORD)]);
}

function excessOf(widths: readonly number[], width: number): number {
  return widths.reduce((sum, each) => sum + each + GAP, -GAP) - width;
}

/** Least width at which a header takes no more than so many lines; what indents it counts. */
function headerWidth(title: string, lines: number): number {
  const lead = leadOf(title).length;
  let width = lead + greatest(title.split(" ").map(textWidth));
  while (wrapped(title, width).length > lines && width < textWidth(title)) width++;
  return width;
}

/** Takes from the widest left column, as long as one is wider than its least width. */
function narrowed(
  columns: readonly TextColumn[],
  natural: readonly number[],
  least: readonly number[],
  width: number,
): readonly number[] {
  const widths = [...natural];
  let excess = excessOf(widths, width);
  while (excess > 0) {
    const widest = widestLeft(columns, widths, least);
    if (widest < 0) break;
    widths[widest] = widths[widest]! - 1;
    excess -= 1;
  }
  return widths;
}

function widestLeft(columns: readonly TextColumn[], widths: readonly number[], least: readonly number[]): number {
  let widest = -1;
  columns.forEach((column, at) => {
    const width = widths[at]!;
    if (column.align === "left" && width > least[at]! && width > (widths[widest] ?? 0)) widest = at;
  });
  return widest;
}

function rowLines(
  cells: readonly string[],
  columns: readonly TextColumn[],
  widths: readonly number[],
): readonly string[] {
  const parts = columns.map((_, at) => wrapped(breakable(cells[at] ?? "", widths[at]!), widths[at]!));
  const height = greatest(parts.map((part) => part.length));
  return Array.from({ length: height }, (_, level) =>
    columns
      .map((column, at) => padded(parts[at]![level] ?? "", widths[at]!, column.align))
      .join(" ".repeat(GAP))
      .trimEnd(),
  );
}

/** Words that a cell cannot hold, such as paths and ids, broken behind a mark between their parts, else where the cell ends. */
function breakable(text: string, width: number): string {
  const room = Math.max(1, width - leadOf(text).length);
  return text
    .split(" ")
    .map((word) => (textWidth(word) <= room ? word : brokenWord(word, room)))
    .join(" ");
}

function brokenWord(word: string, width: number): string {
  const pieces: string[] = [];
  let rest = word;
  while (textWidth(rest) > width) {
    const room = rest.slice(0, width);
    const mark = greatest(["-", ".", "/", "_", "=", ">", ","].map((each) => room.lastIndexOf(each)));
    const end = mark > 0 ? mark + 1 : width;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...pieces, rest].join(" ");
}

function padded(text: string, width: number, align: "left" | "right"): string {
  const space = " ".repeat(Math.max(0, width - textWidth(text)));
  return align === "right" ? space + text : text + space;
}
