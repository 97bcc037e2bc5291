/** Foreign forms of coded statements. */
export const STATEMENT_FORMATS = ["dna", "statements", "segments"] as const;

/** One of {@link STATEMENT_FORMATS}. */
export type StatementFormat = (typeof STATEMENT_FORMATS)[number];

/** Foreign forms that `tertius import` reads. */
export const FORMATS: readonly string[] = [
  "tables",
  "caliendo-parro",
  "votes",
  "council",
  "products",
  "tariffs",
  "customs",
  ...STATEMENT_FORMATS,
];
