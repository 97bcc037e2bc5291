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

/** Columns whose cells are texts of any kind; those of the others are names, numbers, days and words of a list. */
export const STATEMENT_TEXTS: ReadonlySet<StatementColumn> = new Set([
  "quote",
  "paraphrase_en",
  "paraphrase_ru",
  "note",
]);

/** One of {@link STATEMENT_COLUMNS}. */
export type StatementColumn = (typeof STATEMENT_COLUMNS)[number];
