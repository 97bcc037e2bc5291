import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MONEY, readCells } from "../../../../src/data/packages/tables/cells.ts";
import { plainCells } from "../../../../src/data/packages/tables/plainCells.ts";
import { readTable } from "../../../../src/data/packages/tables/table.ts";
import type { Problem } from "../../../../src/base/problems/index.ts";
import { indexSet } from "../../../../src/base/sets/index.ts";

const countries = indexSet("country", ["A", "BB", "B"]);
const keys = [
  { column: "sector", set: indexSet("sector", ["x", "y"]) },
  { column: "importer", set: countries },
  { column: "exporter", set: countries },
];
const column = { column: "value", rule: MONEY, absent: 0 };
const needed = ["sector", "importer", "exporter", "value"];

/** As every other table is read, and whether anything was wrong. */
function thorough(text: string): { values: readonly number[] | null; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const table = readTable(new Map([["flows.csv", text]]), "flows.csv", { needed }, problems);
  const values = table === null ? null : [...readCells(table, keys, [column], problems).values[0].values];
  return { values, problems };
}

const cell = fc.constantFrom("x", "y", "A", "BB", "B", "C", "", "1", "2.5", "1e3", "-1", "0x1", "1e400", '"A"', " A");
const plainRow = fc
  .tuple(
    fc.constantFrom("x", "y"),
    fc.constantFrom(...countries.labels),
    fc.constantFrom(...countries.labels),
    fc.double({ min: 0, max: 1e9, noNaN: true }),
  )
  .map((cells) => cells.join(","));
const anyRow = fc.array(cell, { maxLength: 5 }).map((cells) => cells.join(","));
const header = fc.constantFrom(
  "sector,importer,exporter,value",
  "exporter,sector,importer,value",
  "sector,importer,exporter,value,note",
  "value,sector,importer,exporter",
  "sector,importer,value",
  "sector,sector,exporter,value",
  "\uFEFFsector,importer,exporter,value",
);

describe("a plain table of numbers", () => {
  it("is read as any table is, whatever the order of its columns, or left to those who say what is wrong with it", () => {
    const rows = fc.array(fc.oneof({ weight: 8, arbitrary: plainRow }, anyRow), { maxLength: 8 });
    let plain = 0;
    fc.assert(
      fc.property(header, rows, fc.constantFrom("\n", "\r\n"), fc.boolean(), (names, lines, newLine, isClosed) => {
        const text = [names, ...lines].join(newLine) + (isClosed ? newLine : "");
        const found = plainCells(text, keys, column);
        if (found === null) return;
        plain++;
        const { values, problems } = thorough(text);
        expect(problems).toEqual([]);
        expect([...found.values]).toEqual(values);
      }),
      { numRuns: 3000, seed: 12 },
    );
    expect(plain).toBeGreaterThan(100);
  });

  it("is taken as plain: rows in any order, a last line without its end", () => {
    const found = plainCells("exporter,sector,importer,value\nB,x,A,2\nA,y,BB,1e1", keys, column);
    expect([...found!.values]).toEqual([0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0]);
  });

  it("never throws, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(plainCells(`sector,importer,exporter,value\n${text}`, keys, column)).toSatisfy(
          (found) => found === null || found !== undefined,
        );
      }),
      { numRuns: 500, seed: 13 },
    );
  });
});
