import {
  type Closure,
  type EquilibriumModel,
  solveEquilibrium,
  type TradePolicy,
} from "../../../src/engines/equilibrium/index.ts";
import { TertiusError } from "../../../src/base/problems/index.ts";
import { randomModel, randomPolicy, seededNumbers } from "../../randomModel.ts";

/** An economy and what befalls it. */
export interface Shock {
  readonly model: EquilibriumModel;
  readonly policy: TradePolicy;
}

/** Economy and shock of a seed: up to the given size, small ones more often; tariffs of 0 to 200 %, bans on up to 5 % of cells. */
export function shockOf(seed: number, countries: number, sectors: number): Shock {
  const random = seededNumbers(seed * 7919);
  const [n, j] = [2 + Math.floor((countries - 1) * random() ** 2), 1 + Math.floor(sectors * random())];
  const model = randomModel(seed, n, j);
  return { model, policy: randomPolicy(model, seed + 5e6, { banned: 0.05 * random() }) };
}

/** Code and country of a refusal, or how the equilibrium was found. */
export function outcome(
  { model, policy }: Shock,
  closure: Closure,
): { readonly end: string; readonly evaluations: number } {
  try {
    const { method, evaluations } = solveEquilibrium(model, policy, { closure });
    return { end: method, evaluations };
  } catch (error) {
    if (!(error instanceof TertiusError)) throw error;
    return { end: `${error.code} ${error.problems[0].path}`, evaluations: 0 };
  }
}
