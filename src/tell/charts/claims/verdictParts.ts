import type { ClaimResult, Verdict } from "../../../results/index.ts";
import { VERDICTS } from "../../findings/index.ts";

/** How sure a verdict is: no other choice turns it, another one does, or nothing can be said of that. */
export type Firmness = "firm" | "turning" | "none";

/** Claims of one verdict that are equally sure. */
export interface VerdictPart {
  readonly verdict: Verdict;
  readonly firmness: Firmness;
  readonly count: number;
}

const FIRMNESS: readonly Firmness[] = ["firm", "turning", "none"];

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

function firmnessOf({ firmness }: ClaimResult): Firmness {
  if (firmness === undefined) return "none";
  return firmness.firm ? "firm" : "turning";
}
