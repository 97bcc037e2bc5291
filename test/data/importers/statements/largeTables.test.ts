// @module-tag whole
import { csvParseRows } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { segmentColumns, spanHeaders, statementColumns } from "../../../../src/data/importers/statements/columns.ts";
import { importDna, importSegments, importStatements, MOST_CELLS } from "../../../../src/data/importers/index.ts";
import { statementDraft } from "../../../../src/data/importers/statements/statementDraft.ts";
import { SMALL } from "./smallDna.ts";

/** What twice as much may take of steps, against once; linear is 2. */
const GROWTH = 2.1;

/** Names of columns that mean nothing, and after them two that do. */
function wideHeader(columns: number): string[] {
  return [...Array.from({ length: columns }, (_, at) => `indicator ${at}`), "person", "concept"];
}

/** Reads of an array's elements while something is done with it. */
function readsOf(items: readonly string[], work: (watched: readonly string[]) => unknown): number {
  let reads = 0;
  work(
    new Proxy(items, {
      get(target, key, receiver) {
        if (typeof key === "string" && /^\d+$/u.test(key)) reads++;
        return Reflect.get(target, key, receiver) as unknown;
      },
    }),
  );
  return reads;
}

const csv = (rows: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode(rows.map((row) => row.join(",")).join("\n"));

describe("a wide table of statements", () => {
  it.each([
    ["statements", (header: readonly string[]) => statementColumns(header)],
    ["segments", (header: readonly string[]) => segmentColumns(header)],
    ["spans", (header: readonly string[]) => spanHeaders(header)],
    [
      "drafts",
      (header: readonly string[]) =>
        statementDraft(
          { file: "t.csv", header, rows: [{ line: 2, cells: [] }] },
          new Map([["concept", "concept"]]),
          [],
        ),
    ],
  ] as const)("takes steps in proportion to its columns: %s", (_, work) => {
    const [once, twice] = [1000, 2000].map((columns) => readsOf(wideHeader(columns), work));
    expect(once).toBeGreaterThan(0);
    expect(twice / once).toBeLessThan(GROWTH);
  });

  it("of a hundred thousand columns is read, and what no column holds is named by its first", () => {
    const header = wideHeader(100_000);
    const { files, problems } = importStatements(
      { file: "t.csv", content: csv([header, header.map((_, at) => String(at))]) },
      null,
    );
    const beside = problems.find(({ code }) => code === "W721");
    expect(beside?.message.length).toBeLessThan(500);
    expect(beside?.message).toContain("100000 columns of t.csv are none of statements.csv");
    expect(csvParseRows(files?.get("other-columns.csv") ?? "")[1]).toHaveLength(100_002);
  });

  it("of a hundred thousand columns of one name says so, the first hundred times", () => {
    const header = ["person", "concept", ...Array.from({ length: 100_000 }, () => "x")];
    const { problems } = importStatements({ file: "t.csv", content: csv([header]) }, null);
    expect(problems.filter(({ code }) => code === "E723")).toHaveLength(100);
  });

  it("is refused with more cells than fit, before anything is made of them", () => {
    const header = wideHeader(1998);
    const rows = Array.from({ length: MOST_CELLS / 2000 }, () => header.map(() => "1"));
    expect(importStatements({ file: "t.csv", content: csv([header, ...rows]) }, null).problems).toMatchObject([
      { code: "E720", message: "t.csv cannot be read: it has 4002000 cells, more than 4000000." },
    ]);
  });
});

describe("a long table of statements", () => {
  it("of 65,000 rows is read whole", () => {
    const rows = Array.from({ length: 65_000 }, (_, at) => [String(at), `P${at % 90}`, `c${at % 40}`, "1", "-1.5"]);
    const { files, problems } = importStatements(
      { file: "t.csv", content: csv([["id", "person", "concept", "agreement", "position"], ...rows]) },
      null,
    );
    expect(problems).toEqual([]);
    expect(csvParseRows(files?.get("statements.csv") ?? "")).toHaveLength(65_001);
    expect(files?.get("codebook.yaml")).toContain('high: "2"');
  });

  it("of 65,000 bad rows lists the first hundred problems and counts the others", () => {
    const rows = Array.from({ length: 65_000 }, (_, at) => [String(at), "P", "c", "perhaps"]);
    const { problems } = importStatements(
      { file: "t.csv", content: csv([["id", "person", "concept", "agreement"], ...rows]) },
      null,
    );
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)?.message).toContain("64900 more");
  });

  it("of codes with many blanks inside is read as far as a name may be long", () => {
    const read = (blanks: number) =>
      importSegments(
        {
          file: "s.csv",
          content: new TextEncoder().encode(`Document name,Code\nd,"Group${" ".repeat(blanks)}deep > Code"\n`),
        },
        null,
      );
    expect(read(900).files?.get("codebook.yaml")).toContain('id: "Code"');
    expect(read(1000).problems.filter(({ code }) => code.startsWith("E"))).toMatchObject([
      { code: "E123", line: 2, column: 2, path: "row 2, column Code" },
    ]);
    expect(read(100_000).problems.map(({ code }) => code)).toContain("E123");
  });
});

describe("a database that would make a table too large", () => {
  const many = (
    count: number,
    row: (at: number) => Record<string, string | number>,
  ): Record<string, string | number>[] => Array.from({ length: count }, (_, at) => row(at + 1));

  it("by many variables, entities or attributes is refused", () => {
    const variables = many(3000, (at) => ({ ID: at, Variable: `v${at}`, DataType: "short text", StatementTypeId: 1 }));
    const statements = many(3000, (at) => ({ ID: at, StatementTypeId: 1, DocumentId: 4, Start: 0, Stop: 1, Coder: 1 }));
    const { problems } = importDna("t.dna", { ...SMALL, VARIABLES: variables, STATEMENTS: statements }, null);
    expect(problems).toMatchObject([
      { code: "E720", message: expect.stringMatching(/it has 9000002 cells/u) as string },
    ]);
  });

  it("by a long text that is quoted many times is refused", () => {
    const text = "x".repeat(1_000_000);
    const documents = (SMALL["DOCUMENTS"] ?? []).map((each) => ({ ...each, Text: text }));
    const statements = many(200, (at) => ({
      ID: at,
      StatementTypeId: 1,
      DocumentId: 4,
      Start: 0,
      Stop: 1e9,
      Coder: 1,
    }));
    const { problems } = importDna("t.dna", { ...SMALL, DOCUMENTS: documents, STATEMENTS: statements }, null);
    expect(problems).toMatchObject([
      { code: "E720", message: expect.stringMatching(/quote 200000000 characters/u) as string },
    ]);
  });

  it("by forty thousand types of statement is read without comparing all with all", () => {
    const types = many(40_000, (at) => ({ ID: at, Label: `T${at}` }));
    const statements = many(40_000, (at) => ({
      ID: at,
      StatementTypeId: at,
      DocumentId: 4,
      Start: 0,
      Stop: 5,
      Coder: 1,
    }));
    const { problems } = importDna("t.dna", { ...SMALL, STATEMENTTYPES: types, STATEMENTS: statements }, null);
    const left = problems.find(({ code }) => code === "W724");
    expect(left?.message.length).toBeLessThan(500);
  });
});
