import type { PairedConditions } from "./pairedConditions.ts";
import { type PairedLayout, pairedLayout } from "./pairedLayout.ts";

/** Paired conditions with what is read of them at every step laid out in rows. */
export interface PairedSystem extends PairedConditions, PairedLayout {
  /** Coefficient in the row, and coefficient of its price, of every entry. */
  readonly quantities: Float64Array;
  readonly prices: Float64Array;
  /** 1 where a variable needs no multiplier.   [variable] */
  readonly positive: Uint8Array;
  /** Free above: infinite.   [variable] */
  readonly uppers: Float64Array;
  /** Slopes of those that are the same everywhere; NaN of others.   [variable] */
  readonly flats: Float64Array;
}

/**
 * Lays conditions out.
 *
 * @param known  Layouts of conditions, taken again where the shape is the same; added to.
 * @unit none
 * @source own
 */
export function pairedSystem(conditions: PairedConditions, known: PairedLayout[] = []): PairedSystem {
  const { variables } = conditions;
  const layout = pairedLayout(conditions, known);
  const positive = new Uint8Array(variables.length);
  const uppers = new Float64Array(variables.length);
  const flats = new Float64Array(variables.length);
  for (let n = 0; n < variables.length; n++) {
    positive[n] = variables[n].positive === true ? 1 : 0;
    uppers[n] = variables[n].upper;
    flats[n] = variables[n].isFlat === true ? variables[n].slope(variables[n].start) : NaN;
  }
  return { ...conditions, ...layout, ...coefficients(conditions, layout), positive, uppers, flats };
}

function coefficients(
  { variables }: PairedConditions,
  { starts, rows }: PairedLayout,
): Pick<PairedSystem, "quantities" | "prices"> {
  const [quantities, prices] = [new Float64Array(rows.length), new Float64Array(rows.length)];
  for (let n = 0; n < variables.length; n++) {
    const { entries } = variables[n];
    for (let e = 0; e < entries.length; e++) {
      quantities[starts[n] + e] = entries[e].quantity;
      prices[starts[n] + e] = entries[e].price;
    }
  }
  return { quantities, prices };
}
