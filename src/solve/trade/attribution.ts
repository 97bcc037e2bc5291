import type { Scenario } from "../../case/index.ts";
import type { Equilibrium } from "../../engines/equilibrium/index.ts";
import type { EquilibriumResult } from "../../results/index.ts";
import type { ChannelGround } from "./channels.ts";
import { meanOf, type Trader } from "./traders.ts";

/** Most groups of measures whose Shapley values are computed: 2⁴ = 16 equilibria. */
const MOST_GROUPS = 4;

/** Measures that are attributed together. */
export interface MeasureGroup {
  readonly label: string;
  readonly measures: readonly string[];
}

/** The equilibrium of a scenario with some of its measures, each set solved once. */
export type SolvedWith = (measures: readonly string[]) => Equilibrium;

/** Shapley values of the scenario's measures, percent of welfare: the mean of what each adds over all orders. */
export function attributionOf(
  solvedWith: SolvedWith,
  scenario: Pick<Scenario, "measures">,
  { equilibrium: whole, income }: Pick<ChannelGround, "equilibrium" | "income">,
  traders: readonly Trader[],
): NonNullable<EquilibriumResult["attribution"]> {
  const groups = measureGroups(scenario.measures);
  const coalitions = welfareByCoalition(solvedWith, whole, groups);
  return Object.fromEntries(
    traders.map((trader) => {
      const worth = (coalition: number): number => meanOf(trader, income, (n) => coalitions[coalition]![n]!);
      const values = shapleyValues(groups.length, worth);
      return [trader.code, groups.map((group, g) => ({ measure: group.label, welfarePercent: values[g]! }))];
    }),
  );
}

/** Welfare in percent, for every set of groups as bits.   [coalition][country] */
function welfareByCoalition(
  solvedWith: SolvedWith,
  whole: Equilibrium,
  groups: readonly MeasureGroup[],
): Float64Array[] {
  return Array.from({ length: 2 ** groups.length }, (_, coalition) => {
    if (coalition === 0) return new Float64Array(whole.welfareHat.length);
    const measures = groups.flatMap((group, g) => ((coalition >> g) & 1 ? group.measures : []));
    return solvedWith(measures).welfareHat.map((hat) => 100 * (hat - 1));
  });
}

/** Measures as groups: one each up to four, else the last are joined. */
export function measureGroups(measures: readonly string[]): MeasureGroup[] {
  const alone = measures.length <= MOST_GROUPS ? measures : measures.slice(0, MOST_GROUPS - 1);
  const joined = measures.slice(alone.length);
  const groups = alone.map((id) => ({ label: id, measures: [id] }));
  return joined.length === 0 ? groups : [...groups, { label: joined.join(" + "), measures: joined }];
}

/**
 * Shapley values of a game: the mean of what a player adds, over all orders in which players can enter.
 *
 * @param players  How many.
 * @param value    Worth of a coalition, players as bits.
 * @returns one value per player; they sum to value(all) − value(none).
 * @source Shapley (1953), A value for n-person games
 *
 * @example  Two players, worth only together
 *   shapleyValues(2, (coalition) => (coalition === 3 ? 1 : 0))   // [0.5, 0.5]
 */
export function shapleyValues(players: number, value: (coalition: number) => number): number[] {
  const factorials = Array.from({ length: players + 1 }, (_, n) => factorial(n));
  return Array.from({ length: players }, (_, player) => {
    let total = 0;
    for (let coalition = 0; coalition < 2 ** players; coalition++) {
      if ((coalition >> player) & 1) continue;
      const size = bitCount(coalition);
      const weight = (factorials[size]! * factorials[players - size - 1]!) / factorials[players]!;
      total += weight * (value(coalition | (1 << player)) - value(coalition));
    }
    return total;
  });
}

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}

function bitCount(bits: number): number {
  return bits === 0 ? 0 : (bits & 1) + bitCount(bits >> 1);
}
