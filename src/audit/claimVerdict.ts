import type { Claim } from "../case/index.ts";
import type { AlternativeResult, ClaimResult } from "../results/index.ts";
import type { Judged } from "./judgedQuantity.ts";

/**
 * The verdict that the main reading gives, or that the parts of the sentence give together. Other readings never decide:
 * they say how firm it is. Only a sentence whose own words leave the choice open depends on it.
 *
 * @param own  The quantities that decide.
 * @source docs/model/claims.md, From a claim to a verdict
 */
export function claimVerdict(
  claim: Claim,
  own: readonly Judged[],
  alternatives: readonly AlternativeResult[],
): Pick<ClaimResult, "verdict" | "notTestable"> {
  if (own.every(({ truth }) => truth === null)) return notTestable(claim, own);
  const joint = jointVerdict(own);
  const isOpen = claim.open !== null && alternatives.some(({ turns }) => turns);
  return { verdict: isOpen ? "depends-on" : joint };
}

function notTestable(claim: Claim, own: readonly Judged[]): Pick<ClaimResult, "verdict" | "notTestable"> {
  const bound = own.find(({ dependence }) => dependence !== null)?.dependence;
  return { verdict: "not-testable", notTestable: bound ?? (claim.quantities.length === 0 ? "reason" : "no-value") };
}

/**
 * Parts that disagree for certain support in part, whatever the others do; else one that is uncertain leaves the whole so.
 * What is not tested stands beside the verdict and takes nothing from it.
 */
export function jointVerdict(own: readonly Judged[]): "supported" | "partly-supported" | "contradicted" | "uncertain" {
  const count = (verdict: Judged["result"]["verdict"]): number =>
    own.filter(({ result }) => result.verdict === verdict).length;
  const [holding, failing] = [count("supported"), count("contradicted")];
  if (holding > 0 && failing > 0) return "partly-supported";
  if (count("uncertain") > 0) return "uncertain";
  if (holding === 0) return "contradicted";
  return holding === own.length ? "supported" : "partly-supported";
}
