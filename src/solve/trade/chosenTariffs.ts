import type { Scenario } from "../../case/index.ts";
import type { Problem } from "../../base/problems/index.ts";
import {
  agreedTariffs,
  baseIncome,
  checkChoosers,
  type ChosenTariffs,
  type Closure,
  type Equilibrium,
  type EquilibriumModel,
  LEAST_TARIFF,
  MOST_TARIFF,
  nashTariffs,
  optimalTariffs,
  type RateBundle,
  revaluation,
  solveEquilibrium,
  type StopSignal,
  type TariffChooser,
  type TariffGame,
  type TariffSearchOptions,
  type TariffStart,
  type Territory,
  type TradePolicy,
} from "../../engines/equilibrium/index.ts";
import type { TariffGameResult } from "../../results/index.ts";
import type { Models } from "../models.ts";
import type { RunInput } from "../runInput.ts";
import { customsStanding } from "./customsStanding.ts";
import { withWaste } from "./footing.ts";
import { meanOf, type Trader, welfareTraders } from "./traders.ts";

/** What is asked of countries that choose tariffs. */
export interface TariffQuestion {
  readonly kind: TariffGameResult["kind"];
  /** Who chooses, by codes of countries and blocs; one alone, or several. */
  readonly countries: readonly string[];
  /** Whose goods they may tax; empty: each other's, and of one alone everybody's. */
  readonly on: readonly string[];
  /** Which tariffs are one rate; null: one for each rival, and of one alone one for everybody. */
  readonly by: TariffGameResult["by"] | null;
  readonly objective: TariffGameResult["objective"];
  /** Lowest and highest tariff in percent; null: as the search has them. */
  readonly least: number | null;
  readonly most: number | null;
  readonly closure: Closure;
  readonly elasticities: string;
  /** Whether a second search says if the tariffs are the only ones. */
  readonly isSearchedTwice: boolean;
  readonly signal?: StopSignal;
}

/** The case and the scenario in which tariffs are chosen, with models that its games share. */
export interface GameGround {
  readonly input: RunInput;
  readonly scenario: Scenario;
  readonly models: Models;
}

/** Where searches start: at the tariffs of the scenario, and far above what anybody would choose. */
const STARTS: readonly TariffStart[] = ["policy", 1];

/** Gradient that is left in a game of a range, points: its rates are then right to hundredths of a point. */
const NEARLY = 1e-5;

/** All that is wrong with those who are to choose, and what the policy of the scenario warns of. */
export function chooserProblems(ground: GameGround, question: TariffQuestion): readonly Problem[] {
  const { model, policy, problems } = footingOf(ground, question);
  const choosers = choosersOf(ground, question, bundledBy(question));
  return [...problems, ...checkChoosers(model, policy, choosers, leastOf(question), mostOf(question))];
}

/**
 * The tariffs that countries would choose in a scenario, everything else of it as it is.
 *
 * @param from  The same game under another elasticity set or closure: its rates are then the only start.
 * @throws TertiusError with the problems of the choosers (E413, E414, E417-E419, E428), E508 under quotas or wasted revenue, E533 where
 *         nothing settles.
 */
export function chosenTariffs(
  ground: GameGround,
  question: TariffQuestion,
  from: TariffGameResult | null = null,
): TariffGameResult {
  const { model, policy } = footingOf(ground, question);
  const { input, scenario } = ground;
  const by = bundledBy(question);
  const choosers = choosersOf(ground, question, by);
  const game = played(model, policy, question, choosers, {
    starts: startsOf(question, from),
    ...(from === null ? {} : { tolerance: NEARLY }),
  });
  const before = solveEquilibrium(model, policy, { closure: question.closure });
  const { manifest } = input.headline;
  return {
    kind: question.kind,
    case: input.case.id,
    scenario: scenario.id,
    title: scenario.title,
    at: scenario.at,
    base: manifest.name,
    baseYear: manifest.year,
    currency: manifest.currency,
    closure: question.closure,
    elasticities: question.elasticities,
    objective: question.objective,
    by,
    leastPercent: question.least ?? 100 * LEAST_TARIFF,
    mostPercent: question.most ?? 100 * MOST_TARIFF,
    ...gameFigures(ground, game, before),
    countries: incomesOf(tradersOf(input, model, choosers), game.equilibrium, before),
  };
}

interface GameFooting {
  readonly model: EquilibriumModel;
  readonly policy: TradePolicy;
  readonly problems: readonly Problem[];
}

function footingOf(
  { input: { headline, case: case_ }, scenario, models }: GameGround,
  { elasticities, closure }: TariffQuestion,
): GameFooting {
  const model = models.of(headline, elasticities, closure);
  const { policy, problems } = models.policyOf(case_, scenario, { headline, economy: headline, model });
  return { model, policy: withWaste(policy, scenario, model, null), problems };
}

function bundledBy({ by, countries, on }: TariffQuestion): TariffGameResult["by"] {
  return by ?? (countries.length > 1 || on.length > 0 ? "pair" : "mfn");
}

function leastOf({ least }: TariffQuestion): number {
  return least === null ? LEAST_TARIFF : least / 100;
}

function mostOf({ most }: TariffQuestion): number {
  return most === null ? MOST_TARIFF : most / 100;
}

function startsOf({ kind, isSearchedTwice }: TariffQuestion, from: TariffGameResult | null): readonly TariffStart[] {
  if (from !== null) return [from.choosers.map(chosenBefore)];
  return kind === "agreed" || !isSearchedTwice ? ["policy"] : STARTS;
}

function chosenBefore({
  country,
  payoffPercent,
  gradient,
  rates,
}: TariffGameResult["choosers"][number]): ChosenTariffs {
  return {
    importer: country,
    payoff: payoffPercent,
    gradient,
    rates: rates.map(({ exporter, sector, beforePercent, afterPercent, held }) => ({
      exporter,
      sector,
      before: beforePercent / 100,
      after: afterPercent / 100,
      held,
    })),
  };
}

function played(
  model: EquilibriumModel,
  policy: TradePolicy,
  question: TariffQuestion,
  choosers: readonly TariffChooser[],
  search: Pick<TariffSearchOptions, "starts" | "tolerance">,
): TariffGame {
  const { kind, closure, signal } = question;
  const options: TariffSearchOptions = {
    ...search,
    closure,
    least: leastOf(question),
    most: mostOf(question),
    ...(signal === undefined ? {} : { signal }),
  };
  const [first] = choosers;
  if (kind === "optimal" && first !== undefined) return optimalTariffs(model, policy, first, options);
  return kind === "agreed"
    ? agreedTariffs(model, policy, choosers, options)
    : nashTariffs(model, policy, choosers, options);
}

type Chooser = TariffChooser & { readonly importer: Territory };

function choosersOf(
  ground: GameGround,
  { countries, on, objective }: TariffQuestion,
  by: TariffGameResult["by"],
): readonly Chooser[] {
  return countries.map((importer) => {
    const rivals = countries.filter((other) => other !== importer);
    const few = on.length > 0 ? on : rivals;
    const isForAll = by === "partner" || by === "mfn" || few.length === 0;
    return {
      importer: territoryOf(ground, importer),
      objective,
      rates: bundleOf(by, isForAll),
      ...(isForAll ? {} : { exporters: few.map((code) => territoryOf(ground, code)) }),
    };
  });
}

/** A country, or a bloc as the countries whose tariffs are its own on the day of the scenario. */
function territoryOf({ input, scenario }: GameGround, code: string): Territory {
  return { name: code, members: customsStanding(input, scenario.at, code).members };
}

/** One rate for each rival, or for each sector of each; of everybody's goods one rate, or one for each sector or seller. */
function bundleOf(by: TariffGameResult["by"], isForAll: boolean): RateBundle {
  if (by === "mfn") return "one";
  if (by === "partner") return "exporter";
  if (by === "sector") return isForAll ? "sector" : "cell";
  return isForAll ? "one" : "exporter";
}

function gameFigures(
  { input, scenario }: GameGround,
  { choosers, equilibrium, starts, rounds, solves, gradients }: TariffGame,
  before: Equilibrium,
): Pick<TariffGameResult, "choosers" | "starts" | "rounds" | "solves" | "gradients"> {
  return {
    choosers: choosers.map(({ importer, payoff, gradient, rates }) => {
      const { members, without, hypothetical, union } = customsStanding(input, scenario.at, importer);
      return {
        country: importer,
        ...(members.length > 1 ? { members, without } : {}),
        hypothetical,
        ...(union === null ? {} : { union }),
        payoffPercent: payoff,
        gradient,
        revenueBefore: revenueOf(before, members),
        revenueAfter: revenueOf(equilibrium, members),
        rates: rates.map((rate) => ({
          exporter: rate.exporter,
          sector: rate.sector,
          beforePercent: 100 * rate.before,
          afterPercent: 100 * rate.after,
          held: rate.held,
        })),
      };
    }),
    starts: starts.map(({ start, end, apart, payoffApart }) => ({
      startPercent: typeof start === "number" ? 100 * start : null,
      hasSettled: end === "converged",
      tariffsApart: apart === undefined ? null : 100 * apart,
      payoffsApart: payoffApart ?? null,
    })),
    rounds,
    solves,
    gradients,
  };
}

function revenueOf({ base, tariffRevenue }: Equilibrium, members: readonly string[]): number {
  return members.reduce((sum, code) => sum + tariffRevenue[base.countries.indexOf(code)]!, 0);
}

/** The countries that the economy answers for, the blocs of the case, and those that choose together. */
function tradersOf(
  { case: case_, headline }: RunInput,
  { countries }: EquilibriumModel,
  choosers: readonly Chooser[],
): readonly Trader[] {
  const all = welfareTraders(case_, headline);
  const joint = choosers.flatMap(({ importer: { name, members } }): Trader[] =>
    members.length < 2
      ? []
      : [{ code: name, positions: members.map((member) => countries.indexOf(member)), bloc: null }],
  );
  return [...all.filter(({ code }) => joint.every((each) => each.code !== code)), ...joint];
}

function incomesOf(traders: readonly Trader[], after: Equilibrium, before: Equilibrium): TariffGameResult["countries"] {
  const income = baseIncome(after.base);
  const [revalued, revaluedBefore] = [revaluation(after), revaluation(before)];
  return traders.map((trader) => {
    const mean = (value: (n: number) => number): number => meanOf(trader, income, value);
    const has = mean((n) => before.welfareHat[n]!);
    return {
      country: trader.code,
      welfarePercent: percent(mean((n) => after.welfareHat[n]!)),
      againstScenarioPercent: percent(mean((n) => after.welfareHat[n]!) / has),
      withoutRevaluationPercent: percent(
        mean((n) => after.welfareHat[n]! - revalued[n]!) / mean((n) => before.welfareHat[n]! - revaluedBefore[n]!),
      ),
    };
  });
}

function percent(ratio: number): number {
  return 100 * (ratio - 1);
}
