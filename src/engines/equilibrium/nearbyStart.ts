import type { EquilibriumModel } from "./model.ts";
import type { Equilibrium } from "./results.ts";

/**
 * Where the search on one base may start from the equilibrium on another one of the same sets: wages and prices as they changed
 * there, and spending by as much.
 *
 * @param base  The base that is to be solved on.
 * @returns a state for `SolveOptions.start`; the state itself where the bases are the same.
 * @unit log ratios, log money
 * @source docs/model/equilibrium.md, How it is solved
 */
export function nearbyStart(
  { state, base: other }: Pick<Equilibrium, "state" | "base">,
  base: EquilibriumModel,
): Float64Array {
  if (other === base) return state;
  const [countries, sectors] = [base.countries.size, base.sectors.size];
  const start = state.slice();
  const spendings = countries * (1 + sectors);
  for (let n = 0; n < countries; n++) {
    for (let j = 0; j < sectors; j++) {
      const ratio = base.expenditure.values[j * countries + n]! / other.expenditure.values[j * countries + n]!;
      if (ratio > 0 && Number.isFinite(ratio)) start[spendings + n * sectors + j]! += Math.log(ratio);
    }
  }
  return start;
}
