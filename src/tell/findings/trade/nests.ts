import type { Wording } from "../../../base/wording/index.ts";
import type { EquilibriumResult } from "../../../results/index.ts";
import type { Account } from "./account.ts";

/**
 * `in every variant`, and where all of them share one nest of demand that they do: a sign that holds over them was not tried under
 * the other one.
 *
 * @source docs/model/equilibrium.md, Two tiers
 */
export function everyVariant({ words, equilibrium: { nests = "both" } }: Account): string {
  return words.say(nests === "both" ? "variants.every.both" : "variants.every.one", {});
}

/** That all variants share one nest of demand, and which; nothing where they do not, or there is one variant. */
export function sharedNest(nests: EquilibriumResult["nests"], words: Wording): readonly string[] {
  return nests === undefined || nests === "both" ? [] : [words.say(`short.variants.nest.${nests}`, {})];
}
