import type { PublishedResponse } from "../bystanders-2018-2019/published.ts";
import { GRID_YEARS, type Grid, type Slopes, type Tiers } from "./grid.ts";

/** θ_F that are tried, in steps of a quarter. */
export const TRIED: readonly number[] = Array.from({ length: 13 }, (_, step) => 1 + step / 4);

/** A θ_F with how far it is from what was traded. */
export interface Tried {
  readonly tiers: Tiers;
  readonly slopes: readonly number[];
  /** Sum of squared logs of the slopes: 0 where each is 1. */
  readonly distance: number;
}

/** The rule of two: σ between imports and home goods is half of σ among foreign sellers, and not below 1. */
export function ruleOfTwo(foreign: number): Tiers {
  return { home: Math.max(0, (foreign - 1) / 2), foreign };
}

/** How far a pair of elasticities is from what was traded in 2019 to 2022. */
export function triedOf(tiers: Tiers, { all }: Slopes): Tried {
  const slopes = GRID_YEARS.map((year) => all.get(year)?.slope ?? NaN);
  return { tiers, slopes, distance: slopes.reduce((sum, slope) => sum + Math.log(slope) ** 2, 0) };
}

/**
 * The set `tested`: of θ_F in steps of a quarter, θ_H by the rule of two, the one nearest to what was traded, if its first response of
 * bystanders by product, with effects of groups, lies within one standard error of the published one; null if it does not.
 *
 * @param published  Response of bystanders' sales to the USA with effects of groups: Table A.2, panel D.
 */
export function testedSet(grid: Grid, published: PublishedResponse, tried: readonly number[]): Tried | null {
  const all = tried.map(ruleOfTwo).map((tiers) => triedOf(tiers, grid.slopes(tiers)));
  const nearest = all.reduce((best, each) => (each.distance < best.distance ? each : best));
  const [usa] = grid.responses(nearest.tiers).groups;
  return Math.abs(usa - published.estimate) <= published.standardError ? nearest : null;
}
