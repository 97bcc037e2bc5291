import type { Case, Scenario } from "../../case/index.ts";
import { baseFlows, type EquilibriumModel } from "../../engines/equilibrium/index.ts";
import type { Economy } from "../../data/packages/index.ts";
import { scenarioPolicy } from "../../models/trade/index.ts";

/**
 * What a measure adds to tariffs on the day of a scenario, points: the mean over all goods that its pairs traded in the base year,
 * weighted by that trade. Null where it moves no tariff.
 *
 * @param observed  The base year as it was, of the headline package.
 */
export function measureSize(
  case_: Case,
  scenario: Scenario,
  measure: string,
  { headline, observed }: { readonly headline: Economy; readonly observed: EquilibriumModel },
): number | null {
  const alone = { ...scenario, measures: [measure], scale: new Map(), joins: new Map() };
  const { policy } = scenarioPolicy(case_, alone, { headline, economy: headline, model: observed });
  const after = policy.tariffs.values;
  const before = observed.tariffs.values;
  if (after === before) return null;
  const pairs = movedPairs(observed, (cell) => after[cell] !== before[cell]);
  const cells = goodsCells(observed, pairs);
  const { values: flows } = baseFlows(observed);
  const sold = cells.reduce((sum, cell) => sum + flows[cell]!, 0);
  if (sold === 0) return null;
  return (100 * cells.reduce((sum, cell) => sum + flows[cell]! * (after[cell]! - before[cell]!), 0)) / sold;
}

/** Positions of importer and exporter, as one number, of the pairs with a moved cell. */
function movedPairs({ countries, sectors }: EquilibriumModel, isMoved: (cell: number) => boolean): ReadonlySet<number> {
  const square = countries.size ** 2;
  const moved = new Set<number>();
  for (let cell = 0; cell < sectors.size * square; cell++) if (isMoved(cell)) moved.add(cell % square);
  return moved;
}

function goodsCells({ countries, isGoods }: EquilibriumModel, pairs: ReadonlySet<number>): readonly number[] {
  const square = countries.size ** 2;
  return isGoods.flatMap((goods, sector) => (goods ? [...pairs].map((pair) => sector * square + pair) : []));
}
