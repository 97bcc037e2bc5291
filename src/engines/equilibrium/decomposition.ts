import { LOBATTO_NODES } from "../../numerics/index.ts";
import { type PathIntegrals, pathIntegrals, policySlopes } from "./pathIntegrals.ts";
import { type Path, type PathNode, shockPath } from "./pathNodes.ts";
import type { Equilibrium } from "./results.ts";
import type { SolveOptions } from "./solveOptions.ts";

/** 100 ln Ŵ of every country in its terms, and the same integrals by channel.   [country], percent of log welfare */
export interface WelfareDecomposition {
  readonly termsOfTrade: Float64Array;
  readonly volumeOfTrade: Float64Array;
  readonly tradeCosts: Float64Array;
  readonly transfers: Float64Array;
  /** More of the same inputs; zero where productivity does not change. */
  readonly productivity: Float64Array;
  /** Revenue that serves nobody; zero where the policy wastes none. */
  readonly wasted: Float64Array;
  /** 100 ln Ŵ minus the terms. */
  readonly residual: Float64Array;
  /** 100 ln Ŵ. */
  readonly total: Float64Array;
  /** Channels of a country: what it buys from others gets cheaper (with `volumeOfTrade`), what it sells to each fetches more. */
  readonly cheaperImports: Float64Array;
  /** [importer, exporter], of the exporter's welfare.   Own sales are zero: they cancel against own purchases. */
  readonly salesPrice: Float64Array;
  /** Equilibria solved on the way, the shock itself among them. */
  readonly steps: number;
}

/**
 * Exact decomposition of welfare along the path of a shock:
 *
 *     d ln W = ToT + VoT − Σ τ M d ln d / I + dD / I + Σ Y d ln A / I
 *
 * line integrals by Gauss-Lobatto quadrature on five nodes, and where revenue is wasted the change of ln (1 − Z/I). Since the sum is known at every node, so is the error of
 * a stretch: one that leaves more than its part of 1e-5 points unexplained is halved. Components depend on the path,
 * their sum does not; with deficits the terms of trade also depend on the numéraire.
 *
 * @param equilibrium    The shock, solved: the end of the path.
 * @param options.steps  Equilibria on the way, a multiple of 4: so many quarters of equal stretches, none of which is
 *                       halved. By default as many as the error asks for, in stretches down to 1/65536 of the way.
 * @unit percent of log welfare
 * @throws as `solveEquilibrium`, for the nodes of the path; RangeError for a number of steps that is no multiple of 4
 * @source docs/model/equilibrium.md, What is reported; first-order terms of Caliendo & Parro (2015), equations (16)-(20)
 */
export function decomposeWelfare(
  equilibrium: Equilibrium,
  options: Pick<SolveOptions, "signal"> & { readonly steps?: number } = {},
): WelfareDecomposition {
  const { steps, ...search } = options;
  const path = shockPath(equilibrium, search);
  const whole = steps === undefined ? halved(path, equilibrium) : equalStretches(path, equilibrium, steps);
  return inPercent(whole, path);
}

/** Equilibria that a stretch takes, its end among them. */
const STEPS_OF_STRETCH = LOBATTO_NODES.length - 1;
/** Where nearly all imports of a good close, prices move within a layer as narrow as what is left of them. */
const SHORTEST_STRETCH = 1 / 65536;
/** What a whole path may leave unexplained, as a fraction of log welfare: 1e-5 points. */
const RESIDUAL = 1e-7;
/** What equations that are solved to 1e-10 may leave of one stretch, however short. */
const SOLVED = 1e-9;

type Integrate = (nodes: readonly PathNode[]) => PathIntegrals;

function integrator({ base, policy }: Equilibrium): Integrate {
  const slopes = policySlopes(base, policy);
  return (nodes) => pathIntegrals(base, slopes, nodes);
}

function equalStretches(path: Path, equilibrium: Equilibrium, steps: number): PathIntegrals {
  if (!(steps >= STEPS_OF_STRETCH && steps % STEPS_OF_STRETCH === 0))
    throw new RangeError(`${steps} steps of a path: a multiple of ${STEPS_OF_STRETCH} is needed`);
  const integrate = integrator(equilibrium);
  const stretches = steps / STEPS_OF_STRETCH;
  let from = path.first;
  const found: PathIntegrals[] = [];
  for (let stretch = 1; stretch <= stretches; stretch++) {
    const to = stretch === stretches ? path.last : path.nodeAt(stretch / stretches);
    found.push(integrate(stretchNodes(path, from, to)));
    from = to;
  }
  return found.reduce(together);
}

/** Integrals of the whole path, in stretches as short as their errors ask for. */
function halved(path: Path, equilibrium: Equilibrium): PathIntegrals {
  const integrate = integrator(equilibrium);
  const over = (from: PathNode, to: PathNode): PathIntegrals => {
    const nodes = stretchNodes(path, from, to);
    const found = integrate(nodes);
    const length = to.part - from.part;
    const allowed = Math.max(RESIDUAL * length, SOLVED);
    if (length <= SHORTEST_STRETCH || unexplained(found, from, to) <= allowed) return found;
    const half = nodes[HALF]!;
    return together(over(from, half), over(half, to));
  };
  return over(path.first, path.last);
}

const HALF = 2;

/** The node half way is solved first: it is what the others start from. */
function stretchNodes(path: Path, from: PathNode, to: PathNode): readonly PathNode[] {
  const nodeAt = (node: number): PathNode => path.nodeAt(from.part + LOBATTO_NODES[node]! * (to.part - from.part));
  const half = nodeAt(HALF);
  return [from, nodeAt(1), half, nodeAt(3), to];
}

/** The largest part of log welfare over a stretch that its integrals do not give. */
function unexplained(found: PathIntegrals, from: PathNode, to: PathNode): number {
  const explained = sumOfTerms(found);
  return to.logWelfare.reduce(
    (worst, welfare, n) => Math.max(worst, Math.abs(welfare - from.logWelfare[n]! - explained[n]!)),
    0,
  );
}

function sumOfTerms(found: PathIntegrals): Float64Array {
  const { volumeOfTrade, tradeCosts, transfers, productivity, wasted } = found;
  return termsOfTrade(found).map(
    (value, n) => value + volumeOfTrade[n]! + tradeCosts[n]! + transfers[n]! + productivity[n]! + wasted[n]!,
  );
}

function termsOfTrade({ importPrice, exportPrice }: PathIntegrals): Float64Array {
  const terms = importPrice.slice();
  exportPrice.forEach((each, cell) => (terms[cell % terms.length]! += each));
  return terms;
}

function together(one: PathIntegrals, other: PathIntegrals): PathIntegrals {
  const sum = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, e) => value + b[e]!);
  return {
    exportPrice: sum(one.exportPrice, other.exportPrice),
    importPrice: sum(one.importPrice, other.importPrice),
    volumeOfTrade: sum(one.volumeOfTrade, other.volumeOfTrade),
    tradeCosts: sum(one.tradeCosts, other.tradeCosts),
    transfers: sum(one.transfers, other.transfers),
    productivity: sum(one.productivity, other.productivity),
    wasted: sum(one.wasted, other.wasted),
  };
}

function inPercent(whole: PathIntegrals, path: Path): WelfareDecomposition {
  const percent = (values: Float64Array): Float64Array => values.map((value) => 100 * value);
  const explained = sumOfTerms(whole);
  const { logWelfare } = path.last;
  return {
    termsOfTrade: percent(termsOfTrade(whole)),
    volumeOfTrade: percent(whole.volumeOfTrade),
    tradeCosts: percent(whole.tradeCosts),
    transfers: percent(whole.transfers),
    productivity: percent(whole.productivity),
    wasted: percent(whole.wasted),
    residual: logWelfare.map((welfare, n) => 100 * (welfare - explained[n]!)),
    total: percent(logWelfare),
    cheaperImports: whole.importPrice.map((value, n) => 100 * (value + whole.volumeOfTrade[n]!)),
    salesPrice: percent(whole.exportPrice),
    steps: path.solved(),
  };
}
