// @module-tag whole
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { countryNamed } from "../../src/case/index.ts";
import { customsRecipe, importCustoms } from "../../src/data/importers/index.ts";
import { observedIdentities, parseObservedTrade, windowSums } from "../../src/data/packages/index.ts";
import { publishedImports } from "./publishedImports.ts";
import { digestOf, publishedDigests } from "./publishedTables.ts";
import { shippedEconomy, shippedFiles } from "./shippedEconomy.ts";
import { shippedKey } from "./shippedKey.ts";

const { observed: read, problems } = parseObservedTrade(shippedFiles("us-imports"), null);
const observed = read!;

const sum = (values: Iterable<number>): number =>
  [...values].reduce((all, each) => all + (Number.isNaN(each) ? 0 : each), 0);

/** Imports of a window in billion, of one seller or of all. */
function billion(window: string, seller: string | null = null): number {
  const sums = windowSums(observed, window).sums!;
  if (seller === null) return sum(sums.total!.imports.values) / 1e9;
  return sum(observed.codes.labels.map((code) => sums.imports.of(seller, code))) / 1e9;
}

describe("us-imports as it is shipped", () => {
  it("reads without a problem, and everything adds up", () => {
    expect(problems).toEqual([]);
    const sectors = new Map(observed.economies.map((name) => [name, shippedEconomy(name).sectors.labels]));
    expect(sectors.size).toBe(2);
    expect(observedIdentities(observed, sectors).map((each) => each.residual)).toEqual([0, 0, 0, 0]);
  });

  it("has 30 sellers, 28 codes and every month from January 2013 to August 2025", () => {
    const { sellers, codes, periods } = observed;
    expect([sellers.size, codes.size, periods.size]).toEqual([30, 28, 152]);
    expect([periods.labels[0], periods.labels.at(-1)]).toEqual(["2013-01", "2025-08"]);
    expect(observed.codeTable.filter(({ sectors }) => sectors.length === 0).map(({ code }) => code)).toEqual(["115"]);
  });

  // Totals that whoever made the reference tables counted in the origin, in billion.
  it("has the imports of 2017 and 2024 that were counted in the origin", () => {
    expect(billion("2017")).toBeCloseTo(2216.5, 1);
    expect(billion("2017", "CHN")).toBeCloseTo(497.1, 1);
    expect(billion("2024")).toBeCloseTo(3097.4, 1);
    expect(billion("2024", "CHN")).toBeCloseTo(417.7, 1);
  });

  it("has the products of 2024, and the duties collected on them", () => {
    const { sellers, products, imports, duties } = observed.products!;
    const of = (seller: string, from: typeof imports): number =>
      sum(products.labels.map((product) => from.of(seller, product)));
    expect(sellers.size).toBe(50);
    expect(sum(imports.values) / 1e9).toBeCloseTo(3208.8, 1);
    for (const [seller, bought, collected] of [
      ["CHN", 429.4, 10.87],
      ["MEX", 503.4, 0.25],
      ["VNM", 141.4, 3.77],
    ] as const) {
      expect(of(seller, imports) / 1e9).toBeCloseTo(bought, 1);
      expect((100 * of(seller, duties)) / of(seller, imports)).toBeCloseTo(collected, 2);
    }
  });

  it("reaches every sector of goods of its economies but services to mining", () => {
    const named = new Set(observed.codeTable.flatMap(({ sectors }) => sectors));
    for (const name of observed.economies) {
      const { sectors, sectorKinds } = shippedEconomy(name);
      const goods = sectors.labels.filter((_, at) => sectorKinds[at] === "goods");
      expect(goods.filter((each) => !named.has(each))).toEqual(["B09"]);
    }
  });
});

it("has the published tables to the last digit", () => {
  for (const [file, text] of publishedImports())
    expect(digestOf(text), file).toBe(publishedDigests().get(`us-imports/${file}`));
});

it("the importer writes the shipped package of the published tables, byte for byte", () => {
  const found: Parameters<typeof customsRecipe>[1] = [];
  const recipe = customsRecipe(
    readFileSync(resolve(import.meta.dirname, "../../data/recipes/us-imports.json"), "utf8"),
    found,
  )!;
  const { columns, products, codes } = recipe;
  const sources = [...publishedImports()].map(([file, text]) => ({ file, content: new TextEncoder().encode(text) }));
  const { files, problems: told } = importCustoms(sources, shippedKey(), {
    manifest: recipe,
    importer: recipe.importer!,
    currency: recipe.currency!,
    classification: recipe.classification!,
    economies: recipe.economies!,
    columns: { period: null, figure: null, duties: null, ...columns! },
    unit: recipe.unit!,
    absent: "unknown",
    codes: codes!,
    vintage: null,
    sheet: null,
    isEachGiven: true,
    products: {
      file: products!.file,
      year: products!.year,
      vintage: products!.vintage!,
      columns: { period: null, figure: null, duties: null, ...products! },
    },
    sellers: {},
    countryOf: countryNamed,
    countryMeant: () => null,
  });
  expect([...found, ...told]).toEqual([]);
  const shipped = shippedFiles("us-imports");
  expect([...files!.keys()].filter((name) => files!.get(name) !== shipped.get(name))).toEqual([]);
});
