import type { Case } from "../../case/index.ts";
import type { AuditedResults } from "../../results/index.ts";
import type { Wording } from "../../base/wording/index.ts";
import type { PublishedElasticities } from "../findings/index.ts";
import type { BriefManifest } from "./page/briefInput.ts";
import type { PackageNote } from "./packageNotes.ts";

/** What a workbook is made of. */
export interface WorkbookInput {
  readonly case: Case;
  readonly results: AuditedResults;
  readonly words: Wording;
  readonly manifest: BriefManifest;
  readonly packages: readonly PackageNote[];
  /** Elasticity sets with where they were published; unnamed where absent. */
  readonly elasticities?: readonly PublishedElasticities[];
}
