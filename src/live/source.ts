import type { Economy } from "../data/packages/index.ts";
import type { ClaimResult } from "../results/index.ts";
import type { CarriedProducts } from "./carriedProducts.ts";
import type { BriefManifest, FigurePlan } from "../tell/brief/index.ts";
import type { IncomeResult, SolvedScenarios } from "../tell/findings/index.ts";
import type { WorldShapes } from "../tell/charts/index.ts";
import type { Language } from "../base/wording/index.ts";

/** A scenario with its real income; without it where it failed. */
export type IncomeScenario = SolvedScenarios<IncomeResult>["scenarios"][string];

/** What of a solved case a live page needs; plain JSON. */
export interface LiveResults extends SolvedScenarios<IncomeResult> {
  /** Scenario that the page is about in the case; null where none was solved. */
  readonly main: string | null;
  /** Verdicts as they were printed; null where no claims were audited. */
  readonly claims: readonly ClaimResult[] | null;
  /** Figures of the page as it was printed. */
  readonly figures: FigurePlan;
}

/** What a live page is made from; nothing else is asked for later. */
export interface LiveSource {
  /** Name of the folder of the case. */
  readonly folder: string;
  readonly sha256: string | null;
  /** Texts of its files, by path. */
  readonly caseFiles: ReadonlyMap<string, string>;
  readonly products: CarriedProducts;
  /** Packages that the case solves, by name. */
  readonly economies: ReadonlyMap<string, Economy>;
  readonly results: LiveResults;
  readonly world: WorldShapes;
  /** How the page was asked for. */
  readonly asked: {
    readonly lang: Language;
    readonly deficits: string | null;
    readonly elasticities: string | null;
    /** Countries and blocs of `--for`, as typed. */
    readonly answerFor: readonly string[];
    /** `PATH=VALUE` of `--set`, as typed. */
    readonly settings: readonly string[];
  };
  readonly manifest: BriefManifest;
}
