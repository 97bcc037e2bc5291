import type { Economy, ObservedTrade } from "../data/packages/index.ts";
import type { ScoreResult } from "../results/index.ts";

/** Sellers of a record that a prediction exists for, and why others are left out. */
export function sellersOf(
  { countries, isResidual }: Economy,
  { sellers, importer }: ObservedTrade,
  without: readonly string[],
): { readonly used: readonly string[]; readonly leftOut: ScoreResult["sellersLeftOut"] } {
  const reasonOf = (seller: string): ScoreResult["sellersLeftOut"][number]["why"] | null => {
    if (without.includes(seller)) return "asked";
    const at = countries.indexOf(seller);
    if (at < 0 || isResidual[at] === true) return "outside";
    return seller === importer ? "importer" : null;
  };
  const judged = sellers.labels.map((seller) => ({ seller, why: reasonOf(seller) }));
  return {
    used: judged.flatMap(({ seller, why }) => (why === null ? [seller] : [])),
    leftOut: judged.flatMap(({ seller, why }) => (why === null ? [] : [{ seller, why }])),
  };
}
