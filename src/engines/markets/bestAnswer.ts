import { TertiusError } from "../../base/problems/index.ts";
import { answerAt, type ConditionsPoint } from "./answer.ts";
import { marketConditions, type MarketConditions } from "./conditions.ts";
import { type ConnectedMarket, connectedMarket, wholeAnswer } from "./connected.ts";
import { conjecturesOf } from "./conjectures.ts";
import { hasDuties, walkDuties } from "./dutyWalk.ts";
import { withoutEmptyBuyers, withoutIdlePairs } from "./idlePairs.ts";
import type { Market } from "./model.ts";
import { stopped } from "./problems.ts";
import { heldConditions } from "./heldConditions.ts";
import { type Answer, type ConditionGap, marketResiduals, worstCondition } from "./residuals.ts";
import type { KktResiduals } from "./results.ts";
import { type MarketSolver, pathOf, searched, solversFor } from "./search.ts";
import type { MarketOptions } from "./solveOptions.ts";

/** Largest relative residual of any condition of an answer that is one. */
export const TOLERANCE = 1e-8;

/** What a solver came to, and how far that is from an equilibrium. */
export interface Attempt {
  readonly answer: Answer;
  readonly kkt: KktResiduals;
  /** Asked only where no answer holds. */
  readonly worst: () => ConditionGap | null;
  readonly solver: MarketSolver;
  readonly iterations: number;
}

/** The largest of the residuals. @unit none @source own */
export function largest({ primal, dual, complementarity }: KktResiduals): number {
  return Math.max(primal, dual, complementarity);
}

/** A market, the part of it that is connected, by which answers are judged, and the part of that in which they are searched for. */
interface Ground {
  readonly market: Market;
  readonly judged: ConnectedMarket;
  readonly searched: ConnectedMarket;
}

/** An attempt with its answer for the part that was searched. */
interface Tried extends Attempt {
  readonly inner: Answer;
  readonly point: ConditionsPoint;
}

/**
 * The answer that is given where it holds, then the first one within the tolerance, else the best of all: without pairs that can carry nothing, then without buyers that
 * were served next to nothing.
 *
 * @throws TertiusError E622 when stopped.
 * @unit quantities and prices of the market
 * @source own
 */
export function bestAnswer(market: Market, options: MarketOptions): Attempt {
  const known = heldAnswer(market, options);
  if (known !== null) return known;
  const judged = connectedMarket(market);
  const ground = { market, judged, searched: partOf(judged.market, withoutIdlePairs(judged.market)) };
  const first = bestOn(ground, options);
  if (isWithin(first, options)) return first;
  const left = withoutEmptyBuyers(ground.searched.market, first.inner);
  if (left === ground.searched.market) return first;
  const second = bestOn({ ...ground, searched: partOf(judged.market, left) }, options);
  return largest(second.kkt) < largest(first.kkt) ? second : first;
}

/** The answer that is given, where every condition holds there. */
function heldAnswer(market: Market, { near, tolerance = TOLERANCE }: MarketOptions): Attempt | null {
  const kkt = near === undefined ? null : heldConditions(market, near, tolerance);
  if (near === undefined || kkt === null) return null;
  return { answer: near, kkt, worst: () => null, solver: pathOf(market), iterations: 0 };
}

/** A part of a connected market that is connected itself; the same one where nothing was left out. */
function partOf(whole: Market, left: Market): ConnectedMarket {
  return connectedMarket(left === whole ? whole : left);
}

function isWithin({ kkt }: Attempt, { tolerance = TOLERANCE }: MarketOptions): boolean {
  return largest(kkt) <= tolerance;
}

/** Solvers in turn; where traders move prices, the slopes that they reckon with are searched for before slower solvers are tried. */
function bestOn(ground: Ground, options: MarketOptions): Tried {
  const { market } = ground.searched;
  const conditions = marketConditions(market);
  const isPower = market.marketPower > 0;
  const near = isPower ? withPower(ground, conditions, options) : null;
  if (near !== null && isWithin(near, options)) return near;
  const best = inTurn(ground, conditions, solversFor(market), options);
  if (near !== null && largest(near.kkt) < largest(best.kkt)) return near;
  if (isWithin(best, options) || isPower) return best;
  return hasDuties(market) ? (walked(ground, options) ?? best) : best;
}

/** The first solver's answer where it holds, else that under the slopes that traders reckon with. */
function withPower(ground: Ground, conditions: MarketConditions, options: MarketOptions): Tried {
  const first = attempted(ground, conditions, pathOf(ground.searched.market), options);
  return isWithin(first, options) ? first : (conjectured(ground, options) ?? first);
}

/** The answer under the slopes that traders reckon with; null where none are found. */
function conjectured(ground: Ground, options: MarketOptions): Tried | null {
  const { market } = ground.searched;
  const conjectures = conjecturesOf(market, (each) => {
    return attempted(ground, marketConditions(market, each), pathOf(market), options).inner.demanded;
  });
  if (conjectures === null) return null;
  return inTurn(ground, marketConditions(market, conjectures), solversFor(market), options);
}

/** The answer at the end of a walk of duties; null where the walk does not get there. */
function walked(ground: Ground, options: MarketOptions): Tried | null {
  return walkDuties<Tried>(ground.searched.market, (market, near) => {
    const own = connectedMarket(market);
    const at = market === ground.searched.market ? ground : { market, judged: own, searched: own };
    const conditions = marketConditions(market);
    const isFound = (tried: Tried): boolean => isWithin(tried, options);
    if (near !== null) {
      const next = attempted(at, conditions, "semismooth-newton", options, near.point);
      if (isFound(next)) return next;
    }
    const next = attempted(at, conditions, pathOf(market), options);
    return isFound(next) ? next : null;
  });
}

/** The first attempt within the tolerance, else the best; a last Newton search sets out from there. */
function inTurn(
  ground: Ground,
  conditions: MarketConditions,
  solvers: readonly MarketSolver[],
  options: MarketOptions,
): Tried {
  let best: Tried | null = null;
  for (const solver of solvers) {
    const tried = attempted(ground, conditions, solver, options);
    if (best === null || largest(tried.kkt) < largest(best.kkt)) best = tried;
    if (isWithin(best, options)) return best;
  }
  if (best === null) throw new RangeError("no solver was tried");
  const near = attempted(ground, conditions, "semismooth-newton", options, best.point);
  return largest(near.kkt) < largest(best.kkt) ? near : best;
}

function attempted(
  { market, judged, searched: part }: Ground,
  conditions: MarketConditions,
  solver: MarketSolver,
  { signal, layouts, ends }: MarketOptions,
  near: ConditionsPoint | null = null,
): Tried {
  const found = searched(conditions, solver, { shouldStop: () => signal?.aborted === true, near, layouts, ends });
  if (found.stopped) throw new TertiusError([stopped(market.commodity)]);
  const inner = answerAt(part.market, conditions, found);
  const connected = wholeAnswer(judged.market, part, inner);
  return {
    answer: wholeAnswer(market, judged, connected),
    inner,
    point: found,
    kkt: marketResiduals(judged.market, connected),
    worst: () => worstCondition(judged.market, connected),
    solver,
    iterations: found.iterations,
  };
}
