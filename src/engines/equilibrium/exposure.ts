import { hasErrors, TertiusError } from "../../base/problems/index.ts";
import { indexSet, parameter, type Parameter } from "../../base/sets/index.ts";
import { type Adjoint, adjointAt, type AdjointOptions, solveAdjoint } from "./adjoint.ts";
import { differentiable } from "./differentiable.ts";
import { type Outcome, outcomeAt } from "./outcome.ts";
import { type CellWeights, weighCell } from "./parameterGradients.ts";
import { movedValues } from "./policy.ts";
import type { Equilibrium } from "./results.ts";

/** What growth and tariffs of each country do to real income of others, to first order. */
export interface Exposure {
  /** U = ∂ ln Ŵₙ/∂ ln Âᵢ, all sectors of i at once   [country, country]   percent of n's real income per percent */
  readonly productivity: Parameter;
  /** T: percent of n's base real income per point on all goods that m buys from anybody   [country, country] */
  readonly tariffs: Parameter;
  /** The largest of what is left of the transposed equations, over the size of their right side. */
  readonly residual: number;
  /** Passes backwards in all. */
  readonly evaluations: number;
}

/** Rows are printed with four digits or so. */
const TOLERANCE = 1e-8;

/**
 * Economic exposure: whose growth and whose tariffs matter to whom, by one adjoint for each country that is asked about.
 *
 * @param equilibrium  Where it is taken: of the base year (`unmovedPolicy`) or after a policy.
 * @param countries    Whose real income; all by default.
 * @returns a row for each, in their order.
 * @unit percent per percent, percent per point
 * @throws E416, E508, E509 as `gradients`
 * @source Kleinman, Liu & Redding (2024), International friends and enemies, with input-output links and tariffs; docs/model/equilibrium.md,
 *         Exposure
 */
export function exposure(
  equilibrium: Equilibrium,
  countries: readonly string[] = equilibrium.base.countries.labels,
  options: AdjointOptions = {},
): Exposure {
  const outcomes = countries.map((country): Outcome => ({ kind: "welfare", country }));
  const problems = differentiable(equilibrium, outcomes);
  if (hasErrors(problems)) throw new TertiusError(problems);
  const { base, policy, closure, state, welfareHat } = equilibrium;
  const adjoint = adjointAt(base, policy, closure, state);
  const size = base.countries.size;
  const [growth, tariffs] = [new Float64Array(outcomes.length * size), new Float64Array(outcomes.length * size)];
  let [residual, evaluations] = [0, 0];
  outcomes.forEach((outcome, row) => {
    const effort = solveAdjoint(adjoint, outcomeAt(equilibrium, outcome).seeds, { tolerance: TOLERANCE, ...options });
    residual = Math.max(residual, effort.residual);
    evaluations += effort.evaluations;
    growthInto(growth.subarray(row * size, (row + 1) * size), adjoint);
    const level = welfareHat[base.countries.indexOf(countries[row]!)]!;
    tariffsInto(tariffs.subarray(row * size, (row + 1) * size), adjoint, equilibrium, level);
  });
  const sets = [indexSet("country", countries), base.countries];
  return { productivity: parameter(sets, growth), tariffs: parameter(sets, tariffs), residual, evaluations };
}

/** Σⱼ ∂/∂ ln Âʲᵢ */
function growthInto(out: Float64Array, { built: { sectors }, cotangents: { logUnitCost } }: Adjoint): void {
  for (let cell = 0; cell < logUnitCost.length; cell++) out[Math.floor(cell / sectors)]! -= logUnitCost[cell]!;
}

/** Ŵₙ Σ ∂/∂t′ over goods and foreign sellers of each importer. */
function tariffsInto(out: Float64Array, adjoint: Adjoint, { base, policy }: Equilibrium, level: number): void {
  const { countries, weights } = adjoint.built;
  const taxes = movedValues(policy.exportTaxes);
  const found: CellWeights = { weight: 0, cost: 0, tariff: 0, exportTax: 0 };
  for (let row = 0; row * countries < weights.length; row++) {
    const importer = row % countries;
    if (!base.isGoods[Math.floor(row / countries)]!) continue;
    for (let exporter = 0; exporter < countries; exporter++) {
      const cell = row * countries + exporter;
      if (weights[cell] === 0 || exporter === importer) continue;
      weighCell(adjoint, row, exporter, taxes === null ? 0 : taxes[cell]!, false, found);
      out[importer]! += (level * (found.tariff + found.cost)) / (1 + policy.tariffs.values[cell]!);
    }
  }
}
