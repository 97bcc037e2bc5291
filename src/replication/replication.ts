import type { Problem } from "../problems/index.ts";
import type { ComparedRow } from "./comparedRow.ts";

/** What a replication found: rows, or why there are none. */
export interface ReplicationOutcome {
  /** Empty when a problem stopped it. */
  readonly rows: readonly ComparedRow[];
  readonly problems: readonly Problem[];
}

/** One published result that can be computed again from the files of its authors. */
export interface Replication {
  /** Name on the command line. */
  readonly id: string;
  readonly title: string;
  readonly citation: string;
  /** Where the files of the authors come from and under which terms. */
  readonly data: string;
  /** Files that the folder must hold. */
  readonly files: readonly string[];
  /** What each tolerance is, and why. */
  readonly tolerances: readonly string[];
  /** Computes every row from the files in a folder. */
  readonly run: (folder: string) => ReplicationOutcome;
}
