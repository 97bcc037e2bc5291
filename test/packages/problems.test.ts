import { expect, it } from "vitest";
import { importPackage, importTables, caliendoParroBase, checkRecipe } from "../../src/importers/index.ts";
import { parseEconomy, readMargins, rolledEconomy, type TextFiles } from "../../src/packages/index.ts";
import type { Problem } from "../../src/problems/index.ts";
import { PACKAGE_PROBLEMS } from "../../src/problems/register/packages.ts";
import { recipeText, tidyTables } from "../importers/tidyTables.ts";
import { changed, twoCountries, twoCountryEconomy, without } from "./twoCountries.ts";

type Case = readonly [code: string, problems: () => readonly Problem[], message: string, place: string];

const read = (files: TextFiles) => (): readonly Problem[] => parseEconomy(files, null).problems;

const later = (text: string) => (): readonly Problem[] => {
  const economy = twoCountryEconomy();
  const { margins, problems } = readMargins(text, "later.csv", economy, null);
  return margins === null ? problems : [...problems, ...rolledEconomy(economy, margins).problems];
};

const HEADER = "sector,exporter,importer,value,unit,year\n";

function wideWorld(): Map<string, string> {
  const countries = Array.from({ length: 3200 }, (_, n) => `C${n},C${n},0`);
  return twoCountries().set("countries.csv", ["country,name,residual", ...countries].join("\n"));
}

function longList(): Map<string, string> {
  const rows = Array.from({ length: 20_001 }, (_, j) => `S${j},S${j},goods`);
  return twoCountries().set("sectors.csv", ["sector,name,kind", ...rows].join("\n"));
}

function badRows(): Map<string, string> {
  return twoCountries().set("use.csv", `country,input,user,value\n${"AAA,GOODS,GOODS,x\n".repeat(102)}`);
}

function withoutSales(): Map<string, string> {
  const files = changed("countries.csv", "ROW,", "BBB,Bland,0\nROW,");
  return files.set("accounts.csv", `${files.get("accounts.csv")!}BBB,GOODS,0,0,0\nBBB,SRV,0,0,0\n`);
}

function caliendoParroFiles(): Map<string, string> {
  return new Map([["B.txt", "0.5 x\n"]]);
}

const CASES: readonly Case[] = [
  ["E301", read(without("use.csv")), "The file use.csv is missing.", "use.csv"],
  ["E302", read(changed("flows.csv", "value", "val")), 'flows.csv has no column "value".', "flows.csv:1"],
  ["E303", read(changed("datapackage.json", "{", "{,")), "datapackage.json is not JSON.", "datapackage.json"],
  [
    "E304",
    read(changed("datapackage.json", '"year":2014', '"year":"2014"')),
    "datapackage.json, tertius.year: Invalid input: expected number, received string.",
    "datapackage.json",
  ],
  [
    "E305",
    read(changed("flows.csv", "AAA,ROW", "AAB,ROW")),
    '"AAB" is not a country of this package.',
    "flows.csv:3:2",
  ],
  ["E306", read(changed("use.csv", "AAA,SRV", "AAA,SVR")), '"SVR" is not a sector of this package.', "use.csv:4:2"],
  [
    "E307",
    read(changed("tariffs.csv", "SRV,ROW,AAA", "GOODS,AAA,ROW")),
    "The row GOODS, AAA, ROW stands in tariffs.csv twice.",
    "tariffs.csv:3",
  ],
  ["E308", read(changed("flows.csv", "AAA,100", "AAA,0x10")), "value is not a number.", "flows.csv:2:4"],
  [
    "E309",
    read(changed("flows.csv", "AAA,100", "AAA,1e400")),
    "value is too large to be represented.",
    "flows.csv:2:4",
  ],
  ["E310", read(changed("flows.csv", "AAA,100", "AAA,-100")), "value is negative.", "flows.csv:2:4"],
  [
    "E311",
    read(changed("tariffs.csv", "0.1", "-1")),
    "A tariff of −1 (−100 %) or less makes the price of a delivery zero or negative.",
    "tariffs.csv:2:4",
  ],
  [
    "E312",
    read(changed("countries.csv", "Rest of the world", "World, rest")),
    "The row has 4 cells where the header has 3.",
    "countries.csv:3",
  ],
  [
    "E313",
    read(changed("accounts.csv", "120,70,73", "120.002,70,73")),
    "gross_output of AAA, GOODS is 120.002, but flows and use give 120.",
    "accounts.csv",
  ],
  [
    "E314",
    read(changed("elasticities.csv", "GOODS,4,", "GOODS,0,")),
    "The trade elasticity θ must be positive.",
    "elasticities.csv:2:3",
  ],
  [
    "E315",
    read(changed("elasticities.csv", "central,SRV,5,,unspecified,2 (a) 12.5 (b),Made up\n", "")),
    "The elasticity set central has no value for SRV.",
    "elasticities.csv",
  ],
  ["E316", read(changed("countries.csv", "ROW,", "AAA,")), "AAA is listed twice.", "countries.csv:3:1"],
  [
    "E317",
    read(changed("sectors.csv", "services\n", "service\n")),
    "kind must be goods or services.",
    "sectors.csv:3:3",
  ],
  ["E318", read(twoCountries().set("sectors.csv", "sector,name,kind\n")), "sectors.csv has no rows.", "sectors.csv"],
  [
    "E319",
    read(changed("use.csv", "AAA,GOODS,GOODS,40", "AAA,GOODS,GOODS,114")),
    "Final demand of AAA, GOODS is -1: use exceeds what the country buys.",
    "use.csv",
  ],
  [
    "E320",
    read(changed("use.csv", "AAA,SRV,GOODS,10", "AAA,SRV,GOODS,81")),
    "Value added of AAA, GOODS is -1: inputs cost more than the sector sells for.",
    "use.csv",
  ],
  ["E321", read(withoutSales()), "BBB sells nothing: it has no value added and no income.", "flows.csv"],
  ["E322", read(changed("sectors.csv", "SRV,Services", "a b,Services")), "sector is not a code.", "sectors.csv:3:1"],
  [
    "E323",
    read(changed("countries.csv", "Aland", '"Aland')),
    "A double quote is opened here and never closed.",
    "countries.csv:2",
  ],
  [
    "E324",
    read(wideWorld()),
    "3200 countries and 2 sectors make 20480000 cells; the limit is 20000000.",
    "countries.csv",
  ],
  ["E325", read(badRows()), "use.csv has 2 more rows with problems; they are not listed.", "use.csv"],
  [
    "E326",
    read(changed("elasticities.csv", "12.5 (b),Made up", "12.5 (b),Guessed")),
    "The rows of the set central name different values of source.",
    "elasticities.csv:3:7",
  ],
  ["E327", read(longList()), "sectors.csv has 20001 rows; the limit is 20000.", "sectors.csv"],
  [
    "E328",
    read(changed("accounts.csv", "ROW,GOODS,430,330,320\n", "")),
    "accounts.csv lacks 1 of its rows; the first is ROW, GOODS.",
    "accounts.csv",
  ],
  [
    "E329",
    read(changed("sectors.csv", "sector,name,kind", "sector,name,kind,kind")),
    'The column "kind" stands in sectors.csv twice.',
    "sectors.csv:1:4",
  ],
  ["E330", later(`${HEADER}*,AAA,AAA,1,tonnes,2015`), "The unit is not known.", "later.csv:2:5"],
  [
    "E332",
    later(`${HEADER}SRV,AAA,AAA,2000,million USD,2015`),
    "No use of inputs in AAA fits the later year: purchases and costs of industries stay 0.48 of all costs apart.",
    "AAA",
  ],
  [
    "E333",
    later(`${HEADER}GOODS,AAA,ROW,2000,million USD,2015\nSRV,AAA,AAA,1,million USD,2015`),
    "In the later year the inputs of industries in AAA would cost 875.1 million, but the country buys only 134 million in all: nothing is left for final demand.",
    "AAA",
  ],
  [
    "E334",
    later(`${HEADER}GOODS,AAA,AAA,1,million USD,2015\n*,AAA,AAA,1,million USD,2015`),
    "Two rows of later.csv cover GOODS from AAA to AAA.",
    "later.csv",
  ],
  [
    "E335",
    later("exporter,importer,value,unit\nAAA,AAA,1,million USD"),
    'later.csv has no column "year", and no year was given.',
    "later.csv",
  ],
  [
    "E336",
    later(`${HEADER}*,AAA,AAA,1,million USD,2015\n*,AAA,ROW,1,million USD,2016`),
    "The column year of later.csv must hold one and the same year.",
    "later.csv",
  ],
  [
    "E341",
    (): readonly Problem[] => caliendoParroBase(caliendoParroFiles(), "noS").problems,
    "B.txt is 1 × 2 numbers, not 40 × 31.",
    "B.txt",
  ],
  [
    "E342",
    (): readonly Problem[] => importPackage(tidyTables({ theta: "unknown" }), recipeText()).problems,
    "No elasticity can be read for the set central.",
    "sectors.csv:2:4",
  ],
  [
    "E343",
    (): readonly Problem[] => checkRecipe({ ...(JSON.parse(recipeText()) as object), year: "2017" }).problems,
    "The recipe, year: Invalid input: expected number, received string.",
    "recipe",
  ],
  [
    "E344",
    (): readonly Problem[] => importPackage(tidyTables({ country: "XYZ" }), recipeText()).problems,
    "XYZ is not an ISO 3166-1 alpha-3 code and the recipe gives it no name.",
    "accounts.csv",
  ],
  [
    "E346",
    (): readonly Problem[] => importPackage(tidyTables({}), null, "world").problems,
    'The year of the tables is unknown: there is no recipe, and the folder\'s name "world" has no year in it.',
    "world",
  ],
  [
    "W342",
    (): readonly Problem[] => importPackage(tidyTables({}), null, "tidy-2017").problems,
    'There is no recipe: the year 2017 is read from the folder\'s name, licence and sources stay "not stated", and these columns are taken for elasticity sets: theta.',
    "tidy-2017",
  ],
  [
    "W301",
    read(changed("datapackage.json", '"zero"', '"unknown"')),
    "2 of 8 flows are absent and are taken as unknown, not as zero; engines see no trade there.",
    "flows.csv",
  ],
  [
    "W302",
    read(
      changed("sectors.csv", "sector,name,kind\nGOODS,Goods,goods\n", "sector,name,kind,note\nGOODS,Goods,goods,\n"),
    ),
    'The column "note" of sectors.csv is not used.',
    "sectors.csv:1:4",
  ],
  [
    "W332",
    later(`${HEADER}*,XKX,AAA,1,million USD,2015\n*,YEM,AAA,1,million USD,2015`),
    "2 codes of later.csv are not in the package and were added up in ROW. Sales of ROW to itself keep their value, since the file has no own sales of its members.",
    "later.csv",
  ],
  [
    "W333",
    later(`${HEADER}SRV,ROW,AAA,1,million USD,2015\n*,AAA,ROW,19,million USD,2015`),
    "1 value of later.csv, 1.00 million in all (5.0 % of those given), stand where the base year has no trade; they are left out. The largest is ROW to AAA.",
    "later.csv",
  ],
];

/** Codes whose problems need the authors' arrays: tested in test/importers/caliendoParro*.test.ts. */
const TESTED_WITH_REFERENCE_DATA = ["E345", "W340", "W341"];

it.each(CASES)("%s says what is wrong and where", (code, problems, message, place) => {
  const found = problems().find((each) => each.code === code);
  expect(found?.message).toBe(message);
  const where = [found!.file ?? found!.path, found!.line, found!.column].filter((part) => part !== null).join(":");
  expect(where).toBe(place);
  expect(found!.severity).toBe(code.startsWith("W") ? "warning" : "error");
});

it("every code of the register is tested", () => {
  const tested = [...CASES.map(([code]) => code), ...TESTED_WITH_REFERENCE_DATA].toSorted();
  expect(tested).toEqual(Object.keys(PACKAGE_PROBLEMS).toSorted());
});

it("a misspelt code is answered with the nearest one", () => {
  const [found] = parseEconomy(changed("flows.csv", "GOODS,AAA,ROW", "GODS,AAA,ROW"), null).problems;
  expect(found.hints).toEqual(["Did you mean GOODS?"]);
});

it("tidy tables say where they are wrong", () => {
  const { recipe } = checkRecipe(JSON.parse(recipeText()));
  const files = tidyTables({}).set("flows.csv", "sector,exporter,importer,value_musd,tariff\nGOODS,USA,CHN,-1,-2\n");
  const { economy, problems } = importTables(files, recipe!);
  expect(economy).toBeNull();
  expect(problems.map((each) => `${each.code} ${each.line}:${each.column}`)).toEqual(["E310 2:4", "E311 2:5"]);
});
