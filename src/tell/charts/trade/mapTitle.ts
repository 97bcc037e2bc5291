import { listText, pluralForm, type Wording } from "../../../base/wording/index.ts";
import type { Verdict } from "../../findings/index.ts";

const ORDER: readonly Verdict[] = ["gain", "loss", "open", "none"];

/** How many of the economies on a map gain, lose, and of how many that is open. */
export function mapTitle(verdicts: readonly Verdict[], words: Wording): string {
  const parts = ORDER.flatMap((verdict) => {
    const count = verdicts.filter((each) => each === verdict).length;
    return count === 0 ? [] : [partText(verdict, count, words)];
  });
  const all = verdicts.length;
  const of = words.say(`chart.map.of.${numberOf(all, words)}`, { count: String(all) });
  return words.say("chart.map.title", { of, parts: listText(parts, words.language) });
}

function partText(verdict: Verdict, count: number, words: Wording): string {
  return words.say(`chart.map.${verdict}.${numberOf(count, words)}`, { count: String(count) });
}

function numberOf(count: number, { language }: Wording): "one" | "many" {
  return pluralForm(count, language) === "one" ? "one" : "many";
}
