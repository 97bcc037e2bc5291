import type { ScoredCell } from "./cells.ts";

/** Root mean squared errors in log changes, weighted by imports before, both sides less the change of all cells together. */
export interface LevelErrors {
  readonly model: number;
  /** Of the baseline by which nothing changes. */
  readonly noChange: number;
  /** Of the baseline by which what the taxed side loses is shared out among the others by their imports. */
  readonly byShare: number;
}

/**
 * Errors of the model and of two baselines.
 *
 *     √(Σ w (ỹ − x̃)² / Σ w),   x̃ = x − ln(Σ w eˣ / Σ w),   ỹ = y − ln(Σ w eʸ / Σ w)
 *
 * @source docs/model/score.md, Errors
 */
export function levelErrors(cells: readonly ScoredCell[]): LevelErrors {
  const mass = cells.reduce((sum, { before }) => sum + before, 0);
  const relative = (logOf: (cell: ScoredCell) => number): readonly number[] => {
    const level = Math.log(cells.reduce((sum, cell) => sum + cell.before * Math.exp(logOf(cell)), 0) / mass);
    return cells.map((cell) => logOf(cell) - level);
  };
  const observed = relative((cell) => cell.observed);
  const errorOf = (predictedOf: (cell: ScoredCell) => number): number => {
    const predicted = relative(predictedOf);
    const squares = cells.reduce((sum, { before }, at) => sum + before * (observed[at]! - predicted[at]!) ** 2, 0);
    return Math.sqrt(squares / mass);
  };
  return {
    model: errorOf(({ predicted }) => predicted),
    noChange: errorOf(() => 0),
    byShare: errorOf(({ byShare }) => byShare),
  };
}
