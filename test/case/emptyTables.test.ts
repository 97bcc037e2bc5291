import { describe, expect, it } from "vitest";
import {
  newAlignmentFiles,
  newClaimsFiles,
  newMarketFiles,
  newPositionsFiles,
  parseCase,
  textSource,
} from "../../src/case/index.ts";
import { missingFile } from "../../src/node/files/problems.ts";
import { changed, lines, readText, ROWS } from "./caseText.ts";

const KINDS = {
  market: newMarketFiles("gas"),
  alignment: newAlignmentFiles("pact"),
  positions: newPositionsFiles("debate"),
  claims: newClaimsFiles("article"),
};

/** Every table of every kind of new case. */
const TABLES = Object.entries(KINDS).flatMap(([kind, files]) =>
  [...files.keys()].filter((name) => name.endsWith(".csv")).map((table) => ({ kind, files, table })),
);

/** Codes and files of the errors of a case whose table has its header alone. */
function withoutRows(files: ReadonlyMap<string, string>, table: string): string[] {
  const [header = ""] = (files.get(table) ?? "").split("\n", 1);
  const emptied = new Map(files).set(table, `${header}\n`);
  const { problems } = parseCase(textSource("cases/x", emptied, missingFile));
  return problems.filter(({ code }) => code === "E248").map(({ code, message }) => `${code} ${message}`);
}

describe("a table that lost its rows", () => {
  it("is looked for in every table of the new cases", () => {
    expect(TABLES.map(({ table }) => table.replace(/^.*[/-]/u, "")).toSorted()).toEqual(
      expect.arrayContaining(["capacity.csv", "contracts.csv", "facts.csv", "nodes.csv", "statements.csv", "ties.csv"]),
    );
    expect(TABLES.length).toBeGreaterThan(10);
  });

  it.each(TABLES)("$kind: $table with its header alone is a problem", ({ files, table }) => {
    expect(withoutRows(files, table)).toEqual([`E248 "${table}" has a header and no row.`]);
  });

  it("of a measure is one too, beside the measure that has nothing to do", () => {
    const text = changed([`    rows:\n${ROWS}`, "    table: m.csv\n"]);
    const found = lines(readText(text, { files: { "m.csv": "sector,rate,from,source\n" } }));
    expect(found.filter((line) => line.startsWith("E"))).toEqual([
      'E248 case.yaml:10:12 "m.csv" has a header and no row.',
    ]);
  });
});
