import {
  type AnswerDiff,
  COMPARED_FIGURE,
  COMPARED_NODE,
  COMPARED_VERDICT,
  type ComparedFigure,
  type Comparison,
  MILLION,
  MOVED_PART,
  SWEEP_POINT,
  type SweepResult,
  SWEPT_COLUMN,
  type SweptDrawsResult,
} from "../../results/index.ts";
import { csvText } from "./csv.ts";
import { MILLIONS } from "./scenarioTable.ts";
import { defineTable, eachColumns, type TableDefinition } from "./tableDefinition.ts";

interface ComparedRow {
  readonly each: ComparedFigure;
  readonly currency: string;
}

const FIGURES = defineTable(
  "compared",
  ({ figures, first, second }: Comparison): readonly ComparedRow[] => {
    const currencies = [first.centre?.currency, second.centre?.currency].filter((each) => each !== undefined);
    return figures.map((each) => ({ each, currency: [...new Set(currencies)].join(" ") }));
  },
  [
    ...eachColumns(COMPARED_FIGURE).map((column) => (column.unit === MILLION ? { ...column, unit: MILLIONS } : column)),
    {
      name: "currency",
      unit: "text",
      meaning: "currency of the amounts before it; two where they are not the same",
      of: ({ currency }) => currency,
    },
  ],
);

const NODES = defineTable(
  "compared-markets",
  ({ markets: { nodes } }: Comparison) => nodes.map((each) => ({ each })),
  eachColumns(COMPARED_NODE),
);

const VERDICTS = defineTable(
  "compared-claims",
  ({ claims }: Comparison) => (claims?.other ?? []).map((each) => ({ each })),
  eachColumns(COMPARED_VERDICT),
);

/** Tables of two answers side by side; the second less the first. */
export const COMPARED_TABLES: readonly TableDefinition<Comparison>[] = [FIGURES, NODES, VERDICTS];

/** The tables of a comparison as CSV texts by file name; one without rows is left out. */
export function comparedCsv(comparison: Comparison): ReadonlyMap<string, string> {
  const tables = COMPARED_TABLES.map(({ of }) => of(comparison)).filter(({ rows }) => rows.length > 0);
  return new Map(tables.map(({ name, header, rows }) => [`${name}.csv`, csvText(header, rows)]));
}

/** Why real income is another one in the second of two dated answers, by country. */
export const MOVED_TABLE: TableDefinition<AnswerDiff> = defineTable(
  "moved",
  ({ parts }: AnswerDiff) => parts.map((each) => ({ each })),
  eachColumns(MOVED_PART),
);

/** The tables of two dated answers as CSV texts by file name: why, then those of a comparison. */
export function diffCsv(diff: AnswerDiff): ReadonlyMap<string, string> {
  const { header, rows } = MOVED_TABLE.of(diff);
  return new Map([[`${MOVED_TABLE.name}.csv`, csvText(header, rows)], ...comparedCsv(diff.comparison)]);
}

/** Real income by size of measures and country. */
export const SWEEP_TABLE: TableDefinition<SweepResult> = defineTable(
  "sweep",
  ({ points }: SweepResult) => points.map((each) => ({ each })),
  eachColumns(SWEEP_POINT),
);

/** A sweep as CSV. */
export function sweepCsv(sweep: SweepResult): string {
  const { header, rows } = SWEEP_TABLE.of(sweep);
  return csvText(header, rows);
}

/** The numbers of a sweep of draws. */
export const SWEPT_DRAWS_TABLE: TableDefinition<SweptDrawsResult> = defineTable(
  "swept-draws",
  ({ columns }: SweptDrawsResult) => columns.map((each) => ({ each })),
  eachColumns(SWEPT_COLUMN),
);

/** The distributions of a sweep of draws as CSV. */
export function sweptDrawsCsv(swept: SweptDrawsResult): string {
  const { header, rows } = SWEPT_DRAWS_TABLE.of(swept);
  return csvText(header, rows);
}
