export { POSITIONS_SCHEMA } from "./blockSchema.ts";
export { NETWORK_KINDS, type NetworkKind, type NetworkSettings } from "./networkSchema.ts";
export { networkFaults, type NetworkFault } from "./networkSettings.ts";
export { newPositionsFiles } from "./newPositions.ts";
export type { Coder, PositionsCase, PositionsCodebook, PositionsScale, PositionsSettings } from "./positionsCase.ts";
export { positionsFormat } from "./positionsFormat.ts";
export { readPositions } from "./readPositions.ts";
export { CODEBOOK_JSON_SCHEMA, STATEMENT_JSON_SCHEMA } from "./schemas.ts";
export { POSITIONS_CASE_PROBLEMS } from "./problemList.ts";
