import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { dataVerify } from "../../src/cli/commands/dataVerify.ts";
import { importPackage } from "../../src/cli/commands/importPackage.ts";
import type { Outcome } from "../../src/cli/outcome.ts";
import { recipeText, tidyTables } from "../data/importers/tidyTables.ts";

const folder = mkdtempSync(join(tmpdir(), "tertius-import-"));
afterAll(() => rmSync(folder, { recursive: true }));

type Recipe = Record<string, unknown>;

const RECIPE = JSON.parse(recipeText()) as Recipe;
const SETS = RECIPE["elasticities"] as readonly Recipe[];

/** Imports tables with a recipe, each perhaps changed, into the folder `root/made`. */
async function imported(recipe: Recipe | null, tables: ReadonlyMap<string, string>, rebase = false): Promise<Outcome> {
  for (const each of ["tidy-2017", "root"]) rmSync(join(folder, each), { recursive: true, force: true });
  mkdirSync(join(folder, "tidy-2017"));
  for (const [file, text] of tables) writeFileSync(join(folder, "tidy-2017", file), text);
  writeFileSync(join(folder, "recipe.json"), JSON.stringify(recipe));
  const out = join(folder, "root/made");
  const given = recipe === null ? null : join(folder, "recipe.json");
  return importPackage("tables", [join(folder, "tidy-2017")], { out, recipe: given, rebase, language: "en" });
}

const saying = ({ problems }: Outcome): string[] =>
  problems
    .filter(({ severity }) => severity === "error")
    .map(({ code, file, path }) => `${code} ${file?.startsWith(folder) ? basename(file) : file} ${path}`);

const BARE = tidyTables({}).set("sectors.csv", "sector,name,goods\nGOODS,Goods,1\n");

/** Sector of a name that every object answers to. */
const NAMED_AS_KEY = new Map(
  [...tidyTables({})].map(([file, text]) => [file, text.replaceAll("GOODS", "constructor")]),
);

describe("an import of what no command could open is refused, and nothing is written", () => {
  const refusals: readonly [what: string, Recipe | null, ReadonlyMap<string, string>, string[]][] = [
    ["no column that can be a set", null, BARE, ["E349 recipe elasticities"]],
    ["a recipe without a set", { ...RECIPE, elasticities: [] }, tidyTables({}), ["E349 recipe.json elasticities"]],
    [
      "one set twice",
      { ...RECIPE, elasticities: [SETS[1], SETS[1]] },
      tidyTables({}),
      ["E343 recipe.json elasticities.1"],
    ],
    [
      "a set that is named as a path",
      { ...RECIPE, elasticities: [{ ...SETS[1], set: "../evil" }] },
      tidyTables({}),
      ["E343 recipe.json elasticities.0.set"],
    ],
    ["a name that is a path", { ...RECIPE, name: "../evil" }, tidyTables({}), ["E304 datapackage.json name"]],
    ["no licence", { ...RECIPE, licenses: [] }, tidyTables({}), ["E304 datapackage.json licenses"]],
    ["a year that is none", { ...RECIPE, year: 99999 }, tidyTables({}), ["E304 datapackage.json tertius.year"]],
    [
      "a bell in a name",
      { ...RECIPE, countries: { USA: { name: "US\u0007A" } } },
      tidyTables({}),
      ["E107 countries.csv null"],
    ],
    [
      "a sector there twice",
      { ...RECIPE, concordance: [{ package: "other", more: { GOODS: ["A", "A"] } }] },
      tidyTables({}),
      ["E307 concordance.csv line 3"],
    ],
    [
      "a package there twice",
      { ...RECIPE, concordance: [{ package: "other" }, { package: "other" }] },
      tidyTables({}),
      ["E343 recipe.json concordance.1"],
    ],
    [
      "a country that is no code",
      { ...RECIPE, countries: { "U S": { name: "United States" } } },
      tidyTables({ country: "U S" }),
      ["E322 countries.csv line 2, column country"],
    ],
  ];

  it.each(refusals)("%s", async (_, recipe, tables, expected) => {
    const outcome = await imported(recipe, tables);
    expect(saying(outcome)).toEqual(expected);
    expect(outcome.exit).toBe(2);
    expect(existsSync(join(folder, "root"))).toBe(false);
  });

  it("what a recipe has wrong is named with file, line and column", () => {
    mkdirSync(join(folder, "tidy-2017"), { recursive: true });
    for (const [file, text] of tidyTables({})) writeFileSync(join(folder, "tidy-2017", file), text);
    const written = JSON.stringify({ ...RECIPE, year: "soon", elasticities: [SETS[1], SETS[1]] }, null, 2);
    const recipe = join(folder, "two-faults.json");
    writeFileSync(recipe, written);
    const out = join(folder, "root/made");
    const { problems } = importPackage("tables", [join(folder, "tidy-2017")], {
      out,
      recipe,
      rebase: false,
      language: "en",
    }) as Outcome;
    const lines = written.split("\n");
    const year = lines.findIndex((each) => each.includes("soon"));
    const second = lines.findLastIndex((each) => each.includes('"set":')) - 1;
    expect(problems.map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`)).toEqual([
      `E343 ${recipe}:${year + 1}:${lines[year].indexOf('"soon"') + 1}`,
      `E343 ${recipe}:${second + 1}:5`,
    ]);
  });

  it("and a name of a sector that every object answers to is a name like any other", async () => {
    const recipe = { ...RECIPE, concordance: [{ package: "other", column: "there" }] };
    expect(saying(await imported(recipe, NAMED_AS_KEY))).toEqual([]);
    expect(dataVerify("made", [join(folder, "root")], "en").exit).toBe(0);
  });
});

describe("whatever the recipe says", () => {
  const value = fc.oneof(
    fc.constantFrom<unknown>("", "../x", "__proto__", "central", -1, 0, 1e9, null, [], {}, "\u0001", "x".repeat(3000)),
    fc.string(),
  );
  const paths = [
    "name",
    "version",
    "title",
    "licenses",
    "sources",
    "year",
    "currency",
    "unit",
    "notes",
    "elasticities",
  ];

  it("what is imported is a package that verifies", async () => {
    let accepted = 0;
    const change = fc.record({
      key: fc.constantFrom(...paths, "0.set", "1.set", "1.value", "0.source", "1.horizon"),
      value,
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ key, value: put }) => {
        const [at, own] = key.split(".");
        const sets = SETS.map((each, set) => (String(set) === at ? { ...each, [own ?? ""]: put } : each));
        const recipe = own === undefined ? { ...RECIPE, [key]: put } : { ...RECIPE, elasticities: sets };
        const outcome = await imported(recipe, tidyTables({}));
        expect(existsSync(join(folder, "root"))).toBe(outcome.exit === 0);
        if (outcome.exit !== 0) return;
        accepted++;
        expect(dataVerify("made", [join(folder, "root")], "en").exit).toBe(0);
      }),
      { numRuns: 150 },
    );
    expect(accepted).toBeGreaterThan(0);
  });
});

describe("accounts that nothing balances", () => {
  it("are a problem of the file that they stand in, not of the engine", async () => {
    const tables = tidyTables({}).set(
      "accounts.csv",
      "country,sector,gross_output_musd,value_added_musd,final_demand_musd\nUSA,GOODS,10,0,9\nCHN,GOODS,10,10,8\n",
    );
    const outcome = await imported(RECIPE, tables, true);
    expect(outcome.exit).toBe(2);
    expect(outcome.problems.map(({ code, file }) => `${code} ${file}`)).toEqual(["E402 accounts.csv"]);
    expect(existsSync(join(folder, "root"))).toBe(false);
  });
});
