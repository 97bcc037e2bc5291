import type { StopSignal } from "../../engines/equilibrium/index.ts";
import { TertiusError } from "../../base/problems/index.ts";

/** Whoever waits for a market. */
export interface SolveWatch {
  /** Ends the search for an equilibrium with E622. */
  readonly signal?: StopSignal;
  /** Told after each state of the market how many there were, and how many are expected by now. */
  readonly onSolve?: (done: number, expected: number) => void;
}

/** States of one market in one year, counted for whoever waits. */
export interface SolveCount {
  readonly signal: StopSignal | undefined;
  /** So many more will be asked for. */
  readonly expect: (states: number) => void;
  /** One more is there, or has no equilibrium. */
  readonly solved: () => void;
}

/** Whether a search was given up because nobody waits: no answer is told of then. */
export function isStopped(error: unknown): boolean {
  return error instanceof TertiusError && error.code === "E622";
}

/** Begins to count. */
export function solveCount({ signal, onSolve }: SolveWatch): SolveCount {
  let [done, expected] = [0, 0];
  return {
    signal,
    expect: (states) => void (expected += states),
    solved: () => onSolve?.(++done, Math.max(expected, done)),
  };
}
