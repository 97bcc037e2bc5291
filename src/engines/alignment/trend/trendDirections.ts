import type { Measure } from "../model.ts";

/** Which measures move up and which down. */
export interface Directions {
  readonly rising: readonly Measure[];
  readonly falling: readonly Measure[];
}

/** Below this a movement is rounding. */
const NO_MOVEMENT = 1e-12;

/** One kind of movement by each measure. */
export interface Movements {
  readonly measure: Measure;
  readonly change: number | null;
  readonly slope: number | null;
}

/**
 * Sorts the measures by the sign of a movement; what does not move, or is not known, is in neither list.
 *
 * @example
 *   directions([{ measure: "S_abs", change: -0.1, slope: 0.2 }], "change")   // { rising: [], falling: ["S_abs"] }
 */
export function directions(trends: readonly Movements[], movement: "change" | "slope"): Directions {
  const named = (sign: 1 | -1): Measure[] =>
    trends.filter((each) => sign * (each[movement] ?? 0) > NO_MOVEMENT).map(({ measure }) => measure);
  return { rising: named(1), falling: named(-1) };
}

/**
 * Where measures disagree, in words; null when all that move move the same way.
 *
 * @example
 *   const same = { rising: ["S_abs"], falling: [] };
 *   disagreementOf({ rising: ["kappa_w2"], falling: ["S_abs"] }, same)
 *   // "the measures disagree about the change after the split: S_abs falls, kappa_w2 rises"
 *   disagreementOf(same, same)   // null
 */
export function disagreementOf(change: Directions, slope: Directions): string | null {
  const parts = [...opposed("the change after the split", change), ...opposed("the slope after the split", slope)];
  return parts.length > 0 ? `the measures disagree ${parts.join("; ")}` : null;
}

function opposed(what: string, { rising, falling }: Directions): string[] {
  if (rising.length === 0 || falling.length === 0) return [];
  const fall = `${falling.join(", ")} ${falling.length === 1 ? "falls" : "fall"}`;
  const rise = `${rising.join(", ")} ${rising.length === 1 ? "rises" : "rise"}`;
  return [`about ${what}: ${fall}, ${rise}`];
}
