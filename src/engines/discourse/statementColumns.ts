/** Columns of a table of coded statements, in the order in which they are written. */
export const STATEMENT_COLUMNS = [
  "id",
  "document",
  "date",
  "date_precision",
  "person",
  "role",
  "country",
  "camp",
  "organization",
  "target",
  "concept",
  "concept_group",
  "agreement",
  "position",
  "position_alternative",
  "strategy",
  "activism",
  "quote",
  "language",
  "paraphrase_en",
  "paraphrase_ru",
  "source",
  "locator",
  "coder",
  "confidence",
  "collective",
  "note",
] as const;

/** One of {@link STATEMENT_COLUMNS}. */
export type StatementColumn = (typeof STATEMENT_COLUMNS)[number];
