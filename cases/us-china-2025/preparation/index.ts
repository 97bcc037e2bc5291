export {
  ANSWER_LISTS,
  type AnswerInput,
  type AnswerList,
  answerTables,
  customsValue,
  listedSectors,
} from "./answerTables.ts";
export { averagesTable } from "./averagesTable.ts";
export { collectedParts, collectedTables } from "./collectedTables.ts";
export { citedFacts } from "./citedFacts.ts";
export { DAYS, measureTables, UNLISTED } from "./measureTables.ts";
export { referenceTables, type ReferenceTables } from "./referenceTables.ts";
export { addedOf, statutoryCells, type StatutoryCell } from "./statutoryCells.ts";
