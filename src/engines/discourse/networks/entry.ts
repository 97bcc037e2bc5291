import type { Statement } from "../model.ts";

/** A statement as a network sees it. */
export interface Entry {
  readonly statement: Statement;
  readonly actor: string;
  readonly concept: string;
  /** Agreement or position, scaled to 0 … 1; 0 also where nothing is compared. */
  readonly qualifier: number;
  /** Above 0; 1 without a kernel. */
  readonly weight: number;
}

/** A statement that repeats another. */
export interface Duplicate {
  readonly statement: string;
  /** The statement that stays. */
  readonly of: string;
}

/** Statements that a network leaves out, by reason: ids in the order of the statements. */
export interface LeftOut {
  /** By `exclude` or `only`. */
  readonly excluded: readonly string[];
  /** Attributed to a group. */
  readonly collective: readonly string[];
  /** Earlier views without a date. */
  readonly undated: readonly string[];
  /** Not, or not certainly, within the time window, or beyond the kernel. */
  readonly outsideWindow: readonly string[];
  readonly withoutActor: readonly string[];
  readonly withoutConcept: readonly string[];
  /** Without a position, where positions are compared. */
  readonly withoutPosition: readonly string[];
  readonly duplicates: readonly Duplicate[];
}

/** What enters and what does not. */
export interface Selection {
  /** By date, then id. */
  readonly entries: readonly Entry[];
  /** Where isolates are kept: statements whose actor and concept are nodes, whether they count or not. */
  readonly isolated: readonly Statement[];
  readonly leftOut: LeftOut;
}
