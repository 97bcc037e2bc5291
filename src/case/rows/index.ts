export { PROBLEM_LIMIT, checkEach } from "./checkEach.ts";
export { grouped } from "./grouped.ts";
export { type NamedTable, namedTable } from "./namedTable.ts";
export { type Placed, type RowTable, schemaRows, tableText } from "./schemaRows.ts";
export { type Confidence, unstatedConfidence } from "./unstatedConfidence.ts";
