import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { tablesPage } from "../../../src/tell/brief/index.ts";

const PAGE = resolve(import.meta.dirname, "../../../docs/result-tables.md");

/** Rows of the tables of the page. */
const ROW = /^\| `([^`]+)` \| ([^|]*) \| ([^|]*) \|$/gmu;

describe("the page of result tables", () => {
  it("docs/result-tables.md is current (`npx vitest run test/tell/brief/tablesPage.test.ts -u` writes it anew)", async () => {
    await expect(tablesPage()).toMatchFileSnapshot(PAGE);
  });

  it("says the unit and the meaning of every column", () => {
    const rows = [...tablesPage().matchAll(ROW)];
    expect(rows.length).toBeGreaterThan(250);
    for (const [row, , unit, meaning] of rows) expect(row, row).toSatisfy(() => unit !== "" && meaning !== "");
  });

  it("has every table and sheet once, and a name for each of its columns", () => {
    const tables = tablesPage().split("\n### ").slice(1);
    const names = tables.map((table) => table.split("\n", 1)[0]);
    expect(names).toEqual([...new Set(names)]);
    for (const table of tables) {
      const columns = [...table.matchAll(ROW)].map(([, name]) => name);
      expect(columns).toEqual([...new Set(columns)]);
    }
  });
});
