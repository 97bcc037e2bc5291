export { parseScaleTable } from "./parseScaleTable.ts";
export type { ScaleRow, ScaleTable } from "./scaleTable.ts";
