import { requireUsable } from "../checkStatements.ts";
import { type Statement, STRATEGIES, type Strategy } from "../model.ts";
import { type Group, grouped, type Grouping, speakerOf } from "./individual.ts";
import { known, mean } from "./mean.ts";

/** How often a strategy was taken. */
export interface StrategyShare {
  readonly strategy: Strategy;
  readonly count: number;
  /** Of the statements with a strategy; null when there is none. */
  readonly share: number | null;
}

/** Strategies of a group: they tell apart what all sits at 0 on the scale. */
export interface StrategyRow {
  readonly group: string;
  /** Dated statements of individual speakers with a strategy. */
  readonly n: number;
  readonly speakers: number;
  /** Every strategy in the order of the list, also with 0. */
  readonly shares: readonly StrategyShare[];
  /** Mean of 0 to 2 where coded; null where nowhere. */
  readonly activism: number | null;
  /** Individual dated statements without a strategy. */
  readonly missing: number;
  readonly collective: readonly string[];
  readonly undated: readonly string[];
}

/**
 * Which strategies each group's speakers choose.
 *
 * @param options.by     What a row is about; default camp.
 * @param options.order  Groups that come first, also without a statement.
 * @throws E700 when a statement stands twice.
 */
export function strategyShares(
  statements: readonly Statement[],
  { by = "camp", order = [] }: { readonly by?: Grouping; readonly order?: readonly string[] } = {},
): StrategyRow[] {
  requireUsable(statements, []);
  return grouped(statements, by, order).map(strategyRow);
}

function strategyRow({ group, current, undated, collective }: Group): StrategyRow {
  const counted = current.filter((each) => each.strategy !== null);
  return {
    group,
    n: counted.length,
    speakers: new Set(counted.map(speakerOf)).size,
    shares: STRATEGIES.map((strategy) => {
      const count = counted.filter((each) => each.strategy === strategy).length;
      return { strategy, count, share: known(count / counted.length) };
    }),
    activism: known(mean(current.flatMap(({ activism }) => (activism === null ? [] : [activism])))),
    missing: current.length - counted.length,
    collective: collective.map((each) => each.id),
    undated: undated.map((each) => each.id),
  };
}
