import type { DrawsResult } from "../../../results/index.ts";
import type { Account } from "../trade/account.ts";
import { welfareVerdict } from "../trade/verdict.ts";

/**
 * What turns a sign that nine of ten draws agree on, among the variants of the model: another treatment of trade balances alone, or
 * something else. Null where draws do not agree or no variant has another sign.
 */
export function turnedBy(
  { equilibrium }: Pick<Account, "equilibrium">,
  country: string,
  { low, middle, high }: Pick<DrawsResult["welfarePercent"][string], "low" | "middle" | "high">,
): "balances" | "variants" | null {
  if ((low < 0 && high > 0) || welfareVerdict(equilibrium, country) !== "open") return null;
  const { base, closure, solves = [] } = equilibrium;
  const others = solves.filter((solve) => solve.base === base && solve.closure !== closure);
  const isTurned = others.some(({ welfarePercent }) => (welfarePercent[country] ?? 0) * middle < 0);
  return isTurned ? "balances" : "variants";
}
