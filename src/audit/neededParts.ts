import { type Case, type ClaimQuantity, everyPart, type PathExpression, type Step, partyCodes } from "../case/index.ts";
import type { Include } from "../solve/index.ts";

/**
 * Parts of the trade results that claims read and a run leaves out unless it is asked for them: claims see full results.
 * Flows and diversion are whole only where a path leaves the parties of the case; markets and leverage are always whole.
 */
export function neededParts({ claims, parties }: Case): readonly Include[] {
  const own = partyCodes(parties);
  const quantities = (claims?.claims ?? []).flatMap((claim): readonly ClaimQuantity[] =>
    [claim.quantities, claim.consistency, claim.observed, claim.later].flat(),
  );
  const steps = quantities
    .flatMap(({ expression }) => everyPart(expression))
    .filter((part): part is PathExpression => part.kind === "path" && part.steps[0]?.name === "equilibrium")
    .flatMap((path) => path.steps);
  const parts = new Set(steps.flatMap((step) => partOf(step, own)));
  return [...parts];
}

function partOf(step: Step, own: readonly string[]): readonly Include[] {
  switch (step.name) {
    case "flows":
      return isAmong(step, "exporter", own) && isAmong(step, "importer", own) ? [] : ["flows"];
    case "sectors":
      return ["sectors"];
    case "thirds":
      return isAmong(step, "third", own) ? [] : ["diversion"];
    default:
      return [];
  }
}

/** Whether a filter lets through nothing but one of the countries. */
function isAmong({ filters }: Step, key: string, own: readonly string[]): boolean {
  return filters.some((filter) => filter.key === key && filter.value.kind === "is" && own.includes(filter.value.text));
}
