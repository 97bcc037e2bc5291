import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import type { TariffImport } from "../../../../src/data/importers/index.ts";
import { type Mistake, READ, REFUSED } from "./mistakes.ts";
import { importedBook, importedText } from "./tariffChoices.ts";

type Sheet = ExcelJS.Worksheet;

/** Mistakes of workbooks, by what makes them. */
const BOOKS: Readonly<Record<string, { readonly make: (book: ExcelJS.Workbook) => void; readonly said: string }>> = {
  "two sheets with tariffs": {
    make: (book) => {
      filled(book.addWorksheet("2024"));
      filled(book.addWorksheet("2025"));
    },
    said: "E382",
  },
  "tariffs in a hidden sheet alone": {
    make: (book) => {
      book.addWorksheet("Notes").addRow(["Nothing here"]);
      filled(book.addWorksheet("Data", { state: "hidden" }));
    },
    said: "E382",
  },
  "merged cells of rates": { make: (book) => filled(book.addWorksheet("A")).mergeCells("B2:B3"), said: "E382" },
  "a formula without its value": {
    make: (book) => filled(book.addWorksheet("A")).addRow(["010130", { formula: "B2*2" }]),
    said: "E377",
  },
  "a rate that became a date": {
    make: (book) => filled(book.addWorksheet("A")).addRow(["010130", new Date(Date.UTC(2025, 9, 5))]),
    said: "E377",
  },
  "a code that became a date": {
    make: (book) => filled(book.addWorksheet("A")).addRow([new Date(Date.UTC(2021, 0, 1)), 5]),
    said: "E376",
  },
  "codes that became numbers": { make: (book) => filled(book.addWorksheet("A")).addRow([10130, 5]), said: "E376" },
  "an empty workbook": { make: (book) => book.addWorksheet("A"), said: "E382" },
  "another sheet with words": {
    make: (book) => {
      book.addWorksheet("Notes").addRow(["Nothing here"]);
      filled(book.addWorksheet("A"));
    },
    said: "W355",
  },
  "hidden rows": {
    make: (book) => {
      filled(book.addWorksheet("A")).getRow(3).hidden = true;
    },
    said: "W355",
  },
};

function filled(sheet: Sheet): Sheet {
  sheet.addRow(["HS", "Rate"]);
  sheet.addRow(["010121", 5]);
  sheet.addRow(["010129", 10]);
  return sheet;
}

async function bookOf(make: (book: ExcelJS.Workbook) => void): Promise<TariffImport> {
  const book = new ExcelJS.Workbook();
  make(book);
  return importedBook(new Uint8Array(await book.xlsx.writeBuffer()));
}

/** The words of the problems of a code: every one names what was found, or a way out. */
function wordsOf({ problems }: TariffImport, code: string): string {
  const found = problems.filter((each) => each.code === code);
  for (const { hints, expected } of found) expect(hints.length > 0 || expected !== null).toBe(true);
  return found.map(({ line, message }) => `row ${line} ${message}`).join(" ");
}

function expectSaid({ name, text, choices = {}, said, rows = [] }: Mistake): TariffImport {
  const found = importedText(text, choices);
  const words = wordsOf(found, said);
  expect(`${name}: ${words}`).toMatch(/: row/u);
  for (const row of rows) expect(words).toMatch(new RegExp(`\\b${row}\\b`, "u"));
  return found;
}

describe("natural mistakes in files of tariffs", () => {
  it("are more than forty", () => {
    expect(REFUSED.length + READ.length + Object.keys(BOOKS).length).toBeGreaterThan(70);
  });

  it.each(REFUSED)("$name: refused with the row and the way out", (mistake) => {
    const { files } = expectSaid(mistake);
    expect(files).toBeNull();
  });

  it.each(READ)("$name: read, and said", (mistake) => {
    const { files, sectors } = expectSaid(mistake);
    expect(files).not.toBeNull();
    expect(sectors.map(({ sector }) => sector)).toEqual(["A01_02"]);
  });

  it.each(Object.entries(BOOKS))("of workbooks, %s: said", async (_, { make, said }) => {
    const found = await bookOf(make);
    expect(wordsOf(found, said)).not.toBe("");
    expect(found.files === null).toBe(said.startsWith("E"));
  });

  it("are said all at once", () => {
    const text = "hs,rate\n10221,5-10\n010229,0.5 $/kg\n019999,5\nTotal,7\n";
    const { problems } = importedText(text);
    const found = problems.filter(({ severity }) => severity === "error");
    expect(found.map(({ code, line }) => [code, line])).toEqual([
      ["E376", 2],
      ["E377", 2],
      ["E377", 3],
      ["E376", 5],
      ["E380", 4],
    ]);
  });

  it("do not hide percents and zeros that a workbook shows", async () => {
    const found = await bookOf((book) => {
      const sheet = filled(book.addWorksheet("A"));
      const [percent, code] = [sheet.addRow(["010130", 0.25]), sheet.addRow([1022100, 5])];
      percent.getCell(2).numFmt = "0%";
      code.getCell(1).numFmt = "00000000";
    });
    const lines = found.files!.get("lines.csv")!.split("\n");
    expect(lines.slice(3, 5)).toEqual(["4,010130,25,1,A01_02,taken", "5,01022100,5,1,A01_02,taken"]);
  });
});
