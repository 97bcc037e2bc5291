import { adjointAt, type AdjointOptions, solveAdjoint } from "./adjoint.ts";
import type { EquilibriumModel } from "./model.ts";
import { noSeeds, type Outcome, outcomeAt, type OutcomeAt } from "./outcome.ts";
import { parameterGradients } from "./parameterGradients.ts";
import { unmovedPolicy } from "./policy.ts";
import type { Equilibrium } from "./results.ts";
import { BASE_TOLERANCE, solveFrom } from "./solve.ts";

/** What `baseElasticities` may know beside the equilibrium. */
export interface ObservedBase extends AdjointOptions {
  readonly observed?: EquilibriumModel;
}

/**
 * Derivatives in θ where the base moves with it. Without deficits the base is itself an equilibrium, of the observed year with its
 * deficits removed; changes multiply, so that with both taken from the observed year
 *
 *     ∂ ln Ŵ/∂θ = ∂ ln Ŵ(t′, D = 0)/∂θ − ∂ ln Ŵ(t, D = 0)/∂θ
 *
 * Money is in value added of the world as the base without deficits has it, in each part of the world that trades.
 *
 * @param atBase  ∂/∂θ with the base held.   [sector], in two tiers [tier, sector]
 * @returns `atBase` where the base does not move; null where it does and the observed year is not known, or where several countries are counted
 *          together: their weights would move, too.
 * @unit that of the outcome per unit of θ
 * @throws E509 as `gradients`; E501-E506 as `solveEquilibrium`
 * @source Dekle, Eaton & Kortum (2008): changes multiply; docs/model/equilibrium.md, Derivatives
 */
export function baseElasticities(
  equilibrium: Equilibrium,
  outcome: Outcome,
  atBase: Float64Array,
  { observed, ...options }: ObservedBase,
): Float64Array | null {
  if (equilibrium.closure !== "none" || observed === equilibrium.base) return atBase;
  if (observed === undefined || outcome.kind === "jointWelfare" || outcome.kind === "jointTariffRevenue") return null;
  const balanced = { ...observed, deficits: new Float64Array(observed.countries.size) };
  const solved = (policy: Equilibrium["policy"]): Equilibrium =>
    solveFrom(balanced, policy, "none", { tolerance: BASE_TOLERANCE });
  const before = solved(unmovedPolicy(observed));
  const after = solved(equilibrium.policy);
  const whole = elasticitiesOf(after, outcomeAt(after, outcome), options);
  if (outcome.kind === "tariffRevenue" || outcome.kind === "flow" || outcome.kind === "sales") {
    const held = whole.parts.every((part) => part === whole.parts[0]);
    return held ? whole.values : inOwnValueAdded(before, whole, outcome, options);
  }
  const base = elasticitiesOf(before, outcomeAt(before, outcome), options);
  return whole.values.map((value, j) => value - base.values[j]!);
}

interface Elasticities {
  readonly values: Float64Array;
  readonly value: number;
  /** Parts of the world that trade.   [country] */
  readonly parts: Int32Array;
}

function elasticitiesOf(
  { base, policy, closure, state }: Equilibrium,
  { seeds, value }: OutcomeAt,
  options: AdjointOptions,
): Elasticities {
  const adjoint = adjointAt(base, policy, closure, state);
  solveAdjoint(adjoint, seeds, options);
  return {
    values: parameterGradients(adjoint, base, policy, seeds.cells).elasticities,
    value,
    parts: adjoint.built.parts,
  };
}

/**
 * Money of a part of the world is counted in that part's value added, which the base without deficits has anew: with v the one over the
 * other, ∂ (v m) = v (∂ m + m ∂ ln v).
 */
function inOwnValueAdded(
  before: Equilibrium,
  { values, value, parts }: Elasticities,
  outcome: Outcome & { readonly kind: "tariffRevenue" | "flow" | "sales" },
  options: AdjointOptions,
): Float64Array {
  const { base, wageHat } = before;
  const own = parts[base.countries.indexOf(outcome.kind === "flow" ? outcome.importer : outcome.country)];
  const inside = base.valueAdded.map((each, n) => (parts[n] === own ? each : 0));
  const observed = inside.reduce((sum, each) => sum + each, 0);
  const anew = inside.reduce((sum, each, n) => sum + each * wageHat[n]!, 0);
  const seeds = noSeeds(base.countries.size, base.sectors.size);
  inside.forEach((each, n) => (seeds.logWage[n] = (each * wageHat[n]!) / anew));
  const unit = elasticitiesOf(before, { value: Math.log(anew / observed), seeds }, options);
  return values.map((each, j) => (anew / observed) * (each + value * unit.values[j]!));
}
