import type { NotTestable } from "../results/index.ts";
import type { AuditRun, Trace } from "./environment.ts";
import type { QuantityPlace } from "./quantityValue.ts";

/**
 * Why a value is no evidence for its sentence: the answer follows from how the quantity is built, it is arithmetic with assumed
 * values, or all statements that it reads are coded from the audited article. Null where it is independent, as what came
 * later is of how the claim's own quantities are built.
 *
 * @source docs/model/claims.md, From a claim to a verdict: evidence that is the sentence itself
 */
export function dependence(
  { case: { claims } }: AuditRun,
  { claim, isLater }: Pick<QuantityPlace, "claim" | "isLater">,
  trace: Trace,
): NotTestable | null {
  if ((claim.byConstruction !== null && isLater !== true) || trace.bases.has("by-construction"))
    return "by-construction";
  if (trace.isArithmetic) return "arithmetic";
  const own = claims?.article.source ?? null;
  const isOwn = own !== null && trace.codedFrom.size > 0 && [...trace.codedFrom].every((source) => source === own);
  return isOwn ? "own-article" : null;
}
