import type { IndexSet } from "../../../base/sets/index.ts";

/** Ideal points of an assembly: where states stand on the first dimension of its votes. */
export interface IdealPoints {
  readonly states: IndexSet;
  /** Every session from the first to the last. */
  readonly sessions: readonly number[];
  /** θ, in standard deviations over all states and sessions; NaN where a state has no vote.   [state, session] */
  readonly points: Float64Array;
  /** 5 % bound; NaN where there is no point.   [state, session] */
  readonly low: Float64Array;
  /** 95 % bound; NaN where there is no point.   [state, session] */
  readonly high: Float64Array;
  /** 1 = largest point of the session; NaN where there is no point.   [state, session] */
  readonly ranks: Float64Array;
  /** False when the rounds ran out first. */
  readonly converged: boolean;
  /** Largest |Δθ| of the last round. */
  readonly largestStep: number;
  readonly rounds: number;
  /** Variance of a step from one session to the next. */
  readonly q: number;
  readonly slopePrecision: number;
  readonly anchor: string;
  readonly seed: number;
  /** Recorded votes that entered. */
  readonly observations: number;
  /** Roll calls after repeated resolutions were joined. */
  readonly items: number;
  readonly rollCalls: number;
  /** Neighbouring sessions that no repeated resolution spans: the random walk alone carries the scale across. */
  readonly seams: readonly (readonly [number, number])[];
  /** Mean ln P of the masked votes, where some were masked. */
  readonly maskedLogLikelihood?: number;
}

/** One ideal point of a table. */
export interface IdealPoint {
  readonly session: number;
  readonly state: string;
  readonly point: number;
  readonly low: number;
  readonly high: number;
  /** 1 = largest point of the session. */
  readonly rank: number;
}

/**
 * The points as rows, session after session, states in the record's order; a state without a vote has no row.
 *
 * @unit standard deviations over all states and sessions
 * @source Bailey, Strezhnev & Voeten (2017): the layout of the published table
 */
export function idealPointRows(estimate: IdealPoints): readonly IdealPoint[] {
  const { states, sessions, points, low, high, ranks } = estimate;
  return sessions.flatMap((session, t) =>
    states.labels.flatMap((state, s) => {
      const cell = s * sessions.length + t;
      if (Number.isNaN(points[cell]!)) return [];
      return [{ session, state, point: points[cell]!, low: low[cell]!, high: high[cell]!, rank: ranks[cell]! }];
    }),
  );
}
