import type { RangePoint, RangePoints } from "./rangePoint.ts";
import { type QuantityPlace, type QuantityValue, quantityValue } from "./quantityValue.ts";

/** Part of the draws that must give a value, so that the rest could not move the ends out of sight. */
const DEFINED = 0.95;

/**
 * The whole quantity recomputed on every resample of roll calls, all that it reads of votes from the same one; null where it
 * reads none, the run has no resamples, or too few of them give a value.
 *
 * @source docs/model/claims.md, Range
 */
export function drawnPoints(place: QuantityPlace, scenario: string, { trace }: QuantityValue): RangePoints | null {
  const draws = place.run.votes?.draws ?? 0;
  if (!trace.hasVotes || draws === 0) return null;
  const points = Array.from({ length: draws }, (_, draw) => quantityValue(place, scenario, { draw }).value)
    .filter((value) => value !== null)
    .map((value): RangePoint => ({ value, setting: null, ends: new Map() }));
  if (points.length < DEFINED * draws) return null;
  return { kind: "draws", points, over: `${draws} draws of resolutions`, without: [] };
}
