import type { Problem } from "../../base/problems/index.ts";
import type { EquilibriumModel } from "./model.ts";
import { type LostTier, tierLost } from "./problems.ts";
import type { System } from "./system.ts";

/** A price index that a closed tier would raise more than so many times says nothing of prices. */
const MOST_RISE = 10;

/**
 * Purchases that lose all imports, or all home goods, at so small an elasticity between the two that their price would have no
 * meaning: P̂ = (1 − lost)^(−1/θ_H) while costs stand still.
 *
 * @returns one problem for the worst, which counts the others; none where the model has one tier.
 * @unit none
 * @source docs/model/equilibrium.md, Two tiers; E543
 */
export function lostTiers({ countries, sectors }: EquilibriumModel, built: System): Problem[] {
  const { upper, isBought, hasPrice } = built;
  if (upper === null) return [];
  const found: LostTier[] = [];
  for (let row = 0; row < upper.lost.length; row++) {
    const [j, n] = [Math.floor(row / built.countries), row % built.countries];
    const cell = n * built.sectors + j;
    if (isBought[cell] === 0 || hasPrice[cell] === 0) continue;
    const isClosed = upper.imports[row]! > 0 && isWithoutImports(built, row);
    const lost = isClosed ? upper.imports[row]! : upper.lost[row]!;
    const elasticity = upper.theta[j]!;
    const rise = lost === 0 ? 1 : (1 - lost) ** (-1 / elasticity);
    if (rise <= MOST_RISE) continue;
    const [country, sector] = [countries.labels[n]!, sectors.labels[j]!];
    found.push({ country, sector, tier: isClosed ? "imports" : "home goods", elasticity, rise, more: 0 });
  }
  const worst = found.toSorted((one, other) => other.rise - one.rise)[0];
  return worst === undefined ? [] : [tierLost({ ...worst, more: found.length - 1 })];
}

function isWithoutImports({ weights, countries }: System, row: number): boolean {
  for (let i = 0; i < countries; i++) if (weights[row * countries + i]! > 0) return false;
  return true;
}
