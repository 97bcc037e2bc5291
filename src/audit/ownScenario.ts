import type { Claim } from "../case/index.ts";

/** Scenario in which a claim reads its paths. */
export function ownScenario({ scenario }: Claim): string {
  return scenario[0] ?? "base";
}
