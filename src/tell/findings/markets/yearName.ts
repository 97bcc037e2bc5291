import type { MarketYearResult } from "../../../results/index.ts";
import { listText, type Wording } from "../../../base/wording/index.ts";

/** `yearName` in a sentence, where Russian says that a number is a year. */
export function yearInWords(result: Pick<MarketYearResult, "base">, year: string, words: Wording): string {
  const name = yearName(result, year, words);
  return /^\d+$/u.test(name) ? words.say("market.year.alone", { year: name }) : name;
}

/** The year of a market as it was solved: by its number where it was observed, else by its base year and what it has of the year, which is at least who may sell to whom. */
export function yearName({ base }: Pick<MarketYearResult, "base">, year: string, words: Wording): string {
  const of = (part: "capacities" | "demand"): string[] =>
    base[part] !== base.year && String(base[part]) === year ? [words.say(`market.year.${part}`, {})] : [];
  if (String(base.year) === year) return year;
  const taken = [...of("capacities"), ...of("demand")];
  const list = taken.length === 0 ? [words.say("market.year.links", {})] : taken;
  return words.say("market.year.with", { base: String(base.year), taken: listText(list, words.language), year });
}
