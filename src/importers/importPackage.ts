import { writeEconomy, type TextFiles } from "../packages/index.ts";
import { hasErrors, type Problem } from "../problems/index.ts";
import { defaultRecipe } from "./defaultRecipe.ts";
import { importTables } from "./importTables.ts";
import { badRecipe } from "./problems.ts";
import { checkRecipe, type Recipe } from "./recipe.ts";

/**
 * Turns tidy tables and a recipe into the files of an economy package, as `tertius import tables` writes them.
 *
 * @param files       Text of the tables by file name (`importTables`).
 * @param recipeText  JSON of the recipe; data/recipes holds those of the packages that come with Tertius. Null makes do
 *                    with the folder's name and the columns (`defaultRecipe`).
 * @param folder      Name of the folder the tables are in; used where there is no recipe.
 * @returns the package's files, null when any problem is an error.
 */
export function importPackage(
  files: TextFiles,
  recipeText: string | null,
  folder = "tables",
): { files: TextFiles | null; problems: Problem[] } {
  const { recipe, problems } = recipeText === null ? defaultRecipe(files, folder) : recipeOf(recipeText);
  if (recipe === null) return { files: null, problems };
  const imported = importTables(files, recipe);
  const found = [...problems, ...imported.problems];
  if (imported.economy === null || hasErrors(found)) return { files: null, problems: found };
  return { files: writeEconomy(imported.economy), problems: found };
}

function recipeOf(text: string): { recipe: Recipe | null; problems: Problem[] } {
  try {
    return checkRecipe(JSON.parse(text));
  } catch {
    return { recipe: null, problems: [badRecipe("top level", "not JSON")] };
  }
}
