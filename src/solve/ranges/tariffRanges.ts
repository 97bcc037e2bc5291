import type { Case } from "../../case/index.ts";
import { TertiusError } from "../../base/problems/index.ts";
import type { Range, TariffGameResult } from "../../results/index.ts";
import { chosenTariffs, type GameGround, type Setting, type TariffQuestion } from "../index.ts";
import { rangeOver } from "./rangeOver.ts";

/** Elasticity set and closure of a game. */
type GameSetting = Pick<Setting, "elasticities" | "closure">;

/** A game under another setting, or why it has no numbers. */
interface GameVariant extends GameSetting {
  readonly game: TariffGameResult | null;
  readonly failure: string | null;
}

/**
 * The tariffs that countries would choose, with ranges over the elasticity sets of the case at the closure that is asked for and over its
 * closures at the elasticity set that is asked for. A game that settles nowhere has no part in the ranges, and is counted.
 *
 * @param told  Told after each game how many are done, and of how many.
 * @throws as `chosenTariffs`, for the game at the centre
 */
export function rangedTariffs(
  ground: GameGround,
  question: TariffQuestion,
  told: (done: number, count: number) => void = () => {},
): TariffGameResult {
  const settings = gameSettings(ground.input.case, question);
  const count = settings.length + 1;
  const centre = chosenTariffs(ground, question);
  told(1, count);
  const variants = settings.map((setting, at) => {
    const variant = gameVariant(ground, { ...question, ...setting }, centre);
    told(at + 2, count);
    return variant;
  });
  return withTariffRanges(ground.input, centre, variants);
}

/** Settings of the games of a range beside the one at the centre: every set at its closure, every closure at its set. */
export function gameSettings({ economy: { range } }: Pick<Case, "economy">, centre: GameSetting): GameSetting[] {
  const { elasticities, closure } = centre;
  return [
    ...range.elasticities.filter((set) => set !== elasticities).map((set) => ({ elasticities: set, closure })),
    ...range.closures.filter((each) => each !== closure).map((each) => ({ elasticities, closure: each })),
  ];
}

/** The game of a question from the rates of the one at the centre. */
function gameVariant(ground: GameGround, question: TariffQuestion, centre: TariffGameResult): GameVariant {
  const { elasticities, closure } = question;
  try {
    return { elasticities, closure, game: chosenTariffs(ground, question, centre), failure: null };
  } catch (error) {
    if (!(error instanceof TertiusError) || error.code === "E506") throw error;
    return { elasticities, closure, game: null, failure: error.message };
  }
}

/** Adds lowest and highest of the games to rates, incomes and revenue; of a single game there is no range. */
export function withTariffRanges(
  { case: case_ }: GameGround["input"],
  centre: TariffGameResult,
  variants: readonly GameVariant[],
): TariffGameResult {
  if (variants.length === 0) return centre;
  const games = [centre, ...variants.flatMap(({ game }) => game ?? [])];
  const over = wordsOf(case_, centre, variants);
  const ranged = <Key extends string>(
    values: Readonly<Record<Key, (game: TariffGameResult) => number | undefined>>,
  ): { readonly range?: Readonly<Record<Key, Range>> } => {
    const ranges = Object.entries(values).flatMap(([key, value]) => {
      const range = rangeOver(games, value as (game: TariffGameResult) => number | undefined, over);
      return range === null ? [] : [[key, range] as const];
    });
    const isWhole = ranges.length === Object.keys(values).length;
    return isWhole ? { range: Object.fromEntries(ranges) as Record<Key, Range> } : {};
  };
  return {
    ...centre,
    choosers: centre.choosers.map((chooser, which) => ({
      ...chooser,
      rates: chooser.rates.map((rate) => ({
        ...rate,
        ...ranged({ afterPercent: (game) => rateAlike(game.choosers[which]!, rate)?.afterPercent }),
      })),
      ...ranged({
        revenueBefore: (game) => game.choosers[which]!.revenueBefore,
        revenueAfter: (game) => game.choosers[which]!.revenueAfter,
      }),
    })),
    countries: centre.countries.map((each) => ({
      ...each,
      ...ranged({
        welfarePercent: (game) => incomeIn(game, each.country)?.welfarePercent,
        againstScenarioPercent: (game) => incomeIn(game, each.country)?.againstScenarioPercent,
        withoutRevaluationPercent: (game) => incomeIn(game, each.country)?.withoutRevaluationPercent,
      }),
    })),
    variants: variants.map(({ elasticities, closure, game, failure }) => ({
      elasticities,
      closure,
      ratesPercent: game?.choosers.map(({ rates }) => rates.map(({ afterPercent }) => afterPercent)) ?? [],
      ...(failure === null ? {} : { failure }),
    })),
  };
}

type Chooser = TariffGameResult["choosers"][number];
type Rate = Chooser["rates"][number];

function rateAlike({ rates }: Chooser, { exporter, sector }: Rate): Rate | undefined {
  return rates.find((rate) => rate.exporter === exporter && rate.sector === sector);
}

function incomeIn({ countries }: TariffGameResult, code: string): TariffGameResult["countries"][number] | undefined {
  return countries.find(({ country }) => country === code);
}

/** Such as `5 elasticity sets at none, 4 closures at fgkk2020, on world-2017: 8 games`. */
function wordsOf(
  { economy: { range } }: Pick<Case, "economy">,
  { elasticities, closure, base }: TariffGameResult,
  variants: readonly GameVariant[],
): string {
  const sets = new Set([elasticities, ...range.elasticities]).size;
  const closures = new Set([closure, ...range.closures]).size;
  const settled = 1 + variants.filter(({ failure }) => failure === null).length;
  const failed = variants.length + 1 - settled;
  const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;
  const lost = failed === 0 ? "" : ` (${failed} without an answer)`;
  return `${plural(sets, "elasticity set")} at ${closure}, ${plural(closures, "closure")} at ${elasticities}, on ${base}: ${plural(settled, "game")}${lost}`;
}
