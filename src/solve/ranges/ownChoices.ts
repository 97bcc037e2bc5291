import type { Scenario } from "../../case/index.ts";
import { baseFlows, type EquilibriumModel } from "../../engines/equilibrium/index.ts";
import { TertiusError } from "../../base/problems/index.ts";
import type { ChoiceResult, TariffGameResult } from "../../results/index.ts";
import {
  centralSetting,
  customsStanding,
  type GameGround,
  leviesOn,
  type Levies,
  newModels,
  type PartOptions,
  type RunInput,
  tariffEffects,
  type TariffQuestion,
} from "../index.ts";
import { rangedTariffs } from "./tariffRanges.ts";

/** What keeps a question about tariffs from an answer: quotas or wasted revenue, one who taxes nobody, a search that settles nowhere. */
const UNANSWERED: readonly string[] = ["E508", "E417", "E533"];

/**
 * What countries could do in a scenario: whose tariffs matter to them, what each would choose if nobody answered, and what a war and an
 * agreement with the country or customs union that it trades most goods with would bring it, with the ranges of `rangedTariffs`. Blocs,
 * and countries without data of their own, are left out.
 *
 * @throws TertiusError E501 to E507 where the scenario has no equilibrium
 */
export function ownChoices(
  input: RunInput,
  options: PartOptions,
  scenario: Scenario,
  countries: readonly string[],
): readonly ChoiceResult[] {
  const { economy, elasticities, closure } = centralSetting(input, options, scenario);
  const models = newModels();
  const ground: GameGround = { input, scenario, models };
  const model = models.of(economy, elasticities, closure);
  const levies = leviesOn(economy.countries, scenario.at);
  return countries
    .filter((country) => model.countries.indexOf(country) >= 0)
    .map((country) => {
      const rival = largestPartner(model, levies, economy.isResidual, model.countries.indexOf(country));
      const { union } = customsStanding(input, scenario.at, country);
      const asked = (kind: TariffGameResult["kind"], players: readonly string[]): ChosenRate =>
        chosenBy(ground, { kind, countries: players, closure, elasticities });
      const effects = answered(
        () => tariffEffects(input, { ...options, models }, { scenario, country, most: 1 }).result.pairs,
      );
      const [hurts, helps] = [effects?.hurts[0], effects?.helps[0]];
      const alone = asked("optimal", [country]);
      const war = asked("nash", [country, rival]);
      const agreed = asked("agreed", [country, rival]);
      return {
        country,
        ...(union === null ? {} : { union }),
        ...(hurts === undefined ? {} : { hurts }),
        ...(helps === undefined ? {} : { helps }),
        ...(alone === null ? {} : { alone }),
        rival,
        ...(war === null ? {} : { war }),
        ...(agreed === null ? {} : { agreed }),
      };
    });
}

type ChosenRate = NonNullable<ChoiceResult["alone"]> | null;

function chosenBy(
  ground: GameGround,
  asked: Pick<TariffQuestion, "kind" | "countries" | "closure" | "elasticities">,
): ChosenRate {
  const question = {
    ...asked,
    on: [],
    by: null,
    objective: "welfare",
    least: null,
    most: null,
    isSearchedTwice: false,
  } as const;
  const game = answered(() => rangedTariffs(ground, question));
  const [own] = game?.choosers ?? [];
  const [rate] = own?.rates ?? [];
  const income = game?.countries.find(({ country }) => country === own?.country);
  if (game === null || own === undefined || rate === undefined || income === undefined) return null;
  const { beforePercent, afterPercent } = rate;
  const gradient = game.choosers.reduce((most, each) => Math.max(most, each.gradient), 0);
  const { againstScenarioPercent, withoutRevaluationPercent } = income;
  const lost = game.variants?.filter(({ failure }) => failure !== undefined).length ?? 0;
  return {
    beforePercent,
    afterPercent,
    againstScenarioPercent,
    withoutRevaluationPercent,
    gradient,
    unsettled: lost,
    ...(rate.range === undefined || income.range === undefined
      ? {}
      : {
          range: {
            afterPercent: rate.range.afterPercent,
            againstScenarioPercent: income.range.againstScenarioPercent,
            withoutRevaluationPercent: income.range.withoutRevaluationPercent,
          },
        }),
  };
}

/** Null where what is asked has no answer. */
function answered<Answer>(make: () => Answer): Answer | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof TertiusError && UNANSWERED.includes(error.code)) return null;
    throw error;
  }
}

/** Whom a country trades most goods with, both ways: a customs union as one, but not its own; what is left of the world is nobody. */
function largestPartner(
  model: EquilibriumModel,
  { codes, of }: Levies,
  isResidual: readonly boolean[],
  own: number,
): string {
  const { countries, sectors, isGoods } = model;
  const flows = baseFlows(model).values;
  const goods = [...sectors.labels.keys()].filter((sector) => isGoods[sector]);
  const trade = new Float64Array(codes.length);
  for (const other of countries.labels.keys()) {
    if (of[other] === of[own] || isResidual[other]) continue;
    for (const sector of goods) {
      const [to, from] = [own, other].map((n) => (sector * countries.size + n) * countries.size);
      trade[of[other]!]! += flows[to! + other]! + flows[from! + own]!;
    }
  }
  const most = trade.reduce((best, value, at) => (value > trade[best]! ? at : best), 0);
  return codes[most]!;
}
