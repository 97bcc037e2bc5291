/** A column of a table in Markdown with its cell of a row. */
export interface MarkdownColumn<Row> {
  readonly title: string;
  /** A cell in Markdown, bars in it escaped. */
  readonly of: (row: Row) => string;
}

/**
 * A table in Markdown.
 *
 * @example
 *   markdownTable([{ title: "file", of: ({ name }) => name }], [{ name: "a.csv" }])   // "| file |\n| --- |\n| a.csv |"
 */
export function markdownTable<Row>(columns: readonly MarkdownColumn<Row>[], rows: readonly Row[]): string {
  const lines = [
    columns.map(({ title }) => title),
    columns.map(() => "---"),
    ...rows.map((row) => columns.map(({ of }) => of(row))),
  ];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
