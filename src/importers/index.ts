export { importTables } from "./importTables.ts";
export { checkRecipe, type Recipe } from "./recipe.ts";
export { caliendoParroBase, type CaliendoParroBase, type DeficitBase } from "./caliendoParroBase.ts";
