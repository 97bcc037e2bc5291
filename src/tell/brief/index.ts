export { bibliography, type Citation } from "./bibliography.ts";
export type { BriefExposure, BriefInput, BriefManifest } from "./page/briefInput.ts";
export { comparedCsv, diffCsv, sweepCsv, sweptDrawsCsv } from "./compareCsv.ts";
export { comparePage, type ComparePageInput, diffPage } from "./page/comparePage.ts";
export { briefPage } from "./page/briefPage.ts";
export { siteLinks, type SiteLink } from "./page/siteLinks.ts";
export { startCase, type StartCase, startPage, type StartPage } from "./page/startPage.ts";
export type { ClaimBehind } from "./page/claims/claimBehind.ts";
export type { ClaimQuantity } from "./page/claims/claimQuantity.ts";
export type { PageClaim } from "./page/claims/pageClaim.ts";
export type { ClaimFilter, PageClaims } from "./page/claims/pageClaims.ts";
export type { PageFact, PageFacts } from "./page/claims/pageFacts.ts";
export { ORDER } from "./page/page.ts";
export type { BriefPage, FoldedPart, PageFigure, PageNumber, PagePart, PageSection } from "./page/page.ts";
export { drawsSection } from "./page/drawsSection.ts";
export { marketSection } from "./page/marketSection.ts";
export { type PageLabels, pageLabels } from "./page/pageLabels.ts";
export type { PageLink, PageMeasure, PageMethod, PagePackage, PageSources } from "./page/pageSources.ts";
export type { PageTable } from "./page/pageTable.ts";
export { type FigurePlan, figurePlan, isInBody, type SomeSectionId, someSections } from "./page/someSections.ts";
export {
  type ClaimReviews,
  claimReviews,
  dataBlock,
  reviewedClaims,
  type ReviewContext,
  type ReviewedArticle,
  type ReviewedClaim,
} from "./claimReviews.ts";
export { csvText, type CsvCell, type ResultTable, resultTable } from "./csv.ts";
export { csvTables, resultTables } from "./csvTables.ts";
export { type DaysApart, daysApart } from "./daysApart.ts";
export { dl } from "./graphs/dl.ts";
export { eventsCsv } from "./graphs/eventsCsv.ts";
export { gexf } from "./graphs/gexf.ts";
export type { GraphInput } from "./graphs/graphInput.ts";
export { graphml } from "./graphs/graphml.ts";
export { adjacencyCsv, edgesCsv, nodesCsv } from "./graphs/networkCsv.ts";
export { writeStatements } from "./graphs/statementsCsv.ts";
export { dataAddress } from "./dataAddress.ts";
export type { ElasticityNote, PackageNote } from "./packageNotes.ts";
export { positionsTables } from "./positionsCsv.ts";
export type { FormulaCell, Workbook, WorkbookCell, WorkbookSheet } from "./sheet.ts";
export { pageStyle } from "./style.ts";
export { tablesPage } from "./tablesPage.ts";
export { type Origin, originPath, originSource, type Traced } from "./traced.ts";
export { webAddress } from "./webAddress.ts";
export { workbook } from "./workbook.ts";
export type { WorkbookInput } from "./workbookInput.ts";
