export { averagesTable } from "./averagesTable.ts";
export { citedFacts } from "./citedFacts.ts";
export { type Fact, factTable, type Observation, observedFact } from "./factTable.ts";
export { DAYS, measureTables, UNLISTED } from "./measureTables.ts";
export { figure, referenceTables, type ReferenceTables, type Rows } from "./referenceTables.ts";
export { addedOf, statutoryCells, type StatutoryCell } from "./statutoryCells.ts";
