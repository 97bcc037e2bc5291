import { checkEconomy, type Economy, type TextFiles } from "../packages/index.ts";
import { hasErrors, type Problem } from "../../base/problems/index.ts";
import { defaultRecipe } from "./defaultRecipe.ts";
import { economyFiles } from "./economyFiles.ts";
import { type ImportedTables, importTables, type SurchargedTables } from "./importTables.ts";
import { badRecipe, noElasticitySet } from "./problems.ts";
import { checkRecipe, type Recipe } from "./recipe.ts";

/**
 * Turns tidy tables and a recipe into the files of an economy package, as `tertius import tables` writes them.
 *
 * @param files       Text of the tables by file name (`importTables`).
 * @param recipeText  JSON of the recipe; data/recipes holds those of the packages that come with Tertius. Null makes do
 *                    with the folder's name and the columns (`defaultRecipe`).
 * @param folder      Name of the folder the tables are in; used where there is no recipe.
 * @returns the package's files, null when any problem is an error, and what the surcharges of the recipe moved.
 */
export function importPackage(
  files: TextFiles,
  recipeText: string | null,
  folder = "tables",
): { files: TextFiles | null; problems: Problem[]; surcharged: SurchargedTables | null } {
  const { economy, problems, surcharged } = readTables(files, recipeText, folder, false);
  if (economy === null) return { files: null, problems, surcharged: null };
  const written = economyFiles(economy);
  return { files: written.files, problems: [...problems, ...written.problems], surcharged };
}

/** Tables that are to be balanced: the economy that they are, the accounts that it contradicts, the set to balance with. */
export interface TablesAsStated extends ImportedTables {
  /** The first set of the recipe. */
  readonly set: string;
}

/**
 * Reads tidy tables with their accounts as stated, for a model to balance (`tertius import tables --rebase`).
 *
 * @param files       as of `importPackage`
 * @param recipeText  as of `importPackage`
 * @param folder      as of `importPackage`
 * @returns `stated` null where the accounts contradict nothing.
 */
export function importAsStated(files: TextFiles, recipeText: string | null, folder: string): TablesAsStated {
  const { economy, stated, problems } = readTables(files, recipeText, folder, true);
  return { economy, stated, problems, surcharged: null, set: (economy === null ? undefined : firstSet(economy)) ?? "" };
}

function firstSet({ elasticities }: Economy): string | undefined {
  const [name] = elasticities.keys();
  return name;
}

function readTables(
  files: TextFiles,
  recipeText: string | null,
  folder: string,
  keepsAccounts: boolean,
): ImportedTables {
  const { recipe, problems } = recipeText === null ? defaultRecipe(files, folder) : recipeOf(recipeText);
  if (recipe === null) return { economy: null, stated: null, problems, surcharged: null };
  const imported = importTables(files, recipe, { keepsAccounts });
  const { economy, stated } = imported;
  const own = economy === null ? [] : [...setProblems(economy), ...(stated === null ? checkEconomy(economy) : [])];
  const found = [...problems, ...imported.problems, ...own];
  return { ...imported, economy: hasErrors(found) ? null : economy, problems: found };
}

/** E349 where nothing says how trade answers to prices, which every package must. */
function setProblems({ elasticities }: Economy): Problem[] {
  return elasticities.size === 0 ? [noElasticitySet()] : [];
}

function recipeOf(text: string): { recipe: Recipe | null; problems: Problem[] } {
  try {
    return checkRecipe(JSON.parse(text));
  } catch {
    return { recipe: null, problems: [badRecipe("top level", "not JSON")] };
  }
}
