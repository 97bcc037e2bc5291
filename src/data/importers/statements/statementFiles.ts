import { csvFormatRows } from "d3-dsv";
import { stringify } from "yaml";
import { STATEMENT_COLUMNS, type StatementColumn, type StatementDocument } from "../../../engines/discourse/index.ts";
import { guardedText } from "../../../base/wording/index.ts";
import { SOURCES_FILE, type SourcedStatements } from "./sourceEntry.ts";
import type { StatementDraft, StatementRow } from "./statementDraft.ts";

/** A document that statements stand in, as a foreign file describes it. */
export interface ImportedDocument extends StatementDocument {
  readonly notes: string;
  /** Full text; empty when the file has none. */
  readonly text: string;
}

/** Name of the file with what no column of statements.csv can hold. */
export const OTHER_COLUMNS_FILE = "other-columns.csv";

const DOCUMENT_COLUMNS = ["id", "title", "date", "author", "source", "section", "type", "notes"] as const;

/**
 * The files of imported statements: `statements.csv`, a draft of `codebook.yaml`, `documents.csv`, the texts of documents,
 * `other-columns.csv` where a table has more columns, and `sources.bib` where rows named no source.
 *
 * @param origin     Name of the file they come from.
 * @param documents  As described there; those that are only named get a row of their own.
 */
export function statementFiles(
  origin: string,
  { draft, entry }: SourcedStatements,
  documents: readonly ImportedDocument[] = [],
): Map<string, string> {
  const files = new Map<string, string>([
    ["statements.csv", csv(STATEMENT_COLUMNS, draft.rows.map(statementCells))],
    ["codebook.yaml", codebookDraft(origin, draft.rows)],
    ["documents.csv", csv(DOCUMENT_COLUMNS, allDocuments(draft, documents).map(documentCells))],
  ]);
  if (draft.otherHeaders.length > 0) files.set(OTHER_COLUMNS_FILE, otherColumns(draft));
  if (entry !== null) files.set(SOURCES_FILE, entry);
  documents.forEach(({ text }, at) => {
    if (text !== "") files.set(`documents/${at + 1}.txt`, text);
  });
  return files;
}

function statementCells(row: StatementRow): string[] {
  return STATEMENT_COLUMNS.map((column) => {
    const value = row[column] ?? "";
    return NUMBERS.includes(column) ? value : guardedText(value);
  });
}

const NUMBERS: readonly StatementColumn[] = ["agreement", "position", "position_alternative", "activism", "collective"];

function otherColumns({ rows, otherHeaders, others }: StatementDraft): string {
  const cells = others.map((row, at) => [rows[at]?.id ?? "", rows[at]?.coder ?? "", ...row].map(guardedText));
  const header = otherHeaders.map((name) => (name === "id" || name === "coder" ? `their ${name}` : guardedText(name)));
  return csv(["id", "coder", ...header], cells);
}

function documentCells(document: ImportedDocument): string[] {
  return DOCUMENT_COLUMNS.map((column) => guardedText(document[column]));
}

function allDocuments(draft: StatementDraft, known: readonly ImportedDocument[]): ImportedDocument[] {
  const ids = new Set(known.map(({ id }) => id));
  const named = new Set(
    draft.rows.flatMap(({ document = "" }) => (document === "" || ids.has(document) ? [] : [document])),
  );
  const nothing = { title: "", date: "", author: "", source: "", section: "", type: "", notes: "", text: "" };
  return [...known, ...[...named].map((id) => ({ ...nothing, id }))];
}

function csv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${csvFormatRows([[...header], ...rows.map((row) => [...row])])}\n`;
}

/** Codes that occur, with words in place of the definitions that only the coder knows. */
function codebookDraft(origin: string, rows: readonly StatementRow[]): string {
  const reachOf = (row: StatementRow): number => Math.max(magnitude(row.position), magnitude(row.position_alternative));
  const reach = rows.reduce((most, row) => Math.max(most, reachOf(row)), 2);
  const undefinedYet = `Imported from ${origin}, not yet defined.`;
  const entries = (column: StatementColumn): unknown[] =>
    valuesOf(rows, column).map((id) => ({ id, name: { en: id }, definition: undefinedYet }));
  const draft = {
    provenance: { en: `Imported from ${origin}; who chose the statements was not stated.` },
    scale: {
      low: String(-reach),
      high: String(reach),
      labels: new Map([
        [String(-reach), { en: "side with A" }],
        ["0", { en: "neutral" }],
        [String(reach), { en: "side with B" }],
      ]),
    },
    camps: entries("camp"),
    concepts: entries("concept"),
    strategies: entries("strategy"),
  };
  const coders = valuesOf(rows, "coder").map((id) => ({ id, name: id }));
  return stringify(coders.length === 0 ? draft : { ...draft, coders }, {
    lineWidth: 0,
    defaultStringType: "QUOTE_DOUBLE",
    defaultKeyType: "PLAIN",
    aliasDuplicateObjects: false,
  });
}

function magnitude(cell: string | undefined): number {
  return Math.ceil(Math.abs(Number(cell ?? "0")));
}

function valuesOf(rows: readonly StatementRow[], column: StatementColumn): string[] {
  return [...new Set(rows.map((row) => row[column] ?? ""))].filter((each) => each !== "").toSorted(byCodeUnits);
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
