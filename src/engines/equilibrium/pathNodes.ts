import { baseIncome } from "./baseIncome.ts";
import { baseState } from "./baseState.ts";
import { costHat } from "./costHat.ts";
import { baseFlows, flowsAfter } from "./flows.ts";
import type { EquilibriumModel, TradePolicy } from "./model.ts";
import { basePolicy } from "./policy.ts";
import { policyPath } from "./policyPath.ts";
import type { Equilibrium } from "./results.ts";
import { solveEquilibrium } from "./solve.ts";
import type { SolveOptions } from "./solveOptions.ts";

/** One equilibrium on the path of a shock, as the line integrals read it. */
export interface PathNode {
  /** 0 = the base, 1 = the shock. */
  readonly part: number;
  readonly policy: TradePolicy;
  /** M = π X / (1 + t), at the border.   [sector, importer, exporter]   money */
  readonly flows: Float64Array;
  /** ln ĉ, 0 for a producer that stopped.   [sector, country] */
  readonly logUnitCost: Float64Array;
  /** ln P̂, 0 where nothing is for sale.   [sector, country] */
  readonly logPrice: Float64Array;
  /** ln P̂_F, 0 where nothing is imported; null where the model has one tier.   [sector, country] */
  readonly logImportPrice: Float64Array | null;
  /** ln X, 0 where nothing is bought.   [sector, country] */
  readonly logSpending: Float64Array;
  /** 1 / I.   [country]   per money */
  readonly perIncome: Float64Array;
  /** [country]   money */
  readonly deficits: Float64Array;
  /** ln Ŵ.   [country] */
  readonly logWelfare: Float64Array;
  /** ln of the part of income that serves somebody.   [country] */
  readonly logKept: Float64Array;
  /** M over the openness u of a cell, finite where u = 0. */
  readonly flowPerOpenness: (cell: number) => number;
}

/** The way from the base to a shock, solved where it is asked for. */
export interface Path {
  readonly first: PathNode;
  readonly last: PathNode;
  /** The equilibrium at a part of the way, started from what has been solved near it. */
  readonly nodeAt: (part: number) => PathNode;
  /** Equilibria solved on the way, the shock itself among them. */
  readonly solved: () => number;
}

/**
 * The path of a shock that has been solved.
 *
 * @unit as in `PathNode`
 * @throws as `solveEquilibrium`, when a node is asked for
 * @source docs/model/equilibrium.md, What is reported
 */
export function shockPath(equilibrium: Equilibrium, options: Pick<SolveOptions, "signal">): Path {
  const { base, policy, closure } = equilibrium;
  const known = [
    { part: 0, state: baseState(base) },
    { part: 1, state: equilibrium.state },
  ];
  return {
    first: baseNode(base, policy),
    last: solvedNode(equilibrium, 1),
    nodeAt: (part) => {
      const start = startAt(known, part);
      const found = solveEquilibrium(base, policyPath(base, policy, part), { ...options, closure, start });
      known.push({ part, state: found.state });
      return solvedNode(found, part);
    },
    solved: () => known.length - 1,
  };
}

/** A state that has been solved at a part of the path. */
export interface KnownState {
  readonly part: number;
  readonly state: Float64Array;
}

/** States that a start is read off: a polynomial of degree 4. */
const NEIGHBOURS = 5;

/**
 * Where the search at a part of the path starts: on the polynomial through the states nearest to it.
 *
 * @unit log ratios, log money
 * @source Lagrange's polynomial
 */
export function startAt(known: readonly KnownState[], part: number): Float64Array {
  return interpolated(nearest(known, part), part);
}

function nearest(known: readonly KnownState[], part: number): readonly KnownState[] {
  const byDistance = known.toSorted((one, other) => Math.abs(one.part - part) - Math.abs(other.part - part));
  return byDistance.slice(0, NEIGHBOURS);
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

function baseNode(base: EquilibriumModel, { waste }: TradePolicy): PathNode {
  const flows = baseFlows(base).values;
  const unmoved = new Float64Array(base.expenditure.values.length);
  return {
    part: 0,
    policy: basePolicy(base),
    flows,
    logUnitCost: unmoved,
    logPrice: unmoved,
    logImportPrice: base.thetaHome === undefined ? null : unmoved,
    logSpending: logs(base.expenditure.values),
    perIncome: baseIncome(base).map((income) => 1 / income),
    deficits: base.deficits,
    logWelfare: new Float64Array(base.countries.size),
    logKept: new Float64Array(base.countries.size).map((_, n) => Math.log1p(-(waste?.before?.[n] ?? 0))),
    flowPerOpenness: (cell) => flows[cell]!,
  };
}

function solvedNode(found: Equilibrium, part: number): PathNode {
  const flows = flowsAfter(found).values;
  return {
    part,
    policy: found.policy,
    flows,
    logUnitCost: logs(found.unitCostHat.values),
    logPrice: logs(found.priceIndexHat.values),
    logImportPrice: found.importPriceHat === undefined ? null : logs(found.importPriceHat.values),
    logSpending: logs(found.expenditure.values),
    perIncome: found.income.map((income) => 1 / income),
    deficits: found.deficits,
    logWelfare: logs(found.welfareHat),
    logKept: found.income.map((income, n) => Math.log1p(-(found.wasted?.[n] ?? 0) / income)),
    flowPerOpenness: (cell) => openFlow(found, flows, cell),
  };
}

/** Logs, 0 where there is none: what is not sold or bought has no part in any flow. */
function logs(values: Float64Array): Float64Array {
  return values.map((value) => (value > 0 ? Math.log(value) : 0));
}

/** π (ĉ h / p̂)^(−θ) X′ / τ′: what would flow per unit of openness. */
function openFlow(found: Equilibrium, flows: Float64Array, cell: number): number {
  const { base, policy, unitCostHat, expenditure } = found;
  const openness = policy.openness.values[cell]!;
  if (openness > 0) return flows[cell]! / openness;
  const countries = base.countries.size;
  const row = Math.floor(cell / countries);
  const producer = row - (row % countries) + (cell % countries);
  const cost = unitCostHat.values[producer]! * costHat(base, policy)(cell);
  const spent = base.tradeShares.values[cell]! * shareHat(found, cell, cost) * expenditure.values[row]!;
  const perOpenness = spent / (1 + policy.tariffs.values[cell]!);
  return Number.isNaN(perOpenness) ? 0 : perOpenness;
}

/** π′/π of a cell whose price moves by a factor: (cost/P̂)^(−θ), in two tiers (cost/P̂_F)^(−θ_F) (P̂_F/P̂)^(−θ_H) of a foreign seller. */
function shareHat({ base, priceIndexHat, importPriceHat }: Equilibrium, cell: number, cost: number): number {
  const size = base.countries.size;
  const row = Math.floor(cell / size);
  const sector = Math.floor(row / size);
  const price = priceIndexHat.values[row]!;
  if (importPriceHat === undefined || base.thetaHome === undefined) return (cost / price) ** -base.theta[sector]!;
  const upper = base.thetaHome[sector]!;
  if (cell % size === row % size) return (cost / price) ** -upper;
  const imports = importPriceHat.values[row]!;
  return (cost / imports) ** -base.theta[sector]! * (imports / price) ** -upper;
}
