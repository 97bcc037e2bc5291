import type { StatementEntity } from "../../engines/discourse/index.ts";
import { COLUMN_LIMIT, readTable, type Table } from "../../data/packages/index.ts";
import { append, type Place, type Problem } from "../../base/problems/index.ts";
import { plainText } from "../../base/wording/index.ts";
import { emptyTable } from "../problems/index.ts";
import { tableText } from "../rows/index.ts";
import { codeTwice, entitiesUnread } from "./problems.ts";
import type { PositionsReading } from "./reading.ts";

const VARIABLES = ["person", "organization", "camp", "country", "concept"] as const;

const ROW_LIMIT = 20_000;

/**
 * Reads attributes of speakers, organizations and concepts: `variable`, `value`, then a column for each attribute. Rows of other
 * variables draw a warning.
 */
export function readEntities(file: string, named: Place, { source, problems }: PositionsReading): StatementEntity[] {
  const text = tableText(file, named, source, problems);
  if (text === null) return [];
  const columns = { needed: ["variable", "value"], open: true, widest: COLUMN_LIMIT, atMost: ROW_LIMIT };
  const table = readTable(new Map([[file, text]]), file, columns, problems);
  if (table === null) return [];
  if (table.rows.length === 0) problems.push(emptyTable(file, named));
  const entities = table.rows.flatMap((row) => entityOf(table, row) ?? []);
  append(problems, [...twiceProblems(table, file), ...unreadProblems(table, file)]);
  return entities;
}

function cellOf(table: Table, row: readonly string[], name: string): string {
  return plainText((row[table.columnOf(name)] ?? "").trim());
}

function entityOf(table: Table, row: readonly string[]): StatementEntity | null {
  const variable = VARIABLES.find((each) => each === cellOf(table, row, "variable"));
  if (variable === undefined) return null;
  const names = table.header.filter((name) => name !== "" && name !== "variable" && name !== "value");
  const attributes = names.map((name) => [name, cellOf(table, row, name)] as const).filter(([, value]) => value !== "");
  return { variable, value: cellOf(table, row, "value"), attributes: Object.fromEntries(attributes) };
}

function twiceProblems(table: Table, file: string): Problem[] {
  const keys = table.rows.map((row) => JSON.stringify([cellOf(table, row, "variable"), cellOf(table, row, "value")]));
  const first = new Map<string, number>();
  keys.forEach((key, at) => first.set(key, first.get(key) ?? at));
  return table.rows.flatMap((row, at) => {
    const place = { file, line: table.lineOf(at), column: table.columnOf("value") + 1 };
    return first.get(keys[at]!) === at ? [] : [codeTwice(place, "entity", cellOf(table, row, "value"))];
  });
}

function unreadProblems(table: Table, file: string): Problem[] {
  const all = new Set(table.rows.map((row) => cellOf(table, row, "variable")));
  const other = [...all].filter((name) => !VARIABLES.some((each) => each === name));
  return other.length === 0 ? [] : [entitiesUnread({ file, path: "column variable" }, other, VARIABLES)];
}
