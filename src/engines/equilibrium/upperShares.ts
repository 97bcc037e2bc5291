import type { UpperTier } from "./upperTier.ts";

/** How spending divides between home goods and imports, in arrays that the next evaluation overwrites.   [sector, importer] */
export interface UpperShares {
  /** π′ of home goods. */
  readonly home: Float64Array;
  /** 1 − π′ of home goods. */
  readonly imports: Float64Array;
  /** ln ĉ κ̂ of home goods; 0 where none are for sale. */
  readonly logHomePrice: Float64Array;
  /** ln P̂_F, of imports as a whole; 0 where none are for sale. */
  readonly logImportPrice: Float64Array;
}

/** Room for the shares of one evaluation. @unit shares, log ratios @source docs/model/equilibrium.md, Two tiers */
export function newUpperShares(size: number): UpperShares {
  const row = (): Float64Array => new Float64Array(size);
  return { home: row(), imports: row(), logHomePrice: row(), logImportPrice: row() };
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
export function upperSharesInto(
  out: UpperShares,
  logPrice: Float64Array,
  upper: UpperTier,
  { competition, logUnitCost, theta }: LowerTier,
): void {
  const sectors = theta.length;
  const countries = competition.length / sectors;
  const { home, imports, lost, logImports, logCost } = upper;
  for (let j = 0; j < sectors; j++) {
    const [elasticity, lower] = [upper.theta[j]!, theta[j]!];
    for (let n = 0; n < countries; n++) {
      const row = j * countries + n;
      const cell = n * sectors + j;
      const isOpen = imports[row]! > 0 && competition[row]! > 0;
      const isHome = home[row]! > 0;
      const foreign = isOpen ? (logImports[row]! - Math.log(competition[row]!)) / lower : 0;
      const own = isHome ? logCost[row]! + logUnitCost[cell]! : foreign;
      const apart = isOpen ? foreign - own : 0;
      const weight = isOpen ? imports[row]! * Math.exp(-elasticity * apart) : 0;
      const sum = home[row]! + weight;
      out.logHomePrice[row] = isHome ? own : 0;
      out.logImportPrice[row] = foreign;
      const share = sum === 0 ? 0 : weight / sum;
      out.imports[row] = share;
      out.home[row] = sum === 0 ? 0 : home[row]! / sum;
      const isWhole = elasticity < SMALL && lost[row] === 0 && (isOpen || imports[row] === 0);
      if (isWhole) logPrice[cell] = own + nearFixedShares(isOpen ? imports[row]! : 0, apart, elasticity);
      else logPrice[cell] = sum === 0 ? 0 : own - Math.log(sum) / elasticity;
    }
  }
}

/** θ_H below which a sum of powers is so near one that its logarithm over θ_H loses digits that are wanted. */
const SMALL = 0.05;

/** −ln(1 + s (e^(−θ_H y) − 1))/θ_H, to all digits for any θ_H ≥ 0. */
function nearFixedShares(imports: number, apart: number, elasticity: number): number {
  const exponent = -elasticity * apart;
  const growth = Math.expm1(exponent);
  const more = imports * growth;
  return imports * apart * ratio(growth, exponent) * ratio(Math.log1p(more), more);
}

/** f(x)/x of an f with f(0) = 0 and f′(0) = 1. */
function ratio(value: number, at: number): number {
  return at === 0 ? 1 : value / at;
}
