import type { ComparedRow } from "../src/node/replication/index.ts";
import { printed } from "./numberTable.ts";

/** One comparison on the validation page. */
export interface ValidationSection {
  readonly title: string;
  /** What is compared with what, and where the tolerance comes from: paragraphs. */
  readonly text: readonly string[];
  /** What the second column is: `paper`, or the independent calculation. */
  readonly reference: string;
  readonly rows: readonly ComparedRow[];
  /** Rows that are known to be outside, and why; none where left out. */
  readonly failures?: readonly ExpectedFailure[];
}

/** Rows that fail for one reason. */
export interface ExpectedFailure {
  /** Why: a sentence or two. */
  readonly reason: string;
  /** `table, row` of each. */
  readonly rows: readonly string[];
}

/** The sections under one heading: what is published, and what is not. */
export interface ValidationPart {
  readonly title: string;
  readonly sections: readonly ValidationSection[];
}

/** VALIDATION.md: every comparison row by row, those outside their tolerance in bold and named at the top. */
export function validationPage(parts: readonly ValidationPart[]): string {
  const sections = parts.flatMap((part) => part.sections);
  return `${[
    "# Validation",
    "Every number that is held against another one: published, independently calculated or observed. Written by " +
      "`validation/validation.test.ts`; a change of a digit fails the test. Nothing that failed is left out.",
    table(
      ["comparison", "rows", "within", "outside"],
      sections.map(({ title, rows }) => [title, String(rows.length), ...verdicts(rows)]),
    ),
    ...failures(sections),
    ...parts.flatMap((part) => [`## ${part.title}`, ...part.sections.flatMap(sectionBlocks)]),
  ].join("\n\n")}\n`;
}

function verdicts(rows: readonly ComparedRow[]): [string, string] {
  const within = rows.filter((row) => row.verdict === "within").length;
  return [String(within), String(rows.length - within)];
}

/** Names of the rows outside their tolerance: `table, row`. */
export function outsideRows(rows: readonly ComparedRow[]): readonly string[] {
  return rows.filter((row) => row.verdict === "outside").map((row) => `${row.table}, ${row.row}`);
}

function failures(sections: readonly ValidationSection[]): string[] {
  const unexpected = sections.flatMap(({ title, rows, failures: known = [] }) => {
    const expected = new Set(known.flatMap((each) => each.rows));
    return outsideRows(rows)
      .filter((row) => !expected.has(row))
      .map((row) => `- ${title}: ${row}`);
  });
  const known = sections.flatMap(({ title, failures: each = [] }) => each.flatMap((one) => knownFailure(title, one)));
  if (unexpected.length + known.length === 0) return ["No row is outside its tolerance."];
  return [
    ...(unexpected.length === 0 ? [] : ["Outside their tolerance:", unexpected.join("\n")]),
    ...(known.length === 0 ? [] : ["**Known failures**, outside their tolerance and left so:", ...known]),
  ];
}

function knownFailure(title: string, { reason, rows }: ExpectedFailure): string[] {
  return [`${title}. ${reason}`, rows.map((row) => `- ${row}`).join("\n")];
}

function sectionBlocks({ title, text, reference, rows }: ValidationSection): string[] {
  const header = ["table", "row", reference, "ours", "difference", "tolerance", "verdict"];
  return [`### ${title}`, ...text, table(header, rows.map(cells))];
}

function cells(row: ComparedRow): string[] {
  const digits = row.tolerance === 0 ? 0 : Math.ceil(-Math.log10(row.tolerance)) + 1;
  const ours = [row.ours, row.difference].map((value) => printed(value, digits));
  const verdict = row.verdict === "within" ? "within" : "**outside**";
  return [row.table, row.row, asPublished(row.paper), ...ours, String(row.tolerance), verdict];
}

/** The digits that the source has, at most ten. */
function asPublished(value: number): string {
  return String(Number(value.toPrecision(10))).replace("-", "−");
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const isNumber = (column: number): boolean =>
    rows.every((row) => /^[−\d]/.test(row[column]) && !/[a-z ]/i.test(row[column].replace(/e-?\d+$/, "")));
  const rule = header.map((_, column) => (column > 0 && isNumber(column) ? "--:" : "---"));
  const cellOf = (text: string): string => text.replaceAll("|", "\\|");
  return [header, rule, ...rows].map((row) => `| ${row.map(cellOf).join(" | ")} |`).join("\n");
}
