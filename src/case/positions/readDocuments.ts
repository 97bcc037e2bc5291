import { z } from "zod";
import type { StatementDocument } from "../../engines/discourse/index.ts";
import { append, type Place, type Problem } from "../../base/problems/index.ts";
import { plainText } from "../../base/wording/index.ts";
import { schemaOf, type SchemaNode, meaning, text, prose } from "../text/index.ts";
import { unitInNumber } from "../problems/index.ts";
import { schemaRows } from "../rows/index.ts";
import { codeTwice } from "./problems.ts";
import type { PositionsReading } from "./reading.ts";

type DocumentCells = { readonly [field in keyof StatementDocument]?: string | undefined };

const optional = (what: string): z.ZodType => text().optional().meta(meaning(what));

/** A row of the table of documents. */
const DOCUMENT_SCHEMA = z.strictObject({
  id: text().meta(meaning("As the column `document` of the statements has it.")),
  title: prose().optional().meta(meaning("Its title.")),
  date: optional("Its date."),
  author: optional("Who wrote it."),
  source: optional("Where it appeared, such as a newspaper; not a key of the bibliography."),
  section: optional("Part of the source."),
  type: optional("What it is, such as a hearing or an article."),
  notes: prose().optional().meta(meaning("Remarks.")),
}) as z.ZodType<DocumentCells & { readonly id: string }>;

/** JSON Schema of a row of documents. */
export const DOCUMENT_JSON_SCHEMA: SchemaNode = schemaOf(DOCUMENT_SCHEMA);

const ROW_LIMIT = 20_000;

const TABLE = {
  schema: DOCUMENT_SCHEMA,
  json: DOCUMENT_JSON_SCHEMA,
  needed: ["id"],
  atMost: ROW_LIMIT,
  unitProblem: unitInNumber,
};

/** Reads a table of documents; a document twice is a problem. */
export function readDocuments(file: string, named: Place, { source, problems }: PositionsReading): StatementDocument[] {
  const found: Problem[] = [];
  const rows = schemaRows(file, TABLE, named, source, found) ?? [];
  const first = new Map(rows.toReversed().map((row) => [row.draft.id, row]));
  const again = rows.filter((row) => first.get(row.draft.id) !== row);
  append(problems, [...found, ...again.map(({ draft, placeOf }) => codeTwice(placeOf("id"), "document", draft.id))]);
  return rows.map(({ draft }) => documentOf(draft));
}

function documentOf({ id, ...cells }: DocumentCells & { readonly id: string }): StatementDocument {
  const cell = (field: Exclude<keyof StatementDocument, "id">): string => plainText(cells[field] ?? "");
  return {
    id: plainText(id),
    title: cell("title"),
    date: cell("date"),
    author: cell("author"),
    source: cell("source"),
    section: cell("section"),
    type: cell("type"),
  };
}
