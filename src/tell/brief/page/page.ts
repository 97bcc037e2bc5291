import type { Language } from "../../../base/wording/index.ts";
import type { ClaimReviews } from "../claimReviews.ts";
import type { Origin, Traced } from "../traced.ts";
import type { PageClaims } from "./claims/pageClaims.ts";
import type { PageLabels } from "./pageLabels.ts";
import type { PageSources } from "./pageSources.ts";
import type { PageTable } from "./pageTable.ts";
import type { SiteLink } from "./siteLinks.ts";

/** A number of the answer beside the range that it lies in. */
export interface PageNumber {
  readonly label: string;
  /** Central value, low and high in the same unit; null where there is none. */
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  /** Value, range and amount of money in words, each with its unit; null where there is none. */
  readonly valueText: string;
  readonly rangeText: string | null;
  readonly moneyText: string | null;
  readonly origin: Origin;
}

/** A chart in two layouts, and where its numbers stand. */
export interface PageFigure {
  /** Name of the figure among those of the page and of its files: letters, digits and hyphens. */
  readonly name: string;
  /** Every number of the chart, under an id of its own on the page, and the same as CSV. */
  readonly table: PageTable;
  readonly csv: string;
  /** The drawings as SVG; empty where a layout was not drawn. */
  readonly screen: string;
  readonly phone: string;
  readonly origin: Origin;
}

/** What stays as in the case where levers move the rest of its section. */
interface Fixed {
  readonly isFixed?: true;
  /** Section that it goes with where that does not hold under the levers; absent: it holds for whoever is asked about. */
  readonly goesWith?: SectionId;
}

/** Parts that are folded below a line; where it is a heading, whoever does not fold sets it above them. */
export interface FoldedPart extends Fixed {
  readonly kind: "folded";
  readonly summary: Traced;
  readonly isHeading: boolean;
  readonly parts: readonly PagePart[];
}

/** A piece of a section as plain data; how it looks is for whoever sets the page. */
export type PagePart =
  | { readonly kind: "verdict"; readonly verdict: Traced }
  | { readonly kind: "numbers"; readonly title: string; readonly numbers: readonly PageNumber[] }
  | { readonly kind: "prose"; readonly sentences: readonly Traced[] }
  | { readonly kind: "note"; readonly note: Traced }
  | { readonly kind: "list"; readonly items: readonly Traced[] }
  | FoldedPart
  | ({ readonly kind: "figure"; readonly figure: PageFigure } & Fixed)
  | { readonly kind: "table"; readonly table: PageTable; readonly origin: Origin }
  | { readonly kind: "claims"; readonly claims: PageClaims }
  | { readonly kind: "sources"; readonly sources: PageSources }
  | { readonly kind: "manifest"; readonly lines: readonly string[] };

/** Sections that are the brief, in their order; those of the annex follow. */
export const BODY = [
  "answer",
  "winners",
  "trade",
  "commodities",
  "alignment",
  "exposure",
  "tariffs",
  "score",
  "change",
] as const;
/** Sections of the annex, in their order. */
const ANNEX = ["article", "charts", "tables", "sources", "version"] as const;

/** Sections in the order of a page. */
export const ORDER: readonly SectionId[] = [...BODY, ...ANNEX];

/** A section of the body. */
export type BodyId = (typeof BODY)[number];
/** A section: its place in the page, and the anchor that links name. */
export type SectionId = BodyId | "market" | "draws" | (typeof ANNEX)[number];

/** A section of the page. */
export interface PageSection {
  readonly id: SectionId;
  readonly title: string;
  readonly isAnnex: boolean;
  /** False where its numbers are those of sources and versions, which stand in no result. */
  readonly isTraced: boolean;
  readonly parts: readonly PagePart[];
}

/** A brief as plain data, the same after it was written as JSON: what it says and shows, in the order in which it is read. */
export interface BriefPage {
  readonly language: Language;
  /** The question that it answers. */
  readonly title: string;
  readonly labels: PageLabels;
  readonly sections: readonly PageSection[];
  /** Pages of the site that it is part of; absent where it stands alone. */
  readonly links?: readonly SiteLink[];
  /** Name and version of what made it. */
  readonly generator: string;
  /** Its claims with their verdicts, for machines; null where no claim was reviewed. */
  readonly reviews: ClaimReviews | null;
}
