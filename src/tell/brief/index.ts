export { bibliography, type Citation } from "./bibliography.ts";
export { briefHtml, CONTENT_SECURITY_POLICY } from "./briefHtml.ts";
export type { BriefInput, BriefManifest } from "./page/briefInput.ts";
export { briefPage } from "./page/briefPage.ts";
export type { BriefPage, PageFigure, PageNumber, PagePart, PageSection, Traced } from "./page/page.ts";
export {
  claimReviews,
  dataBlock,
  reviewedClaims,
  type ReviewContext,
  type ReviewedArticle,
  type ReviewedClaim,
} from "./claimReviews.ts";
export { csvText, type CsvCell, type ResultTable, resultTable } from "./csv.ts";
export { csvTables, resultTables } from "./csvTables.ts";
export { dl } from "./graphs/dl.ts";
export { eventsCsv } from "./graphs/eventsCsv.ts";
export { gexf } from "./graphs/gexf.ts";
export type { GraphInput } from "./graphs/graphInput.ts";
export { graphml } from "./graphs/graphml.ts";
export { adjacencyCsv, edgesCsv, nodesCsv } from "./graphs/networkCsv.ts";
export { writeStatements } from "./graphs/statementsCsv.ts";
export { escaped, link } from "./html.ts";
export { positionsTables } from "./positionsCsv.ts";
export { citationHtml, type ElasticityNote, type PackageNote } from "./sources.ts";
export type { FormulaCell, Workbook, WorkbookCell, WorkbookSheet } from "./sheet.ts";
export { tablesPage } from "./tablesPage.ts";
export { workbook } from "./workbook.ts";
export type { WorkbookInput } from "./workbookInput.ts";
