export { estimateCautions } from "./cautions.ts";
export { checkCustomsRecord, checkPanel } from "./checkPanel.ts";
export { estimateElasticity } from "./estimate.ts";
export type { FitOptions } from "./fit.ts";
export type { CustomsRecord, ImportPanel, MonthWindow } from "./model.ts";
export { ELASTICITY_PROBLEMS } from "./problemList.ts";
export type {
  Clustered,
  Coefficient,
  DroppedCells,
  ElasticityEstimate,
  FitQuality,
  InstrumentedPart,
} from "./results.ts";
export { windowPanel, type WindowOptions } from "./windowPanel.ts";
