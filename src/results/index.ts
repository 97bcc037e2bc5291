export { columnsByName, columnsOf, type NamedColumn, type ResultColumn } from "./columns.ts";
export { bareSchema, type FieldMeta, metaOf, type ResultBasis } from "./field.ts";
export { MILLION } from "./kinds.ts";
export type { Range } from "./range.ts";
export type { Result } from "./result.ts";
export { fieldsBelow, type ResultField } from "./resultFields.ts";
export {
  COUNTRY,
  type CountryResult,
  DECOMPOSITION,
  type DecompositionLogPercent,
  OTHER_BASE,
  SECTOR,
  type SectorResult,
} from "./trade/country.ts";
export { ATTRIBUTION, type ChannelsResult, SALE } from "./trade/channels.ts";
export type { DiversionParts, DiversionResult } from "./trade/diversion.ts";
export { EQUILIBRIUM, type EquilibriumResult } from "./trade/equilibrium.ts";
export { BILATERAL, type BilateralResult, FLOW, type FlowResult } from "./trade/pairs.ts";
export { CLOSURE, SOLVE, type SolveFigures } from "./trade/solves.ts";
