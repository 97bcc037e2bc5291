import type { Problem } from "../problems/index.ts";
/** Text files by name, as read from a folder: `flows.csv` → its text. */
export type TextFiles = ReadonlyMap<string, string>;
/** A table as it stands in its file: cells are text, rows keep their place. */
export interface Table {
    readonly file: string;
    /** Rows below the header; rows of the wrong length are left out, they are problems already. */
    readonly rows: readonly (readonly string[])[];
    /** 1-based line of a row in the file. */
    readonly lineOf: (row: number) => number;
    /** Position of a column; −1 when the table has no such column. */
    readonly columnOf: (name: string) => number;
    readonly header: readonly string[];
}
/** Which columns a table has: it must have `needed`, may have `optional`, and others draw a warning unless `open`. */
export interface Columns {
    readonly needed: readonly string[];
    readonly optional?: readonly string[];
    readonly open?: boolean;
    /** Most rows the table may have; bulk tables are limited by the size of the file. */
    readonly atMost?: number;
}
/** Rows with problems that are listed one by one; the others are counted. */
export declare const LISTED_ROWS = 100;
/** Most rows of a list of labels or elasticities. */
export declare const LIST_LIMIT = 20000;
/**
 * Reads one CSV file (RFC 4180: commas, double quotes, LF or CRLF, a header line).
 *
 * @param problems  Grows by a missing file, missing columns, unclosed quotes and rows of the wrong length.
 * @returns null when the file or a needed column is missing.
 */
export declare function readTable(files: TextFiles, file: string, columns: Columns, problems: Problem[]): Table | null;
