import type { Scenario } from "../../case/index.ts";
import { baseFlows } from "../../engines/equilibrium/index.ts";
import { TertiusError } from "../../base/problems/index.ts";
import type { ChoiceResult, TariffGameResult } from "../../results/index.ts";
import {
  centralSetting,
  customsStanding,
  type GameGround,
  leviesOn,
  newModels,
  type PartOptions,
  type RunInput,
  tariffEffects,
  type Setting,
} from "../index.ts";
import { rangedTariffs } from "./tariffRanges.ts";

/** What keeps a question about tariffs from an answer: quotas or wasted revenue, one who taxes nobody, a search that settles nowhere. */
const UNANSWERED: readonly string[] = ["E508", "E417", "E533"];

/** The search that answers a question about what would be chosen. */
const GAMES = { agreed: "agreed", war: "nash", alone: "optimal" } as const;
/** What is asked of a country, what takes longest first: what would be chosen, and whose tariffs matter to it. */
const QUESTIONS = ["agreed", "war", "alone", "effects"] as const;

/** One question about one country; plain data. */
export interface ChoicePart {
  readonly country: string;
  readonly question: (typeof QUESTIONS)[number];
}

/** What a question adds to the choices of its country. */
export type ChoiceAnswer = Pick<ChoiceResult, "alone" | "war" | "agreed" | "hurts" | "helps">;

/** Answers questions about what countries could choose, each by itself; nothing is solved before one is asked. */
export interface ChoiceSolver {
  readonly parts: readonly ChoicePart[];
  /** @throws TertiusError E501 to E507 where the scenario has no equilibrium */
  readonly solved: (part: ChoicePart) => ChoiceAnswer;
  /** Countries with all their answers, those in the order of `parts`. */
  readonly joined: (answers: readonly ChoiceAnswer[]) => readonly ChoiceResult[];
}

/**
 * What countries could do in a scenario: whose tariffs matter to them, what each would choose if nobody answered, and what a war and an
 * agreement with the country or customs union that it trades most goods with would bring it, with the ranges of `rangedTariffs`. Blocs,
 * and countries without data of their own, are left out.
 */
export function choiceSolver(
  input: RunInput,
  options: PartOptions,
  scenario: Scenario,
  countries: readonly string[],
): ChoiceSolver {
  const setting = centralSetting(input, options, scenario);
  const own = countries.filter((country) => setting.economy.countries.indexOf(country) >= 0);
  const ground: ChoiceGround = { input, scenario, models: newModels(), options, setting };
  const parts = QUESTIONS.flatMap((question) => own.map((country): ChoicePart => ({ country, question })));
  return {
    parts,
    solved: (part) => answerOf(ground, part),
    joined: (answers) =>
      own.map((country) => {
        const { union } = customsStanding(input, scenario.at, country);
        const found = answers.filter((_, at) => parts[at]?.country === country);
        const all = found.reduce<ChoiceAnswer>((known, answer) => ({ ...known, ...answer }), {});
        return { country, ...(union === null ? {} : { union }), rival: rivalOf(ground, country), ...all };
      }),
  };
}

/** What the questions of a case share. */
interface ChoiceGround extends GameGround {
  readonly options: PartOptions;
  readonly setting: Setting;
}

function answerOf(ground: ChoiceGround, { country, question }: ChoicePart): ChoiceAnswer {
  if (question === "effects") return effectsOn(ground, country);
  const players = question === "alone" ? [country] : [country, rivalOf(ground, country)];
  const chosen = chosenBy(ground, GAMES[question], players);
  return chosen === null ? {} : { [question]: chosen };
}

function effectsOn({ input, scenario, models, options }: ChoiceGround, country: string): ChoiceAnswer {
  const effects = answered(() => tariffEffects(input, { ...options, models }, { scenario, country, most: 1 }));
  const [hurts, helps] = [effects?.result.pairs.hurts[0], effects?.result.pairs.helps[0]];
  return { ...(hurts === undefined ? {} : { hurts }), ...(helps === undefined ? {} : { helps }) };
}

function chosenBy(
  ground: ChoiceGround,
  kind: TariffGameResult["kind"],
  countries: readonly string[],
): NonNullable<ChoiceResult["alone"]> | null {
  const { elasticities, closure } = ground.setting;
  const question = {
    kind,
    countries,
    closure,
    elasticities,
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
function rivalOf(
  { scenario, models, setting: { economy, elasticities, closure } }: ChoiceGround,
  country: string,
): string {
  const model = models.of(economy, elasticities, closure);
  const { codes, of } = leviesOn(economy.countries, scenario.at);
  const { countries, sectors, isGoods } = model;
  const own = countries.indexOf(country);
  const flows = baseFlows(model).values;
  const goods = [...sectors.labels.keys()].filter((sector) => isGoods[sector]);
  const trade = new Float64Array(codes.length);
  for (const other of countries.labels.keys()) {
    if (of[other] === of[own] || economy.isResidual[other]) continue;
    for (const sector of goods) {
      const [to, from] = [own, other].map((n) => (sector * countries.size + n) * countries.size);
      trade[of[other]!]! += flows[to! + other]! + flows[from! + own]!;
    }
  }
  const most = trade.reduce((best, value, at) => (value > trade[best]! ? at : best), 0);
  return codes[most]!;
}
