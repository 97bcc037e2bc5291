import { countedNoun, type Wording } from "../../../base/wording/index.ts";

/**
 * What the range of a quantity was taken over, in the language of the answer; the results say it in English.
 *
 * @example
 *   overText("16 solves × ends of fact imports", wording("en"))   // "16 variants of the model × the ends of figure imports"
 */
export function overText(over: string, words: Wording): string {
  return over
    .split(" × ")
    .map((part) => partText(part, words))
    .join(" × ");
}

function partText(part: string, words: Wording): string {
  const draws = /^(\d+) draws of resolutions$/u.exec(part)?.[1];
  if (draws !== undefined) return words.say("claims.over.draws", { count: draws });
  const solves = /^(\d+) solves?$/u.exec(part)?.[1];
  if (solves !== undefined) return countedNoun(Number(solves), "solves", words.language);
  const [, apart, leaves] = /^ends(, one at a time and all together,)? of (.+)$/u.exec(part) ?? [];
  if (leaves === undefined) return part;
  const list = leaves
    .split(/, (?=fact |path )/u)
    .map((leaf) => leafText(leaf, words))
    .join(", ");
  return words.say(apart === undefined ? "claims.over.ends" : "claims.over.endsApart", { list });
}

function leafText(leaf: string, words: Wording): string {
  const [, kind, name] = /^(fact|path) (.+)$/su.exec(leaf) ?? [];
  if (name === undefined) return leaf;
  if (kind === "fact") return words.say("claims.over.fact", { name });
  return name.startsWith("alignment.trends[") ? words.say("claims.over.sessions", {}) : name;
}
