export { briefHtml, CONTENT_SECURITY_POLICY, type BriefInput, type BriefManifest } from "./briefHtml.ts";
export { csvText, type CsvCell } from "./csv.ts";
export { csvTables } from "./csvTables.ts";
export { escaped, link } from "./html.ts";
export { sourceHtml, type ElasticityNote, type PackageNote } from "./sources.ts";
