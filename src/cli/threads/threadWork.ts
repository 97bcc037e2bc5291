import type { Case } from "../../case/index.ts";
import type { PartOptions, RunPart } from "../../solve/index.ts";

/** How many states of a market a thread has solved, and how many it expects. */
export interface SolvesTold {
  readonly part: RunPart;
  readonly done: number;
  readonly expected: number;
}

/** What a thread is started with, all of it plain data. */
export interface ThreadWork {
  readonly case: Case;
  readonly dataRoots: readonly string[];
  readonly options: PartOptions;
  /** Hashes of the packages that the case was checked against. */
  readonly packages: readonly string[];
}
