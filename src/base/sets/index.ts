export { indexSet, type IndexSet } from "./indexSet.ts";
export { filled, parameter, type Parameter } from "./parameter.ts";
