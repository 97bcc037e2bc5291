import { listText, numberText } from "../../../base/wording/index.ts";
import { SCALE_END } from "../../../solve/index.ts";
import type { AlignmentAccount } from "./alignmentAccount.ts";

/**
 * States whose estimate lies beyond the end of its scale, where a rank is known and no point, and that end, in words; null
 * where there is none. A state that lies there in some years alone says in how many.
 */
export function rankAlone({
  alignment,
  words,
}: Pick<AlignmentAccount, "alignment" | "words">): { readonly states: string; readonly end: string } | null {
  const estimated = alignment.idealPoints.filter(({ rank }) => rank !== null);
  const states = [...new Set(estimated.map(({ country }) => country))].flatMap((state) => {
    const years = estimated.filter(({ country }) => country === state);
    const count = years.filter(({ point }) => point === null).length;
    const country = words.country(state).label;
    if (count === 0) return [];
    if (count === years.length) return [country];
    return [words.say("align.points.partly", { country, count: String(count), all: String(years.length) })];
  });
  if (states.length === 0) return null;
  return { states: listText(states, words.language), end: numberText(SCALE_END, words.language, { decimals: 1 }) };
}
