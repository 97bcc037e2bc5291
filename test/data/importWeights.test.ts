import { describe, expect, it } from "vitest";
import type { Problem } from "../../src/base/problems/index.ts";
import { eachTextRow, type TextRow, textRows } from "../../src/data/packages/index.ts";
import { importWeights } from "../../src/data/tariffs/index.ts";

const ROWS = 50_000;
const CODES = ["USA", "CHN"];

describe("imports that weigh tariffs", () => {
  it("are read one row after the other: none is kept, and each name of a country is looked up once", () => {
    const cells = ["t", "i", "j", "k", "v"];
    const row: TextRow = { line: 1, cells };
    function* rows(): Generator<TextRow> {
      yield row;
      for (let at = 0; at < ROWS; at++) {
        cells.splice(0, 5, "2022", "156", "842", String(10_000 + (at % 5)), "0.5");
        yield row;
      }
    }
    const looked: string[] = [];
    const countryOf = (text: string): string => {
      looked.push(text);
      return CODES[Number(text === "156")];
    };
    const problems: Problem[] = [];
    const read = importWeights("w.csv", rows(), { importer: null, exporter: null, vintage: null, countryOf }, problems);
    expect(problems).toEqual([]);
    expect(looked.toSorted()).toEqual(["156", "842"]);
    expect(read).toMatchObject({ importers: ["USA"], exporters: ["CHN"] });
    expect([...read!.values]).toEqual([0, 1, 2, 3, 4].map((at) => [`01000${at}`, ROWS / 10]));
  });

  it("with more values that are no numbers than are listed are refused with the number of the others", () => {
    const text = `t,i,j,k,v\n${"2022,156,842,010121,many\n".repeat(130)}`;
    const problems: Problem[] = [];
    importWeights(
      "w.csv",
      eachTextRow(text, ","),
      { importer: null, exporter: null, vintage: null, countryOf: () => "USA" },
      problems,
    );
    const listed = problems.filter(({ code }) => code === "E381");
    expect(listed.slice(0, 100).map(({ line }) => line)).toEqual(Array.from({ length: 100 }, (_, at) => at + 2));
    expect(problems.find(({ code }) => code === "E325")?.message).toContain("30 more rows");
  });
});

describe("rows of a long text", () => {
  it("are the same taken apart in parts: with quotes over lines, both line ends, blank lines and none at the end", () => {
    const some = ['a,"b\nc",d\r\n', "1,2,3\n", "\n", '"x ""y""",,"\r\n\n"\n'];
    const text = Array.from({ length: 30_000 }, (_, at) => some[(at * 7) % 4]).join("");
    const wide = `${"w".repeat(70_000)},"${"q\n".repeat(80_000)}",end`;
    const rows = textRows(`${text}${wide}`, ",");
    const expected = Array.from(
      { length: 30_000 },
      (_, at) => [["a", "b\nc", "d"], ["1", "2", "3"], [""], ['x "y"', "", "\r\n\n"]][(at * 7) % 4],
    );
    expect(rows.slice(0, -1).map(({ cells }) => cells)).toEqual(expected);
    expect(rows.at(-1)?.cells.map(({ length }) => length)).toEqual([70_000, 160_000, 3]);
    const lines = text.split("\n").length;
    expect(rows.at(-1)?.line).toBe(lines);
    expect(textRows("a\n\n", ",").map(({ cells }) => cells)).toEqual([["a"], [""]]);
  });
});
