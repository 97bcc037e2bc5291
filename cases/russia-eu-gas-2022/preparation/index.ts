export { gasTables, type GasSources } from "./gasTables.ts";
export { citedGasFacts } from "./citedGasFacts.ts";
