import type { EquilibriumModel, TradePolicy } from "../../../src/engines/equilibrium/index.ts";
import { randomPolicy, seededNumbers } from "../../randomModel.ts";

/**
 * A random policy with every instrument at once: tariffs, bans, half-open cells, trade costs, export taxes and subsidies.
 *
 * @param closed  A policy whose closed cells are closed in this one too.
 */
export function everyInstrument(model: EquilibriumModel, seed: number, closed?: TradePolicy): TradePolicy {
  const random = seededNumbers(seed);
  const policy = randomPolicy(model, seed, { highestTariff: 0.5, banned: 0.02 });
  const countries = model.countries.size;
  for (let cell = 0; cell < policy.tariffs.values.length; cell++) {
    if (cell % countries === Math.floor(cell / countries) % countries) continue;
    if (random() < 0.3) policy.icebergHat.values[cell] = 0.85 + 0.4 * random();
    if (random() < 0.3) policy.exportTaxes.values[cell] = -0.1 + 0.25 * random();
    if (random() < 0.1) policy.openness.values[cell] *= 0.3 + 0.7 * random();
    if (closed?.openness.values[cell] === 0) policy.openness.values[cell] = 0;
  }
  return policy;
}
