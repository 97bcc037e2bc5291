import { figure, type Rows } from "../../preparation/index.ts";

/** One line of the table of added points. */
export interface StatutoryCell {
  readonly date: string;
  readonly exporter: string;
  /** Sector of goods, `other` for what has none, `all goods` for the sum. */
  readonly sector: string;
  /** Imports of the USA in 2024, million USD. */
  readonly imports: number;
  /** Collected in 2024, percent. */
  readonly base: number;
  /** Percentage points. */
  readonly points: number;
}

/** The table of added points, read. */
export function statutoryCells(rows: Rows): readonly StatutoryCell[] {
  return rows.map((row) => ({
    date: row["date"] ?? "",
    exporter: row["exporter"] ?? "",
    sector: row["icio_sector"] ?? "",
    imports: figure(row, "imports_2024_musd"),
    base: figure(row, "base_2024_percent"),
    points: figure(row, "added_points"),
  }));
}

/** Mean of what is added, weighted by imports of 2024, percentage points. */
export function addedOf(cells: readonly StatutoryCell[]): number {
  const imports = cells.reduce((sum, each) => sum + each.imports, 0);
  return cells.reduce((sum, each) => sum + each.imports * each.points, 0) / imports;
}
