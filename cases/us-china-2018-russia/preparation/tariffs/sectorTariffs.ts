import { columnFigures, refuseFaults, soundTable } from "./soundTable.ts";

/** Figures by sector, in the order of the table; sectors without one are left out. */
export type SectorFigures = ReadonlyMap<string, number>;

/** Row of a table of sectors that is no sector: the mean over all of them. */
const TOTAL = "ALL";

/**
 * Tariffs by sector from a table with a row a sector and a column a tariff, in percentage points.
 *
 * @param text     The table as CSV.
 * @param file     Its name, for messages.
 * @param columns  Names of the columns to read.
 * @returns points by column and sector without the row of all sectors; empty cells are left out.
 * @throws Error with every column that is not there, and every cell that is no number.
 *
 * @example
 *   const table = "sector,us_301_20180706,us_301_20180823\nC29,3.514,3.633\nB09,,\nALL,1.61,2.345\n";
 *   const points = parseSectorTariffs(table, "by-sector.csv", ["us_301_20180706"]);
 *   [...points.get("us_301_20180706")]   // [["C29", 3.514]]
 */
export function parseSectorTariffs(
  text: string,
  file: string,
  columns: readonly string[],
): ReadonlyMap<string, SectorFigures> {
  const table = soundTable(text, file, ["sector", ...columns]);
  const faults: string[] = [];
  const points = columns.map((column): [string, SectorFigures] => {
    const figures = columnFigures(table, ["sector", column], faults);
    return [column, new Map([...figures].filter(([sector]) => sector !== TOTAL))];
  });
  refuseFaults(faults);
  return new Map(points);
}

/**
 * Added tariffs by sector from a table with a column of fractions.
 *
 * @param column  Name of the column, fractions of the price (0.25 = 25 points).
 * @returns percentage points by sector; absent or empty cells are left out.
 * @throws Error when the column is not there, with every cell that is no number.
 *
 * @example
 *   parseAddedTariffs("sector,extra\nA01,0.25\n", "sectors.csv", "extra").get("A01")   // 25
 */
export function parseAddedTariffs(text: string, file: string, column: string): SectorFigures {
  const faults: string[] = [];
  const fractions = columnFigures(soundTable(text, file, ["sector", column]), ["sector", column], faults);
  refuseFaults(faults);
  return new Map([...fractions].map(([sector, each]) => [sector, Number((each * 100).toFixed(9))]));
}
