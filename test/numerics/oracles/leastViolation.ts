import type { Constraints, ConvexOptions, ConvexPlace, ConvexProgram, ConvexViolation } from "./convexProgram.ts";
import { followPath, type PathEnd, type PathOptions } from "./interiorPoint.ts";
import { type RowEntry, sparseRows } from "./sparseRows.ts";
import { standardForm } from "./standardForm.ts";

/** How the search for the least violation ended, and what it found. */
export interface ViolationSearch {
  readonly path: PathEnd;
  /** Where the violation is least.   [variable] */
  readonly x: Float64Array;
  readonly violation: ConvexViolation;
}

/** Parts of the program's size that a violation must exceed to be one. */
const NEGLIGIBLE = 1e-7;

/** The least weighted sum of violations of the rows within the bounds, whatever it costs. */
export function leastViolation(program: ConvexProgram, options: ConvexOptions, path: PathOptions): ViolationSearch {
  const slacks = slackPlaces(program);
  const form = standardForm(elasticProgram(program, slacks, options), null);
  const end = followPath(form, path);
  const amounts = end.point.x.map((value) => value * form.scale.quantity);
  const first = program.lower.length;
  const negligible = NEGLIGIBLE * form.scale.quantity * end.residuals.quantity;
  const rows = slacks
    .map(({ place, sign }, k) => ({ place, amount: sign * amounts[first + k] }))
    .filter(({ amount }) => Math.abs(amount) > negligible)
    .toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const total = rows.reduce((sum, { place, amount }) => sum + weightOf(options, place) * Math.abs(amount), 0);
  return { path: end, x: amounts.slice(0, first), violation: { total, rows } };
}

/** The program whose bounds contradict each other. */
export function boundViolation({ lower, upper }: ConvexProgram): ConvexViolation | null {
  const rows = [...lower]
    .map((value, index): ConvexViolation["rows"][number] => ({
      place: { kind: "variable", index },
      amount: value - upper[index],
    }))
    .filter(({ amount }) => amount > 0)
    .toSorted((a, b) => b.amount - a.amount);
  return rows.length === 0 ? null : { total: rows.reduce((sum, { amount }) => sum + amount, 0), rows };
}

interface SlackPlace {
  readonly place: ConvexPlace;
  /** Of A x − b when the slack is positive. */
  readonly sign: number;
}

function slackPlaces({ equality, inequality }: ConvexProgram): SlackPlace[] {
  const places = (kind: ConvexPlace["kind"], count = 0, sign = 1): SlackPlace[] =>
    Array.from({ length: count }, (_, index) => ({ place: { kind, index }, sign }));
  return [
    ...places("equality", equality?.matrix.rows),
    ...places("equality", equality?.matrix.rows, -1),
    ...places("inequality", inequality?.matrix.rows),
  ];
}

function elasticProgram(program: ConvexProgram, slacks: readonly SlackPlace[], options: ConvexOptions): ConvexProgram {
  const size = program.lower.length;
  const count = size + slacks.length;
  const padded = (values: Float64Array, rest: number): Float64Array => {
    const all = new Float64Array(count).fill(rest);
    all.set(values);
    return all;
  };
  const linear = new Float64Array(count);
  slacks.forEach(({ place }, k) => (linear[size + k] = weightOf(options, place)));
  const lower = padded(program.lower, 0);
  for (const { members, total } of program.entropic ?? [])
    for (const v of total === null ? members : [...members, total]) lower[v] = Math.max(0, lower[v]);
  const relaxed = (kind: ConvexPlace["kind"], constraints: Constraints | undefined): Constraints | undefined =>
    constraints === undefined ? undefined : relaxedRows(constraints, kind, slacks, size);
  const [equality, inequality] = [relaxed("equality", program.equality), relaxed("inequality", program.inequality)];
  return {
    lower,
    upper: padded(program.upper, Infinity),
    linear,
    ...(equality === undefined ? {} : { equality }),
    ...(inequality === undefined ? {} : { inequality }),
  };
}

function relaxedRows(
  { matrix, right }: Constraints,
  kind: ConvexPlace["kind"],
  slacks: readonly SlackPlace[],
  size: number,
): Constraints {
  const rows = Array.from({ length: matrix.rows }, (_, r): RowEntry[] =>
    Array.from({ length: matrix.start[r + 1] - matrix.start[r] }, (_entry, k): RowEntry => {
      const e = matrix.start[r] + k;
      return [matrix.column[e], matrix.value[e]];
    }),
  );
  slacks.forEach(({ place, sign }, k) => {
    if (place.kind === kind) rows[place.index].push([size + k, -sign]);
  });
  return { matrix: sparseRows(size + slacks.length, rows), right };
}

function weightOf({ violationWeights }: ConvexOptions, { kind, index }: ConvexPlace): number {
  const weights = kind === "equality" ? violationWeights?.equality : violationWeights?.inequality;
  return weights === undefined ? 1 : weights[index];
}
