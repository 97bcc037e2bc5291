import { LOBATTO_SLOPES, LOBATTO_WEIGHTS } from "../../numerics/index.ts";
import type { EquilibriumModel, TradePolicy } from "./model.ts";
import type { PathNode } from "./pathNodes.ts";

/** Line integrals of a stretch of a path, fractions of log welfare. */
export interface PathIntegrals {
  /** ∫ E d ln ηc / I of the exporter.   [importer, exporter], 0 on the diagonal */
  readonly exportPrice: Float64Array;
  /** −∫ M d ln ηc / I.   [country] */
  readonly importPrice: Float64Array;
  /** ∫ t (dM − M d ln ηc) / I in the importer; ∫ (1 − 1/η) (dE − E d ln ηc) / I in the exporter.   [country] */
  readonly volumeOfTrade: Float64Array;
  /** −∫ τ M d ln d / I; where a cell closes, +∫ τ M / (θ u) du / I.   [country] */
  readonly tradeCosts: Float64Array;
  /** ∫ dD / I.   [country] */
  readonly transfers: Float64Array;
  /** ∫ Σ Y d ln A / I.   [country] */
  readonly productivity: Float64Array;
  /** Δ ln of the part of income that serves somebody.   [country] */
  readonly wasted: Float64Array;
}

/** Cells whose policy moves along the path, and how fast: each is straight in the part of the way. */
export interface PolicySlopes {
  readonly cells: Int32Array;
  /** d ln τ */
  readonly tariff: Float64Array;
  /** d ln d */
  readonly iceberg: Float64Array;
  /** d ln η */
  readonly exportTax: Float64Array;
  /** du */
  readonly openness: Float64Array;
  /** d ln A; null where it does not change.   [sector, country] */
  readonly productivity: Float64Array | null;
}

/**
 * Slopes of the policy along the path to a shock.
 *
 * @unit per whole way
 * @source docs/model/equilibrium.md, What is reported: straight in ln τ, ln d, ln η, ln A, and in the weight of a cell that closes
 */
export function policySlopes(base: EquilibriumModel, policy: TradePolicy): PolicySlopes {
  const before = base.tariffs.values;
  const taxBefore = (cell: number): number => base.exportTaxes?.values[cell] ?? 0;
  const [tariffs, icebergs, taxes, openness] = [
    policy.tariffs.values,
    policy.icebergHat.values,
    policy.exportTaxes.values,
    policy.openness.values,
  ];
  const moved: number[] = [];
  for (let cell = 0; cell < before.length; cell++) {
    if (base.tradeShares.values[cell] === 0) continue;
    const isPriced = tariffs[cell] !== before[cell] || taxes[cell] !== 0 || taxBefore(cell) !== 0;
    if (isPriced || icebergs[cell] !== 1 || openness[cell] !== 1) moved.push(cell);
  }
  return {
    cells: Int32Array.from(moved),
    tariff: Float64Array.from(moved, (cell) => Math.log((1 + tariffs[cell]!) / (1 + before[cell]!))),
    iceberg: Float64Array.from(moved, (cell) => Math.log(icebergs[cell]!)),
    exportTax: Float64Array.from(moved, (cell) => Math.log((1 + taxes[cell]!) / (1 + taxBefore(cell)))),
    openness: Float64Array.from(moved, (cell) => openness[cell]! - 1),
    productivity: policy.productivityHat?.values.map(Math.log) ?? null,
  };
}

/** What one node adds to. */
interface NodeSums {
  readonly out: PathIntegrals;
  /** 1 / I times the node's weight in the integral.   [country] */
  readonly perIncome: Float64Array;
  /** Σⱼ M d ln ηc at the node.   [importer, exporter] */
  readonly priceRises: Float64Array;
}

/** Slopes at one node of what the equilibrium determines, per whole way. */
interface NodeSlopes {
  /** d ln ĉ.   [sector, country] */
  readonly cost: Float64Array;
  /** How sales to a buyer grow while their cost stands still, and how they answer to it, of foreign sellers and of home goods. */
  readonly foreign: Pull;
  readonly home: Pull;
}

/** d ln X + θ d ln P̂, in two tiers d ln X + θ_H d ln P̂, of foreign sellers + (θ_F − θ_H) d ln P̂_F. */
interface Pull {
  /** [sector, country] */
  readonly values: Float64Array;
  /** θ   [sector] */
  readonly theta: Float64Array;
}

/**
 * Line integrals over a stretch of the path with five Lobatto nodes: integrands at the nodes, with the slopes of the
 * polynomials through them.
 *
 * @param nodes  At `LOBATTO_NODES` of the stretch.
 * @unit fraction of log welfare
 * @source docs/model/equilibrium.md, What is reported; first-order terms of Caliendo & Parro (2015), equations (16)-(20)
 */
export function pathIntegrals(base: EquilibriumModel, policy: PolicySlopes, nodes: readonly PathNode[]): PathIntegrals {
  const countries = base.countries.size;
  const [first, last] = [nodes[0]!, nodes.at(-1)!];
  const out: PathIntegrals = {
    exportPrice: new Float64Array(countries * countries),
    importPrice: new Float64Array(countries),
    volumeOfTrade: new Float64Array(countries),
    tradeCosts: new Float64Array(countries),
    transfers: new Float64Array(countries),
    productivity: new Float64Array(countries),
    wasted: last.logKept.map((kept, n) => kept - first.logKept[n]!),
  };
  const length = last.part - first.part;
  nodes.forEach((node, at) => {
    const perIncome = node.perIncome.map((each) => each * LOBATTO_WEIGHTS[at]! * length);
    const slope = (quantity: (of: PathNode) => Float64Array): Float64Array => slopeAt(nodes, at, length, quantity);
    const cost = slope(({ logUnitCost }) => logUnitCost);
    const price = slope(({ logPrice }) => logPrice);
    const spending = slope(({ logSpending }) => logSpending);
    const imports = node.logImportPrice === null ? null : slope(({ logImportPrice }) => logImportPrice!);
    const slopes = { cost, ...pulls(base, spending, price, imports) };
    const sums = { out, perIncome, priceRises: new Float64Array(countries * countries) };
    addStandingCells(sums, node, slopes);
    addMovedCells(sums, node, slopes, policy);
    addPrices(sums);
    if (policy.productivity !== null) addProductivity(sums, node, policy.productivity);
    slope(({ deficits }) => deficits).forEach((each, n) => (out.transfers[n]! += each * perIncome[n]!));
  });
  return out;
}

function pulls(
  { theta, thetaHome = theta, countries: { size } }: EquilibriumModel,
  spending: Float64Array,
  price: Float64Array,
  imports: Float64Array | null,
): Pick<NodeSlopes, "foreign" | "home"> {
  const home = {
    theta: thetaHome,
    values: spending.map((each, row) => each + thetaHome[Math.floor(row / size)]! * price[row]!),
  };
  if (imports === null) return { home, foreign: home };
  const values = home.values.map((each, row) => {
    const sector = Math.floor(row / size);
    return each + (theta[sector]! - thetaHome[sector]!) * imports[row]!;
  });
  return { home, foreign: { theta, values } };
}

/** Slope at a node of the polynomial through the nodes, per whole way; exactly zero where nothing moves. */
function slopeAt(
  nodes: readonly PathNode[],
  at: number,
  length: number,
  quantity: (of: PathNode) => Float64Array,
): Float64Array {
  const here = quantity(nodes[at]!);
  const out = new Float64Array(here.length);
  nodes.forEach((node, to) => {
    if (to === at) return;
    const values = quantity(node);
    const weight = LOBATTO_SLOPES[at]![to]! / length;
    for (let e = 0; e < out.length; e++) out[e]! += weight * (values[e]! - here[e]!);
  });
  return out;
}

/** What every cell adds, as if its policy stood still: M d ln c, and in the volume of trade t M (d ln M − d ln c). */
function addStandingCells(
  { out, perIncome, priceRises }: NodeSums,
  { flows, policy }: PathNode,
  { cost, foreign, home }: NodeSlopes,
): void {
  const tariffs = policy.tariffs.values;
  const size = perIncome.length;
  for (let row = 0; row < cost.length; row++) {
    const importer = row % size;
    const sector = Math.floor(row / size);
    let volume = 0;
    for (let exporter = 0; exporter < size; exporter++) {
      const cell = row * size + exporter;
      const flow = flows[cell]!;
      const rise = cost[row - importer + exporter]!;
      priceRises[importer * size + exporter]! += flow * rise;
      const { values, theta } = exporter === importer ? home : foreign;
      volume += tariffs[cell]! * flow * (values[row]! - (1 + theta[sector]!) * rise);
    }
    out.volumeOfTrade[importer]! += volume * perIncome[importer]!;
  }
}

/** What the moves of the policy add in the cells that it moves. */
function addMovedCells(
  { out, perIncome, priceRises }: NodeSums,
  node: PathNode,
  { cost, foreign, home }: NodeSlopes,
  slopes: PolicySlopes,
): void {
  const size = perIncome.length;
  slopes.cells.forEach((cell, at) => {
    const [row, exporter] = [Math.floor(cell / size), cell % size];
    const importer = row % size;
    const { values: pull, theta } = exporter === importer ? home : foreign;
    const elasticity = theta[Math.floor(row / size)]!;
    const [tariff, iceberg, exportTax] = [slopes.tariff[at]!, slopes.iceberg[at]!, slopes.exportTax[at]!];
    const flow = node.flows[cell]!;
    const opened = slopes.openness[at] === 0 ? 0 : slopes.openness[at]! * node.flowPerOpenness(cell);
    const moved = opened - flow * (elasticity * (tariff + iceberg + exportTax) + tariff + exportTax);
    const standing = flow * (pull[row]! - (1 + elasticity) * cost[row - importer + exporter]!);
    const tax = node.policy.exportTaxes.values[cell]!;
    const rate = node.policy.tariffs.values[cell]!;
    priceRises[importer * size + exporter]! += flow * exportTax;
    out.volumeOfTrade[importer]! += rate * moved * perIncome[importer]!;
    out.volumeOfTrade[exporter]! += (tax / (1 + tax)) * (standing + moved) * perIncome[exporter]!;
    out.tradeCosts[importer]! += (1 + rate) * (opened / elasticity - flow * iceberg) * perIncome[importer]!;
  });
}

/** Y d ln A: what producers make more of the same inputs. */
function addProductivity({ out, perIncome }: NodeSums, { flows, policy }: PathNode, slopes: Float64Array): void {
  const size = perIncome.length;
  const taxes = policy.exportTaxes.values;
  for (let cell = 0; cell < flows.length; cell++) {
    const exporter = cell % size;
    const slope = slopes[Math.floor(cell / size ** 2) * size + exporter]!;
    if (slope === 0) continue;
    out.productivity[exporter]! += (slope * flows[cell]! * perIncome[exporter]!) / (1 + taxes[cell]!);
  }
}

/** Dearer goods, as the exporter's gain and the importer's loss; own trade is neither. */
function addPrices({ out, perIncome, priceRises }: NodeSums): void {
  const countries = perIncome.length;
  for (let importer = 0; importer < countries; importer++) {
    for (let exporter = 0; exporter < countries; exporter++) {
      if (importer === exporter) continue;
      const rise = priceRises[importer * countries + exporter]!;
      out.exportPrice[importer * countries + exporter]! += rise * perIncome[exporter]!;
      out.importPrice[importer]! -= rise * perIncome[importer]!;
    }
  }
}
