import type { Statement } from "../../../engines/discourse/index.ts";
import { guardedText } from "../../../base/wording/index.ts";
import { type CsvCell, csvText } from "../csv.ts";

/** Columns of a table of statements with what each holds. */
export const STATEMENT_CELLS: readonly (readonly [string, (statement: Statement) => CsvCell])[] = [
  ["id", ({ id }) => id],
  ["document", ({ document }) => document],
  ["date", ({ date }) => date],
  ["date_precision", ({ datePrecision }) => datePrecision],
  ["person", ({ person }) => person],
  ["role", ({ role }) => role],
  ["country", ({ country }) => country],
  ["camp", ({ camp }) => camp],
  ["organization", ({ organization }) => organization],
  ["target", ({ target }) => target],
  ["concept", ({ concept }) => concept],
  ["concept_group", ({ conceptGroup }) => conceptGroup],
  ["agreement", ({ agreement }) => Number(agreement)],
  ["position", ({ position }) => position],
  ["position_alternative", ({ positionAlternative }) => positionAlternative],
  ["strategy", ({ strategy }) => strategy],
  ["activism", ({ activism }) => activism],
  ["quote", ({ quote }) => quote],
  ["language", ({ language }) => language],
  ["paraphrase_en", ({ paraphrase }) => paraphrase.en],
  ["paraphrase_ru", ({ paraphrase }) => paraphrase.ru],
  ["source", ({ source }) => source],
  ["locator", ({ locator }) => locator],
  ["coder", ({ coder }) => coder],
  ["confidence", ({ confidence }) => confidence],
  ["collective", ({ isCollective }) => Number(isCollective)],
  ["note", ({ note }) => note],
];

/**
 * Statements as the table of a case, a row each, with every attribute: read again it gives the same statements. Text that a
 * spreadsheet could take for a formula has an apostrophe in front; so has text that itself starts with an apostrophe before such a
 * sign, so that taking one off gives the text back.
 */
export function writeStatements(statements: readonly Statement[]): string {
  return csvText(
    STATEMENT_CELLS.map(([name]) => name),
    statements.map((statement) => STATEMENT_CELLS.map(([, cell]) => guardedCell(cell(statement)))),
  );
}

/** A cell that no spreadsheet takes for a formula. */
export function guardedCell(cell: CsvCell): CsvCell {
  return typeof cell === "string" ? guardedText(cell) : cell;
}
