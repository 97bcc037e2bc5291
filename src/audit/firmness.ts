import type { AlternativeResult, ClaimResult, Firmness, Flip } from "../results/index.ts";

/**
 * How firm a verdict is; of a claim that is uncertain or cannot be tested nothing.
 *
 * @source docs/model/claims.md, From a claim to a verdict
 */
export function firmnessOf(
  verdict: ClaimResult["verdict"],
  alternatives: readonly AlternativeResult[],
  flips: readonly Flip[],
): { readonly firmness?: Firmness } {
  if (verdict === "uncertain" || verdict === "not-testable") return {};
  const turning = alternatives.filter(({ turns }) => turns).map(({ kind, name }) => ({ kind, name }));
  const tried = alternatives.filter((each) => each.verdict !== null).length;
  return { firmness: { firm: flips.length === 0, tried, turning } };
}
