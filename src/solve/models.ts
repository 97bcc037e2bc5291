import { economyModel } from "../case/index.ts";
import { type Closure, type EquilibriumModel, type StopSignal, withoutDeficits } from "../engines/equilibrium/index.ts";
import type { Economy } from "../packages/index.ts";

/** Models of one run, each built once: by package, elasticity set and closure. */
export interface Models {
  /** The base that a scenario of this package, set and closure is solved from. */
  readonly of: (economy: Economy, elasticities: string, closure: Closure) => EquilibriumModel;
}

/** Models built on first use; under the closure `none` that is the base re-solved without deficits. */
export function newModels(signal?: StopSignal): Models {
  const built = new Map<string, EquilibriumModel>();
  const remembered = (key: string, build: () => EquilibriumModel): EquilibriumModel => {
    const known = built.get(key) ?? build();
    built.set(key, known);
    return known;
  };
  const plain = (economy: Economy, elasticities: string): EquilibriumModel =>
    remembered(`${economy.manifest.name} ${elasticities}`, () => economyModel(economy, elasticities));
  const options = signal === undefined ? {} : { signal };
  return {
    of: (economy, elasticities, closure) =>
      closure === "none"
        ? remembered(`${economy.manifest.name} ${elasticities} none`, () =>
            withoutDeficits(plain(economy, elasticities), options),
          )
        : plain(economy, elasticities),
  };
}
