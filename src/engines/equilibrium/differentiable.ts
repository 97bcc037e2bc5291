import type { Problem } from "../../base/problems/index.ts";
import { type Outcome, outcomeProblems } from "./outcome.ts";
import { noDerivative } from "./problems.ts";
import type { Equilibrium } from "./results.ts";

/**
 * Why outcomes of an equilibrium have no derivatives: labels that the economy does not have, quotas, wasted revenue.
 *
 * @unit none
 * @source E416, E508
 */
export function differentiable({ base, policy, quotas }: Equilibrium, outcomes: readonly Outcome[]): Problem[] {
  return [
    ...outcomeProblems(outcomes, base.countries, base.sectors),
    ...(quotas.length > 0 ? [noDerivative("quotas")] : []),
    ...(policy.waste === undefined ? [] : [noDerivative("waste")]),
  ];
}
