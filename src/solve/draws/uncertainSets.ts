import type { ElasticitySet, Economy } from "../../data/packages/index.ts";
import { percentile } from "../../numerics/index.ts";

/** Sectors whose elasticity is one estimate, and how uncertain it is. */
export interface Estimate {
  /** Positions of its sectors, the first first. */
  readonly sectors: readonly number[];
  readonly theta: number;
  /** Standard deviation of ln θ. */
  readonly spread: number;
  /** Whether no standard error is published, so that the spread is what others of the set have, or others of the sets. */
  readonly isAssumed: boolean;
}

/** An elasticity set as its estimates. */
export interface UncertainSet {
  readonly name: string;
  readonly theta: Float64Array;
  readonly estimates: readonly Estimate[];
}

/** An estimate whose own spread is not known. */
interface Published extends Omit<Estimate, "spread" | "isAssumed"> {
  readonly spread: number | null;
}

/**
 * Elasticity sets of an economy as their estimates. Sectors of one set with the same θ and the same standard error are one
 * estimate. The standard error s of a positive number is taken as that of a log-normal one: σ² = ln(1 + (s/θ)²). Where none is
 * published the estimate is taken to be as uncertain as the middle one of its set, and of a set without any as the middle one
 * of all the sets.
 *
 * @source docs/model/equilibrium.md, Draws
 */
export function uncertainSets({ elasticities }: Economy, names: readonly string[]): readonly UncertainSet[] {
  const sets = names.flatMap((name) => elasticities.get(name) ?? []);
  const published = sets.map(publishedEstimates);
  const all = middle(published.flat());
  return sets.map(({ name, theta }, at) => {
    const own = middle(published[at]!) ?? all ?? 0;
    const estimates = published[at]!.map(({ spread, ...each }): Estimate => ({
      ...each,
      spread: spread ?? own,
      isAssumed: spread === null,
    }));
    return { name, theta, estimates };
  });
}

function publishedEstimates({ theta, standardError }: ElasticitySet): readonly Published[] {
  const found = new Map<string, { sectors: number[]; theta: number; spread: number | null }>();
  theta.forEach((value, sector) => {
    const error = standardError[sector]!;
    const key = `${value} ${error}`;
    const known = found.get(key) ?? { sectors: [], theta: value, spread: spreadOf(value, error) };
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
