import { MOST_RESAMPLES } from "../case/index.ts";
import type { RangePoint, RangePoints } from "./rangePoint.ts";
import { type QuantityPlace, type QuantityValue, quantityValue } from "./quantityValue.ts";
import { holds } from "./truth.ts";

/** Part of the draws that must give a value, so that the rest could not move the ends out of sight. */
const DEFINED = 0.95;
/** Part of the draws that must agree with the centre. */
export const AGREED = 0.95;
/** Standard errors by which the part that agrees must lie away from the part that decides, so that another seed would not turn it. */
const APART = 3;
/** How many times as many draws the next look has. */
const TIMES = 4;

/**
 * The whole quantity recomputed on every resample of roll calls, all that it reads of votes from the same one; null where it
 * reads none, the run has no resamples, or too few of them give a value. Draws are made until it is clear whether nineteen in
 * twenty agree with the centre, or there are as many as are ever made.
 *
 * @source docs/model/claims.md, Range
 */
export function drawnPoints(place: QuantityPlace, scenario: string, centre: QuantityValue): RangePoints | null {
  const first = place.run.votes?.draws ?? 0;
  if (!centre.trace.hasVotes || first === 0) return null;
  const truth = centre.value !== null && holds(centre.value, place.quantity);
  const points: RangePoint[] = [];
  let made = 0;
  for (let count = first; ; count = Math.min(TIMES * count, MOST_RESAMPLES)) {
    for (; made < count; made++) {
      const { value } = quantityValue(place, scenario, { draw: made });
      if (value !== null) points.push({ value, setting: null, ends: new Map() });
    }
    if (points.length < DEFINED * count) return null;
    const agreed = points.filter(({ value }) => holds(value, place.quantity) === truth).length;
    const isSettled =
      Math.abs(agreed / points.length - AGREED) > APART * Math.sqrt((AGREED * (1 - AGREED)) / points.length);
    if (isSettled || count >= MOST_RESAMPLES)
      return { kind: "draws", points, over: `${count} draws of resolutions`, without: [], isSettled };
  }
}
