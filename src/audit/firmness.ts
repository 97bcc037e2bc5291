import type { AlternativeResult, ClaimResult, Firmness, Flip } from "../results/index.ts";

/**
 * How firm a verdict is; nothing of a claim that is uncertain or cannot be tested, nor of one for which nothing else was tried.
 *
 * @param isVaried  Whether a value that decides was taken over more than its centre.
 * @source docs/model/claims.md, From a claim to a verdict
 */
export function firmnessOf(
  verdict: ClaimResult["verdict"],
  alternatives: readonly AlternativeResult[],
  flips: readonly Flip[],
  isVaried: boolean,
): { readonly firmness?: Firmness } {
  if (verdict === "uncertain" || verdict === "not-testable") return {};
  const turning = alternatives.filter(({ turns }) => turns).map(({ kind, name }) => ({ kind, name }));
  const tried = alternatives.filter((each) => each.verdict !== null).length;
  if (tried === 0 && flips.length === 0 && !isVaried) return {};
  return { firmness: { firm: flips.length === 0, tried, turning } };
}
