import type { Evaluation } from "./evaluation.ts";
import type { Layout } from "./layout.ts";

/**
 * Derivatives of the residuals with respect to ln ŵ and ln X̂: a row for each residual.
 *
 * @param logTariffs  ln(1 + t′)   [industry, importer, exporter]
 * @returns [residual, unknown], (2 · countries)².
 * @unit none
 * @source docs/model/tariffs.md, The gradient of fixed firms
 */
export function jacobian(base: Layout, at: Evaluation, state: Float64Array, logTariffs: Float64Array): Float64Array {
  const { countries: many, industries, pay, totalSpending } = base;
  const size = 2 * many;
  const slopes = new Float64Array(size * size);
  for (let s = 0; s < industries; s++) {
    for (let j = 0; j < many; j++) rowSlopes(slopes, base, at, logTariffs, s, j);
  }
  for (let i = 0; i < many; i++) {
    slopes[i * size + i]! -= pay[i]! * Math.exp(state[i]!);
    slopes[(many + i) * size + many + i]! -= totalSpending[i]! * Math.exp(state[many + i]!);
    for (let z = 0; z < size; z++) {
      slopes[i * size + z]! /= pay[i]!;
      slopes[(many + i) * size + z]! /= totalSpending[i]!;
    }
  }
  numeraireSlopes(slopes, base, state);
  return slopes;
}

/** One industry of one importer: what it buys from i moves with all wages and with its own spending. */
function rowSlopes(
  slopes: Float64Array,
  { countries: many, substitution }: Layout,
  { shares, trade }: Evaluation,
  logTariffs: Float64Array,
  s: number,
  j: number,
): void {
  const size = 2 * many;
  const start = (s * many + j) * many;
  const elasticity = substitution[s]! - 1;
  const kept = 1 - 1 / substitution[s]!;
  for (let i = 0; i < many; i++) {
    const sold = trade[start + i]!;
    if (sold === 0) continue;
    const tariff = Math.expm1(logTariffs[start + i]!);
    const [paid, received, collected] = [i * size, (many + i) * size, (many + j) * size];
    for (let k = 0; k < many; k++) {
      const change = sold * elasticity * (shares[start + k]! - (i === k ? 1 : 0));
      slopes[paid + k]! += kept * change;
      slopes[received + k]! += change;
      slopes[collected + k]! += tariff * change;
    }
    slopes[paid + many + j]! += kept * sold;
    slopes[received + many + j]! += sold;
    slopes[collected + many + j]! += tariff * sold;
  }
}

function numeraireSlopes(slopes: Float64Array, { countries, pay }: Layout, state: Float64Array): void {
  const size = 2 * countries;
  const world = pay.reduce((sum, each) => sum + each, 0);
  for (let i = 0; i < countries; i++) {
    slopes[(size - 1) * size + i] = (pay[i]! * Math.exp(state[i]!)) / world;
    slopes[(size - 1) * size + countries + i] = 0;
  }
}
