export { shareDependence } from "./shareDependence.ts";
export { STRATEGIC_THRESHOLDS, strategicDependence } from "./strategicDependence.ts";
export type { ForeignSupply, StrategicCriterion, StrategicDependence, StrategicValue } from "./strategicDependence.ts";
export { supplierConcentration } from "./supplierConcentration.ts";
