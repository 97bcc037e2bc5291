export { PROBLEM_LIMIT, checkEach } from "./checkEach.ts";
export { grouped } from "./grouped.ts";
export { type NamedTable, namedTable } from "./namedTable.ts";
export type { Placed } from "./placed.ts";
export { readRow, type RowTable, type WrittenRow } from "./readRow.ts";
export { schemaRows, tableText } from "./schemaRows.ts";
export { CONFIDENCE, type Confidence, RECALLED_SPREAD } from "./confidence.ts";
export { unstatedConfidence } from "./unstatedConfidence.ts";
