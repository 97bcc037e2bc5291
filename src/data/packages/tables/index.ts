export { elasticityCellProblems, homeCellProblems } from "./elasticityCells.ts";
export {
  cellOf,
  type Key,
  MONEY,
  type NumberColumn,
  numberProblems,
  type NumberRule,
  readCells,
  SIGNED_MONEY,
  TARIFF,
} from "./cells.ts";
export { cellsOf, days, numbers, wholeNumbers, type WholeRule } from "./columns.ts";
export { isCode, labelSet, namesOf, textsOf, wordsOf } from "./labels.ts";
export {
  kindProblems,
  MANIFEST_FILE,
  manifestSchema,
  NOTES,
  type Origin,
  packageKind,
  type PackageKind,
  readMetadata,
} from "./manifest.ts";
export { plainCells } from "./plainCells.ts";
export { spreadKey, wideCells } from "./wideCells.ts";
export { COLUMN_LIMIT, LIST_LIMIT, listed, readTable, type Table, type TextFiles } from "./table.ts";
export {
  eachTextRow,
  LISTED_ROWS,
  type Separator,
  separatorOf,
  type TextRow,
  textRows,
  unclosedQuoteLine,
  rowsWithin,
} from "./textRows.ts";
