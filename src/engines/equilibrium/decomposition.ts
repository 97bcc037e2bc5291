import { type PathNode, pathNodes } from "./pathNodes.ts";
import type { EquilibriumModel, TradePolicy } from "./model.ts";
import type { Equilibrium } from "./results.ts";
import type { SolveOptions } from "./solveOptions.ts";

/** 100 ln Ŵ of every country in four terms, and the same integrals by channel.   [country], percent of log welfare */
export interface WelfareDecomposition {
  readonly termsOfTrade: Float64Array;
  readonly volumeOfTrade: Float64Array;
  readonly tradeCosts: Float64Array;
  readonly transfers: Float64Array;
  /** 100 ln Ŵ minus the four terms. */
  readonly residual: Float64Array;
  /** 100 ln Ŵ. */
  readonly total: Float64Array;
  /** Channels of a country: what it buys from others gets cheaper (with `volumeOfTrade`), what it sells to each fetches more. */
  readonly cheaperImports: Float64Array;
  /** [country, destination]   Own sales are zero: they cancel against own purchases. */
  readonly salesPrice: Float64Array;
  /** Equilibria solved on the way, the last being the shock itself. */
  readonly steps: number;
}

/** Line integrals of one path, fractions. */
interface Integrals {
  readonly exportPrice: Float64Array;
  readonly importPrice: Float64Array;
  readonly volumeOfTrade: Float64Array;
  readonly tradeCosts: Float64Array;
  readonly transfers: Float64Array;
}

/**
 * Exact decomposition of welfare along the path of a shock:
 *
 *     d ln W = ToT + VoT − Σ τ M d ln d / I + dD / I
 *
 * four line integrals by the trapezoidal rule over n/2 and n steps, extrapolated (Richardson). Components
 * depend on the path, their sum does not; with deficits the terms of trade also depend on the numéraire.
 *
 * @param equilibrium    The shock, solved: the end of the path.
 * @param options.steps  n, even. Default 8, doubled until the residual is at most 1e-5 points or n is 256.
 * @unit percent of log welfare
 * @throws as `solveEquilibrium`, for the steps of the path; RangeError for an odd number of steps
 * @source equilibrium.md §1; first-order terms of Caliendo & Parro (2015), equations (16)-(20)
 */
export function decomposeWelfare(
  equilibrium: Equilibrium,
  options: Pick<SolveOptions, "signal"> & { readonly steps?: number } = {},
): WelfareDecomposition {
  const { steps, ...search } = options;
  if (steps !== undefined) return decomposition(equilibrium, steps, search);
  let found = decomposition(equilibrium, FEWEST_STEPS, search);
  while (largest(found.residual) > RESIDUAL && found.steps < MOST_STEPS) {
    found = decomposition(equilibrium, 2 * found.steps, search);
  }
  return found;
}

const FEWEST_STEPS = 8;
const MOST_STEPS = 256;
/** Percent of log welfare. */
const RESIDUAL = 1e-5;

function largest(values: Float64Array): number {
  return values.reduce((worst, value) => Math.max(worst, Math.abs(value)), 0);
}

function decomposition(
  equilibrium: Equilibrium,
  steps: number,
  options: Pick<SolveOptions, "signal">,
): WelfareDecomposition {
  if (!(steps >= 2 && steps % 2 === 0)) throw new RangeError(`${steps} steps of a path: an even number is needed`);
  const { base, policy } = equilibrium;
  const nodes = pathNodes(equilibrium, steps, options);
  const fine = integrals(base, policy, nodes);
  const coarse = integrals(
    base,
    policy,
    nodes.filter((_, node) => node % 2 === 0),
  );
  const [exportPrice, importPrice, volumeOfTrade, tradeCosts, transfers] = (
    ["exportPrice", "importPrice", "volumeOfTrade", "tradeCosts", "transfers"] as const
  ).map((term) => extrapolated(fine[term], coarse[term])) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const countries = base.countries.size;
  const termsOfTrade = importPrice.map(
    (value, n) => value + sum(exportPrice.subarray(n * countries, (n + 1) * countries)),
  );
  const total = equilibrium.welfareHat.map((hat) => 100 * Math.log(hat));
  return {
    termsOfTrade,
    volumeOfTrade,
    tradeCosts,
    transfers,
    residual: total.map((value, n) => value - termsOfTrade[n]! - volumeOfTrade[n]! - tradeCosts[n]! - transfers[n]!),
    total,
    cheaperImports: importPrice.map((value, n) => value + volumeOfTrade[n]!),
    salesPrice: exportPrice,
    steps,
  };
}

function extrapolated(fine: Float64Array, coarse: Float64Array): Float64Array {
  return fine.map((value, e) => (100 * (4 * value - coarse[e]!)) / 3);
}

function integrals(base: EquilibriumModel, policy: TradePolicy, nodes: readonly PathNode[]): Integrals {
  const countries = base.countries.size;
  const out: Integrals = {
    exportPrice: new Float64Array(countries * countries),
    importPrice: new Float64Array(countries),
    volumeOfTrade: new Float64Array(countries),
    tradeCosts: new Float64Array(countries),
    transfers: new Float64Array(countries),
  };
  for (let step = 1; step < nodes.length; step++) addStep(out, base, policy, nodes[step - 1]!, nodes[step]!);
  return out;
}

/** A stretch of the path, and the cell whose trapezoids are being added. */
interface Stretch {
  readonly out: Integrals;
  readonly from: PathNode;
  readonly to: PathNode;
  cell: number;
  importer: number;
  exporter: number;
  /** Change of ln ηĉ, the price at the border. */
  priceStep: number;
}

/** One trapezoid of every integral: the mean of an integrand at both ends times the change of its variable. */
function addStep(out: Integrals, base: EquilibriumModel, policy: TradePolicy, from: PathNode, to: PathNode): void {
  const countries = base.countries.size;
  for (let n = 0; n < countries; n++) {
    out.transfers[n]! += ((from.perIncome[n]! + to.perIncome[n]!) / 2) * (to.deficits[n]! - from.deficits[n]!);
  }
  const stretch: Stretch = { out, from, to, cell: 0, importer: 0, exporter: 0, priceStep: 0 };
  for (let cell = 0; cell < from.flows.length; cell++) {
    if (base.tradeShares.values[cell] === 0) continue;
    const row = Math.floor(cell / countries);
    stretch.cell = cell;
    stretch.exporter = cell % countries;
    stretch.importer = row % countries;
    stretch.priceStep = borderPriceStep(stretch, row - stretch.importer + stretch.exporter);
    addPrices(stretch);
    addVolumes(stretch);
    addTradeCosts(stretch, policy, base.theta[Math.floor(row / countries)]!);
  }
}

function borderPriceStep({ from, to, cell }: Stretch, producer: number): number {
  return to.logUnitCost[producer]! - from.logUnitCost[producer]! + logExportTax(to, cell) - logExportTax(from, cell);
}

/** ln η of a cell. */
function logExportTax({ policy }: PathNode, cell: number): number {
  const tax = policy.exportTaxes.values[cell]!;
  return tax === 0 ? 0 : Math.log(1 + tax);
}

/** Mean over the stretch of M/I of a country. */
function meanFlowShare({ from, to, cell }: Stretch, country: number): number {
  return (from.flows[cell]! * from.perIncome[country]! + to.flows[cell]! * to.perIncome[country]!) / 2;
}

function addPrices(stretch: Stretch): void {
  const { out, from, importer, exporter, priceStep } = stretch;
  if (importer === exporter) return;
  out.exportPrice[exporter * from.perIncome.length + importer]! += meanFlowShare(stretch, exporter) * priceStep;
  out.importPrice[importer]! -= meanFlowShare(stretch, importer) * priceStep;
}

/** ∫ t (dM − M d ln ηc) / I in the importer; ∫ (1 − 1/η) (dE − E d ln ηc) / I in the exporter. */
function addVolumes(stretch: Stretch): void {
  const { out, from, to, cell, importer, exporter } = stretch;
  const [tariffFrom, tariffTo] = [from.policy.tariffs.values[cell]!, to.policy.tariffs.values[cell]!];
  if (tariffFrom !== 0 || tariffTo !== 0) {
    out.volumeOfTrade[importer]! += wedgeTerm(
      stretch,
      tariffFrom * from.perIncome[importer]!,
      tariffTo * to.perIncome[importer]!,
    );
  }
  const [taxFrom, taxTo] = [from.policy.exportTaxes.values[cell]!, to.policy.exportTaxes.values[cell]!];
  if (taxFrom === 0 && taxTo === 0) return;
  const wedge = (tax: number, perIncome: number): number => (tax / (1 + tax)) * perIncome;
  out.volumeOfTrade[exporter]! += wedgeTerm(
    stretch,
    wedge(taxFrom, from.perIncome[exporter]!),
    wedge(taxTo, to.perIncome[exporter]!),
  );
}

/** ∫ k (dM − M d ln ηc) with k from `start` to `end`. */
function wedgeTerm(stretch: Stretch, start: number, end: number): number {
  const { from, to, cell, priceStep } = stretch;
  const [before, after] = [from.flows[cell]!, to.flows[cell]!];
  return ((start + end) / 2) * (after - before) - ((start * before + end * after) / 2) * priceStep;
}

/** −∫ τ M d ln d / I; where the cell closes, +∫ τ M / (θ u) du / I with M/u read off the open weight. */
function addTradeCosts({ out, from, to, cell, importer }: Stretch, policy: TradePolicy, theta: number): void {
  const icebergRatio = to.policy.icebergHat.values[cell]! / from.policy.icebergHat.values[cell]!;
  const spent = (node: PathNode): number => (1 + node.policy.tariffs.values[cell]!) * node.perIncome[importer]!;
  if (icebergRatio !== 1) {
    const meanSpending = (spent(from) * from.flows[cell]! + spent(to) * to.flows[cell]!) / 2;
    out.tradeCosts[importer]! -= meanSpending * Math.log(icebergRatio);
  }
  const opennessStep = to.policy.openness.values[cell]! - from.policy.openness.values[cell]!;
  if (opennessStep === 0 || policy.openness.values[cell] === 1) return;
  const perWeight = (node: PathNode): number => spent(node) * node.flowPerOpenness(cell);
  out.tradeCosts[importer]! += ((perWeight(from) + perWeight(to)) / 2 / theta) * opennessStep;
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
