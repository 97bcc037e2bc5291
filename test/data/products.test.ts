import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { importProducts } from "../../src/data/importers/index.ts";
import { parseProductKey, productsIn, productsOf, VINTAGES } from "../../src/data/packages/index.ts";
import { publishedProducts } from "./publishedProducts.ts";
import { digestOf, publishedDigests } from "./publishedTables.ts";
import { shippedEconomy } from "./shippedEconomy.ts";
import { shippedKey, shippedKeyText } from "./shippedKey.ts";

const key = shippedKey();
const sectorOf = (code: string): string | undefined => productsIn(key, "HS2017").get(code);

describe("the key of products", () => {
  it("has the products of seven revisions, each in one sector of goods of world-2017 or in none", () => {
    const { sectors, sectorKinds } = shippedEconomy("world-2017");
    const goods = sectors.labels.filter((_, at) => sectorKinds[at] === "goods");
    expect(VINTAGES.map((vintage) => productsIn(key, vintage).size)).toEqual([
      5021, 5116, 5226, 5054, 5206, 5387, 5612,
    ]);
    for (const vintage of VINTAGES) {
      const used = new Set(productsIn(key, vintage).values());
      expect([...used].filter((each) => each !== "" && !goods.includes(each))).toEqual([]);
      expect(goods.filter((each) => !used.has(each))).toEqual(["B09"]);
    }
  });

  // Headings of the Harmonized System, their industries written down from ISIC Rev. 4 before the key was looked at.
  it.each([
    ["100510", "A01_02"],
    ["030211", "A03"],
    ["270900", "B05_06"],
    ["260111", "B07_08"],
    ["220830", "C10T12"],
    ["610910", "C13T15"],
    ["440710", undefined],
    ["440711", "C16"],
    ["480100", "C17_18"],
    ["300490", "C21"],
    ["401110", "C22"],
    ["690721", "C23"],
    ["720839", "C24"],
    ["851762", "C26"],
    ["850760", "C27"],
    ["870323", "C29"],
    ["880240", "C30"],
    ["940360", "C31T33"],
    ["271600", ""],
  ])("HS2017 %s is in %s", (code, sector) => {
    expect(sectorOf(code)).toBe(sector);
  });

  it("covers headings and chapters whole, and the product that a longer code begins with", () => {
    const products = productsIn(key, "HS2017");
    expect(productsOf("8703", products)).toHaveLength(14);
    expect(productsOf("87032312", products)).toEqual(["870323"]);
    expect(productsOf("77", products)).toEqual([]);
  });

  it("names the row of a code, a revision and a product that cannot be", () => {
    const text =
      "hs6,sector,first,last\n1012,A,HS1988,HS2022\n010121,A,HS2012,HS2013\n010129,A,HS2012,HS2017\n010129,B,HS2017,HS2022\n";
    const { problems } = parseProductKey(new Map([["products.csv", text]]));
    expect(problems.map(({ line, found, message }) => [line, found ?? message])).toEqual([
      [3, "HS2013"],
      [2, "1012"],
      [5, "The row 010129, HS2017 is in products.csv twice."],
    ]);
  });
});

describe("the published tables of products", () => {
  const tables = publishedProducts();
  const recipe = readFileSync(resolve(import.meta.dirname, "../../data/recipes/products.json"), "utf8");

  it("say of every product what the key says", () => {
    expect([...tables.values()].reduce((sum, text) => sum + text.split("\n").length - 2, 0)).toBe(36_622);
    for (const [file, text] of tables) expect(digestOf(text), file).toBe(publishedDigests().get(`hs6/${file}`));
  });

  it("give the shipped key, byte for byte", () => {
    const { files, problems } = importProducts(tables, recipe);
    expect(problems).toEqual([]);
    expect(files!.get("products.csv") === shippedKeyText()).toBe(true);
  });
});

it.each([
  [null, "The recipe, top level: there is none, and no file says which of its columns has the sectors."],
  ["{", 'The recipe, top level: it is no JSON object, such as {"name": "my-tables"}.'],
  ["{}", "The recipe, column: the key is needed and missing (type string)."],
])("refuses a recipe that does not name the column of sectors: %s", (recipe, message) => {
  const { files, problems } = importProducts(new Map(), recipe);
  expect([files, ...problems.map((each) => `${each.code} ${each.message}`)]).toEqual([null, `E343 ${message}`]);
});
