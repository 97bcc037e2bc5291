import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MONEY } from "../../../../src/data/packages/tables/cells.ts";
import { plainCells } from "../../../../src/data/packages/tables/plainCells.ts";
import { readTable } from "../../../../src/data/packages/tables/table.ts";
import { spreadKey, wideCells } from "../../../../src/data/packages/tables/wideCells.ts";
import type { Problem } from "../../../../src/base/problems/index.ts";
import { indexSet } from "../../../../src/base/sets/index.ts";

const countries = indexSet("country", ["A", "BB", "B"]);
const keys = [
  { column: "sector", set: indexSet("sector", ["x", "y"]) },
  { column: "importer", set: countries },
  { column: "exporter", set: countries },
];
const column = { column: "value", rule: MONEY, absent: 0 };

function read(text: string): { values: number[] | null; problems: readonly Problem[] } {
  const spread = spreadKey(text.split("\n", 1).join("").split(","), keys, column)!;
  const problems: Problem[] = [];
  const table = readTable(new Map([["flows.csv", text]]), "flows.csv", { needed: [], open: true }, problems);
  const values = table === null ? null : [...wideCells(table, keys, spread, column, problems).values];
  return { values, problems };
}

describe("a wide table of numbers", () => {
  it("is the long one with its last label side by side, whichever label that is, in any order", () => {
    const number = fc.option(fc.double({ min: 0, max: 1e9, noNaN: true }), { nil: null });
    const order = fc.shuffledSubarray([...countries.labels], { minLength: 3 });
    const spread = fc.constantFrom("importer", "exporter");
    fc.assert(
      fc.property(fc.array(number, { minLength: 18, maxLength: 18 }), order, spread, (numbers, across, side) => {
        const [, importer, exporter] = keys;
        const other = side === "importer" ? exporter : importer;
        const cell = (j: number, own: string, label: string): number | null => {
          const [n, i] = side === "importer" ? [label, own] : [own, label];
          return numbers[9 * j + 3 * countries.indexOf(n) + countries.indexOf(i)];
        };
        const rows = ["x", "y"].flatMap((sector, j) =>
          countries.labels.map((own) => ({ sector, own, cells: across.map((label) => cell(j, own, label)) })),
        );
        const wide = rows.map(({ sector, own, cells }) => [sector, own, ...cells.map((each) => each ?? "")].join(","));
        const long = rows.flatMap(({ sector, own, cells }) =>
          cells.flatMap((each, at) => (each === null ? [] : [[sector, own, across[at], each].join(",")])),
        );
        const found = read([["sector", other.column, ...across].join(","), ...wide].join("\n"));
        const expected = plainCells(
          [["sector", other.column, side, "value"].join(","), ...long].join("\n"),
          keys,
          column,
        );
        expect(found).toEqual({ values: [...expected!.values], problems: [] });
      }),
      { numRuns: 300, seed: 18 },
    );
  });

  it("names everything that is wrong with it at once, each at its line and column", () => {
    const { problems } = read("sector,importer,A,C,B\nx,A,1,2,-3\nz,BB,much,,\nx,A,1,,\nx,C,1e400,,5\n");
    const found = problems.map(({ code, line, column: at }) => [code, line, at]);
    expect(found).toEqual([
      ["E305", 1, 4],
      ["E310", 2, 5],
      ["E306", 3, 1],
      ["E308", 3, 3],
      ["E307", 4, null],
      ["E305", 5, 2],
      ["E309", 5, 3],
    ]);
  });

  it("lists a hundred problems and counts the others", () => {
    const rows = Array.from({ length: 60 }, (_, row) => `x${row},A,-1,-1,-1`);
    const { problems } = read(["sector,importer,A,BB,B", ...rows].join("\n"));
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)!.message).toBe("flows.csv has 35 more rows with problems; they are not listed.");
  });

  it("is told from a long one, and from one that lacks a column", () => {
    const spread = (header: string): string | undefined => spreadKey(header.split(","), keys, column)?.column;
    expect(spread("sector,importer,A,B")).toBe("exporter");
    expect(spread("sector,importer,exporter,value")).toBeUndefined();
    expect(spread("sector,importer,value")).toBeUndefined();
    expect(spread("sector,A,B")).toBeUndefined();
    expect(spread("sector,importer,wrong")).toBeUndefined();
  });
});
