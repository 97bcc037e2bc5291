import { type DrawnInput, centralPoint } from "./drawPlan.ts";
import type { DrawRow, DrawRunner } from "./drawRunner.ts";

/** Standard deviations between the middle of a normal distribution and its lowest or highest twentieth. */
export const TWENTIETH = 1.6448536269514722;

/** The columns with one input at either end, the others in the middle; of sets the lowest and the highest at their middles. */
export interface InputEnds {
  readonly input: string;
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** Rows of draws, and what each input does alone. */
export interface DrawnRows {
  readonly rows: readonly DrawRow[];
  /** Empty where nobody asks what an input does alone. */
  readonly ends: readonly InputEnds[];
}

/** All that was solved of draws of a case: of its trade, and of its markets; no rows where none of it is drawn. */
export interface DrawnCase {
  readonly trade: DrawnRows;
  readonly markets: DrawnRows;
}

/** What each input of a plan does alone, around the middle of the central set. */
export function inputEnds({ plan, rowAt }: Pick<DrawRunner, "plan" | "rowAt">): readonly InputEnds[] {
  const middle = centralPoint(plan);
  const at = (dimension: number, error: number): readonly number[] => {
    const errors = middle.errors.slice();
    errors[dimension] = error;
    return rowAt({ ...middle, errors }).values;
  };
  const ends = ({ id, kind, dimension }: DrawnInput): InputEnds => {
    if (kind !== "set") return { input: id, low: at(dimension, -TWENTIETH), high: at(dimension, TWENTIETH) };
    const sets = plan.sets.map((_, set) => rowAt(centralPoint(plan, set)).values);
    return { input: id, low: columnwise(sets, Math.min), high: columnwise(sets, Math.max) };
  };
  return plan.inputs.map(ends);
}

/** The least or greatest of each column; what one row lacks is left to the others. */
function columnwise(rows: readonly (readonly number[])[], pick: (one: number, other: number) => number): number[] {
  return rows.reduce<number[]>(
    (found, row) =>
      row.map((value, at) =>
        Number.isNaN(found[at] ?? NaN) ? value : Number.isNaN(value) ? found[at]! : pick(found[at]!, value),
      ),
    [],
  );
}
