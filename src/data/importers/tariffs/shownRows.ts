import { append, type Problem } from "../../../base/problems/index.ts";
import { capitalised } from "../../../base/wording/index.ts";
import { decodedText, type Encoding } from "../statements/decodedText.ts";
import { rowsWithin, separatorOf, type TextRow } from "../../packages/index.ts";
import { cellsProblems, delimitedRows } from "../statements/foreignTable.ts";
import { readSo, sheetUnclear } from "./problems.ts";
import type { MergedCells, ShownSheet, ShownSource } from "./tariffSource.ts";

/** The rows of a file and how they were told apart. */
export interface ShownRows {
  readonly rows: readonly TextRow[];
  /** Between cells; null in a workbook. */
  readonly separator: string | null;
  /** Null in a workbook. */
  readonly encoding: Encoding | null;
  /** Null in a text. */
  readonly sheet: string | null;
  readonly merged: readonly MergedCells[];
}

/** Which sheet of a workbook is read. */
export interface SheetChoice {
  /** Its name; null where nobody stated it. */
  readonly sheet: string | null;
  /** Whether rows hold what is looked for. */
  readonly isTable: (rows: readonly TextRow[]) => boolean;
  /** What that is, in the plural and as its columns are called: `tariffs`, `codes and rates`. */
  readonly holds: string;
  readonly columns: string;
}

/** Rows of a text or of the sheet that holds what is looked for; null where that is not clear, which the problems say. */
export function shownRows({ file, content }: ShownSource, choices: SheetChoice, problems: Problem[]): ShownRows | null {
  if (!(content instanceof Uint8Array)) return sheetRows(file, content, choices, problems);
  const decoded = decodedText(content);
  const separator = separatorOf(decoded.text);
  const found = delimitedRows(file, decoded, separator, problems);
  if (found === null) return null;
  const rows = [...found];
  const large = cellsProblems(
    file,
    rows.reduce((sum, { cells }) => sum + cells.length, 0),
  );
  append(problems, large);
  if (content[0] === 0xef && content[1] === 0xbb)
    problems.push(readSo(file, "A byte order mark at its beginning was taken off", []));
  return large.length > 0 ? null : { rows, separator, encoding: decoded.encoding, sheet: null, merged: [] };
}

function sheetRows(
  file: string,
  sheets: readonly ShownSheet[],
  choices: SheetChoice,
  problems: Problem[],
): ShownRows | null {
  const sheet =
    choices.sheet === null ? onlySheet(file, sheets, choices, problems) : namedSheet(file, sheets, choices, problems);
  if (sheet === null) return null;
  const others = sheets.filter((each) => each !== sheet && rowsOf(each).length > 0);
  if (others.length > 0) problems.push(othersPassedOver(file, sheet, others));
  const hidden = sheet.hiddenRows ?? [];
  if (hidden.length > 0) problems.push(readSo(file, "Hidden rows were read like the others", hidden));
  const rows = [...rowsWithin(file, rowsOf(sheet), problems)];
  return { rows, separator: null, encoding: null, sheet: sheet.name, merged: sheet.merged ?? [] };
}

function rowsOf({ cells }: ShownSheet): readonly TextRow[] {
  return cells.map((row, at) => ({ line: at + 1, cells: row })).filter(({ cells: row }) => row.length > 0);
}

function othersPassedOver(file: string, { name }: ShownSheet, others: readonly ShownSheet[]): Problem {
  const names = others.map((each) => `"${each.name}"${each.isHidden === true ? " (hidden)" : ""}`).join(", ");
  return readSo(file, `The sheet "${name}" was read, and not ${names}`, []);
}

function namedSheet(
  file: string,
  sheets: readonly ShownSheet[],
  { sheet }: SheetChoice,
  problems: Problem[],
): ShownSheet | null {
  const found = sheets.find(({ name }) => name === sheet);
  if (found === undefined) {
    const names = sheets.map(({ name }) => `"${name}"`).join(", ");
    problems.push(
      sheetUnclear({
        place: { file, path: "--sheet" },
        message: `The workbook has no sheet "${sheet}".`,
        found: sheet ?? "",
        expected: `one of ${names}`,
        russian: { message: `В книге нет листа "${sheet}".`, expected: `один из листов: ${names}` },
      }),
    );
  }
  return found ?? null;
}

/** What is looked for, as a Russian sentence names it. */
const HELD: Readonly<Record<string, string>> = { tariffs: "пошлины", "customs records": "таможенные данные" };

/** The one sheet that is shown and has columns of tariffs; the first that has cells where none has. */
function onlySheet(
  file: string,
  sheets: readonly ShownSheet[],
  choices: SheetChoice,
  problems: Problem[],
): ShownSheet | null {
  const fitting = sheets.filter((sheet) => choices.isTable(rowsOf(sheet)));
  const shown = fitting.filter(({ isHidden = false }) => !isHidden);
  if (shown.length === 1 || fitting.length === 0)
    return shown[0] ?? sheets.find((each) => rowsOf(each).length > 0) ?? noCells(file, choices, problems);
  const names = (shown.length > 0 ? shown : fitting).map(({ name }) => `"${name}"`).join(", ");
  const held = capitalised(HELD[choices.holds] ?? choices.holds);
  const where = shown.length > 0 ? "на нескольких листах" : "только на скрытом листе";
  const option = `--sheet ${JSON.stringify((shown[0] ?? fitting[0])?.name)}`;
  problems.push(
    sheetUnclear({
      place: { file },
      message:
        shown.length > 0
          ? `Several sheets hold ${choices.holds}: ${names}.`
          : `${capitalised(choices.holds)} stand only in a hidden sheet: ${names}.`,
      found: names,
      expected: "one sheet that is shown",
      hints: [`Name the sheet: ${option}`],
      russian: {
        message: `${held} есть ${where}: ${names}.`,
        expected: "один видимый лист",
        hints: [`Назовите лист: ${option}`],
      },
    }),
  );
  return null;
}

function noCells(file: string, { columns }: SheetChoice, problems: Problem[]): null {
  const russian = columns.replace("codes and rates", "коды и ставки").replace(/^columns /u, "столбцы ");
  problems.push(
    sheetUnclear({
      place: { file },
      message: "The workbook has no cell with text or numbers.",
      expected: `a sheet with ${columns}`,
      russian: {
        message: "В книге нет ни одной ячейки с текстом или числом.",
        expected: `лист, на котором есть ${russian}`,
      },
    }),
  );
  return null;
}
