import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { importStatements } from "../../../../src/data/importers/index.ts";
import { STATEMENT_COLUMNS } from "../../../../src/engines/discourse/index.ts";
import { codes, headerOf, rowsOf, utf8 } from "./tables.ts";

const PAGE = readFileSync(join(import.meta.dirname, "../../../../docs/model/discourse.md"), "utf8");
const EXAMPLE = /`proposed\.csv`\n\n```csv\n([^`]*)```/u.exec(PAGE)?.[1] ?? "";

const imported = (text: string): ReturnType<typeof importStatements> =>
  importStatements({ file: "proposed.csv", content: utf8(text) }, null);

describe("the table of proposed statements on the page of the discourse engine", () => {
  it("has every column, filled, and is imported as it stands", () => {
    const found = imported(EXAMPLE);
    expect(found.problems).toEqual([]);
    expect(headerOf(found)).toEqual([...STATEMENT_COLUMNS]);
    expect(rowsOf(found)).toEqual(csvParse(EXAMPLE).map((row) => ({ ...row })));
    expect(Object.entries(rowsOf(found)[0] ?? {}).filter(([, cell]) => cell === "")).toEqual([]);
  });

  it("may have a column for decisions, which is kept beside and leaves out no row", () => {
    const [header = "", row = ""] = EXAMPLE.split("\n");
    const found = imported([`accepted,${header}`, `no,${row}`, ""].join("\n"));
    expect(codes(found)).toEqual(["W721"]);
    expect(rowsOf(found)).toHaveLength(1);
    expect(rowsOf(found, "other-columns.csv")).toMatchObject([{ id: "P01", accepted: "no" }]);
  });
});
