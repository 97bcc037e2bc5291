import { expect, it } from "vitest";
import { checkRecipe, importTables } from "../../../src/data/importers/index.ts";
import { parseEconomy } from "../../../src/data/packages/index.ts";
import { recipeText, tidyTables } from "../importers/tidyTables.ts";
import { changed } from "./economy/twoCountries.ts";

it("a misspelt code is answered with the nearest one", () => {
  const [found] = parseEconomy(changed("flows.csv", "GOODS,AAA,ROW", "GODS,AAA,ROW"), null).problems;
  expect(found.hints).toEqual(['Did you mean "GOODS"?']);
});

it("tidy tables say where they are wrong", () => {
  const { recipe } = checkRecipe(JSON.parse(recipeText()));
  const files = tidyTables({}).set("flows.csv", "sector,exporter,importer,value_musd,tariff\nGOODS,USA,CHN,-1,-2\n");
  const { economy, problems } = importTables(files, recipe!);
  expect(economy).toBeNull();
  expect(problems.map((each) => `${each.code} ${each.line}:${each.column}`)).toEqual(["E310 2:4", "E311 2:5"]);
});

it("a code of many words is quoted as short as any other", () => {
  const long = "word ".repeat(60).trim();
  const { problems } = parseEconomy(changed("sectors.csv", "GOODS", long), null);
  expect(problems.map(({ code }) => code)).toEqual(expect.arrayContaining(["E315", "E328"]));
  for (const { message } of problems) expect(message.length).toBeLessThan(250);
});
