import type { EquilibriumResult } from "../../../results/index.ts";
import type { Wording } from "../../../base/wording/index.ts";
import { figuresOf } from "../trade/figures.ts";
import type { IncomeResult } from "../trade/income.ts";
import { degreeOf, isSmall, verdictApart, welfareRange, welfareVerdict } from "../trade/verdict.ts";

/**
 * What every variant of the model allows to be said of the sign of real income: `balance` where it turns only in variants
 * whose trade balances are not zero, because what such a balance is worth changes; `open` where it turns otherwise.
 */
export type ShortSign = "gain" | "loss" | "open" | "balance" | "none";

/** The sign that the widest range allows, so that verdict, range and count say the same. */
export function shortSign(equilibrium: IncomeResult, country: string): ShortSign {
  const result = figuresOf(equilibrium, country);
  if (result === undefined) return "none";
  const widest = welfareVerdict(equilibrium, country);
  if (widest !== "open") return widest;
  const bare = verdictApart(equilibrium, country);
  return bare === "gain" || bare === "loss" ? "balance" : "open";
}

/** Direction that is settled apart from what a held balance is worth; 0 where none is. */
export function settledDirection(equilibrium: EquilibriumResult, country: string): 1 | -1 | 0 {
  const bare = verdictApart(equilibrium, country);
  if (bare === "gain") return 1;
  return bare === "loss" ? -1 : 0;
}

/** The verdict in a sentence: size and sign. */
export function verdictText(equilibrium: EquilibriumResult, country: string, words: Wording): string {
  const sign = shortSign(equilibrium, country);
  const value = figuresOf(equilibrium, country)?.welfarePercent ?? 0;
  if (sign === "none" || isSmall(value, welfareRange(equilibrium, country)))
    return words.say(`short.close.${sign}`, {});
  if (sign === "open" || sign === "balance") return words.say(`short.${sign}`, {});
  return words.say(`short.${sign}.${degreeOf(value)}`, {});
}
