import { STRATEGIES, type DatePrecision, type Statement } from "../../engines/discourse/index.ts";
import { append, hasErrors, type Place, type Problem } from "../../base/problems/index.ts";
import { plainText } from "../../base/wording/index.ts";
import { notListed, tooMany, unitInNumber } from "../problems/index.ts";
import { partyOf } from "../names/index.ts";
import { PROBLEM_LIMIT, schemaRows } from "../rows/index.ts";
import { statementProblems, type PlacedStatement } from "./checkStatement.ts";
import { tableWarnings, twiceProblems } from "./checkTable.ts";
import { writtenPrecision } from "./dateFault.ts";
import type { StatementCells } from "./statementSchema.ts";
import type { PositionsCodebook } from "./positionsCase.ts";
import type { PositionsReading } from "./reading.ts";
import { sharedProblems, type SharedProblems } from "./sharedProblems.ts";
import { STATEMENT_JSON_SCHEMA } from "./schemas.ts";
import { CELLS_SCHEMA } from "./statementSchema.ts";

/** Statements that one table may hold. */
const ROW_LIMIT = 20_000;

const TABLE = {
  schema: CELLS_SCHEMA,
  json: STATEMENT_JSON_SCHEMA,
  needed: ["id", "concept", "agreement", "position", "source"],
  atMost: ROW_LIMIT,
  unitProblem: unitInNumber,
};

/** Statements in the order of their table, and the line of each. */
export interface ReadStatements {
  readonly statements: readonly Statement[];
  readonly lines: readonly number[];
}

/**
 * Reads and checks a table of statements, each row and column that is wrong named.
 *
 * @param named     Where the case names the file.
 * @param codebook  Null when it cannot be read: codes are then not checked.
 * @returns null when any row has an error.
 */
export function readStatements(
  file: string,
  named: Place,
  codebook: PositionsCodebook | null,
  reading: PositionsReading,
): ReadStatements | null {
  const problems: Problem[] = [];
  const rows = schemaRows(file, TABLE, named, reading.source, problems)?.map(plainCells) ?? null;
  const shared = sharedProblems();
  const statements = checkedRows(rows ?? [], codebook, shared, { ...reading, problems });
  if ((rows?.length ?? 0) > ROW_LIMIT) problems.push(tooMany(named, "statements", rows?.length ?? 0, ROW_LIMIT));
  append(problems, twiceProblems(rows ?? []));
  const isSound = rows !== null && !hasErrors(problems);
  if (isSound && codebook !== null) append(problems, tableWarnings(statements, codebook, file));
  append(reading.problems, problems.map(shared.counted));
  return isSound ? { statements, lines: rows.map(({ line }) => line) } : null;
}

/** A row without the apostrophes that keep a spreadsheet from taking text for a formula. */
function plainCells(row: PlacedStatement): PlacedStatement {
  const cells = Object.entries(row.draft).map(([column, cell]) => [
    column,
    cell === undefined ? cell : plainText(cell),
  ]);
  return { ...row, draft: Object.fromEntries(cells) as StatementCells };
}

/** Statements of rows; after too many problems the rest is not read, and a problem says so. */
function checkedRows(
  rows: readonly PlacedStatement[],
  codebook: PositionsCodebook | null,
  { fresh }: SharedProblems,
  reading: PositionsReading,
): readonly Statement[] {
  const statements: Statement[] = [];
  for (const [at, row] of rows.entries()) {
    const { country } = row.draft;
    const code = country === undefined ? "" : (partyOf(country, row.placeOf("country"), reading) ?? "");
    append(reading.problems, fresh(statementProblems(row, codebook, reading.sources)));
    statements.push(statementOf(row.draft, code));
    if (reading.problems.length > PROBLEM_LIMIT && at + 1 < rows.length) {
      reading.problems.push(notListed(row.placeOf(), PROBLEM_LIMIT));
      break;
    }
  }
  return statements;
}

function statementOf(cells: StatementCells, country: string): Statement {
  const { date = "", date_precision: precision } = cells;
  return {
    id: cells.id ?? "",
    document: cells.document ?? null,
    date,
    datePrecision: (precision as DatePrecision | undefined) ?? writtenPrecision(date) ?? "undated",
    ...speaker(cells),
    country,
    ...codes(cells),
    ...words(cells),
  };
}

function speaker(cells: StatementCells): Pick<Statement, "person" | "role" | "camp" | "organization" | "isCollective"> {
  const { person = "", role = "", camp = "", organization = "", collective } = cells;
  return { person, role, camp, organization, isCollective: collective === "1" };
}

type Codes =
  | "target"
  | "concept"
  | "conceptGroup"
  | "agreement"
  | "position"
  | "positionAlternative"
  | "strategy"
  | "activism"
  | "coder"
  | "confidence"
  | "note";

function codes(cells: StatementCells): Pick<Statement, Codes> {
  const { target = "", concept = "", concept_group: conceptGroup = "", coder = "", confidence = "", note = "" } = cells;
  return {
    target,
    concept,
    conceptGroup,
    agreement: cells.agreement === "1",
    position: numberOrNull(cells.position),
    positionAlternative: numberOrNull(cells.position_alternative),
    strategy: STRATEGIES.find((each) => each === cells.strategy) ?? null,
    activism: numberOrNull(cells.activism),
    coder,
    confidence,
    note,
  };
}

function words(cells: StatementCells): Pick<Statement, "quote" | "language" | "paraphrase" | "source" | "locator"> {
  const {
    quote = "",
    language = "",
    paraphrase_en: en = "",
    paraphrase_ru: ru = null,
    source = "",
    locator = "",
  } = cells;
  return { quote, language, paraphrase: { en, ru }, source, locator };
}

function numberOrNull(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}
