import type { Economy } from "../../data/packages/index.ts";
import { normalQuantile } from "../../numerics/index.ts";
import type { TradeElasticities } from "../../engines/equilibrium/index.ts";
import { type Estimate, uncertainSets, type UncertainSet } from "./uncertainSets.ts";

/**
 * What of the errors of the estimates of one set is the same for all of them: half of the variance. Estimates of a set share a
 * method and a source of data, and nobody has published how much of their errors is shared; 0 and 1 are the ends.
 *
 * @source docs/model/equilibrium.md, Draws
 */
export const SHARED_ERROR = 0.5;

/** Whether a draw takes any elasticity set of the case's range, or always the central one. */
export type DrawnSets = "range" | "central";

/** Something uncertain that a draw moves. */
export interface DrawnInput {
  /** `set`, `shared`, or `own` with the first sector of the estimate, `home` where it is of imports against home goods. */
  readonly id: string;
  readonly kind: "set" | "shared" | "own" | "home";
  /** Codes of the sectors whose error it is alone; empty of the others. */
  readonly sectors: readonly string[];
  /** Its coordinate in a point. */
  readonly dimension: number;
}

/** How a case is drawn: its sets, and what a coordinate of a point is. */
export interface DrawPlan {
  readonly sets: readonly UncertainSet[];
  /** Position of the central set. */
  readonly central: number;
  /** Part of the variance of an error that the estimates of a set share. */
  readonly shared: number;
  readonly inputs: readonly DrawnInput[];
  readonly dimensions: number;
  /** Sectors whose spread is assumed, by set; a set without any is left out. */
  readonly assumed: Readonly<Record<string, readonly string[]>>;
}

/** A draw before it is solved: which set, and how many standard deviations each error lies from none. */
export interface DrawnPoint {
  readonly set: number;
  /** By dimension; that of the set is not read. */
  readonly errors: Float64Array;
}

const [SET, SHARED, OWN] = [0, 1, 2];

/** The plan of draws of an economy around a central set. */
export function drawPlan(
  economy: Economy,
  names: readonly string[],
  central: string,
  shared: number = SHARED_ERROR,
): DrawPlan {
  const sets = uncertainSets(economy, [...new Set([central, ...names])]);
  return {
    sets,
    central: 0,
    shared,
    inputs: inputsOf(economy, sets, shared),
    dimensions: OWN + economy.sectors.size * (sets.some((each) => each.estimates.some(isHome)) ? 2 : 1),
    assumed: assumedSectors(economy, sets),
  };
}

const isHome = ({ isOfHome }: Estimate): boolean => isOfHome;

function assumedSectors({ sectors }: Economy, sets: readonly UncertainSet[]): DrawPlan["assumed"] {
  const entries = sets.map(({ name, estimates }) => {
    const own = estimates.filter(({ isAssumed }) => isAssumed).flatMap((each) => each.sectors);
    return [name, own.toSorted((one, other) => one - other).map((sector) => sectors.labels[sector]!)] as const;
  });
  return Object.fromEntries(entries.filter(([, own]) => own.length > 0));
}

/** Coordinates that move something, each named once. */
function inputsOf({ sectors }: Economy, sets: readonly UncertainSet[], shared: number): readonly DrawnInput[] {
  const several = sets.filter(({ estimates }) => estimates.length > 1);
  const own = shared < 1 ? several.flatMap(({ estimates }) => estimates) : [];
  const lower = firstSectors(own.filter((each) => !isHome(each)));
  const upper = firstSectors(own.filter(isHome));
  const isShared = several.length < sets.length || (shared > 0 && several.length > 0);
  return [
    ...(sets.length > 1 ? [{ id: "set", kind: "set" as const, sectors: [], dimension: SET }] : []),
    ...(isShared ? [{ id: "shared", kind: "shared" as const, sectors: [], dimension: SHARED }] : []),
    ...lower.map((sector) => ({
      id: `own ${sectors.labels[sector]!}`,
      kind: "own" as const,
      sectors: [sectors.labels[sector]!],
      dimension: OWN + sector,
    })),
    ...upper.map((sector) => ({
      id: `home ${sectors.labels[sector]!}`,
      kind: "home" as const,
      sectors: [sectors.labels[sector]!],
      dimension: OWN + sectors.size + sector,
    })),
  ];
}

/** The first sector of each estimate, each once, in order. */
function firstSectors(estimates: readonly Estimate[]): readonly number[] {
  return [...new Set(estimates.map(({ sectors }) => sectors[0]!))].toSorted((one, other) => one - other);
}

/** A point of the unit cube as a draw. */
export function drawnPoint({ sets }: DrawPlan, cube: Float64Array): DrawnPoint {
  return { set: Math.floor(cube[SET]! * sets.length), errors: cube.map(normalQuantile) };
}

/** The point at which every input is at its centre. */
export function centralPoint({ central, dimensions }: DrawPlan, set = central): DrawnPoint {
  return { set, errors: new Float64Array(dimensions) };
}

/** Least θ among foreign sellers in a draw of two tiers, where σ may come near one: sellers need some answer to a price. */
const LEAST_THETA = 0.01;

/**
 * The elasticities of a draw: ln θ = ln θ̂ + s (√ρ z₀ + √(1 − ρ) zₑ), ρ the shared part, z₀ of all estimates and zₑ of one. A set of
 * a single estimate has one error, which all sectors share. In two tiers it is ln σ that moves so, σ = 1 + θ, with θ_H never below 0;
 * a σ of imports against home goods without an error of its own moves with that among foreign sellers.
 */
export function drawnElasticities({ sets, shared }: DrawPlan, { set, errors }: DrawnPoint): TradeElasticities {
  const { theta, thetaHome, estimates } = sets[set]!;
  const part = estimates.length === 1 ? 1 : shared;
  const factors = theta.map(() => 1);
  const homeFactors = theta.map(() => NaN);
  for (const { sectors, spread, isOfHome } of estimates) {
    const own = errors[OWN + (isOfHome ? theta.length : 0) + sectors[0]!]!;
    const factor = Math.exp(spread * (Math.sqrt(part) * errors[SHARED]! + Math.sqrt(1 - part) * own));
    for (const sector of sectors) (isOfHome ? homeFactors : factors)[sector] = factor;
  }
  if (thetaHome === undefined) return { theta: theta.map((each, j) => each * factors[j]!) };
  const moved = (each: number, j: number): number =>
    (1 + each) * (Number.isNaN(homeFactors[j]) ? factors[j]! : homeFactors[j]!) - 1;
  return {
    theta: theta.map((each, j) => Math.max((1 + each) * factors[j]! - 1, LEAST_THETA)),
    thetaHome: thetaHome.map((each, j) => Math.max(moved(each, j), 0)),
  };
}
