import { csvFormatRows } from "d3-dsv";
import { productsIn, type Vintage } from "../../src/data/packages/index.ts";
import { shippedKey } from "./shippedKey.ts";

/** Columns of the published tables of products that the importer reads. */
export const PRODUCT_COLUMNS = ["vintage", "hs6", "sector_goods"] as const;

const VINTAGES: Readonly<Record<string, readonly Vintage[]>> = {
  "hs6-sector-older.csv": ["HS1988", "HS1996", "HS2002", "HS2007"],
  "hs6-sector.csv": ["HS2012", "HS2017", "HS2022"],
};

/** Names of the published tables. */
export const PRODUCT_TABLES: readonly string[] = Object.keys(VINTAGES);

/** Electricity, which is traded and is no good: the one product that the published tables put into services. */
const ELECTRICITY = "271600";

/** The columns of the published tables of products that say what the shipped key says, as CSV by file name. */
export function publishedProducts(): Map<string, string> {
  return new Map(Object.entries(VINTAGES).map(([file, vintages]) => [file, productTable(vintages)]));
}

function productTable(vintages: readonly Vintage[]): string {
  const rows = vintages.flatMap((vintage) =>
    [...productsIn(shippedKey(), vintage)]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([hs6, sector]) => [vintage, hs6, hs6 === ELECTRICITY ? "SRV" : sector]),
  );
  return `${csvFormatRows([[...PRODUCT_COLUMNS], ...rows])}\n`;
}
