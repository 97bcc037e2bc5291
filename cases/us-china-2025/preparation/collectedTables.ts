import { figure } from "../../preparation/index.ts";
import { americanRows, DAYS, type Row, textOf } from "./measureTables.ts";
import type { ReferenceTables } from "./referenceTables.ts";

/** Month whose duty rates are laid on the law. */
const MONTH = "2026-07";
const LAST = DAYS.at(-1)!;
const DECIMALS = 3;

/** Of a seller, percent of the value of imports of 2024. */
export interface CollectedPart {
  readonly partner: string;
  /** What was collected in 2024. */
  readonly base: number;
  /** The law in force in the month, with the base. */
  readonly statutory: number;
  /** Duty rates of the month by product, on imports of 2024. */
  readonly collected: number;
  /** What was collected of the points that the law adds, ratio. */
  readonly part: number;
}

/** Sellers of which July 2026 has both the law and the duty rates, in the order of the table. */
export function collectedParts({ byPartner }: ReferenceTables): readonly CollectedPart[] {
  const rows = byPartner.filter(({ date, statutory_percent: law }) => date === MONTH && law !== "");
  return rows.map((row) => {
    const base = figure(row, "base_percent");
    const statutory = figure(row, "statutory_percent");
    const collected = figure(row, "mean_2024_weights_percent");
    return { partner: row["partner"] ?? "", base, statutory, collected, part: (collected - base) / (statutory - base) };
  });
}

/**
 * The tables of what the USA adds on the last day, as collected, by file name: each seller's points times the part that was collected;
 * a seller without one keeps the law.
 *
 * @returns CSV; rates in percentage points.
 */
export function collectedTables(tables: ReferenceTables): ReadonlyMap<string, string> {
  const parts = new Map(collectedParts(tables).map(({ partner, part }) => [partner, part]));
  const { china, others } = americanRows(tables);
  const scaled = (rows: readonly Row[]): string =>
    textOf(rows.filter(({ from }) => from === LAST).map((row) => scaledRow(row, parts.get(row.exporter))));
  return new Map([
    ["us-on-china-as-collected.csv", scaled(china)],
    ["us-on-others-as-collected.csv", scaled(others)],
  ]);
}

function scaledRow(row: Row, part: number | undefined): Row {
  if (part === undefined) return row;
  return { ...row, points: Number((row.points * part).toFixed(DECIMALS)), source: "collected2026" };
}
