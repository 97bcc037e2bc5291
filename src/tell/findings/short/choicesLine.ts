import type { Wording } from "../../../base/wording/index.ts";
import type { ChoiceResult } from "../../../results/index.ts";
import { mostText } from "../gradients/index.ts";
import { chosenRateText, incomeText, incomeVerdict, openingRange, rateText } from "../tariffs/index.ts";
import type { Account } from "../trade/account.ts";
import { resultPath } from "../trade/resultPath.ts";
import type { AnswerLine } from "./answerLine.ts";

/** Whose tariffs matter to the third countries, and what they could choose; null where that was not asked. */
export function choicesLine(account: Account): AnswerLine | null {
  const { choices = [] } = account.equilibrium;
  const texts = choices.flatMap((choice) => choiceTexts(account, choice));
  if (texts.length === 0) return null;
  const { say } = account.words;
  const isRanged = choices.some(({ alone, war, agreed }) =>
    [alone, war, agreed].some((each) => each?.range !== undefined),
  );
  return {
    label: say("short.label.choices", {}),
    text: [...texts, say(isRanged ? "choices.note.range" : "choices.note", {})].join(" "),
    paths: choices.map(({ country }) => resultPath(account, `choices[${country}]`)),
  };
}

function choiceTexts(account: Account, choice: ChoiceResult): readonly string[] {
  const { words, equilibrium } = account;
  const { hurts, alone, war, agreed } = choice;
  const country = words.country(choice.country).name;
  const rival = words.country(choice.rival).name;
  return [
    ...(hurts === undefined ? [] : [mostText(hurts, "hurts", equilibrium.currency, words)]),
    ...(alone === undefined
      ? []
      : [
          words.say("choices.alone", {
            country,
            after: chosenRateText(alone.afterPercent, alone.range?.afterPercent, words),
            before: rateText(alone.beforePercent, words),
            income: incomeText(alone, words),
          }),
        ]),
    ...(war === undefined ? [] : [words.say("choices.war", { country, rival, income: signedIncome(war, words) })]),
    ...(agreed === undefined ? [] : [words.say("choices.agreed", { income: signedIncome(agreed, words) })]),
    ...hypotheticalTexts(choice, words),
    ...lostTexts([alone, war, agreed], words),
  ];
}

type Chosen = NonNullable<ChoiceResult["alone"]>;

/** Income with its ends, and that its sign is not settled where the games disagree. */
function signedIncome(chosen: Chosen, words: Wording): string {
  const text = incomeText(chosen, words);
  if (incomeVerdict(chosen) !== "open") return text;
  const range = openingRange(chosen, words);
  const why = range === null ? words.say("choices.open", {}) : words.say("choices.open.apart", { range });
  return `${text}, ${why}`;
}

function hypotheticalTexts({ country, union, alone, war, agreed }: ChoiceResult, words: Wording): readonly string[] {
  const isTold = [alone, war, agreed].some((each) => each !== undefined);
  if (union === undefined || !isTold) return [];
  return [words.say("choices.member", { country: words.country(country).of, union: words.country(union).name })];
}

function lostTexts(all: readonly (Chosen | undefined)[], words: Wording): readonly string[] {
  const count = all.reduce((sum, each) => sum + (each?.unsettled ?? 0), 0);
  return count === 0 ? [] : [words.say("choices.lost", { count: String(count) })];
}
