import { append, hasErrors, type Problem } from "../../../base/problems/index.ts";
import { decimal } from "../../../base/units/index.ts";
import {
  cellOf,
  elasticityCellProblems,
  isCode,
  LIST_LIMIT,
  numberProblems,
  type NumberRule,
  readTable,
  type Table,
  type TextFiles,
  textsOf,
} from "../tables/index.ts";
import { badLabel, duplicatedRow, emptyTable, setDisagrees } from "../problems/index.ts";
import type { ScaleRow, ScaleTable } from "./scaleTable.ts";

const COLUMNS = ["sector", "theta", "scale", "source"];
const OPTIONAL = ["industry", "standard_error"];
const SCALE: NumberRule = { above: "not negative", expected: "a number ≥ 0; 0 = no economies of scale" };

/**
 * Reads a table of trade and scale elasticities, one row for each sector, one source for all.
 *
 * @param files  With the file.
 * @param file   Its name.
 * @returns null when something is wrong with it; all that is wrong is listed.
 */
export function parseScaleTable(
  files: TextFiles,
  file: string,
): { readonly table: ScaleTable | null; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const table = readTable(files, file, { needed: COLUMNS, optional: OPTIONAL, atMost: LIST_LIMIT }, problems);
  if (table === null) return { table: null, problems };
  if (table.rows.length === 0) problems.push(emptyTable(table.file));
  const [source = ""] = textsOf(table, "source");
  const sectors = new Map<string, ScaleRow>();
  textsOf(table, "sector").forEach((sector, row) => {
    append(problems, rowProblems(table, row, sector, source));
    if (sectors.has(sector)) problems.push(duplicatedRow(table.file, table.lineOf(row), [sector]));
    sectors.set(sector, { theta: numberOf(table, row, "theta"), scale: numberOf(table, row, "scale") });
  });
  const name = file.replace(/\.[^.]*$/u, "");
  return { table: hasErrors(problems) ? null : { name, source, sectors }, problems };
}

function numberOf(table: Table, row: number, column: string): number {
  return decimal(textIn(table, row, column));
}

function textIn(table: Table, row: number, column: string): string {
  return table.rows[row]![table.columnOf(column)] ?? "";
}

function rowProblems(table: Table, row: number, sector: string, source: string): Problem[] {
  const own = textIn(table, row, "source");
  const problems = elasticityCellProblems(table, row);
  append(problems, numberProblems(cellOf(table, row, "scale"), textIn(table, row, "scale"), SCALE));
  if (!isCode(sector)) problems.push(badLabel(cellOf(table, row, "sector"), sector));
  if (own !== source) problems.push(setDisagrees(cellOf(table, row, "source"), table.file, own, source));
  return problems;
}
