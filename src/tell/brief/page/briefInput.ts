import type { AuditedResults, ExposureResult, ScoreResult, TariffEffectsResult } from "../../../results/index.ts";
import type { Case } from "../../../case/index.ts";
import type { AlignmentChart, ChartPair, ClaimsChart, MarketCharts, PositionsChart } from "../../charts/index.ts";
import type { IncomeAccount } from "../../findings/index.ts";
import type { Wording } from "../../../base/wording/index.ts";
import type { SiteLink } from "./siteLinks.ts";
import type { ReviewedClaim } from "../claimReviews.ts";
import type { ElasticityNote, MeasureNotes, PackageNote } from "../packageNotes.ts";

/** What makes a run repeatable. */
export interface BriefManifest {
  /** Version of Tertius. */
  readonly tertius: string;
  readonly caseSha256: string | null;
  readonly data: readonly { readonly name: string; readonly version: string; readonly sha256: string | null }[];
  /** Put in the place of the case's by whoever asked; null where nothing was. */
  readonly deficits: string | null;
  readonly elasticities: string | null;
  readonly seed: number | null;
}

/** Derivatives that a brief tells: of the base year, and of the scenario that it is about. */
export interface BriefExposure {
  /** Null where the case has none. */
  readonly exposure: ExposureResult | null;
  /** Of each third country. */
  readonly tariffEffects: readonly TariffEffectsResult[];
  /** Why there are no effects of tariffs; null where there are. */
  readonly unranked: "noDerivative" | "noEquilibrium" | null;
}

/** Everything a brief is made of. */
export interface BriefInput {
  readonly case: Case;
  readonly results: AuditedResults;
  readonly words: Wording;
  /** Scenario that the brief is about; the main one when absent. */
  readonly scenario?: string;
  /** Every solved scenario with its real income; those of the results when absent. */
  readonly accounts?: readonly IncomeAccount[];
  readonly manifest: BriefManifest;
  readonly packages: readonly PackageNote[];
  readonly elasticities: readonly ElasticityNote[];
  readonly measures?: MeasureNotes;
  /** Charts of the scenario, drawn in the language of the words. */
  readonly charts: readonly ChartPair[];
  /** Charts of commodity markets. */
  readonly marketCharts?: readonly MarketCharts[];
  /** Claims with their verdicts, told to machines beside the page; those of the results when absent. */
  readonly reviews?: readonly ReviewedClaim[];
  /** Charts of claims. */
  readonly claimsCharts?: readonly ClaimsChart[];
  /** Charts of alignment. */
  readonly alignmentCharts?: readonly AlignmentChart[];
  /** Charts of positions. */
  readonly positionsCharts?: readonly PositionsChart[];
  /** Pages of the site that the brief is part of; absent where it stands alone. */
  readonly links?: readonly SiteLink[];
  /** What stands as in the case on a page whose levers moved the rest; absent from a brief, and where nothing of the case stands. */
  readonly fixed?: {
    /** Ids of claims that were not judged anew. */
    readonly claims: ReadonlySet<string>;
  };
  /** Economic exposure of the third countries; absent where it was not asked for. */
  readonly exposure?: BriefExposure;
  /** Predictions beside what customs recorded; absent where the case names no record, and from a page whose levers moved. */
  readonly score?: ScoreResult;
  /** True: pictures of the charts stand as `charts/NAME.png` beside the page, and it links to them. False when absent. */
  readonly hasPictures?: boolean;
}
