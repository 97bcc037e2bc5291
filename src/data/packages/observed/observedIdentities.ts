import type { VoteIdentity } from "../votes/index.ts";
import { dutyCounts, excessesOver } from "./figureProblems.ts";
import type { ObservedTrade } from "./observedTrade.ts";

/**
 * What must hold in a package of observed trade, with residuals: whole numbers that should be 0.
 *
 * @param sectors  Sectors of each of its economy packages by name, of those that are at hand.
 */
export function observedIdentities(
  observed: ObservedTrade,
  sectors: ReadonlyMap<string, readonly string[]>,
): VoteIdentity[] {
  const { figures, products, codeTable } = observed;
  const all = products === null ? [figures] : [figures, products];
  const named = new Set(codeTable.flatMap((each) => each.sectors));
  const unknown = [...sectors.values()].map((known) => [...named].filter((each) => !known.includes(each)).length);
  return [
    {
      id: "aboveWorld",
      name: "codes and periods in which sellers together are above the total",
      residual: excessesOver(observed).length,
      unit: "cells",
    },
    {
      id: "dutiesOnNothing",
      name: "duties without imports",
      residual: all.reduce((sum, each) => sum + dutyCounts(each).without.length, 0),
      unit: "cells",
    },
    {
      id: "withoutSector",
      name: "codes without a sector and without a reason for it",
      residual: codeTable.filter(({ sectors: own, leftOut }) => own.length === 0 && leftOut === "").length,
      unit: "codes",
    },
    {
      id: "sectorsElsewhere",
      name: "sectors that an economy package does not have",
      residual: unknown.reduce((sum, each) => sum + each, 0),
      unit: "sectors",
    },
  ];
}
