import type { Case, Scenario } from "../case/index.ts";
import type { AlliancePackage, CouncilPackage, Economy, ObservedTrade, VotePackage } from "../data/packages/index.ts";
import type { Closure } from "../engines/equilibrium/index.ts";

/** The data packages that a case names. */
export interface CasePackages {
  readonly headline: Economy;
  /** Packages of `economy.also`. */
  readonly others: readonly Economy[];
  /** Roll calls that the alignment block names; without them nothing is said of alignment. */
  readonly votes?: VotePackage | null;
  /** Council tables that the alignment block names. */
  readonly council?: CouncilPackage | null;
  /** Pairs on which the alliance decision was tried, as the alignment block names them. */
  readonly trial?: AlliancePackage | null;
  /** What customs recorded, as the case names it. */
  readonly observed?: ObservedTrade | null;
}

/** What a run needs: a checked case and the packages it names. */
export interface RunInput extends CasePackages {
  readonly case: Case;
}

/** The scenario that changes nothing: always there, it shows that the base reproduces itself. */
export function baseScenario(input: RunInput, closure: Closure): Scenario {
  return {
    id: "base",
    title: "",
    measures: [],
    at: `${input.headline.manifest.year}-01-01`,
    deficits: closure,
    wasted: input.case.economy.wasted,
    fullRange: false,
    reference: false,
    scale: new Map(),
    joins: new Map(),
    against: null,
    sweep: null,
  };
}
