import { inverseMillsRatio, normalEdgesInto } from "../../../numerics/index.ts";
import type { Ballots } from "./ballots.ts";
import type { Layout } from "./layout.ts";

/** First and negative second derivatives of an item's log-likelihood in its slope and cutpoints. */
export interface ItemCurvature {
  bySlope: number;
  byLower: number;
  byUpper: number;
  slopeSlope: number;
  slopeLower: number;
  slopeUpper: number;
  lowerLower: number;
  lowerUpper: number;
  upperUpper: number;
  /** Σ θ² and Σ Var θ over the item's ballots. */
  squares: number;
  variances: number;
}

/** Room for one item. */
export function itemCurvature(): ItemCurvature {
  return {
    bySlope: 0,
    byLower: 0,
    byUpper: 0,
    slopeSlope: 0,
    slopeLower: 0,
    slopeUpper: 0,
    lowerLower: 0,
    lowerUpper: 0,
    upperUpper: 0,
    squares: 0,
    variances: 0,
  };
}

/**
 * Derivatives of Σ ln P(vote) of one item, P(yes) = Φ(g₁ − βθ), P(no) = Φ(βθ − g₂), at the means.
 *
 * @source Bailey, Strezhnev & Voeten (2017), ordinal probit; second derivatives as in Albert & Chib (1993), JASA 88
 */
export function itemCurvatureInto(out: ItemCurvature, at: Layout, ballots: Ballots, item: number): void {
  const { cells, votes, starts } = ballots;
  const { points, variances } = at;
  const [slope, lower, upper] = [at.slopes[item]!, at.lower[item]!, at.upper[item]!];
  let [b, l, u, bb, bl, bu, ll, lu, uu, squares, spread] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  const end = starts[item + 1]!;
  const edges = new Float64Array(2);
  for (let k = starts[item]!; k < end; k++) {
    const cell = cells[k]!;
    const point = points[cell]!;
    const latent = slope * point;
    squares += point * point;
    spread += variances[cell]!;
    let low = 0;
    let high = 0;
    let lowLow = 0;
    let lowHigh = 0;
    let highHigh = 0;
    if (votes[k] === 1) {
      low = inverseMillsRatio(lower - latent);
      lowLow = low * (low + lower - latent);
    } else if (votes[k] === 3) {
      const ratio = inverseMillsRatio(latent - upper);
      high = -ratio;
      highHigh = ratio * (ratio + latent - upper);
    } else {
      normalEdgesInto(edges, lower - latent, upper - latent);
      low = -edges[0]!;
      high = edges[1]!;
      lowLow = low * low + (lower - latent) * low;
      highHigh = high * high + (upper - latent) * high;
      lowHigh = low * high;
    }
    l += low;
    u += high;
    b -= point * (low + high);
    ll += lowLow;
    lu += lowHigh;
    uu += highHigh;
    bl -= point * (lowLow + lowHigh);
    bu -= point * (highHigh + lowHigh);
    bb += point * point * (lowLow + highHigh + 2 * lowHigh);
  }
  out.bySlope = b;
  out.byLower = l;
  out.byUpper = u;
  out.slopeSlope = bb;
  out.slopeLower = bl;
  out.slopeUpper = bu;
  out.lowerLower = ll;
  out.lowerUpper = lu;
  out.upperUpper = uu;
  out.squares = squares;
  out.variances = spread;
}
