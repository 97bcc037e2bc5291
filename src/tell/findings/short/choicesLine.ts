import { numberText, percentWith } from "../../../base/wording/index.ts";
import type { ChoiceResult } from "../../../results/index.ts";
import { mostText } from "../gradients/index.ts";
import { shownDecimals } from "../shortNumber.ts";
import type { Account } from "../trade/account.ts";
import { resultPath } from "../trade/resultPath.ts";
import type { AnswerLine } from "./answerLine.ts";

/** Whose tariffs matter to the third countries, and what they could choose; null where that was not asked. */
export function choicesLine(account: Account): AnswerLine | null {
  const { choices = [] } = account.equilibrium;
  const texts = choices.flatMap((choice) => choiceTexts(account, choice));
  if (texts.length === 0) return null;
  const { say } = account.words;
  return {
    label: say("short.label.choices", {}),
    text: [...texts, say("choices.note", {})].join(" "),
    paths: choices.map(({ country }) => resultPath(account, `choices[${country}]`)),
  };
}

function choiceTexts(account: Account, choice: ChoiceResult): readonly string[] {
  const { words, equilibrium } = account;
  const { hurts, alone, war, agreed } = choice;
  const income = ({ againstScenarioPercent: value }: NonNullable<ChoiceResult["alone"]>): string =>
    percentWith(value, words.language, shownDecimals(value, null));
  const rate = (value: number): string => numberText(value, words.language, { decimals: 1 });
  const country = words.country(choice.country).name;
  const rival = words.country(choice.rival).name;
  return [
    ...(hurts === undefined ? [] : [mostText(hurts, "hurts", equilibrium.currency, words)]),
    ...(alone === undefined
      ? []
      : [
          words.say("choices.alone", {
            country,
            after: rate(alone.afterPercent),
            before: rate(alone.beforePercent),
            income: income(alone),
          }),
        ]),
    ...(war === undefined ? [] : [words.say("choices.war", { country, rival, income: income(war) })]),
    ...(agreed === undefined ? [] : [words.say("choices.agreed", { income: income(agreed) })]),
  ];
}
