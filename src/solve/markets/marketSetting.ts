import type { MarketScenario, Measure } from "../../case/index.ts";
import type { KnownYears } from "./knownYears.ts";
import type { SolveCount } from "./solveWatch.ts";

/** What a market is solved under. */
export interface MarketSetting {
  /** Null: the year as its capacities, demand and measures have it. */
  readonly scenario: MarketScenario | null;
  readonly measures: readonly Measure[];
  /** Year of calibration in place of the one that the year and the scenario ask for. */
  readonly baseYear?: number;
  /** What was found of this market of this case, to be taken again and added to. */
  readonly known?: KnownYears;
  /** Counts what is solved, and says when to stop. */
  readonly count?: SolveCount;
}
