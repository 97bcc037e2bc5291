import { type ElasticitySet, type Economy, homeTheta } from "../../data/packages/index.ts";
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

/** An estimate with its standard error, NaN where none is published. */
interface Published extends Omit<Estimate, "spread" | "isAssumed"> {
  readonly error: number;
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
    const assumed = middle(published) ?? all ?? 0;
    const isTiered = set.home !== undefined;
    const estimates = published.map(({ error, ...each }): Estimate => {
      const isAssumed = Number.isNaN(error);
      const known = isAssumed ? each.theta * Math.sqrt(Math.expm1(assumed ** 2)) : error;
      const spread = isTiered ? spreadOf(1 + each.theta, known) : isAssumed ? assumed : spreadOf(each.theta, error);
      return { ...each, spread, isAssumed };
    });
    const thetaHome = homeTheta(set);
    return { name: set.name, theta: set.theta, ...(thetaHome === undefined ? {} : { thetaHome }), estimates };
  });
}

function publishedEstimates({ theta, standardError, home }: ElasticitySet): readonly Published[] {
  const lower = estimatesOf(theta, standardError, false);
  if (home === undefined) return lower;
  const known = home.standardError.map((error, j) => (Number.isNaN(home.theta[j]!) ? NaN : error));
  return [...lower, ...estimatesOf(home.theta, known, true).filter(({ error }) => !Number.isNaN(error))];
}

function estimatesOf(theta: Float64Array, standardError: Float64Array, isOfHome: boolean): readonly Published[] {
  const found = new Map<string, Published & { readonly sectors: number[] }>();
  theta.forEach((value, sector) => {
    const error = standardError[sector]!;
    const key = `${value} ${error}`;
    const known = found.get(key) ?? { sectors: [], theta: value, isOfHome, error };
    known.sectors.push(sector);
    found.set(key, known);
  });
  return [...found.values()];
}

/** Standard deviation of the logarithm of a positive number with this standard error. */
function spreadOf(value: number, error: number): number {
  return Math.sqrt(Math.log1p((error / value) ** 2));
}

/** The middle spread of ln θ, of imports against home goods apart: their θ may be zero. */
function middle(estimates: readonly Published[]): number | null {
  const known = estimates.flatMap(({ theta, error, isOfHome }) =>
    isOfHome || Number.isNaN(error) ? [] : [spreadOf(theta, error)],
  );
  return known.length === 0 ? null : percentile(Float64Array.from(known), 0.5);
}
