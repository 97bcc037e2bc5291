import type { Evaluation } from "./evaluation.ts";
import { homeSales } from "./homeSales.ts";
import type { Seeds } from "./outcome.ts";
import type { System } from "./system.ts";

/** Derivatives of a weighted sum in how spending divides between home goods and imports.   [sector, importer] */
export interface UpperCotangents {
  /** In ln π′ of home goods and in ln of the share of imports, prices held. */
  readonly home: Float64Array;
  readonly imports: Float64Array;
  /** In ln ĉ κ̂ of home goods and in ln P̂_F. */
  readonly homePrice: Float64Array;
  readonly importPrice: Float64Array;
}

/** Room for one reverse pass. @unit as in `Cotangents` @source docs/model/equilibrium.md, Derivatives */
export function newUpperCotangents(size: number): UpperCotangents {
  const row = (): Float64Array => new Float64Array(size);
  return { home: row(), imports: row(), homePrice: row(), importPrice: row() };
}

/** Derivatives that are known before those of the upper tier, which are written. */
export interface AroundTier {
  readonly upper: UpperCotangents | null;
  /** In income.   [country] */
  readonly income: Float64Array;
  /** In output.   [sector, exporter] */
  readonly output: Float64Array;
}

/** What the lower tier gives to the upper one. */
export interface RowCotangents {
  /** In ln P̂. */
  readonly logPrice: number;
  /** In ln of what foreign sellers receive per unit of competition. */
  readonly spent: number;
  /** In tariff revenue, times spending. */
  readonly perUnit: number;
}

/**
 * The upper tier backwards, row by row: from derivatives in prices and in what is sold to those in the price of home goods and in
 * the competition among foreign sellers,
 *
 *     d ln P̂ = π′ dh + (1 − π′) df,   d ln π′ = θ_H (d ln P̂ − dh),   d ln(1 − π′) = θ_H (d ln P̂ − df)
 *
 * @returns null where there is one tier; else, for a row, derivatives in ln competition and in ln of what is sold at home.
 * @unit as in `Cotangents`
 * @source docs/model/equilibrium.md, Two tiers; docs/model/equilibrium.md, Derivatives
 */
export function upperReversal(
  system: System,
  evaluation: Evaluation,
  { upper: out, output, income }: AroundTier,
  seeds: Seeds | null,
): ((row: number, given: RowCotangents) => { readonly competition: number; readonly sold: number }) | null {
  const { upper, countries, theta } = system;
  if (upper === null || evaluation.upper === null || out === null) return null;
  const { home: homeShares, imports: importShares } = evaluation.upper;
  const counted = new Set(seeds?.cells ?? []);
  return (row, { logPrice, spent, perUnit }) => {
    const n = row % countries;
    const j = Math.floor(row / countries);
    const [elasticity, taxRate] = [upper.theta[j]!, upper.taxRate[row]!];
    const border = counted.size > 0 && counted.has(row * countries + n) ? 1 + taxRate : 0;
    const sold = homeSales(system, evaluation, row) * (output[row]! + taxRate * income[n]! + border);
    const net = homeShares[row]! * upper.kept[row]! * (1 + taxRate);
    const home = sold - net * perUnit;
    const imports = spent - (evaluation.netOfTariff[row]! - net) * perUnit;
    const price = logPrice + elasticity * (home + imports);
    out.home[row] = home;
    out.imports[row] = imports;
    out.homePrice[row] = homeShares[row]! * price - elasticity * home;
    out.importPrice[row] = importShares[row]! * price - elasticity * imports;
    return { competition: -imports - out.importPrice[row] / theta[j]!, sold };
  };
}
