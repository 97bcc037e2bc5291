import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { csvParse } from "d3-dsv";
import fc from "fast-check";
import { expect, it } from "vitest";
import { writeStatements } from "../../../../src/tell/brief/index.ts";
import { parseCase } from "../../../../src/case/index.ts";
import { type Statement, STRATEGIES } from "../../../../src/engines/discourse/index.ts";
import { plainText } from "../../../../src/base/wording/index.ts";
import { seedStatements } from "../../../engines/discourse/referenceStatements.ts";
import { statement } from "../../../engines/discourse/smallStatements.ts";

/** A row as a statement: every cell, with the apostrophe taken off that keeps a spreadsheet from calculating. */
function read(text: string): Statement[] {
  return csvParse(text).map((raw) => {
    const row = Object.fromEntries(Object.entries(raw).map(([name, cell]) => [name, plainText(cell)]));
    return {
      id: row["id"],
      document: row["document"] || null,
      date: row["date"],
      datePrecision: row["date_precision"] as Statement["datePrecision"],
      person: row["person"],
      role: row["role"],
      country: row["country"],
      camp: row["camp"],
      organization: row["organization"],
      target: row["target"],
      concept: row["concept"],
      conceptGroup: row["concept_group"],
      agreement: row["agreement"] === "1",
      position: numberOrNull(row["position"]),
      positionAlternative: numberOrNull(row["position_alternative"]),
      strategy: (row["strategy"] || null) as Statement["strategy"],
      activism: numberOrNull(row["activism"]),
      quote: row["quote"],
      language: row["language"],
      paraphrase: { en: row["paraphrase_en"], ru: row["paraphrase_ru"] || null },
      source: row["source"],
      locator: row["locator"],
      coder: row["coder"],
      confidence: row["confidence"],
      isCollective: row["collective"] === "1",
      note: row["note"],
    };
  });
}

function numberOrNull(text: string): number | null {
  return text === "" ? null : Number(text);
}

const TEXT = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("=1+1", "'=1", "''-x", '"a", b\r\n', "Зря; нет", "-"),
);

const STATEMENT: fc.Arbitrary<Statement> = fc.record({
  id: TEXT,
  document: fc.option(fc.string({ minLength: 1 })),
  date: fc.constantFrom("", "2020", "2020-05", "2020-05-17"),
  datePrecision: fc.constantFrom("day", "month", "year", "undated"),
  person: TEXT,
  role: TEXT,
  country: fc.constantFrom("", "RUS"),
  camp: TEXT,
  organization: TEXT,
  target: TEXT,
  concept: TEXT,
  conceptGroup: TEXT,
  agreement: fc.boolean(),
  position: fc.option(fc.integer({ min: -2, max: 2 })),
  positionAlternative: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => each + 0)),
  strategy: fc.option(fc.constantFrom(...STRATEGIES)),
  activism: fc.option(fc.integer({ min: 0, max: 2 })),
  quote: TEXT,
  language: fc.constantFrom("", "ru"),
  paraphrase: fc.record({ en: TEXT, ru: fc.option(fc.string({ minLength: 1 })) }),
  source: TEXT,
  locator: TEXT,
  coder: TEXT,
  confidence: TEXT,
  isCollective: fc.boolean(),
  note: TEXT,
});

it("what is written and read again is the same, whatever the texts hold", () => {
  fc.assert(
    fc.property(fc.array(STATEMENT, { maxLength: 5 }), (statements) => {
      expect(read(writeStatements(statements))).toEqual(statements);
    }),
    { numRuns: 200 },
  );
});

it("no text starts as a formula would", () => {
  const text = writeStatements([statement({ id: "=HYPERLINK(1)", position: -1, note: "-2 is meant" })]);
  const [row] = csvParse(text);
  expect(row).toMatchObject({ id: "'=HYPERLINK(1)", position: "-1", note: "'-2 is meant" });
});

it("the 27 statements of the seed survive the way out and back", () => {
  const statements = seedStatements();
  expect(statements).toHaveLength(27);
  expect(read(writeStatements(statements))).toEqual(statements);
});

const CASE = resolve(import.meta.dirname, "../../../../cases/us-china-2018-russia");

/** The statements of the flagship case, with another table in place of its own. */
function flagshipStatements(table: string | null): readonly Statement[] {
  const read = (path: string): string =>
    path === "positions/statements.csv" && table !== null ? table : readFileSync(join(CASE, path), "utf8");
  const reading = parseCase({ folder: CASE, read });
  const positions = reading.case?.positions ?? null;
  if (positions === null) throw new Error(reading.problems.map(({ message }) => message).join("\n"));
  return positions.statements;
}

it("the statements of a case, written and put in place of its table, are read as the same", () => {
  const statements = flagshipStatements(null).map((each, at) =>
    at === 0 ? { ...each, quote: "=1+1", note: "'-x", target: 'says "no", and\nleaves' } : each,
  );
  expect(flagshipStatements(writeStatements(statements))).toEqual(statements);
});
