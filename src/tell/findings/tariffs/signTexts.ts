import { listText, type Wording } from "../../../base/wording/index.ts";
import type { TariffGameResult } from "../../../results/index.ts";
import { BASE_SCENARIO } from "../trade/account.ts";
import { solvesText } from "../trade/headline.ts";
import type { Verdict } from "../trade/verdict.ts";
import { incomeVerdict, openingRange } from "./rateText.ts";

type Country = TariffGameResult["countries"][number];

/** Against the scenario, or against the year where that is the scenario. */
export function againstText(
  { scenario, baseYear }: Pick<TariffGameResult, "scenario" | "baseYear">,
  words: Wording,
): string {
  return scenario === BASE_SCENARIO
    ? words.say("game.against.year", { year: String(baseYear) })
    : words.say("game.against.scenario", {});
}

const VERDICTS: readonly Verdict[] = ["gain", "loss", "open", "none"];

/** Who gains and who loses against the scenario in every game of the range, and of whom that is not settled; nothing without a range. */
export function signTexts(
  { countries, ...game }: Pick<TariffGameResult, "countries" | "scenario" | "baseYear">,
  incomes: readonly Country[],
  words: Wording,
): readonly string[] {
  const count = countries[0]?.range?.againstScenarioPercent.count;
  if (count === undefined) return [];
  const against = againstText(game, words);
  const texts = VERDICTS.flatMap((verdict) => {
    const names = incomes
      .filter((each) => incomeVerdict(each) === verdict)
      .map(({ country }) => words.country(country).name);
    if (names.length === 0) return [];
    const told = { solves: solvesText(count, words), list: listText(names, words.language), against };
    return [words.say(`game.sign.${verdict}`, told)];
  });
  const all = [...texts, ...openingTexts(incomes, words)];
  return all.length === 0 ? [] : [all.join(" ")];
}

/** Whose sign is open although the range beside has one. */
function openingTexts(incomes: readonly Country[], words: Wording): readonly string[] {
  const opened = incomes.flatMap((each) => {
    const range = openingRange(each, words);
    return range === null ? [] : [{ name: words.country(each.country).name, range }];
  });
  if (opened.length === 0) return [];
  const list = listText(
    opened.map(({ name }) => name),
    words.language,
  );
  return [words.say("game.sign.open.apart", { list, ranges: opened.map(({ range }) => range).join("; ") })];
}
