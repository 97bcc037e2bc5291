import type { EventList, StatementDocument } from "../../../engines/discourse/index.ts";
import { csvText } from "../csv.ts";
import { guardedCell, STATEMENT_CELLS } from "./statementsCsv.ts";

const DOCUMENT_FIELDS = [
  "title",
  "author",
  "source",
  "section",
  "type",
] as const satisfies readonly (keyof StatementDocument)[];

/**
 * An event list as CSV: a row for each statement, by date, with its weight, every attribute and the variables of its document.
 * Read by a program for models of relational events.
 */
export function eventsCsv({ events, options }: EventList): string {
  const documents = new Map((options.documents ?? []).map((each) => [each.id, each]));
  return csvText(
    [...STATEMENT_CELLS.map(([name]) => name), "weight", ...DOCUMENT_FIELDS.map((field) => `document_${field}`)],
    events.map(({ statement, weight }) => {
      const document = documents.get(statement.document ?? "");
      return [
        ...STATEMENT_CELLS.map(([, cell]) => guardedCell(cell(statement))),
        weight,
        ...DOCUMENT_FIELDS.map((field) => guardedCell(document?.[field] ?? null)),
      ];
    }),
  );
}
