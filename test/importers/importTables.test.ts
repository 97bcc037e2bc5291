import fc from "fast-check";
import { expect, it } from "vitest";
import { checkRecipe, importPackage, importTables } from "../../src/importers/index.ts";
import { parseEconomy } from "../../src/packages/index.ts";
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

it("reads unlisted flows as zero, since the tables list every flow", () => {
  expect(imported().economy!.flows.of("GOODS", "CHN", "USA")).toBe(0);
});

it("makes a package that passes its own checks", () => {
  const { files, problems } = importPackage(tidyTables({}), recipeText());
  expect(problems).toEqual([]);
  expect(parseEconomy(files!, null).problems).toEqual([]);
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
