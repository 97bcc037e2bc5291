/** A column of an answer's table; numbers stand right and carry their unit. */
export interface BlockColumn {
  readonly title: string;
  /** Unit of the numbers, null for text. */
  readonly unit: string | null;
}

/** A table of an answer, cells already in words. */
export interface TableBlock {
  readonly kind: "table";
  /** Stable name, such as `countries`; charts and style sheets refer to it. */
  readonly id: string;
  readonly columns: readonly BlockColumn[];
  readonly rows: readonly (readonly string[])[];
  /** Rows to be set apart, by position: the countries that the question is about. */
  readonly strong: readonly number[];
  /** Where the numbers of a row stand in the results, by its position; rows that are absent have theirs with those of the table. */
  readonly paths?: Readonly<Record<number, string>>;
  readonly notes: readonly string[];
}

/** Sentences one below the other. */
interface ListBlock {
  readonly kind: "list";
  readonly items: readonly string[];
  /** Where the numbers of each item stand in the results; absent = where those of its part of the answer do. */
  readonly paths?: readonly (readonly string[])[];
}

/** A piece of an answer: what a terminal prints and a brief sets. */
export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | ListBlock
  | TableBlock;

/** A paragraph. */
export function paragraph(text: string): Block {
  return { kind: "paragraph", text };
}

/** A table as blocks: none where it has no rows. */
export function filled(table: TableBlock): readonly Block[] {
  return table.rows.length === 0 ? [] : [table];
}

/** A heading above the other blocks; nothing when there are none. */
export function section(heading: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [{ kind: "heading", level: 2, text: heading }, ...blocks];
}
