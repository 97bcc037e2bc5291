import type { Scenario } from "../../case/index.ts";
import type { Problem } from "../../base/problems/index.ts";
import {
  agreedTariffs,
  checkChoosers,
  type Closure,
  type EquilibriumModel,
  nashTariffs,
  optimalTariffs,
  type RateBundle,
  solveEquilibrium,
  type StopSignal,
  type TariffChooser,
  type TariffGame,
  type TariffSearchOptions,
  type TariffStart,
  type TradePolicy,
} from "../../engines/equilibrium/index.ts";
import type { TariffGameResult } from "../../results/index.ts";
import { newModels } from "../models.ts";
import type { RunInput } from "../runInput.ts";
import { withWaste } from "./footing.ts";

/** What is asked of countries that choose tariffs. */
export interface TariffQuestion {
  readonly kind: TariffGameResult["kind"];
  /** Who chooses; one alone, or several. */
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
  readonly signal?: StopSignal;
}

/** Where searches start: at the tariffs of the scenario, and far above what anybody would choose. */
const STARTS: readonly TariffStart[] = ["policy", 1];

/** All that is wrong with those who are to choose, and what the policy of the scenario warns of. */
export function chooserProblems(input: RunInput, scenario: Scenario, question: TariffQuestion): readonly Problem[] {
  const { model, policy, problems } = groundOf(input, scenario, question);
  const choosers = choosersOf(question, bundledBy(question));
  return [...problems, ...checkChoosers(model, policy, choosers, fraction(question.least), fraction(question.most))];
}

/**
 * The tariffs that countries would choose in a scenario, everything else of it as it is.
 *
 * @throws TertiusError with the problems of the choosers (E413, E414, E417-E419, E428), E508 under quotas or wasted revenue, E533 where
 *         nothing settles.
 */
export function chosenTariffs(input: RunInput, scenario: Scenario, question: TariffQuestion): TariffGameResult {
  const { model, policy } = groundOf(input, scenario, question);
  const by = bundledBy(question);
  const game = played(model, policy, question, choosersOf(question, by));
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
    closure: question.closure,
    elasticities: question.elasticities,
    objective: question.objective,
    by,
    ...gameFigures(game),
    countries: model.countries.labels.map((country, n) => ({
      country,
      welfarePercent: percent(game.equilibrium.welfareHat[n]!),
      againstScenarioPercent: percent(game.equilibrium.welfareHat[n]! / before.welfareHat[n]!),
    })),
  };
}

interface Ground {
  readonly model: EquilibriumModel;
  readonly policy: TradePolicy;
  readonly problems: readonly Problem[];
}

function groundOf({ headline, case: case_ }: RunInput, scenario: Scenario, question: TariffQuestion): Ground {
  const models = newModels(question.signal);
  const model = models.of(headline, question.elasticities, question.closure);
  const { policy, problems } = models.policyOf(case_, scenario, { headline, economy: headline, model });
  return { model, policy: withWaste(policy, scenario, model, null), problems };
}

function bundledBy({ by, countries, on }: TariffQuestion): TariffGameResult["by"] {
  return by ?? (countries.length > 1 || on.length > 0 ? "pair" : "mfn");
}

function fraction(percents: number | null): number | undefined {
  return percents === null ? undefined : percents / 100;
}

function played(
  model: EquilibriumModel,
  policy: TradePolicy,
  question: TariffQuestion,
  choosers: readonly TariffChooser[],
): TariffGame {
  const { kind, least, most, closure, signal } = question;
  const options: TariffSearchOptions = {
    closure,
    starts: kind === "agreed" ? ["policy"] : STARTS,
    ...(least === null ? {} : { least: least / 100 }),
    ...(most === null ? {} : { most: most / 100 }),
    ...(signal === undefined ? {} : { signal }),
  };
  const [first] = choosers;
  if (kind === "optimal" && first !== undefined) return optimalTariffs(model, policy, first, options);
  return kind === "agreed"
    ? agreedTariffs(model, policy, choosers, options)
    : nashTariffs(model, policy, choosers, options);
}

function choosersOf(
  { countries, on, objective }: TariffQuestion,
  by: TariffGameResult["by"],
): readonly TariffChooser[] {
  return countries.map((importer) => {
    const rivals = countries.filter((other) => other !== importer);
    const few = on.length > 0 ? on : rivals;
    const isForAll = by === "partner" || by === "mfn" || few.length === 0;
    return {
      importer,
      objective,
      rates: bundleOf(by, isForAll),
      ...(isForAll ? {} : { exporters: few }),
    };
  });
}

/** One rate for each rival, or for each sector of each; of everybody's goods one rate, or one for each sector or seller. */
function bundleOf(by: TariffGameResult["by"], isForAll: boolean): RateBundle {
  if (by === "mfn") return "one";
  if (by === "partner") return "exporter";
  if (by === "sector") return isForAll ? "sector" : "cell";
  return isForAll ? "one" : "exporter";
}

function gameFigures({
  choosers,
  starts,
  rounds,
  solves,
  gradients,
}: TariffGame): Pick<TariffGameResult, "choosers" | "starts" | "rounds" | "solves" | "gradients"> {
  return {
    choosers: choosers.map(({ importer, payoff, gradient, rates }) => ({
      country: importer,
      payoffPercent: payoff,
      gradient,
      rates: rates.map(({ exporter, sector, before, after, held }) => ({
        exporter,
        sector,
        beforePercent: 100 * before,
        afterPercent: 100 * after,
        held,
      })),
    })),
    starts: starts.map(({ start, end, apart, payoffApart }) => ({
      startPercent: start === "policy" ? null : 100 * start,
      hasSettled: end === "converged",
      tariffsApart: apart === undefined ? null : 100 * apart,
      payoffsApart: payoffApart ?? null,
    })),
    rounds,
    solves,
    gradients,
  };
}

function percent(ratio: number): number {
  return 100 * (ratio - 1);
}
