import { type MixingHistory, mixingHistory, mixInto, recordDifference } from "./mixing.ts";

/** How `solveFixedPoint` searches. */
export interface FixedPointOptions {
  /** Largest allowed size of `residual` at the answer. */
  readonly tolerance: number;
  /** Evaluations of the map before giving up. */
  readonly maximum: number;
  /** Past steps that are mixed; 0 = plain iteration. */
  readonly memory: number;
  /** Largest change of one component in one step. */
  readonly cap: number;
  /** Evaluations without halving the residual after which the search counts as stalled. */
  readonly patience: number;
  /** Size of the residual g(x) − x as the caller measures it; the default is the largest component. */
  readonly size?: (difference: Float64Array) => number;
  /** Asked before every evaluation; true ends the search. */
  readonly shouldStop?: () => boolean;
}

/** Where a search ended: `converged`, or why not, with the best point seen. */
export interface FixedPoint {
  readonly end: "converged" | "stalled" | "exhausted" | "stopped";
  readonly point: Float64Array;
  readonly residual: number;
  readonly evaluations: number;
  /** Evaluations since the residual was last halved. */
  readonly idle: number;
}

/**
 * Finds x with g(x) = x by Anderson acceleration: every step minimises the residual over the last few
 * differences. The history is dropped when the residual grows, so that a bad stretch costs only plain steps.
 *
 * @param map    Writes g(x) into its second argument; non-finite values count as an infinite residual.
 * @param start  First x, not changed.
 * @returns the best point and its residual, whether or not it is within the tolerance.
 * @unit that of x
 * @source Walker & Ni (2011), SIAM Journal on Numerical Analysis 49(4), algorithm AA, normal equations form
 *
 * @example  The fixed point of the cosine
 *   const cosine = (x: Float64Array, out: Float64Array) => void (out[0] = Math.cos(x[0]));
 *   const end = solveFixedPoint(cosine, Float64Array.of(1), { tolerance: 1e-12, maximum: 50, memory: 3, cap: 1, patience: 20 });
 *   end.point[0]   // 0.739085
 */
export function solveFixedPoint(
  map: (point: Float64Array, out: Float64Array) => void,
  start: Float64Array,
  options: FixedPointOptions,
): FixedPoint {
  const size = options.size ?? largest;
  const history = mixingHistory(start.length, options.memory);
  const search = newSearch(start);
  while (search.evaluations < options.maximum) {
    if (options.shouldStop?.()) return ended("stopped", search);
    map(search.point, search.image);
    search.evaluations++;
    subtractInto(search.difference, search.image, search.point);
    const residual = finiteOr(size(search.difference), Infinity);
    noteBest(search, residual);
    if (residual <= options.tolerance) return ended("converged", search);
    if (search.evaluations - search.lastHalving > options.patience) return ended("stalled", search);
    advance(search, history, residual, options.cap);
  }
  return ended("exhausted", search);
}

const GROWTH_LIMIT = 20;

interface Search {
  point: Float64Array;
  image: Float64Array;
  difference: Float64Array;
  best: Float64Array;
  bestResidual: number;
  halved: number;
  lastHalving: number;
  evaluations: number;
}

function newSearch(start: Float64Array): Search {
  return {
    point: start.slice(),
    image: new Float64Array(start.length),
    difference: new Float64Array(start.length),
    best: start.slice(),
    bestResidual: Infinity,
    halved: Infinity,
    lastHalving: 0,
    evaluations: 0,
  };
}

function ended(end: FixedPoint["end"], search: Search): FixedPoint {
  const { best, bestResidual, evaluations, lastHalving } = search;
  return { end, point: best, residual: bestResidual, evaluations, idle: evaluations - lastHalving };
}

function noteBest(search: Search, residual: number): void {
  if (!(residual < search.bestResidual)) return;
  search.bestResidual = residual;
  search.best.set(search.point);
  if (residual <= search.halved / 2) {
    search.halved = residual;
    search.lastHalving = search.evaluations;
  }
}

function advance(search: Search, history: MixingHistory, residual: number, cap: number): void {
  const { point, image, difference } = search;
  if (residual === Infinity) {
    history.count = 0;
    retreat(search);
    return;
  }
  if (residual > GROWTH_LIMIT * search.bestResidual) history.count = 0;
  else recordDifference(history, image, difference);
  mixInto(image, history, difference);
  for (let e = 0; e < point.length; e++) {
    point[e] += Math.min(cap, Math.max(-cap, image[e] - point[e]));
  }
}

function retreat(search: Search): void {
  const { point, best } = search;
  for (let e = 0; e < point.length; e++) point[e] = finiteOr((point[e] + best[e]) / 2, best[e]);
}

function subtractInto(out: Float64Array, left: Float64Array, right: Float64Array): void {
  for (let e = 0; e < out.length; e++) out[e] = left[e] - right[e];
}

function largest(difference: Float64Array): number {
  let worst = 0;
  for (const value of difference) {
    const magnitude = Math.abs(value);
    if (Number.isNaN(magnitude)) return Infinity;
    if (magnitude > worst) worst = magnitude;
  }
  return worst;
}

function finiteOr(value: number, otherwise: number): number {
  return Number.isFinite(value) ? value : otherwise;
}
