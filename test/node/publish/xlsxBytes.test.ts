import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { resultTables, workbook, type Workbook } from "../../../src/tell/brief/index.ts";
import { xlsxBytes } from "../../../src/node/publish/index.ts";
import { briefInput } from "../../tell/brief/briefFixture.ts";
import { formulaValue } from "./formulaValue.ts";

/** Sums of a few doubles in another order differ in the last digits. */
const SUM_TOLERANCE = 1e-12;

async function readBack(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  return book;
}

function oneSheet(...cells: Workbook["sheets"][number]["rows"]): Workbook {
  return sheetOfRows(cells);
}

function sheetOfRows(rows: Workbook["sheets"][number]["rows"]): Workbook {
  return { title: "One", date: "2020-08-01", sheets: [{ name: "one", rows, header: false }] };
}

describe("the workbook of a run", () => {
  it("holds sheets of more rows than a function takes arguments", async () => {
    const rows = Array.from({ length: 200_000 }, (_, at) => [at]);
    const book = await readBack(await xlsxBytes(sheetOfRows(rows)));
    expect(book.worksheets[0].rowCount).toBe(rows.length);
  });

  it("opens with a README and has one sheet for each table, with its rows", async () => {
    const input = briefInput();
    const book = await readBack(await xlsxBytes(workbook(input)));
    const names = book.worksheets.map((sheet) => sheet.name);
    const tables = resultTables(input.results, input.case, input.words);
    expect(names[0]).toBe("README");
    expect(names).toEqual(expect.arrayContaining(tables.map((table) => table.name.slice(0, 31))));
    for (const { name, header, rows } of tables) {
      const sheet = book.getWorksheet(name.slice(0, 31)) ?? book.addWorksheet();
      expect(sheet.rowCount).toBe(rows.length + 1);
      const [first] = rows;
      header.forEach((title, place) => {
        expect(sheet.getCell(1, place + 1).value).toBe(title);
        expect(sheet.getCell(2, place + 1).value).toBe(first[place] ?? null);
      });
    }
  });

  it("holds formulas of SUM, + and − only, and each agrees with the value beside it", async () => {
    const book = await readBack(await xlsxBytes(workbook(briefInput())));
    let count = 0;
    for (const sheet of book.worksheets) {
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (cell.type !== ExcelJS.ValueType.Formula) return;
          count += 1;
          expect(cell.formula).toMatch(/^(SUM\([A-Z]+\d+:[A-Z]+\d+\)|[A-Z]+\d+([+-][A-Z]+\d+)*)$/);
          expect(Math.abs(formulaValue(sheet, cell.formula) - (cell.result as number))).toBeLessThan(SUM_TOLERANCE);
        }),
      );
    }
    expect(count).toBeGreaterThan(0);
  });

  it("is the same bytes for the same results, and bears the date of the case", async () => {
    const once = await xlsxBytes(workbook(briefInput()));
    expect(await xlsxBytes(workbook(briefInput()))).toEqual(once);
    const book = await readBack(once);
    expect(book.created.toISOString()).toBe(`${briefInput().case.asOf}T00:00:00.000Z`);
    expect(book.modified.toISOString()).toBe(`${briefInput().case.asOf}T00:00:00.000Z`);
  });

  it("speaks Russian where it is not a name of a column", async () => {
    const book = await readBack(await xlsxBytes(workbook(briefInput("ru"))));
    expect(book.worksheets[0].getCell(3, 1).value).toMatch(/Один лист на таблицу/);
  });
});

describe("a cell of a workbook", () => {
  it("stays text whatever it begins with", async () => {
    const texts = ["=1+1", "+1", "-1", "@SUM(A1)", "020714", "<b>", "\u0000bell"];
    const book = await readBack(await xlsxBytes(oneSheet(texts)));
    texts.slice(0, 6).forEach((text, place) => {
      const cell = book.worksheets[0].getCell(1, place + 1);
      expect(cell.type).toBe(ExcelJS.ValueType.String);
      expect(cell.value).toBe(text);
    });
  });

  it("is well-formed whatever texts hold, and no cell is longer than a spreadsheet takes", async () => {
    const hostile = "<b>&\"'>]]> \uD83D \uFFFE";
    const book = { ...oneSheet([hostile, "x".repeat(40_000)]), title: hostile };
    const { worksheets } = await readBack(await xlsxBytes(book));
    const row = worksheets[0].getRow(1);
    expect(row.getCell(1).value).toBe("<b>&\"'>]]> \uFFFD \uFFFD");
    expect(row.getCell(2).value).toBe(`${"x".repeat(32_766)}…`);
  });

  it("keeps full precision, and is empty where there is no number", async () => {
    const values = [0.1 + 0.2, -1e-300, 123456789012.345];
    const book = await readBack(await xlsxBytes(oneSheet([...values, null, Number.NaN])));
    const row = book.worksheets[0].getRow(1);
    expect(values.map((_, place) => row.getCell(place + 1).value)).toEqual(values);
    expect(row.getCell(4).value).toBeNull();
    expect(row.getCell(5).value).toBeNull();
  });
});
