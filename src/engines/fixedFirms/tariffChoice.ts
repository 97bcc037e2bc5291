import type { Bounds } from "../../numerics/index.ts";
import type { Layout } from "./layout.ts";

/** The tariffs that an importer may set: the unknowns are ln(1 + t) s of its cells. */
export interface TariffChoice {
  readonly importer: number;
  /** Positions in [industry, importer, exporter] where something is bought abroad. */
  readonly cells: Int32Array;
  /** s   [cell]   Largest = 1. */
  readonly scales: Float64Array;
  readonly bounds: Bounds;
}

/**
 * The cells of an importer, each with the scale that makes the payoff about as curved in all of them: the root of what the flow is
 * worth in its income, times the elasticity of the flow.
 *
 * @param least  Lowest tariff, a fraction.
 * @param most   Highest.
 * @unit as in `TariffChoice`
 * @source docs/model/tariffs.md, Unknowns
 */
export function tariffChoice(base: Layout, importer: number, least: number, most: number): TariffChoice {
  const { countries: many, industries, shares, spending, totalSpending, substitution } = base;
  const cells: number[] = [];
  const scales: number[] = [];
  for (let s = 0; s < industries; s++) {
    const row = s * many + importer;
    for (let i = 0; i < many; i++) {
      const cell = row * many + i;
      if (i === importer || shares[cell] === 0) continue;
      cells.push(cell);
      scales.push(Math.sqrt((shares[cell]! * spending[row]! * substitution[s]!) / totalSpending[importer]!));
    }
  }
  const largest = scales.reduce((sofar, scale) => Math.max(sofar, scale), 0);
  const scaled = Float64Array.from(scales, (scale) => scale / largest);
  return {
    importer,
    cells: Int32Array.from(cells),
    scales: scaled,
    bounds: {
      lower: scaled.map((scale) => Math.log1p(least) * scale),
      upper: scaled.map((scale) => Math.log1p(most) * scale),
    },
  };
}

/** The unknowns of tariffs that are given. @unit ln(1 + t) s @source docs/model/tariffs.md, Unknowns */
export function unknownsOf({ cells, scales }: TariffChoice, logTariffs: Float64Array): Float64Array {
  return scales.map((scale, e) => logTariffs[cells[e]!]! * scale);
}

/** Writes the tariffs of unknowns, as ln(1 + t), into those of all cells. @unit none @source docs/model/tariffs.md, Unknowns */
export function tariffsInto(logTariffs: Float64Array, { cells, scales }: TariffChoice, unknowns: Float64Array): void {
  for (let e = 0; e < cells.length; e++) logTariffs[cells[e]!] = unknowns[e]! / scales[e]!;
}
