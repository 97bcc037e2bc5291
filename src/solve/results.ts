import type {
  AlignmentResults,
  EquilibriumResult,
  LeverageResult,
  MarketResult,
  PositionsResults,
} from "../results/index.ts";

/** One scenario; a failed one has no results, the others keep theirs. */
export interface ScenarioResult {
  readonly title: string;
  readonly at: string;
  readonly measures: readonly string[];
  readonly status: "ok" | "failed";
  readonly equilibrium?: EquilibriumResult;
  /** By name of the market. */
  readonly markets?: Readonly<Record<string, MarketResult>>;
  /** What closing trade would cost each side, in the scenarios that the case names. */
  readonly leverage?: readonly LeverageResult[];
}

/** Everything a run computed; `base` is always a scenario. */
export interface Results {
  readonly scenarios: Readonly<Record<string, ScenarioResult>>;
  /** Absent when the case has no such block. */
  readonly alignment?: AlignmentResults;
  /** Absent when the case has no such block. */
  readonly positions?: PositionsResults;
}
