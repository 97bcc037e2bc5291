import { type BoxMinimum, boxMinimum, type BoxOptions, projectedGradient } from "./boxMinimum.ts";
import type { Bounds } from "./complementarityResiduals.ts";
import { type Curvatures, curvatures } from "./limitedMemory.ts";
import type { Valued } from "./valued.ts";

/** One who chooses: what is chosen lies between bounds, and pays something, given what the others choose. */
export interface Player {
  readonly bounds: Bounds;
  /** Largest change of each unknown in one step, as `BoxOptions`. */
  readonly cap?: Float64Array;
  /** What all choices pay this player, with the gradient in its own; null where they have no value. */
  readonly payoff: (choices: readonly Float64Array[]) => Valued | null;
}

/** How `nashEquilibrium` searches. */
export interface NashOptions extends BoxOptions {
  /** Rounds in which every player answers once before giving up; default 100. */
  readonly rounds?: number;
}

/**
 * Where a search ended: `converged`, or why not, with the last choices. `unanswered`: a player found no best response;
 * `exhausted`: after all rounds somebody would still move.
 */
export interface Nash {
  readonly end: "converged" | "unanswered" | "exhausted" | "stopped";
  readonly choices: readonly Float64Array[];
  readonly payoffs: readonly number[];
  /** Projected gradient of each player's own payoff at these choices: what is left of its wish to move. */
  readonly gradients: readonly number[];
  /** Largest change of an unknown in the last round. */
  readonly moved: number;
  readonly rounds: number;
  /** Values of payoffs, and those whose gradient was asked for. */
  readonly evaluations: number;
  readonly gradientEvaluations: number;
}

/**
 * What a player chooses that pays it most while the others keep to their choices.
 *
 * @param start  Choices of all; not changed.
 * @unit that of the choices
 * @source Nash (1951), Annals of Mathematics 54
 * @returns the end of the search; its value is the payoff, not what was minimised.
 */
export function bestResponse(
  { bounds, payoff, cap }: Player,
  which: number,
  start: readonly Float64Array[],
  options: BoxOptions,
): BoxMinimum {
  const choices = [...start];
  const end = boxMinimum((own) => negative(payoff(choices.with(which, own))), bounds, start[which], {
    ...options,
    ...(cap === undefined ? {} : { cap }),
  });
  return { ...end, value: -end.value };
}

function negative(valued: Valued | null): Valued | null {
  return valued === null
    ? null
    : { value: -valued.value, gradient: () => valued.gradient().map((component) => -component) };
}

/** Part of a player's wish to move that its answer may leave: the others will move, too. */
const ENOUGH = 0.05;
/** Steps that are remembered from answer to answer. */
const MEMORY = 10;

/**
 * Choices from which no player gains by moving alone: players answer one after the other, each at once knowing the answers before,
 * until at one and the same choices no projected gradient is above the tolerance. Local: each gradient is of its player's own
 * payoff, so that another equilibrium may exist.
 *
 * @param start  First choices, a list for each player; not changed.
 * @unit that of the choices
 * @source Gauss-Seidel best responses, as Ossa (2014), American Economic Review 104(12)
 *
 * @example  Two sellers in one market, price 1 − x − y: each sells a third
 *   const seller = (which: number) => ({
 *     bounds: { lower: Float64Array.of(0), upper: Float64Array.of(1) },
 *     payoff: ([x, y]: readonly Float64Array[]) => {
 *       const own = which === 0 ? x[0] : y[0];
 *       return { value: own * (1 - x[0] - y[0]), gradient: () => Float64Array.of(1 - x[0] - y[0] - own) };
 *     },
 *   });
 *   const end = nashEquilibrium([seller(0), seller(1)], [Float64Array.of(0), Float64Array.of(0)], { tolerance: 1e-10 });
 *   end.choices.map(([sold]) => sold)   // [0.333333, 0.333333]
 */
export function nashEquilibrium(
  players: readonly Player[],
  start: readonly Float64Array[],
  options: NashOptions,
): Nash {
  let choices: readonly Float64Array[] = start.map((own) => own.slice());
  const counts = { evaluations: 0, gradientEvaluations: 0 };
  const most = options.rounds ?? 100;
  const memories = choices.map((own): Curvatures => curvatures(own.length, MEMORY));
  let moved = Infinity;
  for (let round = 1; ; round++) {
    const before = choices;
    for (const [which, player] of players.entries()) {
      const answer = bestResponse(player, which, choices, { ...options, reduction: ENOUGH, memory: memories[which] });
      counts.evaluations += answer.evaluations;
      counts.gradientEvaluations += answer.gradients;
      choices = choices.with(which, answer.point);
      if (answer.end === "stopped" || answer.end === "undefined" || answer.end === "exhausted")
        return { ...endedAt(players, choices, counts), moved, rounds: round, end: endOf(answer.end) };
    }
    moved = largestMove(before, choices);
    const ended = endedAt(players, choices, counts);
    const isFound = ended.gradients.every((left) => left <= options.tolerance);
    if (isFound) return { ...ended, moved, rounds: round, end: "converged" };
    if (moved === 0) return { ...ended, moved, rounds: round, end: "unanswered" };
    if (round >= most) return { ...ended, moved, rounds: round, end: "exhausted" };
  }
}

function endOf(end: BoxMinimum["end"]): Nash["end"] {
  return end === "stopped" ? "stopped" : "unanswered";
}

function endedAt(
  players: readonly Player[],
  choices: readonly Float64Array[],
  counts: { evaluations: number; gradientEvaluations: number },
): Omit<Nash, "end" | "moved" | "rounds"> {
  const payoffs: number[] = [];
  const gradients = players.map((player, which) => {
    const valued = negative(player.payoff(choices));
    payoffs.push(valued === null ? NaN : -valued.value);
    return valued === null ? Infinity : projectedGradient(choices[which], valued.gradient(), player.bounds);
  });
  counts.evaluations += players.length;
  counts.gradientEvaluations += players.length;
  return { choices, payoffs, gradients, ...counts };
}

function largestMove(before: readonly Float64Array[], after: readonly Float64Array[]): number {
  let worst = 0;
  for (const [which, own] of after.entries())
    for (let e = 0; e < own.length; e++) worst = Math.max(worst, Math.abs(own[e] - before[which][e]));
  return worst;
}
