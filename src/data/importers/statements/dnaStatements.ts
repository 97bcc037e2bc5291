import type { StatementColumn } from "../../../engines/discourse/index.ts";
import type { Problem } from "../../../base/problems/index.ts";
import { statementColumns } from "./columns.ts";
import { dayOf, dayProblems } from "./dnaDays.ts";
import { firstProblems, type ForeignTable } from "./foreignTable.ts";
import type { StatementRecipe } from "./importRecipe.ts";
import { brokenLink, noSuchType, tableMissing, typesLeftOut } from "./problems.ts";
import type { ImportedDocument } from "./statementFiles.ts";

/** A value of a database. */
export type DnaValue = string | number | null;

/** Rows of the tables of a `.dna` file, each by column. */
export type DnaTables = Readonly<Record<string, readonly Readonly<Record<string, DnaValue>>[]>>;

/** Tables that are read, each with the columns that are. */
export const DNA_TABLES: Readonly<Record<string, readonly string[]>> = {
  CODERS: ["ID", "Name"],
  DOCUMENTS: ["ID", "Title", "Text", "Author", "Source", "Section", "Notes", "Type", "Date"],
  STATEMENTTYPES: ["ID", "Label"],
  VARIABLES: ["ID", "Variable", "DataType", "StatementTypeId"],
  STATEMENTS: ["ID", "StatementTypeId", "DocumentId", "Start", "Stop", "Coder"],
  ENTITIES: ["ID", "VariableId", "Value"],
  DATASHORTTEXT: ["StatementId", "VariableId", "Entity"],
  DATALONGTEXT: ["StatementId", "VariableId", "Value"],
  DATAINTEGER: ["StatementId", "VariableId", "Value"],
  DATABOOLEAN: ["StatementId", "VariableId", "Value"],
  ATTRIBUTEVARIABLES: ["ID", "VariableId", "AttributeVariable"],
  ATTRIBUTEVALUES: ["EntityId", "AttributeVariableId", "AttributeValue"],
};

/** E734 for each table, or column of a table with rows, that is absent. */
export function missingTables(file: string, tables: DnaTables): Problem[] {
  return Object.entries(DNA_TABLES).flatMap(([name, columns]) => {
    const [first] = tables[name] ?? [];
    if (tables[name] === undefined) return [tableMissing(file, name)];
    const absent = first === undefined ? [] : columns.filter((column) => !Object.hasOwn(first, column));
    return absent.map((column) => tableMissing(file, `${name}.${column}`));
  });
}

type Row = Readonly<Record<string, DnaValue>>;

/** Columns that a statement has beside its variables. */
const OWN: readonly StatementColumn[] = ["id", "document", "date", "quote", "locator", "coder"];

/**
 * Statements of a `.dna` file as a table: id, document, date, excerpt, place and coder, then each variable by its name.
 *
 * @param problems  Grows by E735 when no type fits, E736 for each link that leads nowhere, E726 for each date that is none, W724 for types left out.
 * @returns null when no type of statement can be used.
 */
export function dnaStatements(
  file: string,
  tables: DnaTables,
  recipe: StatementRecipe,
  problems: Problem[],
): ForeignTable | null {
  const types = usedTypes(file, tables, recipe, problems);
  if (types === null) return null;
  const variables = (tables["VARIABLES"] ?? []).filter((each) => types.has(each["StatementTypeId"] ?? null));
  const names = [...new Set(variables.map((each) => cell(each["Variable"])))];
  const values = valuesByStatement(file, tables, problems);
  const links = { documents: byId(tables["DOCUMENTS"]), coders: byId(tables["CODERS"]) };
  const broken: Problem[] = [];
  const rows = (tables["STATEMENTS"] ?? []).flatMap((statement, at) => {
    if (!types.has(statement["StatementTypeId"] ?? null)) return [];
    const own = ownCells(statement, links);
    if (own === null) broken.push(brokenLink(file, "STATEMENTS", at + 1, "names a document that is not there"));
    const ofIt = values.get(statement["ID"] ?? null) ?? new Map<string, string>();
    return [{ line: at + 1, cells: [...(own ?? []), ...names.map((name) => ofIt.get(name) ?? "")] }];
  });
  for (const one of firstProblems(file, [...broken, ...dayProblems(file, tables["DOCUMENTS"] ?? [])]))
    problems.push(one);
  return { file, header: [...OWN, ...names.map(apart)], rows };
}

/** A variable that is called like a column that statements have anyway. */
function apart(name: string): string {
  return OWN.some((each) => each === name) ? `variable ${name}` : name;
}

function usedTypes(
  file: string,
  tables: DnaTables,
  recipe: StatementRecipe,
  problems: Problem[],
): ReadonlySet<DnaValue> | null {
  const types = tables["STATEMENTTYPES"] ?? [];
  const variablesOf = byType(tables["VARIABLES"]);
  const isUsed = (type: Row): boolean =>
    isUsable(variablesOf.get(type["ID"] ?? null) ?? [], recipe) &&
    (recipe.type === null || type["Label"] === recipe.type);
  const used = new Set(types.filter(isUsed).map((type) => type["ID"] ?? null));
  if (used.size === 0) {
    problems.push(
      noSuchType(
        file,
        recipe.type ?? "",
        types.map((type) => cell(type["Label"])),
      ),
    );
    return null;
  }
  const statementsOf = byType(tables["STATEMENTS"]);
  const left = types
    .filter((type) => !used.has(type["ID"] ?? null))
    .map((type) => ({
      label: cell(type["Label"]),
      rows: (statementsOf.get(type["ID"] ?? null) ?? []).length,
    }))
    .filter(({ rows }) => rows > 0);
  if (left.length > 0) problems.push(typesLeftOut(file, left));
  return used;
}

/** Type of statement → the rows that are of it. */
function byType(rows: readonly Row[] = []): ReadonlyMap<DnaValue, readonly Row[]> {
  const found = new Map<DnaValue, Row[]>();
  for (const row of rows) {
    const type = row["StatementTypeId"] ?? null;
    const known = found.get(type) ?? [];
    known.push(row);
    found.set(type, known);
  }
  return found;
}

function isUsable(variables: readonly Row[], recipe: StatementRecipe): boolean {
  const names = variables.map((each) => cell(each["Variable"]));
  const columns = [...statementColumns(names, recipe.columns).values()];
  return columns.includes("concept") && (columns.includes("person") || columns.includes("organization"));
}

interface Links {
  readonly documents: ReadonlyMap<DnaValue, Row>;
  readonly coders: ReadonlyMap<DnaValue, Row>;
}

/** Cells of {@link OWN}; null when the document is not there. */
function ownCells(statement: Row, { documents, coders }: Links): string[] | null {
  const document = documents.get(statement["DocumentId"] ?? null);
  if (document === undefined) return null;
  const [start, stop] = [Number(statement["Start"]), Number(statement["Stop"])];
  const coder = coders.get(statement["Coder"] ?? null);
  return [
    cell(statement["ID"]),
    cell(document["ID"]),
    dayOf(document["Date"]),
    cell(document["Text"]).slice(start, stop).trim(),
    `characters ${start}-${stop}`,
    coder === undefined ? cell(statement["Coder"]) : cell(coder["Name"]),
  ];
}

function valuesByStatement(file: string, tables: DnaTables, problems: Problem[]): Map<DnaValue, Map<string, string>> {
  const variables = byId(tables["VARIABLES"]);
  const entities = byId(tables["ENTITIES"]);
  const found = new Map<DnaValue, Map<string, string>>();
  const broken: Problem[] = [];
  const read = (table: string, valueOf: (row: Row) => string | null): void => {
    (tables[table] ?? []).forEach((row, at) => {
      const variable = variables.get(row["VariableId"] ?? null);
      const value = valueOf(row);
      if (variable === undefined) broken.push(brokenLink(file, table, at + 1, "names a variable that is not there"));
      else if (value === null) broken.push(brokenLink(file, table, at + 1, "names an entity that is not there"));
      else put(found, row["StatementId"] ?? null, cell(variable["Variable"]), value);
    });
  };
  read("DATASHORTTEXT", (row) => {
    const entity = entities.get(row["Entity"] ?? null);
    return entity === undefined ? null : cell(entity["Value"]);
  });
  for (const table of ["DATALONGTEXT", "DATAINTEGER", "DATABOOLEAN"]) read(table, (row) => cell(row["Value"]));
  for (const one of firstProblems(file, broken)) problems.push(one);
  return found;
}

function put(found: Map<DnaValue, Map<string, string>>, statement: DnaValue, name: string, value: string): void {
  const known = found.get(statement) ?? new Map<string, string>();
  known.set(name, value);
  found.set(statement, known);
}

/** The documents with their texts, in the order of the file. */
export function dnaDocuments(tables: DnaTables): ImportedDocument[] {
  return (tables["DOCUMENTS"] ?? []).map((row) => ({
    id: cell(row["ID"]),
    title: cell(row["Title"]),
    date: dayOf(row["Date"]),
    author: cell(row["Author"]),
    source: cell(row["Source"]),
    section: cell(row["Section"]),
    type: cell(row["Type"]),
    notes: cell(row["Notes"]),
    text: cell(row["Text"]),
  }));
}

function byId(rows: readonly Row[] = []): ReadonlyMap<DnaValue, Row> {
  return new Map(rows.map((row) => [row["ID"] ?? null, row]));
}

function cell(value: DnaValue | undefined): string {
  return value === null || value === undefined ? "" : String(value);
}
