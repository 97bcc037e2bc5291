export { chokeDependence, leverage, leverageEffect } from "./leverage.ts";
export type { Leverage, LeverageEffect, MutualLosses } from "./leverage.ts";
export { vulnerability } from "./vulnerability.ts";
