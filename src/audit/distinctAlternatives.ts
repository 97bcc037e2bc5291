import { type AlternativeKind, type Claim, scenarioContent } from "../case/index.ts";
import type { Problem } from "../base/problems/index.ts";
import type { AuditRun } from "./environment.ts";
import { ownScenario } from "./ownScenario.ts";
import { alternativeRepeated } from "./problems.ts";

/** A named alternative of a claim. */
export interface Alternative {
  readonly kind: AlternativeKind;
  readonly name: string;
}

/**
 * Alternatives that differ from each other and from what the claim is computed with; a warning for each of the others. What
 * was tried is evidence that a verdict is firm, and trying the same again is none.
 */
export function distinctAlternatives(
  run: AuditRun,
  claim: Claim,
  alternatives: readonly Alternative[],
): { readonly kept: readonly Alternative[]; readonly problems: Problem[] } {
  const seen = new Set(centreOf(run, claim).map((each) => keyOf(run, each)));
  const kept: Alternative[] = [];
  const problems: Problem[] = [];
  for (const each of alternatives) {
    const key = keyOf(run, each);
    if (seen.has(key)) problems.push(alternativeRepeated(claim, each.kind, each.name));
    else kept.push(each);
    seen.add(key);
  }
  return { kept, problems };
}

/** What a claim is computed with, as alternatives would name it. */
function centreOf({ results }: AuditRun, claim: Claim): readonly Alternative[] {
  const own = ownScenario(claim);
  const equilibrium = results.scenarios[own]?.equilibrium;
  const settings = (["base", "elasticities", "closure"] as const).flatMap((kind): Alternative[] => {
    const name = equilibrium?.[kind];
    return name === undefined ? [] : [{ kind, name }];
  });
  return [{ kind: "scenario", name: own }, ...settings];
}

/** The same text for what gives the same: a scenario is what it chooses, whatever it is called. */
function keyOf({ case: { scenarios } }: AuditRun, { kind, name }: Alternative): string {
  const scenario = kind === "scenario" ? scenarios.find(({ id }) => id === name) : undefined;
  return JSON.stringify([kind, scenario === undefined ? name : scenarioContent(scenario)]);
}
