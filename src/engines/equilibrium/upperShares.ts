import { logPowerMean } from "../../numerics/index.ts";
import type { UpperTier } from "./upperTier.ts";

/** How spending divides between home goods and imports, in arrays that the next evaluation overwrites.   [sector, importer] */
export interface UpperShares {
  /** π′ of home goods. */
  readonly home: Float64Array;
  /** 1 − π′ of home goods. */
  readonly imports: Float64Array;
}

/** Room for the shares of one evaluation. @unit shares, log ratios @source docs/model/equilibrium.md, Two tiers */
export function newUpperShares(size: number): UpperShares {
  return { home: new Float64Array(size), imports: new Float64Array(size) };
}

/** What the price of imports and that of home goods follow from. */
export interface LowerTier {
  /** Σᵢ W ĉ^(−θ) over foreign sellers.   [sector, importer] */
  readonly competition: Float64Array;
  /** ln ĉ.   [country, sector] */
  readonly logUnitCost: Float64Array;
  /** θ_F   [sector] */
  readonly theta: Float64Array;
}

/**
 * Price index over home goods and imports, and how spending divides between the two:
 *
 *     P̂_F^(−θ_F) = Σ_{i≠n} s (κ̂ ĉ)^(−θ_F)
 *     P̂^(−θ_H)   = π_nn (κ̂ ĉ)^(−θ_H) + (1 − π_nn) P̂_F^(−θ_H)
 *     π′_nn = π_nn (κ̂ ĉ/P̂)^(−θ_H)
 *
 * With y = ln P̂_F − ln κ̂ĉ the index is ln κ̂ĉ − ln(1 + (1 − π_nn) (e^(−θ_H y) − 1))/θ_H, where nothing is divided by a small θ_H if
 * each factor is taken over its own argument: θ_H = 0 is Cobb-Douglas. A tier that closes has no such form, since shares no longer sum
 * to one.
 *
 * @param out       Overwritten.
 * @param logPrice  ln P̂, overwritten; 0 where nothing is for sale.   [country, sector]
 * @unit log ratios, shares
 * @source docs/model/equilibrium.md, Two tiers; Caliendo & Parro (2015), equation (11), is θ_H = θ_F
 */
export function upperSharesInto(out: UpperShares, logPrice: Float64Array, upper: UpperTier, lower: LowerTier): void {
  const { competition, logUnitCost, theta } = lower;
  const { home: homeAfter, imports: importsAfter } = out;
  const { home: homeBefore, imports: importsBefore, lost } = upper;
  const sectors = theta.length;
  const countries = competition.length / sectors;
  for (let j = 0; j < sectors; j++) {
    const elasticity = upper.theta[j]!;
    const [perForeign, perHome] = [1 / theta[j]!, 1 / elasticity];
    for (let n = 0; n < countries; n++) {
      const row = j * countries + n;
      const cell = n * sectors + j;
      const home = homeBefore[row]!;
      const foreign = logImportPrice(upper, competition, perForeign, row);
      const own = home > 0 ? logHomePrice(upper, logUnitCost[cell]!, row) : foreign;
      const imports = competition[row]! > 0 ? importsBefore[row]! : 0;
      const apart = imports > 0 ? foreign - own : 0;
      const weight = imports * Math.exp(-elasticity * apart);
      const sum = home + weight;
      const inverse = sum === 0 ? 0 : 1 / sum;
      homeAfter[row] = home * inverse;
      importsAfter[row] = weight * inverse;
      const isNearFixed = elasticity < SMALL && lost[row] === 0 && imports === importsBefore[row];
      if (isNearFixed) logPrice[cell] = own + logPowerMean(imports, apart, elasticity);
      else logPrice[cell] = sum === 0 ? 0 : own - Math.log(sum) * perHome;
    }
  }
}

/**
 * ln ĉ κ̂ of home goods; 0 where none are for sale.
 *
 * @param row  Its sector and importer.
 * @unit log ratio
 * @source docs/model/equilibrium.md, Two tiers
 */
export function logHomePrice({ home, logCost }: UpperTier, logUnitCost: number, row: number): number {
  return home[row]! > 0 ? logCost[row]! + logUnitCost : 0;
}

/**
 * ln P̂_F, of imports as a whole; 0 where none are for sale.
 *
 * @param perTheta  1/θ_F of the sector: a division is dear in what every pass does for every buyer and sector.
 * @param row       Its sector and importer.
 * @unit log ratio
 * @source docs/model/equilibrium.md, Two tiers
 */
export function logImportPrice(
  { imports, logImports }: UpperTier,
  competition: Float64Array,
  perTheta: number,
  row: number,
): number {
  const isSold = competition[row]! > 0 && imports[row]! > 0;
  return isSold ? (logImports[row]! - Math.log(competition[row]!)) * perTheta : 0;
}

/** θ_H below which a sum of powers is so near one that its logarithm over θ_H loses digits that are wanted. */
const SMALL = 0.05;
