import type { Problem } from "../../base/problems/index.ts";
import type { ScoreResult } from "../../results/index.ts";
import type { Solved } from "../../run/index.ts";
import type { RunInput } from "../../solve/index.ts";
import type { DrawWords } from "../draws/drawChoice.ts";
import type { CaseOptions } from "../options.ts";

/** A run that is done, and how it was asked for. */
export interface DoneRun {
  readonly input: RunInput;
  readonly options: CaseOptions;
  readonly solved: Pick<Solved, "results" | "problems">;
  /** The case, as typed. */
  readonly folder: string;
  /** The one scenario that was asked for; null: all. */
  readonly scenario: string | null;
  /** Where the results are; null: nowhere. */
  readonly out: string | null;
  /** The same as typed; null where it was not. */
  readonly typedOut: string | null;
  /** Draws of what is uncertain, as typed. */
  readonly draws: DrawWords;
  /** Its predictions beside what customs recorded; absent where the case names no record. */
  readonly score?: ScoreResult;
  /** What `check` finds. */
  readonly checked: readonly Problem[];
}
