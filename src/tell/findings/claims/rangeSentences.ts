import type { ClaimResult, RangeGap } from "../../../results/index.ts";
import { listText, type Wording } from "../../../base/wording/index.ts";
import { solvesText } from "../trade/headline.ts";
import { quantityName } from "./quantityWords.ts";

interface NamedGap {
  readonly gap: RangeGap;
  readonly names: readonly string[];
}

/** What the ranges of a claim leave out and why, a sentence for all quantities with the same. */
export function rangeSentences({ quantities }: Pick<ClaimResult, "quantities">, words: Wording): readonly string[] {
  const gaps = new Map<string, NamedGap>();
  for (const quantity of quantities) {
    for (const gap of quantity.rangeWithout ?? []) {
      const key = JSON.stringify(gap);
      gaps.set(key, { gap, names: [...(gaps.get(key)?.names ?? []), quantityName(quantity, words)] });
    }
  }
  return [...gaps.values()].map((each) => gapSentence(each, words));
}

/** Names of which at most so many are told. */
const LISTED = 4;

function shortList(names: readonly string[], words: Wording): string {
  const left = names.length - LISTED;
  if (left < 2) return listText(names, words.language);
  return words.say("claims.depends.more", { list: names.slice(0, LISTED).join(", "), count: String(left) });
}

function gapSentence({ gap, names }: NamedGap, words: Wording): string {
  const { kind, base = "", of, solves } = gap;
  const said = { name: listText(names, words.language), solves: solvesText(solves, words) };
  const list = shortList(of, words);
  switch (kind) {
    case "country-absent":
      return words.say("claims.without.country-absent", { ...said, base, list });
    case "sector-absent":
      return words.say("claims.without.sector-absent", { ...said, base, list });
    case "not-per-solve":
      return words.say("claims.without.not-per-solve", { ...said, list });
    case "no-value":
      return words.say("claims.without.no-value", said);
    case "no-equilibrium":
      return words.say("claims.without.no-equilibrium", { name: said.name, base, list });
  }
}
