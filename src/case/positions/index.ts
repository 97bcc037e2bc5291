export { newPositionsFiles } from "./newPositions.ts";
export type { Coder, PositionsCase, PositionsCodebook, PositionsScale, PositionsSettings } from "./positionsCase.ts";
