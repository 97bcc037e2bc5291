import { complementarityForm } from "../../../src/engines/markets/complementarityForm.ts";
import type { PairedConditions } from "../../../src/numerics/index.ts";

/** M and q of w = q + M z ⟂ z ≥ 0. */
export interface LinearForm {
  readonly matrix: Float64Array;
  readonly right: Float64Array;
}

/**
 * The same conditions where every curve is straight, for complementary pivoting: prices of rows at least zero (what is too
 * much is left lying), and one more unknown for each upper bound.
 *
 * @unit prices for variables, quantities for rows and bounds
 * @source Takayama & Judge (1964), section 4
 */
export function linearForm(paired: PairedConditions): LinearForm {
  const form = complementarityForm(paired);
  const inner = form.start.length;
  const bounded = [...form.upper.keys()].filter((n) => (form.upper[n] ?? Infinity) < Infinity);
  const size = inner + bounded.length;
  const zero = new Float64Array(inner);
  const slopes = new Float64Array(inner * inner);
  const constants = new Float64Array(inner);
  form.jacobian(zero, slopes);
  form.evaluate(zero, constants);
  const matrix = new Float64Array(size * size);
  const right = new Float64Array(size);
  right.set(constants);
  for (let r = 0; r < inner; r++) matrix.set(slopes.subarray(r * inner, (r + 1) * inner), r * size);
  bounded.forEach((n, b) => {
    matrix[n * size + inner + b] = 1;
    matrix[(inner + b) * size + n] = -1;
    right[inner + b] = form.upper[n] ?? 0;
  });
  return { matrix, right };
}
