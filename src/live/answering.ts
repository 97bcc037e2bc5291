import type { HeldCase, PackageShelf } from "../case/index.ts";
import type { ScenarioResult } from "../results/index.ts";
import type { DrawRow, DrawRunner } from "../solve/draws/index.ts";
import type { KnownYears, MarketRun, Models, RunInput, StagedScenario } from "../solve/index.ts";
import type { Lever } from "./levers.ts";
import type { LiveSource } from "./source.ts";
import type { Stage } from "./standing.ts";

/** What answers are made from. */
export interface Answering {
  readonly source: LiveSource;
  /** What trade is solved from. */
  readonly held: HeldCase;
  readonly shelf: PackageShelf;
  readonly models: Models;
  /** Scenario that the page is about in the case. */
  readonly main: string | null;
  readonly input: RunInput | null;
  /** What the last answer leaves to the next. */
  readonly memory: {
    /** The whole case: read when it is first asked for, for it takes longer. */
    whole: HeldCase | null;
    state: Float64Array | null;
    /** Levers by the scenario that the page is about and its day. */
    readonly levers: Map<string, readonly Lever[]>;
    /** The scenario that was last let go of. */
    staged: { readonly key: string; readonly scenario: StagedScenario } | null;
    pair: { readonly key: string; readonly held: HeldCase } | null;
    market: MarketMemory | null;
    /** Every market under the settings that were last asked for, where the answer is from markets alone. */
    markets: { readonly key: string; readonly run: MarketRun } | null;
    /** Draws of the state that was last at rest; null of one without any. */
    drawing: { readonly key: string; readonly found: Drawing | null } | null;
    /** Other scenarios, by what they were solved under. */
    readonly others: Map<string, ScenarioResult>;
    /** The state whose other scenarios were last asked for. */
    othersOf: { readonly key: string; readonly stage: Stage | null } | null;
    /** Whether anything but a market was moved. */
    isMoved: boolean;
  };
}

/** What was found of a market, for the next states of it. */
export interface MarketMemory {
  /** What it was found under. */
  readonly key: string;
  /** By searches that each set out by themselves. */
  readonly whole: KnownYears;
  /** By searches that set out from the last state. */
  readonly dragged: KnownYears;
}

/** What is drawn under a state, and the rows that there are. */
export interface Drawing {
  readonly input: RunInput;
  readonly scenario: string;
  /** The scenario at its centre. */
  readonly result: ScenarioResult;
  readonly runner: DrawRunner;
  readonly rows: readonly DrawRow[];
}
