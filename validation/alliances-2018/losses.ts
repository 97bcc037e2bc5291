import { basePolicy, type EquilibriumModel, solveEquilibrium } from "../../src/engines/equilibrium/index.ts";
import { edgesBetween, withClosed } from "../../src/solve/alignment/closedTrade.ts";

/** Largest residual of a solve, as in a run. */
const TIGHT = 1e-12;

/** What two members lose when their adversary closes all trade with both. */
export type Losses = readonly [number, number];

/**
 * T of two members on the base year under balanced trade; null where the economy does not know one of the three.
 *
 * @unit fraction of real income
 */
export function lossesOf(
  model: EquilibriumModel,
  members: readonly [string, string],
  adversary: string,
): Losses | null {
  const { countries } = model;
  if ([...members, adversary].some((state) => countries.indexOf(state) < 0)) return null;
  const policy = withClosed(basePolicy(model), model, edgesBetween([adversary], members));
  const { welfareHat } = solveEquilibrium(model, policy, { closure: "none", tolerance: TIGHT });
  const loss = (state: string): number => 1 - (welfareHat[countries.indexOf(state)] ?? NaN);
  return [loss(members[0]), loss(members[1])];
}
