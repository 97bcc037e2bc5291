import { quoted, defineProblem } from "../../../base/problems/index.ts";

export const badRecipe = defineProblem(
  "E343",
  {
    name: "bad recipe",
    meaning: "A key of the import recipe is missing, unknown or of the wrong kind.",
    wayOut: "Write what the message says; data/recipes has examples.",
  },
  (path: string, reason: string) => ({
    place: { file: "recipe", path },
    message: `The recipe, ${quoted(path)}: ${plainReason(path, reason)}.`,
  }),
);

/** What a check of a schema says of a key that is missing and of a text that is no JSON, in plain words. */
function plainReason(path: string, reason: string): string {
  if (path === "top level" && /^Invalid input: expected object, received \w+$/u.test(reason)) return NO_JSON;
  return reason.replace(
    /^Invalid input: expected (\w+), received undefined$/u,
    "the key is needed and missing (type $1)",
  );
}

const NO_JSON = 'it is no JSON object, such as {"name": "my-tables"}';

export const noName = defineProblem(
  "E344",
  {
    name: "country without a name",
    meaning: "A country code is not in ISO 3166-1 and has no name of its own.",
    wayOut: "Name it under `countries` in the recipe.",
  },
  (country: string) => ({
    place: { file: "accounts.csv", path: country },
    message: `${country} is not an ISO 3166-1 alpha-3 code and the recipe gives it no name.`,
    found: country,
    expected: "an ISO code, or a name under `countries` in the recipe",
  }),
);

export const noYearInName = defineProblem(
  "E346",
  {
    name: "year of the tables unknown",
    meaning: "Tables without a recipe have no year of their own, and a model needs its base year.",
    wayOut: "Give a recipe, or name the folder with its year.",
  },
  (folder: string) => ({
    place: { path: folder },
    message: `The year of the tables is unknown: there is no recipe, and the folder's name "${folder.slice(0, 40)}" has no year in it.`,
    found: folder,
    expected: "a recipe with a year, or a folder named like icio-2017",
  }),
);

export const noElasticitySet = defineProblem(
  "E349",
  {
    name: "no set of elasticities",
    meaning:
      "Every computation needs an elasticity for every sector, also to balance tables. A package without them cannot be used.",
    wayOut: "Add a column of elasticities to sectors.csv, or add a set with one value to the recipe.",
  },
  () => ({
    place: { file: "recipe", path: "elasticities" },
    message: "There is no elasticity set, and a package needs one.",
    hints: ["Add a column of elasticities to sectors.csv, or add a set with one value to the recipe."],
  }),
);

export const assumedRecipe = defineProblem(
  "W342",
  {
    name: "recipe assumed",
    meaning: "Tables were imported without a recipe, so licence, sources and the meaning of columns are guesses.",
    wayOut: "Write a recipe; data/recipes has examples.",
  },
  (folder: string, year: string, sets: readonly string[]) => ({
    place: { path: folder },
    message: `There is no recipe: the year ${year} is read from the folder's name, licence and sources stay "not stated", and these columns are taken for elasticity sets: ${sets.join(", ") || "none"}.`,
    hints: ["A recipe adds what tables do not say; data/recipes has examples."],
  }),
);
