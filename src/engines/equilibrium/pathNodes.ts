import { baseIncome } from "./baseIncome.ts";
import { baseFlows, flowsAfter } from "./flows.ts";
import { byCountry } from "./layout.ts";
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
  /** 1 / I.   [country]   per money */
  readonly perIncome: Float64Array;
  /** [country]   money */
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
  let known = [{ part: 0, state: unchangedState(base) }];
  const end = { part: 1, state: equilibrium.state };
  for (let step = 1; step < steps; step++) {
    const part = step / steps;
    const start = interpolated([...known, end], part);
    const found = solveEquilibrium(base, policyPath(base, policy, part), { ...options, closure, start });
    nodes.push(solvedNode(found));
    known = [...known, { part, state: found.state }].slice(-NEIGHBOURS);
  }
  nodes.push(solvedNode(equilibrium));
  return nodes;
}

/** Solved points behind a step that its start is read off, beside the end of the path. */
const NEIGHBOURS = 4;

/** A state that has been solved at a part of the path. */
interface KnownState {
  readonly part: number;
  readonly state: Float64Array;
}

/** Value at `part` of the polynomial through the known states (Lagrange). */
function interpolated(known: readonly KnownState[], part: number): Float64Array {
  const out = new Float64Array(known[0]!.state.length);
  for (const each of known) {
    let weight = 1;
    for (const other of known) if (other !== each) weight *= (part - other.part) / (each.part - other.part);
    for (let e = 0; e < out.length; e++) out[e]! += weight * each.state[e]!;
  }
  return out;
}

/** ln ŵ = 0, ln P̂ = 0, ln X of the base year. */
function unchangedState(base: EquilibriumModel): Float64Array {
  const [countries, sectors] = [base.countries.size, base.sectors.size];
  const spending = base.expenditure.values.map((value) => (value > 0 ? Math.log(value) : 0));
  const state = new Float64Array(countries * (1 + 2 * sectors));
  state.set(byCountry(spending, sectors, countries), countries * (1 + sectors));
  return state;
}

function baseNode(base: EquilibriumModel): PathNode {
  const flows = baseFlows(base).values;
  return {
    policy: basePolicy(base),
    flows,
    logUnitCost: new Float64Array(base.expenditure.values.length),
    perIncome: baseIncome(base).map((income) => 1 / income),
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
    perIncome: found.income.map((income) => 1 / income),
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
