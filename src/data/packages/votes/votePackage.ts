import type { IndexSet } from "../../../base/sets/index.ts";
import type { Origin } from "../tables/index.ts";

/** Where a package of votes comes from and what may be done with it (`datapackage.json`). */
export interface VoteManifest extends Origin {
  /** What was inferred and what is not known, a sentence each; printed with results. */
  readonly notes: readonly string[];
}

/** One ideal point of a state in a session. */
export interface IdealPointRow {
  readonly session: number;
  readonly state: string;
  /** No unit: position on the first dimension. */
  readonly point: number;
  /** 5 % bound; NaN where none is given. */
  readonly low: number;
  /** 95 % bound; NaN where none is given. */
  readonly high: number;
  /** 1 = largest point of the session. */
  readonly rank: number;
}

/** How ideal points that stand in a package were estimated (`estimated-points.json`). */
export interface EstimationManifest {
  readonly method: string;
  /** First and last session. */
  readonly sessions: readonly [number, number];
  readonly seed: number;
  readonly rounds: number;
  readonly converged: boolean;
  /** Largest |Δθ| of the last round. */
  readonly largestStep: number;
  /** Whatever else the estimate says of itself: priors, fit, the grid it was chosen from. */
  readonly more: Readonly<Record<string, unknown>>;
}

/**
 * A checked package of roll calls. Its arrays are those of the alignment engine's record, so that it is passed there
 * as it is.
 *
 * Codes of a vote: 1 yes, 2 abstain, 3 no, 8 member without a recorded vote, 0 not a member. Absent is not abstain.
 */
export interface VotePackage {
  readonly manifest: VoteManifest;
  /** SHA-256 over the package's files; null where it was never on disk. */
  readonly sha256: string | null;
  /** ISO 3166-1 alpha-3, or another code that `states.csv` lists. */
  readonly states: IndexSet;
  readonly stateNames: readonly string[];
  /** Correlates of War number; −1 where there is none.   [state] */
  readonly cowCodes: Int32Array;
  /** First session with a recorded vote; 0 where there is none.   [state] */
  readonly firstSession: Int32Array;
  /** Last session with a recorded vote; 0 where there is none.   [state] */
  readonly lastSession: Int32Array;
  /** [rollCall] */
  readonly ids: readonly string[];
  /** [rollCall], never falling */
  readonly sessions: Int32Array;
  /** ISO 8601 days.   [rollCall] */
  readonly dates: readonly string[];
  /** Number of the resolution or motion; "" where it is not known.   [rollCall] */
  readonly resolutions: readonly string[];
  /** "" where it is not known.   [rollCall] */
  readonly titles: readonly string[];
  /** Issue codes; none where they are not known.   [rollCall] */
  readonly issues: readonly (readonly string[])[];
  /** 1, 0, or −1 = not known.   [rollCall] */
  readonly important: Int8Array;
  /** 1, 0, or −1 = not known.   [rollCall] */
  readonly amendment: Int8Array;
  /** 1, 0, or −1 = not known.   [rollCall] */
  readonly paragraph: Int8Array;
  /** Yes, abstain, no as the source prints them; −1 where it does not.   [rollCall, 3] */
  readonly tallies: Int32Array;
  /** [rollCall, state] */
  readonly votes: Uint8Array;
  /** Ids of repeated resolutions, earlier first. */
  readonly bridges: readonly (readonly [string, string])[];
  readonly publishedPoints: readonly IdealPointRow[];
  /** Null until `align --estimate` has written them. */
  readonly estimatedPoints: readonly IdealPointRow[] | null;
  readonly estimation: EstimationManifest | null;
}
