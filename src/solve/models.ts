import { type Case, type Scenario } from "../case/index.ts";
import { economyModel, type PolicyGround, scenarioPolicy, type ScenarioPolicy } from "../models/trade/index.ts";
import { type Closure, type EquilibriumModel, type StopSignal, withoutDeficits } from "../engines/equilibrium/index.ts";
import type { Economy } from "../data/packages/index.ts";

/** Models and policies of one run, each built once. */
export interface Models {
  /** Policy of a scenario on a package, with what its rows warn of. */
  readonly policyOf: (case_: Case, scenario: Scenario, ground: PolicyGround) => ScenarioPolicy;
  /** The base that a scenario of this package, set and closure is solved from. */
  readonly of: (economy: Economy, elasticities: string, closure: Closure) => EquilibriumModel;
}

/** Models built on first use; under the closure `none` that is the base re-solved without deficits. */
export function newModels(signal?: StopSignal): Models {
  const remembered = memory<EquilibriumModel>();
  const policies = memory<ReturnType<Models["policyOf"]>>();
  const plain = (economy: Economy, elasticities: string): EquilibriumModel =>
    remembered(`${economy.manifest.name} ${elasticities}`, () => economyModel(economy, elasticities));
  const options = signal === undefined ? {} : { signal };
  return {
    policyOf: (case_, scenario, ground) =>
      policies(policyKey(scenario, ground), () => scenarioPolicy(case_, scenario, ground)),
    of: (economy, elasticities, closure) =>
      closure === "none"
        ? remembered(`${economy.manifest.name} ${elasticities} none`, () =>
            withoutDeficits(plain(economy, elasticities), options),
          )
        : plain(economy, elasticities),
  };
}

/** The same models with a memory of policies of its own: bases are the same in every run of a package, policies are not. */
export function withOwnPolicies(models: Models): Models {
  const policies = memory<ReturnType<Models["policyOf"]>>();
  return {
    ...models,
    policyOf: (case_, scenario, ground) =>
      policies(policyKey(scenario, ground), () => scenarioPolicy(case_, scenario, ground)),
  };
}

function memory<Value>(): (key: string, build: () => Value) => Value {
  const built = new Map<string, Value>();
  return (key, build) => {
    const known = built.get(key) ?? build();
    built.set(key, known);
    return known;
  };
}

/** Elasticities and closures do not enter a policy. */
function policyKey({ at, measures, sweep, scale, joins }: Scenario, { economy }: PolicyGround): string {
  return JSON.stringify([economy.manifest.name, at, measures, sweep, [...scale], [...joins]]);
}
