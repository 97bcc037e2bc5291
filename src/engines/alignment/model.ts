import type { IndexSet } from "../../base/sets/index.ts";

/** Vote for the draft. */
export const YES = 1;
/** Recorded abstention. */
export const ABSTAIN = 2;
/** Vote against the draft. */
export const NO = 3;
/** Member without a recorded vote: absent is not abstain. */
export const ABSENT = 8;
/** Not a member at the time. */
export const NOT_A_MEMBER = 0;

/** Roll calls of an assembly and how each state voted. */
export interface VoteRecord {
  /** States: ISO alpha-3, or the codes that the package lists for those without one. */
  readonly states: IndexSet;
  /** [rollCall] Identifier of the roll call. */
  readonly ids: readonly string[];
  /** [rollCall] Session of the assembly. */
  readonly sessions: Int32Array;
  /** [rollCall] Day, YYYY-MM-DD. */
  readonly dates: readonly string[];
  /** [rollCall] Number of the resolution, `""` where it is not known; left out where none is known. */
  readonly resolutions?: readonly string[];
  /** [rollCall] Issue codes; empty where none is known. */
  readonly issues: readonly (readonly string[])[];
  /** [rollCall] 1 on the list of important votes, 0 not on it, −1 not known. */
  readonly important: Int8Array;
  /** [rollCall] 1 vote on an amendment, 0 not, −1 not known. */
  readonly amendment: Int8Array;
  /** [rollCall] 1 vote on a paragraph, 0 not, −1 not known. */
  readonly paragraph: Int8Array;
  /** [rollCall, state] YES, ABSTAIN, NO, ABSENT or NOT_A_MEMBER. */
  readonly votes: Uint8Array;
  /** Pairs of identifiers: the same resolution put to the vote again. */
  readonly bridges: readonly (readonly [string, string])[];
}

/** Every measure of vote similarity, in the order of tables. */
export const MEASURES = [
  "agree_voeten",
  "agree_all",
  "agree_strict",
  "S_abs",
  "S_sq",
  "kappa_w2",
  "kappa_w1",
  "kappa_nominal",
  "pi_nominal",
  "pi_w2",
  "pi_w1",
  "A_bc",
  "tau_b",
] as const;

/** Name of a measure in tables and JSON. */
export type Measure = (typeof MEASURES)[number];

/** Value of one measure: null only with a reason, flagged where it says nothing. */
export interface Similarity {
  readonly value: number | null;
  /** Why there is no value. */
  readonly reason?: string;
  /** Why the value says nothing, beginning with `uninformative`. */
  readonly flag?: string;
  /** 5th percentile over resampled resolutions. */
  readonly low?: number;
  /** 95th percentile over resampled resolutions. */
  readonly high?: number;
}

/** All measures of two states over the same roll calls. */
export interface DyadSimilarity {
  /** The session, when all roll calls are of one. */
  readonly session: number | null;
  /** Days of the first and the last roll call of the selection, YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
  readonly a: string;
  readonly b: string;
  /** Roll calls on which both voted yes, abstain or no. */
  readonly n: number;
  /** Those of them on which not all voters of the assembly voted alike. */
  readonly nNonunanimous: number;
  readonly measures: Readonly<Record<Measure, Similarity>>;
}

/** Which roll calls a measure is taken over; what is left out does not restrict. */
export interface RollCallSelection {
  /** First and last session, inclusive. */
  readonly sessions?: readonly [number, number];
  /** First and last day, inclusive, YYYY-MM-DD. */
  readonly from?: string;
  readonly to?: string;
  /** Roll calls with at least one of these codes. */
  readonly issues?: readonly string[];
  /** Only roll calls on the list of important votes. */
  readonly importantOnly?: boolean;
  /** Without roll calls that are known to be on an amendment or a paragraph. */
  readonly finalPassage?: boolean;
  /** [rollCall] One non-negative weight per roll call of the record. Default 1. */
  readonly weights?: Float64Array;
}
