import fc from "fast-check";
import { expect, it } from "vitest";
import { geometricMean } from "../../../src/data/importers/elasticityColumns.ts";
import { checkRecipe, importPackage, importTables } from "../../../src/data/importers/index.ts";
import { parseEconomy } from "../../../src/data/packages/index.ts";
import { recipeText, tidyTables } from "./tidyTables.ts";

function imported(): ReturnType<typeof importTables> {
  return importTables(tidyTables({}), checkRecipe(JSON.parse(recipeText())).recipe!);
}

it("puts importers before exporters and takes names from ISO 3166-1", () => {
  const { economy, problems } = imported();
  expect(problems).toEqual([]);
  expect(economy!.flows.of("GOODS", "USA", "CHN")).toBe(2);
  expect(economy!.tariffs.of("GOODS", "USA", "CHN")).toBe(0.25);
  expect(economy!.countryNames).toEqual(["United States of America", "People's Republic of China"]);
});

it("takes the geometric mean where a cell lists several elasticities, and keeps the cell", () => {
  const central = imported().economy!.elasticities.get("central")!;
  expect([central.theta[0], central.original[0]]).toEqual([6, "4 (a) 9 (b)"]);
  expect(imported().economy!.elasticities.get("short")!.theta[0]).toBe(0.76);
});

it("joins the column and the exceptions of a concordance", () => {
  expect(imported().economy!.concordances.get("other")!.get("GOODS")).toEqual(["A", "B"]);
});

it("refuses a concordance whose column or sectors the table does not have", () => {
  const recipe = JSON.parse(recipeText()) as { concordance: unknown };
  recipe.concordance = [{ package: "other", column: "ther", more: { GODS: ["B"] } }];
  const { economy, problems } = importTables(tidyTables({}), checkRecipe(recipe).recipe!);
  expect(problems.map(({ code, path }) => [code, path])).toEqual([
    ["E302", "column ther"],
    ["E343", "concordance.other.more.GODS"],
  ]);
  expect(economy).toBeNull();
});

it("reads unlisted flows as zero, since the tables list every flow", () => {
  expect(imported().economy!.flows.of("GOODS", "CHN", "USA")).toBe(0);
});

it("makes a package that passes its own checks", () => {
  const { files, problems } = importPackage(tidyTables({}), recipeText());
  expect(problems).toEqual([]);
  expect(parseEconomy(files!, null).problems).toEqual([]);
});

it("makes do without a recipe where the folder names a year", () => {
  const { files } = importPackage(tidyTables({}), null, "Tidy Tables 2017");
  const { economy } = parseEconomy(files!, null);
  expect([economy!.manifest.name, economy!.manifest.year]).toEqual(["tidy-tables-2017", 2017]);
  expect([...economy!.elasticities.keys()]).toEqual(["theta"]);
});

it("takes the geometric mean of alternatives, and nothing from a cell without numbers", () => {
  expect([geometricMean("4 or 9 (see the source)"), geometricMean("3.5"), geometricMean("x")]).toEqual([6, 3.5, NaN]);
});

it("refuses an elasticity that its package could not be read with", () => {
  const found = importPackage(tidyTables({ theta: "2000 (a) 8000 (b)" }), recipeText());
  expect(found.problems.map(({ code, path, message }) => [code, path, message])).toEqual([
    ["E314", "line 2, column theta", "No trade elasticity θ of that size was ever estimated."],
  ]);
  expect(found.files).toBeNull();
});

it("says that a recipe is no JSON", () => {
  expect(importPackage(tidyTables({}), "{").problems.map((each) => each.message)).toEqual([
    "The recipe, top level: not JSON.",
  ]);
});

it("never throws, whatever the bytes", () => {
  const noise = fc.uint8Array({ maxLength: 200 }).map((bytes) => new TextDecoder().decode(bytes));
  const file = fc.constantFrom("sectors.csv", "accounts.csv", "flows.csv", "use.csv");
  fc.assert(
    fc.property(file, noise, fc.boolean(), (name, text, keepsHeader) => {
      const files = tidyTables({});
      const header = keepsHeader ? files.get(name)!.split("\n")[0] : "";
      const { files: written, problems } = importPackage(files.set(name, `${header}\n${text}`), recipeText());
      expect(written !== null || problems.length > 0).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

it("refuses a sector that is listed twice or neither goods nor services", () => {
  const { recipe } = checkRecipe(JSON.parse(recipeText()));
  const twice = tidyTables({}).set("sectors.csv", "sector,name,goods,theta,there\nA,A,1,4,A\nA,A,1,4,A\n");
  expect(importTables(twice, recipe!).problems.map((each) => each.message)).toEqual(["A is listed twice."]);
  const neither = tidyTables({}).set("sectors.csv", "sector,name,goods,theta,there\nGOODS,Goods,yes,4,A\n");
  expect(importTables(neither, recipe!).problems.map((each) => each.message)).toEqual(["goods must be 1 or 0."]);
});

it("refuses tables too large to be held", () => {
  const rows = Array.from({ length: 4600 }, (_, n) => `C${n},GOODS`);
  const files = tidyTables({}).set("accounts.csv", ["country,sector", ...rows].join("\n"));
  const { recipe } = checkRecipe(JSON.parse(recipeText()));
  expect(importTables(files, recipe!).problems.map((each) => each.code)).toEqual(["E324"]);
});

it("takes an elasticity of imports against home goods from a value or a column, and refuses a column that is not there", () => {
  const withHome = (home: object): ReturnType<typeof importTables> => {
    const recipe = JSON.parse(recipeText()) as { elasticities: [object, object] };
    recipe.elasticities[0] = { ...recipe.elasticities[0], home };
    const tables = tidyTables({}).set("sectors.csv", "sector,name,goods,theta,there,upper\nGOODS,Goods,1,4,A,0.5\n");
    return importTables(tables, checkRecipe(recipe).recipe!);
  };
  const [valued, read] = [{ value: 0.19, standardError: 0.49 }, { column: "upper" }].map(
    (each) => withHome(each).economy!.elasticities.get("central")!.home!,
  );
  expect([valued.theta[0], valued.standardError[0]]).toEqual([0.19, 0.49]);
  expect([read.theta[0], read.standardError[0]]).toEqual([0.5, NaN]);
  const { problems, economy } = withHome({ column: "uper" });
  expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual(["E343 elasticities.central.home.column"]);
  expect(economy).toBeNull();
  expect(withHome({ column: "name" }).problems.map(({ code }) => code)).toEqual(["E342"]);
});
