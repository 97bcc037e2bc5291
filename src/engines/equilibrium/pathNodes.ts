import { baseIncome } from "./baseIncome.ts";
import { baseFlows, flowsAfter } from "./flows.ts";
import type { EquilibriumModel, TradePolicy } from "./model.ts";
import { basePolicy } from "./policy.ts";
import { policyPath } from "./policyPath.ts";
import type { Equilibrium } from "./results.ts";
import { solveEquilibrium } from "./solve.ts";
import type { SolveOptions } from "./solveOptions.ts";

/** One equilibrium on the path of a shock, as the line integrals read it. */
export interface PathNode {
  readonly policy: TradePolicy;
  /** M = π X / (1 + t), at the border.   [sector, importer, exporter]   money */
  readonly flows: Float64Array;
  /** ln ĉ, 0 for a producer that stopped.   [sector, country] */
  readonly logUnitCost: Float64Array;
  /** [country]   money */
  readonly income: Float64Array;
  readonly deficits: Float64Array;
  /** M over the openness u of a cell, finite where u = 0. */
  readonly flowPerOpenness: (cell: number) => number;
}

/**
 * The equilibria at equal steps of the path from the base to a shock, both ends included.
 *
 * @unit as in `PathNode`
 * @throws as `solveEquilibrium`
 * @source equilibrium.md §1
 */
export function pathNodes(equilibrium: Equilibrium, steps: number, options: Pick<SolveOptions, "signal">): PathNode[] {
  const { base, policy, closure } = equilibrium;
  const nodes = [baseNode(base)];
  let last: Float64Array | null = null;
  let lastButOne: Float64Array | null = null;
  for (let step = 1; step < steps; step++) {
    const start: Float64Array | null = predicted(last, lastButOne);
    const found = solveEquilibrium(base, policyPath(base, policy, step / steps), {
      ...options,
      closure,
      ...(start === null ? {} : { start }),
    });
    nodes.push(solvedNode(found));
    lastButOne = last;
    last = found.state;
  }
  nodes.push(solvedNode(equilibrium));
  return nodes;
}

function predicted(last: Float64Array | null, lastButOne: Float64Array | null): Float64Array | null {
  if (last === null || lastButOne === null) return last;
  return last.map((value, e) => 2 * value - lastButOne[e]!);
}

function baseNode(base: EquilibriumModel): PathNode {
  const flows = baseFlows(base).values;
  return {
    policy: basePolicy(base),
    flows,
    logUnitCost: new Float64Array(base.expenditure.values.length),
    income: baseIncome(base),
    deficits: base.deficits,
    flowPerOpenness: (cell) => flows[cell]!,
  };
}

function solvedNode(found: Equilibrium): PathNode {
  const { policy } = found;
  const flows = flowsAfter(found).values;
  return {
    policy,
    flows,
    logUnitCost: found.unitCostHat.values.map((cost) => (Number.isNaN(cost) ? 0 : Math.log(cost))),
    income: found.income,
    deficits: found.deficits,
    flowPerOpenness: (cell) => openFlow(found, flows, cell),
  };
}

/** π (ĉ h / p̂)^(−θ) X′ / τ′: what would flow per unit of openness. */
function openFlow(found: Equilibrium, flows: Float64Array, cell: number): number {
  const { base, policy, unitCostHat, priceIndexHat, expenditure } = found;
  const openness = policy.openness.values[cell]!;
  if (openness > 0) return flows[cell]! / openness;
  const countries = base.countries.size;
  const row = Math.floor(cell / countries);
  const producer = row - (row % countries) + (cell % countries);
  const theta = base.theta[Math.floor(row / countries)]!;
  const tariffAfter = 1 + policy.tariffs.values[cell]!;
  const costHat =
    (tariffAfter / (1 + base.tariffs.values[cell]!)) *
    (1 + policy.exportTaxes.values[cell]!) *
    policy.icebergHat.values[cell]!;
  const ratio = (unitCostHat.values[producer]! * costHat) / priceIndexHat.values[row]!;
  const perOpenness = (base.tradeShares.values[cell]! * ratio ** -theta * expenditure.values[row]!) / tariffAfter;
  return Number.isNaN(perOpenness) ? 0 : perOpenness;
}
