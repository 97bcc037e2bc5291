import type { Problem } from "../../base/problems/index.ts";
import type { ComparedRow } from "./comparedRow.ts";

/** What a replication found: rows, or why there are none. */
export interface ReplicationOutcome {
  /** Empty when a problem stopped it. */
  readonly rows: readonly ComparedRow[];
  /** What the run found beside the rows, in sentences with its own numbers. */
  readonly notes: readonly string[];
  readonly problems: readonly Problem[];
}

/** One table of the publication and the programs behind our side of it. */
export interface ReplicatedTable {
  readonly table: string;
  readonly shows: string;
  readonly programs: readonly string[];
}

/** One published result that can be computed again from the files of its authors. */
export interface Replication {
  /** Name on the command line. */
  readonly id: string;
  readonly title: string;
  readonly citation: string;
  /** Where the files of the authors come from, and under which terms. */
  readonly data: string;
  /** Class of the time a run takes, in the words of the AEA's template, and what was measured. */
  readonly runtime: string;
  /** Each published table: what it shows and which functions compute it. */
  readonly tables: readonly ReplicatedTable[];
  /** Files that the folder must hold. */
  readonly files: readonly string[];
  /** What may lie beside them, in sentences; left out where nothing does. */
  readonly beside?: readonly string[];
  /** What each tolerance is, and why. */
  readonly tolerances: readonly string[];
  /** What is done otherwise than by the authors, and what is not replicated. */
  readonly differences: readonly string[];
  /** Computes every row from the files in a folder. */
  readonly run: (folder: string) => ReplicationOutcome;
}
