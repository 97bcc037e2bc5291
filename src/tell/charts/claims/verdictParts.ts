import type { ClaimResult, Verdict } from "../../../results/index.ts";
import { isUntried, VERDICTS } from "../../findings/index.ts";

/** How sure a verdict is: nothing that was tried turns it, another choice does, nothing else was tried, or there is none. */
export type Firmness = "firm" | "turning" | "untried" | "none";

/** Claims of one verdict that are equally sure. */
export interface VerdictPart {
  readonly verdict: Verdict;
  readonly firmness: Firmness;
  readonly count: number;
}

const FIRMNESS: readonly Firmness[] = ["firm", "turning", "untried", "none"];

/** How many claims come to each verdict, the firm ones first, in the order of the verdicts; none that are empty. */
export function verdictParts(claims: readonly ClaimResult[]): readonly VerdictPart[] {
  return VERDICTS.flatMap((verdict) =>
    FIRMNESS.map((firmness) => ({
      verdict,
      firmness,
      count: claims.filter((each) => each.verdict === verdict && firmnessOf(each) === firmness).length,
    })),
  ).filter(({ count }) => count > 0);
}

function firmnessOf(claim: ClaimResult): Firmness {
  const { firmness } = claim;
  if (firmness === undefined) return isUntried(claim) ? "untried" : "none";
  return firmness.firm ? "firm" : "turning";
}
