import { hasErrors, type Problem, TertiusError } from "../../base/problems/index.ts";
import {
  type BoxMinimum,
  bestResponse,
  joined,
  levelMaximum,
  type Nash,
  nashEquilibrium,
  type Player,
} from "../../numerics/index.ts";
import { checkChoosers, LEAST_TARIFF, MOST_TARIFF } from "./checkChoosers.ts";
import { type Closure, FIXED_WORLD } from "./closure.ts";
import type { EquilibriumModel, TradePolicy } from "./model.ts";
import { tariffsUnsettled } from "./problems.ts";
import type { Equilibrium } from "./results.ts";
import { withoutDeficits } from "./solve.ts";
import type { StopSignal } from "./solveOptions.ts";
import { nameOf, type TariffChooser, type TariffGroup, type TariffUnknowns, tariffUnknowns } from "./tariffGroups.ts";
import { SOLVED, type TariffWorld, tariffWorld } from "./tariffPayoffs.ts";

/**
 * Where a search starts: at the tariffs of the policy, where those are below 1/θ; at one tariff everywhere, a fraction; or at the rates of
 * another game of the same choosers. A rate that is not among those starts as the policy does.
 */
export type TariffStart = "policy" | number | readonly ChosenTariffs[];

/** How tariffs are searched. */
export interface TariffSearchOptions {
  /** How deficits behave. Default `fixed:world`. */
  readonly closure?: Closure;
  /** Lowest and highest tariff, fractions. Default −0.5 and 20. */
  readonly least?: number;
  readonly most?: number;
  /** Largest gradient of a payoff, in points per ln(1 + t) s. Default 1e-7. */
  readonly tolerance?: number;
  /** The answer is that of the first; the others say whether they end there, too. Default `policy` alone. */
  readonly starts?: readonly TariffStart[];
  readonly signal?: StopSignal;
}

/** One rate that was chosen. */
export interface ChosenRate {
  /** null: all that were to be taxed. */
  readonly exporter: string | null;
  readonly sector: string | null;
  /** Mean before, weighted by flows; and after.   fraction */
  readonly before: number;
  readonly after: number;
  /** Whether a bound keeps it from going farther. */
  readonly held: "least" | "most" | null;
}

/** One who chose. */
export interface ChosenTariffs {
  readonly importer: string;
  readonly rates: readonly ChosenRate[];
  /** 100 ln Ŵ, or percent of income of the base. */
  readonly payoff: number;
  /** What is left of the wish to move: largest component of the gradient of its own payoff that no bound holds.   points per ln(1 + t) s */
  readonly gradient: number;
}

/** What a search from one start found. */
export interface TariffsFrom {
  readonly start: TariffStart;
  readonly end: BoxMinimum["end"] | Nash["end"];
  /** Largest distance of a rate from that of the first start; absent where this start settled nowhere.   fraction */
  readonly apart?: number;
  /** Largest distance of a payoff. */
  readonly payoffApart?: number;
}

/** Tariffs that were searched, and the world under them. */
export interface TariffGame {
  readonly equilibrium: Equilibrium;
  readonly choosers: readonly ChosenTariffs[];
  readonly starts: readonly TariffsFrom[];
  /** Rounds of best answers, or of the multipliers of an agreement; 1 for one chooser alone. */
  readonly rounds: number;
  /** Equilibria that were solved, and gradients, from all starts together. */
  readonly solves: number;
  readonly gradients: number;
}

/**
 * The tariffs at which one country's payoff is as large as it can be while all others keep theirs: a local optimum.
 *
 * @param policy  Of all tariffs that are not chosen.
 * @throws E413, E417-E419 for choosers that are none; E533 not settled; else as `solveEquilibrium` and `gradients`.
 * @unit as in `TariffGame`
 * @source docs/model/tariffs.md
 */
export function optimalTariffs(
  model: EquilibriumModel,
  policy: TradePolicy,
  chooser: TariffChooser,
  options: TariffSearchOptions = {},
): TariffGame {
  const what = `the best tariffs of ${nameOf(chooser.importer)}`;
  return searched(model, policy, [chooser], options, what, (world, start, search) => {
    const {
      point,
      end,
      projectedGradient: left,
      evaluations,
      gradients,
    } = bestResponse(playersOf(world)[0]!, 0, start, search);
    return { end, choices: [point], gradients: [left], rounds: 1, evaluations, gradientEvaluations: gradients };
  });
}

/**
 * Tariffs from which no chooser gains by moving alone, by best answers one after the other.
 *
 * @param policy  Of all tariffs that nobody chooses.
 * @throws as `optimalTariffs`
 * @unit as in `TariffGame`
 * @source docs/model/tariffs.md; Ossa (2014), section II.D
 */
export function nashTariffs(
  model: EquilibriumModel,
  policy: TradePolicy,
  choosers: readonly TariffChooser[],
  options: TariffSearchOptions = {},
): TariffGame {
  return searched(model, policy, choosers, options, "tariffs from which nobody moves", (world, start, search) =>
    nashEquilibrium(playersOf(world), start, search),
  );
}

/**
 * Tariffs that choosers would agree on if all must gain the same against the policy: the largest such gain.
 *
 * @param policy  What gains are measured from, and all tariffs that nobody chooses.
 * @throws as `optimalTariffs`
 * @unit as in `TariffGame`; each gradient is of the sum of payoffs at the weights of the agreement
 * @source docs/model/tariffs.md; Ossa (2014), section II.E
 */
export function agreedTariffs(
  model: EquilibriumModel,
  policy: TradePolicy,
  choosers: readonly TariffChooser[],
  options: TariffSearchOptions = {},
): TariffGame {
  return searched(model, policy, choosers, options, "tariffs to agree on", (world, start, search) => {
    const before = world.payoffsBefore();
    const bounds = {
      lower: joined(world.unknowns.map((each) => each.bounds.lower)),
      upper: joined(world.unknowns.map((each) => each.bounds.upper)),
    };
    const gains = (point: Float64Array): ReturnType<TariffWorld["all"]> => {
      const valued = world.all(split(world.unknowns, point));
      return { ...valued, values: valued.values.map((value, e) => value - before[e]!) };
    };
    const cap = joined(world.unknowns.map(capsOf));
    const end = levelMaximum(gains, bounds, joined(start), { ...search, spread: EVEN, cap });
    return {
      end: end.end,
      choices: split(world.unknowns, end.point),
      gradients: world.unknowns.map(() => end.projectedGradient),
      rounds: end.rounds,
      evaluations: end.evaluations,
      gradientEvaluations: end.gradients,
    };
  });
}

/** Points by which gains of an agreement may lie from their mean. */
const EVEN = 1e-5;
/** Change of ln(1 + t) in one step: past the prohibitive tariff of a small flow no gradient leads back. */
const LARGEST_MOVE = 0.3;
/** What payoffs in percent may be off by. */
const NOISE = 100 * SOLVED;

/** A world with what its policy pays before anybody chooses. */
interface Arena extends TariffWorld {
  readonly payoffsBefore: () => Float64Array;
}

interface Search {
  readonly tolerance: number;
  readonly noise: number;
  readonly shouldStop: () => boolean;
}

interface Ended {
  readonly end: BoxMinimum["end"] | Nash["end"];
  readonly choices: readonly Float64Array[];
  readonly gradients: readonly number[];
  readonly rounds: number;
  readonly evaluations: number;
  readonly gradientEvaluations: number;
}

function searched(
  observed: EquilibriumModel,
  policy: TradePolicy,
  choosers: readonly TariffChooser[],
  options: TariffSearchOptions,
  what: string,
  find: (world: Arena, start: readonly Float64Array[], search: Search) => Ended,
): TariffGame {
  const {
    closure = FIXED_WORLD,
    least = LEAST_TARIFF,
    most = MOST_TARIFF,
    tolerance = 1e-7,
    starts = ["policy"],
    signal,
  } = options;
  refuse(checkChoosers(observed, policy, choosers, least, most));
  const model = closure === "none" ? withoutDeficits(observed, {}) : observed;
  const unknowns = choosers.map((chooser) => tariffUnknowns(model, policy, chooser, least, most));
  const plain = tariffWorld(model, policy, closure, choosers, unknowns, signal);
  const world: Arena = { ...plain, payoffsBefore: () => payoffsBefore(plain, policy, closure) };
  const search = { tolerance, noise: NOISE, shouldStop: () => signal?.aborted ?? false };
  const ends = starts.map((start) => find(world, startOf(unknowns, start), search));
  const [first] = ends as [Ended, ...Ended[]];
  if (first.end !== "converged") {
    const worst = first.gradients.reduce((sofar, each) => Math.max(sofar, each), 0);
    throw new TertiusError([tariffsUnsettled(what, first.end, worst, tolerance)], first);
  }
  const payoffs = ends.map(({ end, choices }) => (end === "converged" ? [...world.all(choices).values] : []));
  const equilibrium = world.solved(first.choices);
  return {
    equilibrium,
    choosers: unknowns.map((own, which) => chosen(own, which, first, payoffs[0]![which]!)),
    starts: ends.map((end, s) => comparedStart(starts[s]!, end, first, unknowns, payoffs[s]!, payoffs[0]!)),
    rounds: first.rounds,
    solves: ends.reduce((sum, { evaluations }) => sum + evaluations, 0),
    gradients: ends.reduce((sum, { gradientEvaluations }) => sum + gradientEvaluations, 0),
  };
}

function payoffsBefore(world: TariffWorld, policy: TradePolicy, closure: Closure): Float64Array {
  const still = tariffWorld(world.model, policy, closure, world.choosers, world.unknowns.map(withoutGroups));
  return still.all(world.choosers.map(() => new Float64Array(0))).values;
}

function withoutGroups(own: TariffUnknowns): TariffUnknowns {
  const none = new Float64Array(0);
  return { ...own, groups: [], scales: none, bounds: { lower: none, upper: none } };
}

function refuse(problems: readonly Problem[]): void {
  if (hasErrors(problems)) throw new TertiusError(problems);
}

function playersOf(world: TariffWorld): Player[] {
  return world.unknowns.map((own, which) => ({
    bounds: own.bounds,
    cap: capsOf(own),
    payoff: (choices) => world.own(choices, which),
  }));
}

function capsOf({ scales }: TariffUnknowns): Float64Array {
  return scales.map((scale) => LARGEST_MOVE * scale);
}

function startOf(unknowns: readonly TariffUnknowns[], start: TariffStart): Float64Array[] {
  return unknowns.map(({ importer, groups, scales }) =>
    scales.map((scale, g) => scale * firstRate(groups[g]!, importer, start)),
  );
}

/** ln(1 + t) that a search starts at. */
function firstRate({ exporter, sector, before, small }: TariffGroup, importer: string, start: TariffStart): number {
  if (typeof start === "number") return Math.log1p(start);
  const known =
    start === "policy"
      ? undefined
      : start
          .find((other) => other.importer === importer)
          ?.rates.find((rate) => rate.exporter === exporter && rate.sector === sector);
  return known === undefined ? Math.min(before, small) : Math.log1p(known.after);
}

function split(unknowns: readonly TariffUnknowns[], point: Float64Array): Float64Array[] {
  let at = 0;
  return unknowns.map(({ groups }) => point.slice(at, (at += groups.length)));
}

function chosen(
  { importer, groups, scales, bounds }: TariffUnknowns,
  which: number,
  { choices, gradients }: Ended,
  payoff: number,
): ChosenTariffs {
  const own = choices[which]!;
  return {
    importer,
    rates: groups.map(({ exporter, sector, before }, g) => ({
      exporter,
      sector,
      before: Math.expm1(before),
      after: Math.expm1(own[g]! / scales[g]!),
      held: own[g]! <= bounds.lower[g]! ? "least" : own[g]! >= bounds.upper[g]! ? "most" : null,
    })),
    payoff,
    gradient: gradients[which]!,
  };
}

function comparedStart(
  start: TariffStart,
  ended: Ended,
  first: Ended,
  unknowns: readonly TariffUnknowns[],
  payoffs: readonly number[],
  firstPayoffs: readonly number[],
): TariffsFrom {
  if (ended.end !== "converged") return { start, end: ended.end };
  let apart = 0;
  for (const [which, { scales }] of unknowns.entries()) {
    for (const [g, scale] of scales.entries()) {
      const rate = (choices: readonly Float64Array[]): number => Math.expm1(choices[which]![g]! / scale);
      apart = Math.max(apart, Math.abs(rate(ended.choices) - rate(first.choices)));
    }
  }
  const payoffApart = payoffs.reduce((worst, each, e) => Math.max(worst, Math.abs(each - firstPayoffs[e]!)), 0);
  return { start, end: ended.end, apart, payoffApart };
}
