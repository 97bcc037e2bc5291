import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foreignContent } from "../../../../src/cli/foreign/foreignReader.ts";
import { DNA_TABLES, type DnaTables, importDna } from "../../../../src/data/importers/index.ts";
import { needs, reference } from "../../../reference.ts";
import { SMALL } from "./smallDna.ts";
import { codes, rowsOf } from "./tables.ts";

describe("a file of Discourse Network Analyzer", () => {
  it("is read by its own types and variables", () => {
    const result = importDna("x.dna", SMALL, null);
    expect(codes(result)).toEqual(["W724", "W721"]);
    expect(rowsOf(result)).toMatchObject([
      {
        id: "9",
        document: "4",
        date: "2000-02-29",
        person: "Marta Kolen",
        concept: "stay out",
        agreement: "1",
        quote: "we stay out",
        locator: "characters 9-20",
        coder: "MK",
      },
    ]);
    expect(rowsOf(result, "other-columns.csv")).toEqual([{ id: "9", coder: "MK", strength: "3" }]);
    expect(rowsOf(result, "entities.csv")[0]).toEqual({ variable: "speaker", value: "Marta Kolen", Type: "envoy" });
    expect(result.files?.get("documents/1.txt")).toBe("He said: we stay out.");
  });

  it.each(["2019-06-01T00:00:00Z", 1e12, 253_402_214_400])(
    "whose document has a date that is none is refused: %s",
    (date) => {
      const dated = { ...SMALL, DOCUMENTS: [{ ...SMALL["DOCUMENTS"][0], Date: date }] };
      const { files, problems } = importDna("x.dna", dated, null);
      const errors = problems.filter(({ severity }) => severity === "error");
      expect(errors.map(({ code, path }) => [code, path])).toEqual([["E726", "DOCUMENTS, row 1, Date"]]);
      expect(files).toBeNull();
    },
  );

  it("may have documents without a date", () => {
    const dated = { ...SMALL, DOCUMENTS: [{ ...SMALL["DOCUMENTS"][0], Date: null }] };
    expect(rowsOf(importDna("x.dna", dated, null))[0]).toMatchObject({ date: "" });
  });

  it("with a type that the recipe makes usable is read by it", () => {
    const recipe = { type: "Note", columns: { memo: "concept" } };
    expect(codes(importDna("x.dna", SMALL, JSON.stringify(recipe)))).toEqual(["E735"]);
    expect(codes(importDna("x.dna", SMALL, '{"type":"Claim"}'))).toEqual(["W724", "W721"]);
  });

  it("that lacks a table, or whose links lead nowhere, is refused with each of them", () => {
    const { CODERS: _, ...withoutCoders } = SMALL;
    expect(codes(importDna("x.dna", withoutCoders, null))).toEqual(["E734"]);
    expect(codes(importDna("x.dna", { ...SMALL, DOCUMENTS: [], ENTITIES: [] }, null))).toEqual([
      "W724",
      "E736",
      "E736",
      "E736",
    ]);
    const untitled = { ...SMALL, DOCUMENTS: [{ ID: 4 }] };
    expect(codes(importDna("x.dna", untitled, null))).toContain("E734");
  });

  it("never throws, whatever its tables hold", () => {
    const value = fc.oneof(fc.integer(), fc.string({ maxLength: 5 }), fc.constant(null), fc.double());
    const tables = fc.record(
      Object.fromEntries(
        Object.entries(DNA_TABLES).map(([name, columns]) => [
          name,
          fc.array(fc.record(Object.fromEntries(columns.map((column) => [column, value]))), { maxLength: 3 }),
        ]),
      ),
    );
    fc.assert(
      fc.property(tables, (each) => {
        expect(() =>
          importDna("x.dna", { ...each, STATEMENTTYPES: SMALL["STATEMENTTYPES"], VARIABLES: SMALL["VARIABLES"] }, null),
        ).not.toThrow();
      }),
      { numRuns: 100 },
    );
  });

  it("as published gives the 40 statements that were read from it before", needs("dna-sample/sample.dna"), async () => {
    const bytes = new Uint8Array(readFileSync(reference("dna-sample/sample.dna")));
    const opened = await foreignContent("database", bytes);
    expect(Object.keys(opened)).toEqual(["tables"]);
    const { tables } = opened as { tables: DnaTables };
    expect(Object.keys(tables["CODERS"]?.[0] ?? {})).not.toContain("Password");
    const result = importDna("sample.dna", tables, null);
    expect(codes(result)).toEqual(["W724"]);
    const coders = new Map(tables["CODERS"]?.map((row) => [row["Name"], String(row["ID"])]));
    const ours = rowsOf(result).map((row) => {
      const [start = "", stop = ""] = row["locator"]?.match(/\d+/gu) ?? [];
      return {
        statement_id: row["id"],
        date: row["date"],
        document_id: row["document"],
        person: row["person"],
        organization: row["organization"],
        concept: row["concept"],
        agreement: row["agreement"],
        start,
        stop,
        coder: coders.get(row["coder"] ?? ""),
      };
    });
    const theirs = csvParse(readFileSync(reference("dna-sample/statements.csv"), "utf8"));
    expect(ours).toHaveLength(40);
    expect(ours).toEqual(theirs.map((row) => ({ ...row })));
  });
});
