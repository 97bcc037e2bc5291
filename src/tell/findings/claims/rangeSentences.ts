import type { ClaimResult, QuantityResult, RangeGap } from "../../../results/index.ts";
import { listText, type Wording } from "../../../base/wording/index.ts";
import { closureText, solvesText } from "../trade/headline.ts";
import { quantityLabel } from "./quantityWords.ts";

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
      gaps.set(key, { gap, names: [...(gaps.get(key)?.names ?? []), quotedLabel(quantity, words)] });
    }
  }
  return [...gaps.values()].map((each) => gapSentence(each, words));
}

function quotedLabel(quantity: QuantityResult, words: Wording): string {
  return words.say("claims.quoted", { text: quantityLabel(quantity, words) });
}

/** Names of which at most so many are told. */
const LISTED = 4;

function shortList(names: readonly string[], words: Wording): string {
  const left = names.length - LISTED;
  if (left < 2) return listText(names, words.language);
  return words.say("claims.depends.more", { list: names.slice(0, LISTED).join(", "), count: String(left) });
}

function countryList(codes: readonly string[], words: Wording): string {
  const names = codes.map((code) => words.country(code).name);
  return shortList(names, words);
}

function sectorList(codes: readonly string[], words: Wording): string {
  const names = codes.map((code) => words.say("quoted", { text: words.sector(code) }));
  return shortList(names, words);
}

/** Settings without an equilibrium, in words. */
function settingList(settings: readonly string[], words: Wording): string {
  const names = settings.map((setting) => {
    const [elasticities = "", closure = ""] = setting.split(", ");
    return `${words.study(elasticities)}, ${closureText({ closure }, words)}`;
  });
  return listText(names, words.language);
}

function gapSentence({ gap, names }: NamedGap, words: Wording): string {
  const { kind, of, solves } = gap;
  const base = words.economy(gap.base ?? "");
  const said = { name: listText(names, words.language), solves: solvesText(solves, words) };
  switch (kind) {
    case "country-absent":
      return words.say("claims.without.country-absent", { ...said, base, list: countryList(of, words) });
    case "sector-absent":
      return words.say("claims.without.sector-absent", { ...said, base, list: sectorList(of, words) });
    case "not-per-solve":
      return words.say("claims.without.not-per-solve", { ...said, list: shortList(of, words) });
    case "no-value":
      return words.say("claims.without.no-value", said);
    case "no-equilibrium":
      return words.say("claims.without.no-equilibrium", { name: said.name, base, list: settingList(of, words) });
  }
}
