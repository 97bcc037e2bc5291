import { describe, expect, it } from "vitest";
import type { CaseReading, MeasureRow } from "../../src/case/index.ts";
import { THIRTY } from "../data/importers/tariffs/thirtyLines.ts";
import { linesTable, readProducts } from "./trade/productCase.ts";

const rowsOf = ({ case: case_ }: CaseReading): readonly Omit<MeasureRow, "source">[] => case_?.measures[0]?.rows ?? [];
const PLAIN = linesTable(THIRTY);
const plain = readProducts({ table: PLAIN });
const swapped = (between: string, mark: string): string =>
  PLAIN.split("\n")
    .map((line) => line.split(",").join(between))
    .map((line) => line.replace(/(?<=\d)\.(?=\d)/u, mark))
    .join("\r\n");
const said = (reading: CaseReading): readonly string[] =>
  reading.problems.flatMap(({ code, message }) => (code === "W240" ? [message] : []));

describe("a table of a case in another form", () => {
  it.each([
    ["semicolons and decimal commas", swapped(";", ","), "Semicolons stand between cells, and commas before decimals."],
    ["semicolons and points", swapped(";", "."), "Semicolons stand between cells."],
    ["tabs and decimal commas", swapped("\t", ","), "Tabs stand between cells, and commas before decimals."],
    ["a byte order mark", `\uFEFF${swapped(";", ",")}`, "Semicolons stand between cells, and commas before decimals."],
    [
      "blank rows of separators",
      `${swapped(";", ",")}\r\n;;;\r\n`,
      "Semicolons stand between cells, and commas before decimals.",
    ],
    [
      "decimal commas between quotes",
      PLAIN.replaceAll(/,(\d+)\.(\d+),/gu, ',"$1,$2",'),
      "Commas stand between cells, and commas before decimals.",
    ],
  ])("%s: gives the same rows on the same lines, and is said", (_name, table, message) => {
    const reading = readProducts({ table });
    expect(said(reading)).toEqual([message]);
    expect(rowsOf(reading)).toEqual(rowsOf(plain));
  });

  it("is not said of plain ones, whose semicolons in cells stay", () => {
    expect(said(plain)).toEqual([]);
    const table = "hs,rate,from,source,importer\n870323,5,2018-01-01,ustr,USA;USA\n870324,5,2018-01-01,ustr,USA;USA\n";
    const reading = readProducts({ table });
    expect(said(reading)).toEqual([]);
    expect(rowsOf(reading)).toHaveLength(3);
  });

  const form = (...rates: readonly string[]): string =>
    ["hs;rate;from;source", ...rates.map((rate, at) => `87032${at + 1};${rate};2018-01-01;ustr`)].join("\n");

  it.each([
    ["a comma here and a point there", form("2,5", "7.5"), "E392", 2],
    ["points between thousands and a decimal comma", form("2,5", "1.234,5"), "E393", 3],
    ["commas between thousands and a decimal point", form("1,234.5"), "E393", 2],
    ["several commas", form("2,5", "1,234,567"), "E393", 3],
    ["a comma that may stand before decimals or thousands", form("1,234"), "E393", 2],
    ["a point that may stand before decimals or thousands", form("1.234", "12.500"), "E393", 2],
    ["a day as a spreadsheet of another country writes it", form("5").replace("2018-01-01", "01.01.2018"), "E208", 2],
    ["a sign for percent", form("5 %"), "E206", 2],
    ["a formula", form("=B1*2"), "E204", 2],
    ["a row that is longer than the names", `${form("5")};more`, "E312", 2],
    ["names of columns in another language", form("5").replace("rate", "Ставка"), "E226", 2],
    ["no names of columns", form("5").split("\n").slice(1).join("\n"), "E302", 1],
    ["a total below", `${form("5")}\nTotal;5;2018-01-01;ustr`, "E223", 3],
  ])("%s: named with its row and a way out", (_name, table, code, line) => {
    const { case: case_, problems } = readProducts({ table });
    const found = problems.filter((each) => each.code === code);
    expect(problems.map((each) => each.code)).toContain(code);
    expect(case_).toBeNull();
    expect(found[0]?.line).toBe(line);
    expect((found[0]?.hints.length ?? 0) > 0 || (found[0]?.expected ?? null) !== null).toBe(true);
  });

  it("with decimal commas of which one could have thousands takes them all as decimals", () => {
    const reading = readProducts({ table: form("2,5", "1,234") });
    expect(rowsOf(reading).flatMap(({ hs, rate }) => (hs === null ? [] : [rate]))).toEqual([2.5, 1.234]);
  });
});
