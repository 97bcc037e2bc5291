import { type EquilibriumResult, FURTHER_PARTS } from "../../../results/index.ts";
import type { Account } from "./account.ts";
import { figuresOf } from "./figures.ts";

/** A part of a change of real income that reads the same in every numéraire. */
type Part = "terms" | "volume" | "costs" | (typeof FURTHER_PARTS)[number];

/**
 * Why a country gains or loses, in words: the part of its real income that pushes most in that direction. Import prices
 * relative to export prices are one part, since apart they depend on what prices are measured in. Null where none pushes,
 * or where the part has another sign in another solve with balanced trade.
 */
export function reasonOf(account: Account, country: string, direction: 1 | -1): string | null {
  const { words, equilibrium } = account;
  const pushing = parts(equilibrium, country).filter(({ value }) => value * direction > 0);
  const largest = pushing.toSorted((one, other) => Math.abs(other.value) - Math.abs(one.value))[0];
  if (largest === undefined || !isSure(equilibrium, country, largest.part, direction)) return null;
  return words.say(`reason.${largest.part}.${direction > 0 ? "up" : "down"}`, {});
}

/** Percent of log welfare; the money behind a held deficit is told beside, as its revaluation. */
function parts(
  equilibrium: EquilibriumResult,
  country: string,
): readonly { readonly part: Part; readonly value: number }[] {
  const result = figuresOf(equilibrium, country);
  const found = result?.decompositionLogPercent;
  if (result === undefined || found === undefined) return [];
  return [
    { part: "terms", value: found.termsOfTrade + found.transfers - (result.revaluationPercent ?? 0) },
    { part: "volume", value: found.volumeOfTrade },
    { part: "costs", value: found.tradeCosts },
    ...FURTHER_PARTS.map((part) => ({ part, value: found[part] ?? 0 })),
  ];
}

function isSure(equilibrium: EquilibriumResult, country: string, part: Part, direction: number): boolean {
  if (part !== "terms" && part !== "volume") return true;
  const key = part === "terms" ? "termsOfTradePercent" : "volumeOfTradePercent";
  const solves = [...(equilibrium.solves ?? []), ...(equilibrium.sets ?? [])];
  return solves.every((each) => (each[key][country] ?? direction) * direction > 0);
}
