import { dateText, percentWith, type Wording } from "../../../base/wording/index.ts";
import type { ScoredWindow, ScoreResult } from "../../../results/index.ts";
import type { AnswerLine } from "./answerLine.ts";
import { predictedText, windowText } from "../score/index.ts";

/**
 * What customs recorded of those that the question is about, beside the model: one sentence each of the first window. Null where the record has none of
 * them as a seller.
 */
export function seenLine(score: ScoreResult, subjects: readonly string[], words: Wording): AnswerLine | null {
  const [window] = score.windows;
  if (window === undefined) return null;
  const told = subjects.flatMap((code) => seenText(score, window, code, words));
  if (told.length === 0) return null;
  return { label: words.say("short.label.seen", {}), text: told.join(" "), paths: ["case"] };
}

function seenText(score: ScoreResult, window: ScoredWindow, code: string, words: Wording): readonly string[] {
  const { language, say } = words;
  const seller = window.sellers.find((each) => each.seller === code);
  if (seller === undefined) return [];
  return [
    say("score.seen", {
      importer: words.country(score.importer).of,
      seller: language === "ru" ? words.country(code).label : words.country(code).of,
      after: windowText(window.after, words),
      before: beforeText(window, words),
      observed: percentWith(seller.observedPercent, language, 1),
      total: percentWith(window.total.observedPercent, language, 1),
      date: dateText(window.at, language),
      predicted: predictedText(seller, words),
    }),
  ];
}

function beforeText({ before, after }: ScoredWindow, words: Wording): string {
  const years = (window: string): readonly number[] => window.split("..").map((each) => Number(each.slice(0, 4)));
  const months = (window: string): string =>
    window
      .split("..")
      .map((each) => each.slice(4))
      .join();
  const isYear =
    years(after).every((year, at) => year - (years(before)[at] ?? NaN) === 1) && months(before) === months(after);
  return isYear ? words.say("score.yearBefore", {}) : windowText(before, words);
}
