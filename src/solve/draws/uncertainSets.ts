import type { ElasticitySet, Economy } from "../../data/packages/index.ts";
import { percentile } from "../../numerics/index.ts";

/** Sectors whose elasticity is one estimate, and how uncertain it is. */
export interface Estimate {
  /** Positions of its sectors, the first first. */
  readonly sectors: readonly number[];
  readonly theta: number;
  /** Whether it is of imports against home goods; else among foreign sellers, or among all in a set of one tier. */
  readonly isOfHome: boolean;
  /** Standard deviation of ln θ, in a set of two tiers of ln σ, σ = 1 + θ. */
  readonly spread: number;
  /** Whether no standard error is published, so that the spread is what others of the set have, or others of the sets. */
  readonly isAssumed: boolean;
}

/** An elasticity set as its estimates. */
export interface UncertainSet {
  readonly name: string;
  readonly theta: Float64Array;
  /** θ_H   [sector]; θ in a sector of one tier; absent in a set of one tier. */
  readonly thetaHome?: Float64Array;
  readonly estimates: readonly Estimate[];
}

/** An estimate whose own spread is not known; its spread is that of ln θ. */
interface Published extends Omit<Estimate, "spread" | "isAssumed"> {
  readonly spread: number | null;
}

/** A set, and how uncertain its estimates are where it is known. */
interface PublishedSet {
  readonly set: ElasticitySet;
  readonly estimates: readonly Published[];
}

/**
 * Elasticity sets of an economy as their estimates. Sectors of one set with the same θ and the same standard error are one
 * estimate. The standard error s of a positive number is taken as that of a log-normal one: σ² = ln(1 + (s/θ)²). Where none is
 * published the estimate is taken to be as uncertain as the middle one of its set, and of a set without any as the middle one
 * of all the sets. In two tiers the same is said of σ = 1 + θ of either tier: what is estimated is how spending on a seller answers to its
 * price, and θ may be near zero. An elasticity of imports against home goods without a standard error moves with the other one.
 *
 * @source docs/model/equilibrium.md, Draws
 */
export function uncertainSets({ elasticities }: Economy, names: readonly string[]): readonly UncertainSet[] {
  const sets = names.flatMap((name): PublishedSet[] => {
    const set = elasticities.get(name);
    return set === undefined ? [] : [{ set, estimates: publishedEstimates(set) }];
  });
  const all = middle(sets.flatMap(({ estimates }) => estimates));
  return sets.map(({ set, estimates: published }) => {
    const own = middle(published) ?? all ?? 0;
    const estimates = published.map((each): Estimate => ({
      ...each,
      spread: inItsTiers(set, each.theta, each.spread ?? own),
      isAssumed: each.spread === null,
    }));
    const { name, theta, home } = set;
    if (home === undefined) return { name, theta, estimates };
    return { name, theta, thetaHome: home.theta.map((each, j) => (Number.isNaN(each) ? theta[j]! : each)), estimates };
  });
}

/** The spread of ln σ with the standard error that one of ln θ has; of a set of one tier the spread itself. */
function inItsTiers({ home }: ElasticitySet, theta: number, spread: number): number {
  if (home === undefined) return spread;
  const error = theta * Math.sqrt(Math.expm1(spread ** 2));
  return Math.sqrt(Math.log1p((error / (1 + theta)) ** 2));
}

function publishedEstimates({ theta, standardError, home }: ElasticitySet): readonly Published[] {
  const lower = estimatesOf(theta, standardError, false);
  if (home === undefined) return lower;
  const known = home.standardError.map((error, j) => (Number.isNaN(home.theta[j]!) ? NaN : error));
  return [...lower, ...estimatesOf(home.theta, known, true).filter(({ spread }) => spread !== null)];
}

function estimatesOf(theta: Float64Array, standardError: Float64Array, isOfHome: boolean): readonly Published[] {
  const found = new Map<string, { sectors: number[]; theta: number; isOfHome: boolean; spread: number | null }>();
  theta.forEach((value, sector) => {
    const error = standardError[sector]!;
    const key = `${value} ${error}`;
    const known = found.get(key) ?? { sectors: [], theta: value, isOfHome, spread: spreadOf(value, error) };
    known.sectors.push(sector);
    found.set(key, known);
  });
  return [...found.values()];
}

function spreadOf(theta: number, error: number): number | null {
  return Number.isNaN(error) ? null : Math.sqrt(Math.log1p((error / theta) ** 2));
}

function middle(estimates: readonly Published[]): number | null {
  const known = estimates.flatMap(({ spread }) => spread ?? []);
  return known.length === 0 ? null : percentile(Float64Array.from(known), 0.5);
}
