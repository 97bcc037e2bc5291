import type { Constraints, ConvexProgram, EntropicGroup } from "./convexProgram.ts";
import { type ProgramCost, scaledCost, type ShareGroup, slopesInto } from "./programCost.ts";
import { type RowEntry, sparseRows, type SparseRows, transposedRows } from "./sparseRows.ts";

/**
 * A program as the interior point works on it: min f(x), A x = b, lower ≤ x ≤ upper, quantities, slopes and rows of
 * size one. Rows: those of equality, of inequality, of fixed variables, of totals that were no variables. Variables:
 * the caller's, one slack for each row of inequality, those totals.
 */
export interface StandardForm {
  readonly variables: number;
  readonly rows: number;
  readonly matrix: SparseRows;
  /** Aᵀ */
  readonly columns: SparseRows;
  readonly right: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly cost: ProgramCost;
  readonly start: Float64Array;
  /** Caller's variables whose bounds coincide, in the order of their rows. */
  readonly fixed: readonly number[];
  /** Sizes that were divided out: of variables, of slopes, of each row. */
  readonly scale: { readonly quantity: number; readonly cost: number; readonly row: Float64Array };
}

/** The standard form of a program without faults. */
export function standardForm(program: ConvexProgram, start: Float64Array | null): StandardForm {
  const draft = draftOf(program);
  const row = Float64Array.from(draft.rows, (entries) => largest(entries.map(([, value]) => value)) || 1);
  const quantity = quantityScale(draft, row);
  const matrix = sparseRows(
    draft.lower.length,
    draft.rows.map((entries, r) => entries.map(([column, value]): RowEntry => [column, value / row[r]])),
  );
  const geometry = {
    variables: draft.lower.length,
    rows: draft.rows.length,
    matrix,
    columns: transposedRows(matrix),
    right: Float64Array.from(draft.right, (value, r) => value / (row[r] * quantity)),
    lower: Float64Array.from(draft.lower, (value) => value / quantity),
    upper: Float64Array.from(draft.upper, (value) => value / quantity),
    fixed: draft.fixed,
  };
  const raw = scaledCost(costOf(program, draft), quantity, 1);
  const first = startingPoint(geometry, raw, program, start === null ? null : start.map((x) => x / quantity));
  const unit = slopeScale(raw, first);
  return { ...geometry, cost: scaledCost(raw, 1, unit), start: first, scale: { quantity, cost: unit, row } };
}

interface Draft {
  readonly rows: RowEntry[][];
  readonly right: number[];
  readonly lower: number[];
  readonly upper: number[];
  readonly groups: ShareGroup[];
  readonly fixed: number[];
}

function draftOf(program: ConvexProgram): Draft {
  const draft: Draft = {
    rows: [],
    right: [],
    lower: [...program.lower],
    upper: [...program.upper],
    groups: [],
    fixed: [],
  };
  eachRow(program.equality, (entries, right) => addRow(draft, entries, right));
  eachRow(program.inequality, (entries, right) => {
    const size = largest(entries.map(([, value]) => value)) || 1;
    addRow(draft, [...entries, [addVariable(draft, 0), size]], right);
  });
  for (let v = 0; v < program.lower.length; v++) if (program.lower[v] === program.upper[v]) fixVariable(draft, v);
  for (const group of program.entropic ?? []) draft.groups.push(shareGroup(draft, group));
  return draft;
}

function eachRow(constraints: Constraints | undefined, visit: (entries: RowEntry[], right: number) => void): void {
  if (constraints === undefined) return;
  const { start, column, value, rows } = constraints.matrix;
  for (let r = 0; r < rows; r++) {
    const entries: RowEntry[] = [];
    for (let e = start[r]; e < start[r + 1]; e++) entries.push([column[e], value[e]]);
    visit(entries, constraints.right[r]);
  }
}

function addRow({ rows, right }: Draft, entries: RowEntry[], value: number): void {
  rows.push(entries);
  right.push(value);
}

function addVariable({ lower, upper }: Draft, least: number): number {
  upper.push(Infinity);
  return lower.push(least) - 1;
}

/** Bounds without room between them become a row. */
function fixVariable(draft: Draft, v: number): void {
  addRow(draft, [[v, 1]], draft.lower[v]);
  draft.fixed.push(v);
  draft.lower[v] = -Infinity;
  draft.upper[v] = Infinity;
}

function shareGroup(draft: Draft, { weight, members, base, total, baseTotal }: EntropicGroup): ShareGroup {
  const sum = total ?? addVariable(draft, 0);
  if (total === null) addRow(draft, [...members.map((v): RowEntry => [v, 1]), [sum, -1]], 0);
  for (const v of [...members, sum]) draft.lower[v] = Math.max(0, draft.lower[v]);
  return {
    weight,
    members: Int32Array.from(members),
    base: Float64Array.from(base),
    total: sum,
    baseTotal: baseTotal ?? base.reduce((a, b) => a + b, 0),
  };
}

function costOf(program: ConvexProgram, { lower, groups }: Draft): ProgramCost {
  const padded = (values: Float64Array | undefined): Float64Array => {
    const all = new Float64Array(lower.length);
    if (values !== undefined) all.set(values);
    return all;
  };
  return {
    linear: padded(program.linear),
    quadratic: padded(program.quadratic),
    smooth: program.smooth ?? [],
    groups,
  };
}

function quantityScale({ right, groups, lower, upper }: Draft, row: Float64Array): number {
  const sizes = [...right.map((value, r) => value / row[r]), ...groups.flatMap(({ base }) => [...base])];
  const bounds = [...lower, ...upper].map(Math.abs).filter((value) => value > 0 && Number.isFinite(value));
  return largest(sizes) || median(bounds) || 1;
}

/** A high slope of the start, but not one that a curve takes at its end. */
function slopeScale(cost: ProgramCost, x: Float64Array): number {
  const slopes = new Float64Array(x.length);
  slopesInto(slopes, cost, x);
  const sizes = slopes.map(Math.abs).filter((value) => value > 0 && Number.isFinite(value));
  return sizes.length === 0 ? 1 : sizes.toSorted()[Math.floor(0.9 * (sizes.length - 1))];
}

/** Part of the room between two bounds that the start keeps from either. */
const MARGIN = 0.1;

function startingPoint(
  { lower, upper, matrix, right }: Pick<StandardForm, "lower" | "upper" | "matrix" | "right">,
  { groups }: ProgramCost,
  program: ConvexProgram,
  given: Float64Array | null,
): Float64Array {
  const x = lower.map((_, v) =>
    v < (given?.length ?? 0) ? given![v] : lower[v] > -Infinity ? lower[v] + 1 : Math.min(0, upper[v] - 1),
  );
  for (const { members, base, total, baseTotal } of groups) {
    if (given === null) members.forEach((v, k) => (x[v] = base[k]));
    if (given === null) x[total] = baseTotal;
    else if (total >= given.length) x[total] = members.reduce((sum, v) => sum + x[v], 0);
  }
  const slacks = program.inequality?.matrix.rows ?? 0;
  const [firstRow, firstSlack] = [program.equality?.matrix.rows ?? 0, program.lower.length];
  for (let k = 0; k < slacks; k++) x[firstSlack + k] = room(matrix, right, x, firstRow + k, firstSlack + k);
  return x.map((value, v) => inside(value, lower[v], upper[v], given === null ? MARGIN : MARGIN ** 2));
}

/** What row r leaves for its slack. */
function room(
  { start, column, value }: SparseRows,
  right: Float64Array,
  x: Float64Array,
  r: number,
  slack: number,
): number {
  let left = right[r];
  for (let e = start[r]; e < start[r + 1]; e++) if (column[e] !== slack) left -= value[e] * x[column[e]];
  return left;
}

function inside(value: number, lower: number, upper: number, margin: number): number {
  const gap = margin * Math.min(1, upper - lower);
  return Math.max(lower + gap, Math.min(upper - gap, value));
}

function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
