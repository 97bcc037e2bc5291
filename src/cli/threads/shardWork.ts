import type { Case } from "../../case/index.ts";
import type { DrawOptions } from "../../solve/draws/index.ts";

/** What a thread that makes runs is started with, all of it plain data. */
export interface ShardWork {
  readonly case: Case;
  readonly dataRoots: readonly string[];
  readonly options: DrawOptions;
  /** Hashes of the packages that the case was checked against. */
  readonly packages: readonly string[];
}
