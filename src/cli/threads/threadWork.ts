import type { Case } from "../../case/index.ts";
import type { RunOptions } from "../../solve/index.ts";

/** What a thread is started with, all of it plain data. */
export interface ThreadWork {
  readonly case: Case;
  readonly dataRoots: readonly string[];
  readonly options: RunOptions;
  /** Hashes of the packages that the case was checked against. */
  readonly packages: readonly string[];
}
