import { csvParse } from "d3-dsv";
import type { Rows } from "../../preparation/index.ts";

/** What the tables of the case are made of. */
export interface ReferenceTables {
  /** Added points by day, exporter and sector, with the imports of 2024. */
  readonly statutory: Rows;
  /** Rate of each country by act. */
  readonly countryRates: Rows;
  /** Dated acts. */
  readonly acts: Rows;
  /** Averages by day or month and pair, in law and as collected. */
  readonly averages: Rows;
  /** The same by partner, for single months. */
  readonly byPartner: Rows;
  /** What was observed since. */
  readonly observed: Rows;
}

/**
 * The reference tables, read.
 *
 * @param read  Text of a table by the end of its name.
 * @throws Error where a table is empty.
 */
export function referenceTables(read: (name: string) => string): ReferenceTables {
  const rowsOf = (name: string): Rows => {
    const rows = csvParse(read(name));
    if (rows.length === 0) throw new Error(`us-2025-${name}.csv has no rows.`);
    return rows;
  };
  return {
    statutory: rowsOf("by-sector-statutory"),
    countryRates: rowsOf("country-rates"),
    acts: rowsOf("measures"),
    averages: rowsOf("averages"),
    byPartner: rowsOf("by-partner"),
    observed: rowsOf("observed"),
  };
}
