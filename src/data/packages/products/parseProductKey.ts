import { append, type Problem } from "../../../base/problems/index.ts";
import { cellOf, readTable, type Table, textsOf, type TextFiles, wordsOf } from "../tables/index.ts";
import { badLabel, duplicatedRow } from "../problems/index.ts";
import { newProductKey, type ProductKey, productsIn, type Vintage, VINTAGES } from "./productKey.ts";

/** Name of the table of a key. */
export const PRODUCT_KEY_FILE = "products.csv";

/** Columns of the table of a key: a product, its sector, and the first and the last of neighbouring revisions that have it. */
export const PRODUCT_KEY_COLUMNS: readonly string[] = ["hs6", "sector", "first", "last"];

/**
 * Reads a key of products: a row is a product of several revisions of the Harmonized System, in a row, with its sector.
 *
 * @param files  With `products.csv`.
 * @returns null when the table cannot be read; rows that cannot are problems.
 */
export function parseProductKey(files: TextFiles): {
  readonly key: ProductKey | null;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const table = readTable(files, PRODUCT_KEY_FILE, { needed: PRODUCT_KEY_COLUMNS }, problems);
  if (table === null) return { key: null, problems };
  const [first, last] = ["first", "last"].map((name) => wordsOf(table, name, VINTAGES, problems));
  const spans = table.rows.map((_, row) => vintagesBetween(first?.[row] ?? "", last?.[row] ?? ""));
  const key = newProductKey();
  const sectors = textsOf(table, "sector");
  textsOf(table, "hs6").forEach((code, row) => {
    append(problems, codeProblems(table, row, code));
    for (const vintage of spans[row] ?? []) {
      const products = key.get(vintage);
      if (products?.has(code)) problems.push(duplicatedRow(table.file, table.lineOf(row), [code, vintage]));
      products?.set(code, sectors[row] ?? "");
    }
  });
  return { key, problems };
}

function codeProblems(table: Table, row: number, code: string): Problem[] {
  return /^\d{6}$/u.test(code) ? [] : [badLabel(cellOf(table, row, "hs6"), code)];
}

/** Revisions from one to another, both with them; none where a name is unknown or they are the wrong way round. */
function vintagesBetween(first: string, last: string): readonly Vintage[] {
  const [from = -1, to = -1] = [first, last].map((name) => VINTAGES.findIndex((each) => each === name));
  return from < 0 ? [] : VINTAGES.slice(from, to + 1);
}

/** The rows of a key as its table has them: products in order, neighbouring revisions in which one has one sector together. */
export function productKeyRows(key: ProductKey): readonly (readonly string[])[] {
  const codes = [...new Set(VINTAGES.flatMap((vintage) => [...productsIn(key, vintage).keys()]))].toSorted();
  return codes.flatMap((code) => rowsOf(code, key));
}

function rowsOf(code: string, key: ProductKey): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let before: string | undefined;
  for (const vintage of VINTAGES) {
    const sector = productsIn(key, vintage).get(code);
    const row = rows.at(-1);
    if (sector !== undefined && sector === before && row !== undefined) row.splice(3, 1, vintage);
    else if (sector !== undefined) rows.push([code, sector, vintage, vintage]);
    before = sector;
  }
  return rows;
}
