// @module-tag whole
import ExcelJS from "exceljs";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { workbook, type Workbook } from "../../../src/tell/brief/index.ts";
import { xlsxBytes } from "../../../src/node/publish/index.ts";
import { shortAnswer } from "../../../src/tell/findings/index.ts";
import { LANGUAGES } from "../../../src/base/wording/index.ts";
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
  return { title: "One", date: "2020-08-01", sheets: [{ name: "one", rows, head: null, strong: [], formats: [] }] };
}

/** Every text of a sheet. */
function textsOf(sheet: ExcelJS.Worksheet): readonly string[] {
  const texts: string[] = [];
  sheet.eachRow((row) => row.eachCell(({ value }) => typeof value === "string" && texts.push(value)));
  return texts;
}

/** Sheets that the cells of each sheet lead to, in order; exceljs reads no links within a workbook. */
async function linksOf(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const { sheets } = await readXlsx(bytes);
  return sheets.map(({ cells = new Map<string, never>() }) =>
    [...cells.values()].flatMap(({ hyperlink }) => {
      const [, name] = /^'(.+)'!A1$/u.exec(hyperlink?.location ?? "") ?? [];
      return name === undefined ? [] : [name];
    }),
  );
}

describe("the workbook of a run", () => {
  it("holds sheets of more rows than a function takes arguments", async () => {
    const rows = Array.from({ length: 200_000 }, (_, at) => [at]);
    const book = await readBack(await xlsxBytes(sheetOfRows(rows)));
    expect(book.worksheets[0].rowCount).toBe(rows.length);
  });

  it("opens with the answer: question, verdict, numbers with their range, measures in force, a link to each sheet", async () => {
    const input = briefInput();
    const bytes = await xlsxBytes(workbook(input));
    const [cover, ...others] = (await readBack(bytes)).worksheets;
    const told = shortAnswer(input.results, input.case, input.words);
    const texts = textsOf(cover);
    expect(cover.getCell("A1").value).toBe(told.question);
    for (const { verdict, figures } of told.subjects) {
      expect(texts).toContain(verdict);
      for (const { label, unit } of figures) expect(texts).toEqual(expect.arrayContaining([label, unit]));
    }
    expect(texts).toContain("Measures in force on 1 September 2019");
    expect(texts).toEqual(expect.arrayContaining(["US tariffs on China", "United States", "China"]));
    expect((await linksOf(bytes))[0]).toEqual(others.map(({ name }) => name));
  });

  it("has at most twelve sheets beside, each with its head in view, a filter and a way back", async () => {
    for (const language of LANGUAGES) {
      const bytes = await xlsxBytes(workbook(briefInput(language)));
      const [cover, ...others] = (await readBack(bytes)).worksheets;
      expect(others.length).toBeGreaterThan(4);
      expect(others.length).toBeLessThanOrEqual(12);
      for (const sheet of others) {
        expect(sheet.name.length).toBeLessThanOrEqual(31);
        expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 3 });
        expect(sheet.autoFilter).toMatch(new RegExp(`^A3:[A-Z]+${sheet.rowCount}$`, "u"));
      }
      expect((await linksOf(bytes)).slice(1)).toEqual(others.map(() => [cover.name]));
    }
  });

  it("names columns in words with their units, each once on its sheet, and writes numbers by their unit", async () => {
    for (const language of LANGUAGES) {
      const book = await readBack(await xlsxBytes(workbook(briefInput(language))));
      for (const sheet of book.worksheets.slice(1)) {
        const titles = Array.from({ length: sheet.columnCount }, (_, place) => sheet.getCell(3, place + 1).value);
        expect(new Set(titles).size).toBe(titles.length);
        for (const title of titles) expect(title).toMatch(/^\p{Lu}[^_`]+$/u);
      }
    }
    const gains = (await readBack(await xlsxBytes(workbook(briefInput())))).worksheets[1];
    expect(gains.getCell("C3").value).toBe("Real income, %");
    expect(gains.getCell("C4").numFmt).toBe("+0.000;-0.000;0.000");
    expect(gains.getCell("F3").value).toBe("Change of real income, million USD");
    expect(gains.getCell("F4").numFmt).toBe("#,##0");
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

  it("speaks Russian in the names of its sheets and columns", async () => {
    const book = await readBack(await xlsxBytes(workbook(briefInput("ru"))));
    for (const { name } of book.worksheets) expect(name).toMatch(/^[А-Я][а-яА-Я ,]+$/u);
    expect(book.worksheets[1].getCell("C3").value).toBe("Реальный доход, %");
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
