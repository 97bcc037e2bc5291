import { TertiusError } from "../../../base/problems/index.ts";
import { noGap, noPoint } from "./problems.ts";

/** Whose points are compared. */
export interface DistanceStates {
  readonly members: readonly [string, string];
  /** The adversary, or the state that leads it. */
  readonly adversary: string;
  /** The member with the larger capability. */
  readonly heavier: string;
}

/**
 * Distance of two members: their gap as a part of the gap between the adversary and the heavier of them. A linear change of
 * scale does not move it.
 *
 *     d = |θ_i − θ_j|/|θ_A − θ_heavier|
 *
 * @param points  Ideal points of one session on one scale, by state.
 * @throws E690 every point that is absent; adversary and heavier member at the same point
 * @unit ratio
 * @source docs/model/alignment.md, The alliance decision
 *
 * @example
 *   idealPointDistance({ A: -1, B: -0.5, X: 3 }, { members: ["A", "B"], adversary: "X", heavier: "A" })   // 0.125
 */
export function idealPointDistance(points: Readonly<Record<string, number>>, states: DistanceStates): number {
  const { members, adversary, heavier } = states;
  const pointOf = (state: string): number => (Object.hasOwn(points, state) ? (points[state] ?? NaN) : NaN);
  const absent = [...new Set([...members, adversary, heavier])].filter((state) => !Number.isFinite(pointOf(state)));
  if (absent.length > 0) throw new TertiusError(absent.map((state) => noPoint(state)));
  const gap = Math.abs(pointOf(adversary) - pointOf(heavier));
  if (gap === 0) throw new TertiusError([noGap(heavier, adversary)]);
  return Math.abs(pointOf(members[0]) - pointOf(members[1])) / gap;
}
