import { parameter, type Parameter } from "../../../base/sets/index.ts";
import { accounts } from "./accounts.ts";
import type { Economy } from "./economy.ts";

/** A good of which a country used more than it bought, and by how much. */
export interface Fold {
  readonly country: string;
  readonly sector: string;
  /** Million by which intermediate use was lowered. */
  readonly amount: number;
}

/**
 * Use without negative final demand: where inputs of a good exceed what the country buys of it,
 * all its uses are scaled down until final demand is zero.
 *
 * @returns the new use and what was folded, largest first; report it.
 */
export function foldedUse(economy: Pick<Economy, "countries" | "sectors" | "flows" | "tariffs" | "use">): {
  use: Parameter;
  folds: readonly Fold[];
} {
  const { countries, sectors } = economy;
  const { absorption, finalDemand } = accounts(economy);
  const values = Float64Array.from(economy.use.values);
  const folds: Fold[] = [];
  countries.labels.forEach((country, n) => {
    sectors.labels.forEach((sector, k) => {
      const amount = -finalDemand.at(k, n);
      if (!(amount > 0)) return;
      const factor = absorption.at(k, n) / (absorption.at(k, n) + amount);
      const start = (n * sectors.size + k) * sectors.size;
      for (let j = 0; j < sectors.size; j++) values[start + j]! *= factor;
      folds.push({ country, sector, amount });
    });
  });
  return { use: parameter(economy.use.sets, values), folds: folds.toSorted((a, b) => b.amount - a.amount) };
}
