import type { Closure } from "./closure.ts";
import type { SolveRoom } from "./solveRoom.ts";

/** Whatever can say that the caller has lost interest; an `AbortSignal` is one. */
export interface StopSignal {
  readonly aborted: boolean;
}

/** How an equilibrium is searched. */
export interface SolveOptions {
  /** Largest residual of any equation, in logs or over value added. Default 1e-10. */
  readonly tolerance?: number;
  /** How deficits behave. Default `fixed:world`. */
  readonly closure?: Closure;
  /** State of a neighbouring equilibrium of the same base. */
  readonly start?: Float64Array;
  /** Passes after which the first search gives way to the fallbacks even if it still progresses. Default: it is not stopped then. */
  readonly maxEvaluations?: number;
  readonly signal?: StopSignal;
}

/** The same for one solve of many of a size. */
export interface RoomOptions extends SolveOptions {
  /** What is as large as trade is laid out here, the trade shares of the answer too; not where quotas are met. */
  readonly room?: SolveRoom;
}
