import { hasErrors, TertiusError } from "../../base/problems/index.ts";
import { parameter, type Parameter } from "../../base/sets/index.ts";
import { type Adjoint, adjointAt, type AdjointOptions, solveAdjoint } from "./adjoint.ts";
import { baseElasticities } from "./baseElasticities.ts";
import { differentiable } from "./differentiable.ts";
import type { EquilibriumModel } from "./model.ts";
import { type Outcome, outcomeAt } from "./outcome.ts";
import { parameterGradients } from "./parameterGradients.ts";
import type { Equilibrium } from "./results.ts";

/** An outcome and its derivatives by way of the whole equilibrium: every price, wage and income answers. */
export interface Gradient {
  readonly outcome: Outcome;
  /** Its level. */
  readonly value: number;
  /** ∂/∂t′   [sector, importer, exporter]   per unit fraction: a hundredth of it is one point. 0 where a cell is closed. */
  readonly tariffs: Parameter;
  /** ∂/∂e′   [sector, importer, exporter]   per unit fraction   Of taxes levied by the exporter. */
  readonly exportTaxes: Parameter;
  /** ∂/∂ ln d̂   [sector, importer, exporter]   per log unit */
  readonly tradeCosts: Parameter;
  /** ∂/∂ ln Â   [sector, country]   per log unit */
  readonly productivity: Parameter;
  /**
   * ∂/∂θ   [sector]   per unit of θ   Under `none` the base without deficits depends on θ: absent there unless the observed base was
   * given, and of several countries together.
   */
  readonly elasticities?: Parameter;
  /** ∂/∂θ_H   [sector]   per unit of θ_H   Where the model has two tiers, and absent where `elasticities` are, which are in θ_F there. */
  readonly homeElasticities?: Parameter;
  /** What is left of the transposed equations, over the size of their right side. */
  readonly residual: number;
  /** Passes backwards, each as dear as an evaluation of the equations. */
  readonly evaluations: number;
}

/** How derivatives are computed. */
export interface GradientOptions extends AdjointOptions {
  /** The base year as it was before its deficits were removed, for derivatives in θ under `none`; they take two more solves. */
  readonly observed?: EquilibriumModel;
}

/**
 * Derivatives of outcomes of an equilibrium in every tariff, export tax, trade cost, productivity and elasticity: one system of
 * transposed equations for each outcome, whatever the number of parameters. Local: first order, at this equilibrium.
 *
 * @param equilibrium  As `solveEquilibrium` returns it.
 * @param outcomes     What is differentiated; what is laid out for one serves all.
 * @returns one gradient for each outcome, in their order.
 * @unit that of the outcome (log ratio, or money of the model) per unit of the parameter
 * @throws E416 for every label that the economy does not have; E508 where the policy has quotas or wastes revenue: there the answer has
 *         kinks, or depends on which limits bind; E509 where the transposed equations are not solved.
 * @source adjoint of Caliendo & Parro (2015), equations (10)-(14); docs/model/equilibrium.md, Derivatives
 *
 * @example  One sector, labour alone, θ = 4, no tariffs: the first point of a tariff helps who levies it and hurts who bears it
 *   const [goods, pair] = [indexSet("sector", ["goods"]), indexSet("country", ["one", "two"])];
 *   const [cells, each] = [[goods, pair, pair], [goods, pair]];
 *   const shared = { tradeShares: parameter(cells, Float64Array.of(0.8, 0.2, 0.3, 0.7)), expenditure: parameter(each, Float64Array.of(150, 100)) };
 *   const structure = { valueAddedShares: filled(each, 1), finalDemandShares: filled(each, 1), inputShares: filled([pair, goods, goods], 1) };
 *   const money = { valueAdded: Float64Array.of(150, 100), deficits: Float64Array.of(0, 0), theta: Float64Array.of(4) };
 *   const model = { countries: pair, sectors: goods, isGoods: [true], tariffs: filled(cells, 0), ...shared, ...structure, ...money };
 *   const [real] = gradients(solveEquilibrium(model, basePolicy(model)), [{ kind: "welfare", country: "one" }]);
 *   real.tariffs.of("goods", "one", "two")   // 0.114286
 *   real.tariffs.of("goods", "two", "one")   // -0.1
 */
export function gradients(
  equilibrium: Equilibrium,
  outcomes: readonly Outcome[],
  options: GradientOptions = {},
): Gradient[] {
  const { base, policy, closure, state } = equilibrium;
  const problems = differentiable(equilibrium, outcomes);
  if (hasErrors(problems)) throw new TertiusError(problems);
  const adjoint = adjointAt(base, policy, closure, state);
  return outcomes.map((outcome) => gradientAt(equilibrium, adjoint, outcome, options));
}

function gradientAt(equilibrium: Equilibrium, adjoint: Adjoint, outcome: Outcome, options: GradientOptions): Gradient {
  const { base, policy } = equilibrium;
  const { value, seeds } = outcomeAt(equilibrium, outcome);
  const effort = solveAdjoint(adjoint, seeds, options);
  const found = parameterGradients(adjoint, base, policy, seeds.cells);
  const cells = (values: Float64Array): Parameter => parameter(base.tariffs.sets, values);
  const elasticities = baseElasticities(equilibrium, outcome, found.elasticities, options);
  return {
    outcome,
    value,
    tariffs: cells(found.tariffs),
    exportTaxes: cells(found.exportTaxes),
    tradeCosts: cells(found.tradeCosts),
    productivity: parameter(base.valueAddedShares.sets, found.productivity),
    ...inElasticities(base, elasticities),
    ...effort,
  };
}

function inElasticities(
  { sectors, thetaHome }: EquilibriumModel,
  values: Float64Array | null,
): Pick<Gradient, "elasticities" | "homeElasticities"> {
  if (values === null) return {};
  const elasticities = parameter([sectors], values.slice(0, sectors.size));
  if (thetaHome === undefined) return { elasticities };
  return { elasticities, homeElasticities: parameter([sectors], values.slice(sectors.size)) };
}
