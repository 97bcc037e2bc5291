import fc from "fast-check";
import type { Closure, EquilibriumModel, TradePolicy } from "../../../src/engines/equilibrium/index.ts";
import { solveEquilibrium } from "../../../src/engines/equilibrium/index.ts";
import { TertiusError } from "../../../src/base/problems/index.ts";
import { randomModel, randomPolicy } from "../../randomModel.ts";
import { CLOSURES } from "./anchors.ts";

/** A random economy from 2 × 1 to 20 × 12, small ones more often, and a policy of tariffs and bans for it. */
export interface Case {
  readonly model: EquilibriumModel;
  readonly policy: TradePolicy;
  readonly closure: Closure;
}

/** Random economies with a moderate shock; deficits are halved, so that nearly all can be served. */
export function cases(largestCountries = 20, largestSectors = 12): fc.Arbitrary<Case> {
  return fc
    .record({
      seed: fc.nat(0x7fffffff),
      countries: fc.integer({ min: 2, max: largestCountries }),
      sectors: fc.integer({ min: 1, max: largestSectors }),
      closure: fc.constantFrom(...CLOSURES),
      banned: fc.constantFrom(0, 0.03),
      highestTariff: fc.constantFrom(0.3, 2),
    })
    .map(({ seed, countries, sectors, closure, banned, highestTariff }) => {
      const model = randomModel(seed, countries, sectors);
      return { model, policy: randomPolicy(model, seed ^ 0x5bd1e995, { banned, highestTariff }), closure };
    });
}

/** True where an equilibrium exists; a refusal other than "there is none" is thrown on. */
export function isSolvable({ model, policy, closure }: Case): boolean {
  try {
    solveEquilibrium(model, policy, { closure });
    return true;
  } catch (error) {
    if (error instanceof TertiusError && ["E503", "E504", "E505"].includes(error.code)) return false;
    throw error;
  }
}

/** Largest relative distance of two arrays. */
export function relativeGap(ours: Float64Array, theirs: Float64Array): number {
  let worst = 0;
  ours.forEach((value, e) => {
    if (Number.isNaN(value) && Number.isNaN(theirs[e])) return;
    const scale = Math.max(Math.abs(value), Math.abs(theirs[e]), Number.MIN_VALUE);
    const gap = Math.abs(value - theirs[e]) / scale;
    if (!(gap <= worst)) worst = Number.isNaN(gap) ? Infinity : gap;
  });
  return worst;
}
