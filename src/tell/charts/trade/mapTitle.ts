import { capitalised, listText, pluralForm, type Wording } from "../../../base/wording/index.ts";
import type { Verdict } from "../../findings/index.ts";

const ORDER: readonly Verdict[] = ["gain", "loss", "open", "none"];

/**
 * How many of the economies on a map gain, lose, and of how many that is open.
 *
 * @param bloc  Name of the bloc that the economies are members of; null where they are of no bloc.
 */
export function mapTitle(verdicts: readonly Verdict[], words: Wording, bloc: string | null): string {
  const parts = ORDER.flatMap((verdict) => {
    const count = verdicts.filter((each) => each === verdict).length;
    return count === 0 ? [] : [partText(verdict, count, words)];
  });
  const of = ofText(verdicts.length, words, bloc);
  return capitalised(words.say("chart.map.title", { of, parts: listText(parts, words.language) }));
}

function ofText(all: number, words: Wording, bloc: string | null): string {
  const count = String(all);
  if (bloc === null) return words.say(`chart.map.of.${numberOf(all, words)}`, { count });
  return words.say(`chart.map.members.${numberOf(all, words)}`, { count, bloc });
}

function partText(verdict: Verdict, count: number, words: Wording): string {
  return words.say(`chart.map.${verdict}.${numberOf(count, words)}`, { count: String(count) });
}

function numberOf(count: number, { language }: Wording): "one" | "many" {
  return pluralForm(count, language) === "one" ? "one" : "many";
}
