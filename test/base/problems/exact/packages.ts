import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dataList } from "../../../../src/cli/commands/dataList.ts";
import {
  caliendoParroBase,
  checkRecipe,
  importAsStated,
  importCaliendoParro,
  importPackage,
} from "../../../../src/data/importers/index.ts";
import {
  findingProblems,
  judgedFindings,
  parseEconomy,
  readMargins,
  rolledEconomy,
  type TextFiles,
} from "../../../../src/data/packages/index.ts";
import type { Problem } from "../../../../src/base/problems/index.ts";
import { parameter } from "../../../../src/base/sets/index.ts";
import { recipeText, tidyTables } from "../../../data/importers/tidyTables.ts";
import { changed, twoCountries, twoCountryEconomy, without } from "../../../data/packages/economy/twoCountries.ts";
import { authorsFiles } from "./authorsFiles.ts";
import type { Provoked } from "./provoked.ts";

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

/** Tidy tables whose accounts state the gross output of a country. */
function statedAccounts(row: string): Map<string, string> {
  return tidyTables({}).set("accounts.csv", `country,sector,gross_output_musd\n${row}\nCHN,GOODS,\n`);
}

/** Tidy tables whose gross output and value added are stated, the latter above the former. */
function valueAdded(row: string): Map<string, string> {
  return tidyTables({}).set(
    "accounts.csv",
    `country,sector,gross_output_musd,value_added_musd\n${row},13\nCHN,GOODS,,\n`,
  );
}

/** The recipe of tidy tables with no elasticity set. */
function withoutSets(): string {
  return JSON.stringify({ ...(JSON.parse(recipeText()) as object), elasticities: [] });
}

/** Tidy tables with a tariff of 25. */
function percentTariffs(): Map<string, string> {
  const files = tidyTables({});
  return files.set("flows.csv", files.get("flows.csv")!.replace("0.25", "25"));
}

/** What verifying says of two countries of which one sells none of its goods at home and gives a reason for something else. */
function oddSales(): readonly Problem[] {
  const economy = twoCountryEconomy();
  const flows = parameter(
    economy.flows.sets,
    economy.flows.values.map((value, cell) => (cell === 0 ? 0 : value)),
  );
  const accepted = [{ finding: "knownTariffs", importers: ["AAA"], why: "Seen in the tariff book" } as const];
  const odd = { ...economy, flows, manifest: { ...economy.manifest, accepted } };
  return findingProblems("two-countries", judgedFindings(odd));
}

/** A root with a folder that is no package; its place is left out of the words. */
function besideDrafts(): readonly Problem[] {
  const root = mkdtempSync(join(tmpdir(), "tertius-root-"));
  mkdirSync(join(root, "drafts"));
  try {
    const short = (words: string): string => words.replaceAll(root, "my-data");
    const { problems } = dataList([root], "en");
    return problems.map((each) => ({ ...each, file: short(each.file ?? ""), message: short(each.message) }));
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Data packages, tables, imports and rolls. */
export const PACKAGE_PROVOKED: Provoked = {
  E301: read(without("use.csv")),
  E302: read(changed("flows.csv", "value", "val")),
  E303: read(changed("datapackage.json", "{", "{,")),
  E304: read(changed("datapackage.json", '"year":2014', '"year":"2014"')),
  E305: () => [
    ...read(changed("flows.csv", "AAA,ROW", "AAB,ROW"))(),
    ...read(changed("flows.csv", "AAA,ROW", "EU,ROW"))(),
    ...read(changed("flows.csv", "AAA,ROW", "WLD,ROW"))(),
  ],
  E306: read(changed("use.csv", "AAA,SRV", "AAA,SVR")),
  E307: read(changed("tariffs.csv", "SRV,ROW,AAA", "GOODS,AAA,ROW")),
  E308: read(changed("flows.csv", "AAA,100", "AAA,0x10")),
  E309: read(changed("flows.csv", "AAA,100", "AAA,1e400")),
  E310: read(changed("flows.csv", "AAA,100", "AAA,-100")),
  E311: read(changed("tariffs.csv", "0.1", "-1")),
  E312: read(changed("countries.csv", "Rest of the world", "World, rest")),
  E313: read(changed("accounts.csv", "120,70,73", "120.002,70,73")),
  E314: read(changed("elasticities.csv", "GOODS,4,", "GOODS,0,")),
  E315: read(changed("elasticities.csv", "central,SRV,5,,unspecified,2 (a) 12.5 (b),Made up\n", "")),
  E316: read(changed("countries.csv", "ROW,", "AAA,")),
  E317: read(changed("sectors.csv", "services\n", "service\n")),
  E318: read(twoCountries().set("sectors.csv", "sector,name,kind\n")),
  E319: read(changed("use.csv", "AAA,GOODS,GOODS,40", "AAA,GOODS,GOODS,114")),
  E320: read(changed("use.csv", "AAA,SRV,GOODS,10", "AAA,SRV,GOODS,81")),
  E321: read(withoutSales()),
  E322: read(changed("sectors.csv", "SRV,Services", "a b,Services")),
  E323: read(changed("countries.csv", "Aland", '"Aland')),
  E324: read(wideWorld()),
  E325: read(badRows()),
  E326: read(changed("elasticities.csv", "12.5 (b),Made up", "12.5 (b),Guessed")),
  E327: read(longList()),
  E328: read(changed("accounts.csv", "ROW,GOODS,430,330,320\n", "")),
  E329: read(changed("sectors.csv", "sector,name,kind", "sector,name,kind,kind")),
  E330: later(`${HEADER}*,AAA,AAA,1,tonnes,2015`),
  E332: later(`${HEADER}SRV,AAA,AAA,2000,million USD,2015`),
  E333: later(`${HEADER}GOODS,AAA,ROW,2000,million USD,2015\nSRV,AAA,AAA,1,million USD,2015`),
  E334: later(`${HEADER}GOODS,AAA,AAA,1,million USD,2015\n*,AAA,AAA,1,million USD,2015`),
  E335: later("exporter,importer,value,unit\nAAA,AAA,1,million USD"),
  E336: later(`${HEADER}*,AAA,AAA,1,million USD,2015\n*,AAA,ROW,1,million USD,2016`),
  E337: later(`${HEADER}*,AAA,AAA,1,million USD,2012`),
  E341: () => caliendoParroBase(new Map([["B.txt", "0.5 x\n"]]), "noS").problems,
  E342: () => importPackage(tidyTables({ theta: "unknown" }), recipeText()).problems,
  E343: () => checkRecipe({ ...(JSON.parse(recipeText()) as object), year: "2017" }).problems,
  E344: () => importPackage(tidyTables({ country: "XYZ" }), recipeText()).problems,
  E347: () => importPackage(statedAccounts("USA,GOODS,12.5"), recipeText()).problems,
  E348: () => importAsStated(valueAdded("USA,GOODS,12.5"), recipeText(), "tidy").problems,
  E349: () => importAsStated(statedAccounts("USA,GOODS,12.5"), withoutSets(), "tidy").problems,
  W343: () => importPackage(statedAccounts("USA,GOODS,10.12"), recipeText()).problems,
  E346: () => importPackage(tidyTables({}), null, "world").problems,
  W342: () => importPackage(tidyTables({}), null, "tidy-2017").problems,
  W304: oddSales,
  W305: oddSales,
  W360: besideDrafts,
  W303: () => importPackage(percentTariffs(), recipeText()).problems,
  E387: read(changed("tariffs.csv", "GOODS,AAA,ROW,0.1", "GOODS,AAA,AAA,0.1")),
  E388: read(changed("countries.csv", "Rest of the world", "Aland")),
  W301: read(changed("datapackage.json", '"zero"', '"unknown"')),
  W302: read(
    changed("sectors.csv", "sector,name,kind\nGOODS,Goods,goods\n", "sector,name,kind,note\nGOODS,Goods,goods,\n"),
  ),
  W332: later(`${HEADER}*,XKX,AAA,1,million USD,2015\n*,YEM,AAA,1,million USD,2015`),
  W333: later(`${HEADER}SRV,ROW,AAA,1,million USD,2015\n*,AAA,ROW,19,million USD,2015`),
  E345: () => caliendoParroBase(new Map([["T.txt", `13.53\n1e999\n${"4\n".repeat(18)}`]]), "noS").problems,
  W340: () => importCaliendoParro(authorsFiles({ inputShare: 1 })).problems,
  W341: () => importCaliendoParro(authorsFiles({ inputShare: -0.25 })).problems,
};
