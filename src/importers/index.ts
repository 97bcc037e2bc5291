export { importPackage } from "./importPackage.ts";
export { importTables } from "./importTables.ts";
export { checkRecipe, type Recipe } from "./recipe.ts";
export { caliendoParroBase, type CaliendoParroBase, type DeficitBase } from "./caliendoParroBase.ts";
export { addedAverage, fitTariffPath, type FittedStep, type PathRow, type TariffPath } from "./tariffPath.ts";
export { parseAddedTariffs, parseTariffAverages, type AverageStep } from "./tariffPathSeries.ts";
export { cutTable, factorTable, pathTable, vectorTable } from "./tariffPathTables.ts";
export { importCaliendoParro } from "./importCaliendoParro.ts";
export { gasMarketTables, type GasMarketSources } from "./marketLng.ts";
