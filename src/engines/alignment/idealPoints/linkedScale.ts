import { TertiusError } from "../../../base/problems/index.ts";
import { nothingToLink } from "./problems.ts";
import type { IdealPoints } from "./results.ts";

/** A published ideal point. */
export interface PublishedPoint {
  readonly session: number;
  readonly state: string;
  readonly point: number;
}

/** How one scale is read on another: other ≈ intercept + slope × ours. */
export interface LinkedScale {
  readonly slope: number;
  readonly intercept: number;
  /** Correlation over all states and sessions that both have. */
  readonly r: number;
  /** States and sessions that both have. */
  readonly n: number;
  /** Correlation within each session; NaN where fewer than three states have both. */
  readonly bySession: readonly { readonly session: number; readonly r: number; readonly n: number }[];
}

/**
 * Links the scale of an estimate to that of other points, such as the published ones, by least squares. What a state or
 * session lacks on either side does not enter.
 *
 * @throws E675 when fewer than three have both, or they do not differ
 * @unit that of the published points
 * @source docs/model/alignment.md, Ideal points
 */
export function linkedScale(estimate: IdealPoints, published: readonly PublishedPoint[]): LinkedScale {
  const pairs = commonPoints(estimate, published);
  const fit = line(pairs);
  if (!Number.isFinite(fit.r)) throw new TertiusError([nothingToLink(pairs.length)]);
  const bySession = estimate.sessions.map((session) => {
    const own = pairs.filter((pair) => pair.session === session);
    return { session, r: line(own).r, n: own.length };
  });
  return { ...fit, n: pairs.length, bySession };
}

/** The same state and session on both scales. */
interface Pair {
  readonly session: number;
  readonly ours: number;
  readonly theirs: number;
}

function commonPoints({ states, sessions, points }: IdealPoints, published: readonly PublishedPoint[]): Pair[] {
  return published.flatMap(({ session, state, point }) => {
    const [s, t] = [states.indexOf(state), sessions.indexOf(session)];
    const ours = s < 0 || t < 0 ? NaN : points[s * sessions.length + t]!;
    return Number.isFinite(ours) && Number.isFinite(point) ? [{ session, ours, theirs: point }] : [];
  });
}

function line(pairs: readonly Pair[]): { slope: number; intercept: number; r: number } {
  if (pairs.length < 3) return { slope: NaN, intercept: NaN, r: NaN };
  const [x, y] = [mean(pairs.map((pair) => pair.ours)), mean(pairs.map((pair) => pair.theirs))];
  let [xx, xy, yy] = [0, 0, 0];
  for (const { ours, theirs } of pairs) {
    xx += (ours - x) ** 2;
    xy += (ours - x) * (theirs - y);
    yy += (theirs - y) ** 2;
  }
  const slope = xy / xx;
  return { slope, intercept: y - slope * x, r: xy / Math.sqrt(xx * yy) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
