import type { LinkedScale } from "./linkedScale.ts";
import type { IdealPoints } from "./results.ts";

/** What an estimate says of itself, as a package of votes keeps it beside the points. */
export interface IdealPointEstimation {
  readonly method: string;
  /** First and last session. */
  readonly sessions: readonly [number, number];
  readonly seed: number;
  readonly rounds: number;
  readonly converged: boolean;
  /** Largest |Δθ| of the last round. */
  readonly largestStep: number;
  readonly more: Readonly<Record<string, unknown>>;
}

/**
 * What to write beside estimated points: priors, counts, convergence, and how they stand to published ones.
 *
 * @param published  The link to published points; null where there are none.
 * @param version    Version of the package that the votes are from.
 * @unit none
 * @source docs/model/alignment.md, Ideal points
 */
export function idealPointEstimation(
  estimate: IdealPoints,
  published: LinkedScale | null,
  version: string,
): IdealPointEstimation {
  const { sessions, seed, rounds, converged, largestStep } = estimate;
  const { q, slopePrecision, anchor, rollCalls, items, observations, seams, maskedLogLikelihood } = estimate;
  return {
    method: "dynamic ordinal probit, variational means",
    sessions: [sessions[0] ?? 0, sessions.at(-1) ?? 0],
    seed,
    rounds,
    converged,
    largestStep: Number(largestStep.toPrecision(3)),
    more: {
      version,
      q,
      slopePrecision,
      anchor,
      rollCalls,
      items,
      observations,
      seams,
      ...(maskedLogLikelihood === undefined ? {} : { maskedLogLikelihood: decimals(maskedLogLikelihood) }),
      ...(published === null ? {} : agreement(published)),
    },
  };
}

function agreement({ r, slope, intercept, bySession }: LinkedScale): Record<string, unknown> {
  const lowest = bySession.reduce((least, each) => (each.r < least.r ? each : least));
  return {
    published: {
      r: decimals(r),
      lowest: { session: lowest.session, r: decimals(lowest.r) },
      slope: decimals(slope),
      intercept: decimals(intercept),
    },
  };
}

function decimals(value: number): number {
  return Number(value.toFixed(6));
}
