import { append, LENGTHS, type Place, type Problem, valueTooLong } from "../../../base/problems/index.ts";
import type { TextRow } from "../../packages/index.ts";
import { firstProblems } from "../statements/foreignTable.ts";
import { heldTogether } from "./heldTogether.ts";
import { type CodeNote, notCode, productCode, type TariffLine } from "../../tariffs/index.ts";
import { notRate, readSo, sheetUnclear } from "./problems.ts";
import { sizeProblems } from "./rateSizes.ts";
import type { MergedCells, TariffChoices } from "./tariffSource.ts";
import { cellPlace, plainCell, type TariffTable } from "./tariffTable.ts";
import { BLANK_RATE, type RateNote, writtenRate } from "./writtenRate.ts";

type Note = CodeNote | RateNote | "words" | "heading";

/** What was done for rows that can be read in one way only. */
const NOTES: Readonly<Record<Note, string>> = {
  dots: "Dots in codes were taken off",
  spaces: "Spaces in codes were taken off",
  apostrophe: "Apostrophes before codes were taken off",
  zero: "Zeros that codes had lost in front were put back",
  percent: "Rates with a sign for percent were read as percent",
  free: "Words for no duty were read as 0 %",
  words: "Rows of words without a rate were passed over as headings or notes",
  heading: "Headings without a rate of their own were passed over, since their lines have rates",
};

interface ReadRow {
  readonly line: number;
  readonly code: string;
  readonly rate: number | null;
}

/**
 * The lines of a table of tariffs, each with its code and rate.
 *
 * @param problems  Grows by E376 and E377 for cells that cannot be read, E123 for those that are too long, E378 for rates like fractions, E379 for products with two
 *   rates, E382 for merged cells, W355 for what can be read in one way only.
 */
export function tariffLines(
  table: TariffTable,
  merged: readonly MergedCells[],
  choices: TariffChoices,
  problems: Problem[],
): readonly TariffLine[] {
  const notes = new Map<Note, number[]>();
  const found: Problem[] = mergedProblems(table, merged);
  const rows = table.rows.flatMap((row): ReadRow[] => {
    const read = readRow(row, table, choices, found);
    for (const note of read?.notes ?? []) {
      const at = notes.get(note) ?? [];
      notes.set(note, at);
      at.push(row.line);
    }
    return read?.row === undefined ? [] : [read.row];
  });
  const lines = rows.flatMap(({ line, code, rate }): TariffLine[] => (rate === null ? [] : [{ line, code, rate }]));
  append(found, blankRates(rows, table, lines, notes));
  append(problems, firstProblems(table.file, found));
  append(problems, sizeProblems(table, lines, choices));
  const { kept, problems: together } = heldTogether(table, lines);
  append(problems, firstProblems(table.file, together));
  for (const [note, at] of notes) problems.push(readSo(table.file, NOTES[note], at));
  return kept;
}

interface Reading {
  readonly row?: ReadRow;
  readonly notes: readonly Note[];
}

/** A row with its code, and its rate where it has one; null where neither can be read, which is then among the problems. */
function readRow(
  { cells, line }: TextRow,
  { file, code, rate }: TariffTable,
  choices: TariffChoices,
  problems: Problem[],
): Reading | null {
  const [codeCell, rateCell] = [plainCell(cells, code.at), plainCell(cells, rate.at)];
  if (rateCell === "" && isWords(codeCell)) return { notes: ["words"] };
  const long = [
    ...tooLong(cellPlace(file, line, code), codeCell, LENGTHS.code),
    ...tooLong(cellPlace(file, line, rate), rateCell, LENGTHS.number),
  ];
  if (long.length > 0) {
    append(problems, long);
    return null;
  }
  const codeRead = productCode(codeCell, choices.digits);
  const rateRead = rateCell === "" ? { rate: null, notes: [] } : writtenRate(rateCell, choices.rates ?? "percent");
  if ("fault" in codeRead) {
    problems.push(notCode(cellPlace(file, line, code), codeCell, codeRead.fault, codeRead.way));
  }
  if ("fault" in rateRead) {
    problems.push(notRate(cellPlace(file, line, rate), rateCell, rateRead.fault, rateRead.way));
  }
  if ("fault" in codeRead || "fault" in rateRead) return null;
  return { row: { line, code: codeRead.code, rate: rateRead.rate }, notes: [...codeRead.notes, ...rateRead.notes] };
}

function tooLong(place: Place, cell: string, limit: number): readonly Problem[] {
  return cell.length > limit ? [valueTooLong(place, cell, limit)] : [];
}

/** Nothing, or words such as a heading or a note below a table, which no misspelt code has. */
function isWords(cell: string): boolean {
  return cell === "" || /\p{L}{3}/u.test(cell);
}

/** E377 for codes without a rate, unless lines of theirs have rates. */
function blankRates(
  rows: readonly ReadRow[],
  { file, rate }: TariffTable,
  lines: readonly TariffLine[],
  notes: Map<Note, number[]>,
): Problem[] {
  const blank = rows.filter((row) => row.rate === null);
  const isHeading = ({ code }: ReadRow): boolean =>
    lines.some((line) => line.code.length > code.length && line.code.startsWith(code));
  const headings = blank.filter(isHeading).map(({ line }) => line);
  if (headings.length > 0) notes.set("heading", headings);
  return blank
    .filter(({ line }) => !headings.includes(line))
    .map(({ line }) => notRate(cellPlace(file, line, rate), "nothing", BLANK_RATE.fault, BLANK_RATE.way));
}

/** E382 for merged cells that reach codes or rates of more than one row. */
function mergedProblems({ file, headerLine, code, rate }: TariffTable, merged: readonly MergedCells[]): Problem[] {
  return merged
    .filter(({ rows, columns }) => {
      const reaches = [code, rate].some(({ at }) => columns[0] <= at + 1 && at + 1 <= columns[1]);
      return reaches && rows[1] > headerLine && (rows[1] > rows[0] || columns[1] > columns[0]);
    })
    .map(({ rows: [first, last] }) =>
      sheetUnclear({
        place: { file, line: first },
        message: `Cells of codes or rates are merged in rows ${first} to ${last}: all but the first are blank.`,
        expected: "a code and a rate in each row",
        hints: ["Take the merged cells apart and fill each of them."],
        russian: {
          message: `В строках с ${first} по ${last} объединены ячейки кодов или ставок: все, кроме первой, пусты.`,
          expected: "код и ставка в каждой строке",
          hints: ["Разъедините ячейки и заполните каждую."],
        },
      }),
    );
}
