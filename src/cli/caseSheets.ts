import { csvFormatRows } from "d3-dsv";
import type { CaseSource } from "../case/index.ts";
import { archiveFault, contentKind, notThatFormat, type ShownSheet, sheetUnclear } from "../data/importers/index.ts";
import { type CaseFolder, unreadableTexts } from "../node/files/index.ts";
import type { Problem } from "../base/problems/index.ts";
import { openedForeignNow } from "./foreign/openedForeign.ts";

/** The folder of a case with its workbooks, which are opened in a process of their own. */
export function withSheets(folder: CaseFolder): CaseSource {
  const opened = new Map<string, readonly ShownSheet[] | Problem>();
  return {
    ...folder,
    sheet: (path, fits) => {
      const bytes = folder.bytes(path);
      if (!(bytes instanceof Uint8Array) || contentKind(bytes) !== "archive") return null;
      const sheets = opened.get(path) ?? sheetsOf(path, bytes);
      opened.set(path, sheets);
      if ("code" in sheets) return sheets;
      const chosen = chosenSheet(path, sheets, fits);
      return "code" in chosen ? chosen : sheetText(path, chosen);
    },
  };
}

function sheetsOf(file: string, bytes: Uint8Array): readonly ShownSheet[] | Problem {
  const fault = archiveFault(bytes);
  if (fault !== null) return notThatFormat(file, "CSV, TSV or XLSX", fault);
  const found = openedForeignNow("shown archive", bytes);
  if ("shown" in found) return found.shown;
  return notThatFormat(file, "a spreadsheet (XLSX)", "reason" in found ? found.reason : "it holds no sheets");
}

/** The one sheet that is shown and whose first row names the columns; else the only one that is shown, whose columns are then told. */
function chosenSheet(
  file: string,
  sheets: readonly ShownSheet[],
  fits: (header: readonly string[]) => boolean,
): ShownSheet | Problem {
  const filled = sheets.filter(({ cells }) => cells.some((row) => row.length > 0));
  const fitting = filled.filter(({ cells }) => fits(cells[0] ?? []));
  const shown = fitting.filter(({ isHidden = false }) => !isHidden);
  const [only, ...more] = shown;
  if (only !== undefined && more.length === 0) return only;
  if (shown.length > 1)
    return unclear(
      file,
      `Several sheets have the columns of the table: ${named(shown)}.`,
      "Leave one of them in the file.",
      { message: `Столбцы таблицы есть на нескольких листах: ${named(shown)}.`, way: "Оставьте в файле один из них." },
    );
  if (fitting.length > 0)
    return unclear(file, `Only a hidden sheet has the columns of the table: ${named(fitting)}.`, "Show the sheet.", {
      message: `Столбцы таблицы есть только на скрытом листе: ${named(fitting)}.`,
      way: "Сделайте лист видимым.",
    });
  const lower = filled.find(({ cells }) => cells.slice(0, LOOKED_THROUGH).some(fits));
  if (lower !== undefined) {
    const row = lower.cells.findIndex(fits) + 1;
    return unclear(
      file,
      `The names of the columns stand in row ${row} of the sheet "${lower.name}".`,
      "Delete the rows above, so that the names of the columns are the first row.",
      {
        message: `Названия столбцов стоят в строке ${row} листа "${lower.name}".`,
        way: "Удалите строки выше, чтобы названия столбцов были в первой строке.",
      },
      row,
    );
  }
  const visible = filled.filter(({ isHidden = false }) => !isHidden);
  if (visible.length === 1 && visible[0] !== undefined) return visible[0];
  return unclear(
    file,
    visible.length === 0
      ? "The workbook has no sheet with cells that is shown."
      : `No sheet names the columns of the table in its first row: ${named(visible)}.`,
    "Write the names of the columns into the first row of one sheet.",
    {
      message:
        visible.length === 0
          ? "В книге нет видимого листа с заполненными ячейками."
          : `Ни на одном листе в первой строке нет названий столбцов таблицы: ${named(visible)}.`,
      way: "Напишите названия столбцов в первой строке одного из листов.",
    },
  );
}

/** Rows that are looked through for the names of the columns. */
const LOOKED_THROUGH = 60;

/** A sheet as text, with a line for each of its rows; what cannot stand in a table is a problem. */
function sheetText(
  file: string,
  { name, cells, merged = [] }: ShownSheet,
): ReturnType<NonNullable<CaseSource["sheet"]>> {
  const [joined] = merged.filter(({ rows }) => rows[1] > 1);
  if (joined !== undefined) {
    const [first, last] = joined.rows;
    return unclear(
      file,
      `Cells of the sheet "${name}" are merged in rows ${first} to ${last}: all but the first are blank.`,
      "Take the merged cells apart and fill each of them.",
      {
        message: `На листе "${name}" объединены ячейки в строках ${first}–${last}: все, кроме первой, пусты.`,
        way: "Разъедините ячейки и заполните каждую.",
      },
      first,
    );
  }
  const width = cells[0]?.length ?? 0;
  const broken = cells.findIndex((row) => row.some((cell) => /[\r\n]/u.test(cell)));
  if (broken >= 0)
    return unclear(
      file,
      `A cell of the sheet "${name}" has several lines in row ${broken + 1}.`,
      "Write it in one line.",
      {
        message: `На листе "${name}" в строке ${broken + 1} есть ячейка с текстом в несколько строк.`,
        way: "Запишите его в одну строку.",
      },
      broken + 1,
    );
  const rows = cells.map((row) =>
    row.length === 0 ? [""] : Array.from({ length: Math.max(width, row.length) }, (_, at) => row[at] ?? ""),
  );
  const text = csvFormatRows(rows);
  const [unreadable] = unreadableTexts(new Map([[file, text]]));
  return unreadable ?? { name, text };
}

function unclear(
  file: string,
  message: string,
  way: string,
  russian: { readonly message: string; readonly way: string },
  line: number | null = null,
): Problem {
  return sheetUnclear({
    place: { file, line },
    message,
    expected: "one sheet with a row of names and rows below it",
    hints: [way],
    russian: {
      message: russian.message,
      expected: "один лист со строкой названий и строками под ней",
      hints: [russian.way],
    },
  });
}

function named(sheets: readonly ShownSheet[]): string {
  return sheets.map(({ name }) => `"${name}"`).join(", ");
}
