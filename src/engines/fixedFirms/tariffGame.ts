import { TertiusError } from "../../base/problems/index.ts";
import { type Parameter, parameter } from "../../base/sets/index.ts";
import { bestResponse, joined, levelMaximum, nashEquilibrium } from "../../numerics/index.ts";
import { checkFixedFirms, tariffProblems } from "./checkModel.ts";
import { layout, type Layout } from "./layout.ts";
import type { FixedFirmsModel } from "./model.ts";
import { payoffs, type Payoffs } from "./payoffs.ts";
import { tariffsNotFound, unknownChooser } from "./problems.ts";
import type { FixedFirmsEquilibrium } from "./results.ts";
import { refuse, solveFixedFirms, TOLERANCE } from "./solve.ts";
import { type TariffChoice, tariffChoice, tariffsInto, unknownsOf } from "./tariffChoice.ts";

/** How tariffs are searched. */
export interface TariffSearch {
  /** Where the search starts.   [industry, importer, exporter]   fraction   Default 1/(σ − 1) for all who choose. */
  readonly start?: Parameter;
  /** Lowest and highest tariff, fractions. Default −0.5 and 20. */
  readonly least?: number;
  readonly most?: number;
  /** Largest allowed gradient of 100 ln Ŵ in ln(1 + t) s. Default 1e-6; 1e-5 for a bargain, where all tariffs of the world are free. */
  readonly tolerance?: number;
}

/** Tariffs that were searched, and the world under them. */
export interface TariffOutcome {
  readonly equilibrium: FixedFirmsEquilibrium;
  /** Those who chose. */
  readonly importers: readonly string[];
  /** Largest component of each one's own gradient that its bounds do not hold.   [importer]   points per ln(1 + t) s */
  readonly gradients: readonly number[];
  /** Equilibria that were solved. */
  readonly evaluations: number;
  /** Rounds of best responses, or of the multipliers of a bargain; 1 for one importer alone. */
  readonly rounds: number;
}

/**
 * The tariffs that raise one country's welfare most while all others keep theirs.
 *
 * @throws E420-E424 for a model, a start or a country that is none; E531 not found.
 * @unit as in `TariffOutcome`
 * @source Ossa (2014), section II.C
 */
export function optimalTariffs(model: FixedFirmsModel, country: string, options: TariffSearch = {}): TariffOutcome {
  const game = gameOf(model, [country], options);
  const player = {
    bounds: game.players[0]!.bounds,
    payoff: (choices: readonly Float64Array[]) => game.pay.own(choices, 0),
  };
  const end = bestResponse(player, 0, game.start, { tolerance: game.tolerance, noise: NOISE, cap: game.caps[0]! });
  if (end.end !== "converged")
    throw new TertiusError([
      tariffsNotFound(`the best tariffs of ${country}`, end.end, end.projectedGradient, game.tolerance),
    ]);
  return outcome(game, [end.point], [end.projectedGradient], end.evaluations, 1);
}

/**
 * Tariffs from which no country would move alone, by best responses one after the other.
 *
 * @param countries  Who chooses; all where it is left out.
 * @throws E420-E424, E531 as `optimalTariffs`
 * @unit as in `TariffOutcome`
 * @source Ossa (2014), section II.D
 */
export function nashTariffs(
  model: FixedFirmsModel,
  countries: readonly string[] = model.countries.labels,
  options: TariffSearch = {},
): TariffOutcome {
  const game = gameOf(model, countries, options);
  const players = game.players.map(({ bounds }, which) => ({
    bounds,
    cap: game.caps[which]!,
    payoff: (choices: readonly Float64Array[]) => game.pay.own(choices, which),
  }));
  const end = nashEquilibrium(players, game.start, { tolerance: game.tolerance, noise: NOISE });
  if (end.end !== "converged") {
    const worst = end.gradients.reduce((most, each) => Math.max(most, each), 0);
    throw new TertiusError([tariffsNotFound("tariffs from which nobody moves", end.end, worst, game.tolerance)]);
  }
  return outcome(game, end.choices, end.gradients, end.evaluations, end.rounds);
}

/** Points of welfare by which gains of a bargain may lie from their mean. @unit points @source own */
const EVEN = 1e-6;

/**
 * Tariffs that countries would agree on if all must gain the same: the largest gain that all of them can have at once, against
 * the tariffs that the search starts from.
 *
 * @param options  Its start is also what gains are measured from; the tariffs of the base where it is left out.
 * @throws E420-E424, E531 as `optimalTariffs`
 * @unit as in `TariffOutcome`; gradients are of the sum of welfare at the weights of the bargain
 * @source Ossa (2014), section II.E
 */
export function cooperativeTariffs(
  model: FixedFirmsModel,
  countries: readonly string[] = model.countries.labels,
  options: TariffSearch = {},
): TariffOutcome {
  const { start = model.tariffs, tolerance = 1e-5 } = options;
  const game = gameOf(model, countries, { ...options, start, tolerance });
  const parts = (point: Float64Array): Float64Array[] => split(game.players, point);
  const before = game.pay.all(game.start)?.values;
  const gains = (point: Float64Array): ReturnType<Payoffs["all"]> => {
    const valued = game.pay.all(parts(point));
    return valued === null || before === undefined
      ? null
      : { ...valued, values: valued.values.map((value, e) => value - before[e]!) };
  };
  const bounds = {
    lower: joined(game.players.map((player) => player.bounds.lower)),
    upper: joined(game.players.map((player) => player.bounds.upper)),
  };
  const end = levelMaximum(gains, bounds, joined(game.start), {
    tolerance: game.tolerance,
    spread: EVEN,
    noise: NOISE,
    cap: joined(game.caps),
  });
  if (end.end !== "converged")
    throw new TertiusError([tariffsNotFound("tariffs to agree on", end.end, end.projectedGradient, game.tolerance)]);
  const left = game.players.map(() => end.projectedGradient);
  return outcome(game, parts(end.point), left, end.evaluations, end.rounds);
}

interface Game {
  readonly model: FixedFirmsModel;
  readonly base: Layout;
  readonly players: readonly TariffChoice[];
  readonly pay: Payoffs;
  readonly start: readonly Float64Array[];
  readonly caps: readonly Float64Array[];
  readonly tolerance: number;
}

/** What 100 ln Ŵ may be off by. */
const NOISE = 100 * TOLERANCE;
/** Change of ln(1 + t) in one step: past the prohibitive tariff of a small flow no gradient leads back. */
const LARGEST_MOVE = 0.3;

function gameOf(model: FixedFirmsModel, countries: readonly string[], options: TariffSearch): Game {
  const { start, least = -0.5, most = 20, tolerance = 1e-6 } = options;
  refuse([
    ...checkFixedFirms(model),
    ...(start === undefined ? [] : tariffProblems(model, start)),
    ...countries.flatMap((country) =>
      model.countries.indexOf(country) < 0 ? [unknownChooser(country, model.countries)] : [],
    ),
  ]);
  const base = layout(model);
  const players = countries.map((country) => tariffChoice(base, model.countries.indexOf(country), least, most));
  const first = start?.values.map((tariff) => Math.log1p(tariff)) ?? markups(base);
  return {
    model,
    base,
    players,
    pay: payoffs(base, players, base.logTariffs),
    start: players.map((player) => unknownsOf(player, first)),
    caps: players.map(({ scales }) => scales.map((scale) => LARGEST_MOVE * scale)),
    tolerance,
  };
}

/** ln(1 + 1/(σ − 1)), the tariff of a small country. */
function markups({ countries, shares, substitution }: Layout): Float64Array {
  return shares.map((_, cell) => Math.log1p(1 / (substitution[Math.floor(cell / countries ** 2)]! - 1)));
}

function split(players: readonly TariffChoice[], point: Float64Array): Float64Array[] {
  let at = 0;
  return players.map(({ cells }) => point.subarray(at, (at += cells.length)));
}

function outcome(
  { model, base, players }: Game,
  choices: readonly Float64Array[],
  gradients: readonly number[],
  evaluations: number,
  rounds: number,
): TariffOutcome {
  const logTariffs = base.logTariffs.slice();
  for (const [which, player] of players.entries()) tariffsInto(logTariffs, player, choices[which]!);
  const tariffs = parameter(model.tariffs.sets, logTariffs.map(Math.expm1));
  const importers = players.map(({ importer }) => model.countries.labels[importer]!);
  return { equilibrium: solveFixedFirms(model, tariffs), importers, gradients, evaluations, rounds };
}
