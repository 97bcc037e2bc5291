import { withClaims } from "../audit/index.ts";
import { type Case, type Claim, everyPart } from "../case/index.ts";
import type { ClaimResult, Results } from "../results/index.ts";

/**
 * Claims of a page whose scenario moved: those that read nothing but the equilibrium of that scenario are judged again, and the others
 * are as they were. Firmness and what turns a verdict stay as in the case: they ask for runs of their own.
 *
 * @param results  With the scenario as it is now, and the verdicts as they were.
 * @param main     Scenario that moved.
 */
export function claimsUnder(
  results: Results & { readonly claims: readonly ClaimResult[] },
  case_: Case,
  main: string,
): readonly ClaimResult[] {
  const { claims } = case_;
  if (claims === null) return results.claims;
  const moved = claims.claims.filter((claim) => readsMain(claim, main)).map(alone);
  const judged = withClaims(results, { ...case_, claims: { ...claims, claims: moved } }).claims ?? [];
  const byId = new Map(judged.map((each) => [each.id, each]));
  return results.claims.map((each) => judgedAgain(each, byId.get(each.id)));
}

/** Whether everything that a claim reads is the equilibrium of a scenario. */
function readsMain(claim: Claim, main: string): boolean {
  if (claim.scenario[0] !== main) return false;
  const parts = [claim.quantities, claim.consistency, claim.observed, claim.later]
    .flat()
    .flatMap(({ expression }) => everyPart(expression));
  const paths = parts.filter((part) => part.kind === "path");
  const isOwn = paths.every(({ reading, steps }) => reading.kind === "own" && steps[0]?.name === "equilibrium");
  return isOwn && paths.length > 0 && !parts.some(({ kind }) => kind === "claim");
}

/** A claim without the scenarios that stand beside its own. */
function alone(claim: Claim): Claim {
  return {
    ...claim,
    scenario: claim.scenario.slice(0, 1),
    alternatives: { ...claim.alternatives, scenario: [] },
    parameters: [],
  };
}

function judgedAgain(before: ClaimResult, now: ClaimResult | undefined): ClaimResult {
  if (now === undefined) return before;
  const { firmness, flips, flip, alternatives } = before;
  const { firmness: _firmness, flip: _flip, ...judged } = now;
  return {
    ...judged,
    flips,
    alternatives,
    ...(firmness === undefined ? {} : { firmness }),
    ...(flip === undefined ? {} : { flip }),
  };
}
