import { decimal, readTable, type Table } from "../../packages/index.ts";
import type { Problem } from "../../../base/problems/index.ts";
import { unreadableFigure } from "./problems.ts";

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
 * @returns points by column and sector without the row of all sectors; empty cells are left out; problems E302, E381.
 *
 * @example
 *   const table = "sector,us_301_20180706,us_301_20180823\nC29,3.514,3.633\nB09,,\nALL,1.61,2.345\n";
 *   const { points } = parseSectorTariffs(table, "by-sector.csv", ["us_301_20180706"]);
 *   [...points.get("us_301_20180706")]   // [["C29", 3.514]]
 */
export function parseSectorTariffs(
  text: string,
  file: string,
  columns: readonly string[],
): { readonly points: ReadonlyMap<string, SectorFigures>; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const table = readTable(new Map([[file, text]]), file, { needed: ["sector", ...columns], open: true }, problems);
  const points = columns.map((column): [string, SectorFigures] => {
    const figures = table === null ? new Map<string, number>() : columnFigures(table, file, column, problems);
    return [column, new Map([...figures].filter(([sector]) => sector !== TOTAL))];
  });
  return { points: new Map(points), problems };
}

/**
 * Added tariffs by sector from a table with a column of fractions.
 *
 * @param column  Name of the column, fractions of the price (0.25 = 25 points).
 * @returns percentage points by sector; absent or empty cells are left out; problems E302, E381.
 *
 * @example
 *   parseAddedTariffs("sector,extra\nA01,0.25\n", "sectors.csv", "extra").points.get("A01")   // 25
 */
export function parseAddedTariffs(
  text: string,
  file: string,
  column: string,
): { readonly points: SectorFigures; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const table = readTable(new Map([[file, text]]), file, { needed: ["sector", column], open: true }, problems);
  const fractions = table === null ? new Map<string, number>() : columnFigures(table, file, column, problems);
  return {
    points: new Map([...fractions].map(([sector, each]) => [sector, Number((each * 100).toFixed(9))])),
    problems,
  };
}

function columnFigures(table: Table, file: string, column: string, problems: Problem[]): Map<string, number> {
  const [sector, at] = [table.columnOf("sector"), table.columnOf(column)];
  const figures = new Map<string, number>();
  table.rows.forEach((row, position) => {
    const found = (row[at] ?? "").trim();
    if (found === "") return;
    const figure = decimal(found);
    const place = { file, line: table.lineOf(position) };
    if (Number.isFinite(figure)) figures.set(row[sector] ?? "", figure);
    else problems.push(unreadableFigure(place, column, found, "a plain number"));
  });
  return figures;
}
