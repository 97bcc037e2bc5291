export { type Fact, factTable, type Observation, observedFact } from "./factTable.ts";
export { figure, type Rows } from "./rows.ts";
