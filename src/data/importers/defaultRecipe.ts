import { isCode, readTable, type TextFiles } from "../packages/index.ts";
import type { Problem } from "../../base/problems/index.ts";
import { geometricMean } from "./elasticityColumns.ts";
import { assumedRecipe, noYearInName } from "./problems.ts";
import type { ElasticityPlan, Recipe } from "./recipe.ts";

/** Characters of a folder's name that become the name of a package. */
const LONGEST = 50;

const NOT_STATED = "not stated";

/**
 * A recipe for tables that come without one: name and year from the folder's name, licence and sources "not stated",
 * every column of `sectors.csv` that holds positive numbers throughout, and whose name can be that of a set, as an
 * elasticity set.
 *
 * @param folder  Name of the folder, such as `icio-2017`.
 * @returns null when the name has no year in it.
 */
export function defaultRecipe(files: TextFiles, folder: string): { recipe: Recipe | null; problems: Problem[] } {
  const year = /(?:19|20)\d\d/.exec(folder)?.[0];
  if (year === undefined) return { recipe: null, problems: [noYearInName(folder)] };
  const elasticities = elasticityPlans(files);
  const name = folder
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, "-")
    .slice(0, LONGEST);
  const recipe: Recipe = {
    name: /^[a-z0-9]/.test(name) ? name : `tables${name}`,
    version: "0.0.0",
    title: `World economy ${year} from the tables ${folder}`,
    licenses: [{ name: NOT_STATED }],
    sources: [{ title: NOT_STATED }],
    year: Number(year),
    currency: "USD",
    unit: "million",
    absentFlows: "zero",
    notes: ["Imported without a recipe: licence, sources and what was fitted are not stated."],
    countries: { ROW: { name: "Rest of the world", residual: true } },
    elasticities,
    surcharges: [],
    concordance: [],
  };
  const sets = elasticities.map((each) => each.set);
  return { recipe, problems: [assumedRecipe(folder, year, sets)] };
}

/** Columns that hold a number above zero, or several, in every row. */
function elasticityPlans(files: TextFiles): ElasticityPlan[] {
  const table = readTable(files, "sectors.csv", { needed: ["sector", "name", "goods"], open: true }, []);
  if (table === null) return [];
  const columns = table.header.filter((name) => isCode(name) && !["sector", "name", "goods"].includes(name));
  const isElasticity = (name: string): boolean =>
    table.rows.every((cells) => geometricMean(cells[table.columnOf(name)] ?? "") > 0);
  return columns.filter(isElasticity).map((column) => ({
    set: column,
    column,
    horizon: "unspecified",
    elasticityOf: "",
    estimatedOn: "",
    standardErrors: {},
    source: `${NOT_STATED}: column ${column}`,
  }));
}
