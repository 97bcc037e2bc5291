import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { csvParse } from "d3-dsv";
import { type CaseReading, parseCase, type PackageShelf, shelfOf, textSource } from "../../../src/case/index.ts";
import { productRates } from "../../../src/data/tariffs/index.ts";
import { missingFile } from "../../../src/node/files/problems.ts";
import { shippedKey } from "../../data/shippedKey.ts";
import { SOURCES } from "../caseText.ts";
import { tinyEconomy } from "../tinyEconomy.ts";

const KEY = shippedKey();

/** Sectors of the packages that the key of products is made for, services last. */
const SECTORS = csvParse(
  readFileSync(resolve(import.meta.dirname, "../../../data/world-2017/sectors.csv"), "utf8"),
).map((row) => row["sector"] ?? row["code"] ?? "");

/** A shelf with a small economy of those sectors, and with the key. */
export const PRODUCT_SHELF: PackageShelf = {
  ...shelfOf([tinyEconomy({ sectors: SECTORS })]),
  productRates: (asked) => productRates(asked, KEY),
};

/** A case whose one measure has rows by product in the economy. */
export interface ProductCase {
  /** Keys of the measure beside those that every one has. */
  readonly keys?: string;
  /** Columns and rows of its table. */
  readonly table?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly shelf?: PackageShelf;
  readonly target?: string;
  readonly scenario?: string;
}

/** Texts of a case of that kind. */
export function productFiles({
  keys = "economy: true",
  table,
  files = {},
  target = "[CHN]",
  scenario = "{ measures: [lines] }",
}: ProductCase): ReadonlyMap<string, string> {
  const text = `title: Tariff lines
parties: { a: USA, b: CHN, third: [RUS] }
asOf: 2019-01-01
measures:
  - id: lines
    basis: published
    instrument: tariff
    imposer: [USA]
    target: ${target}
    table: lines.csv
${keys
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => `    ${line}\n`)
  .join("")}scenarios:
  war: ${scenario}
bibliography: sources.bib
economy: { data: tiny, elasticities: fgkk2020 }
`;
  const own = { "case.yaml": text, "sources.bib": SOURCES, ...(table === undefined ? {} : { "lines.csv": table }) };
  return new Map(Object.entries({ ...own, ...files }));
}

/** Reads a case of that kind. */
export function readProducts(made: ProductCase): CaseReading {
  const source = textSource("cases/lines", productFiles(made), missingFile);
  return parseCase(source, { shelf: made.shelf ?? PRODUCT_SHELF });
}

/** A table of rows in force from a day before the scenario. */
export function linesTable(lines: readonly (readonly [code: string, rate: number])[]): string {
  return ["hs,rate,from,source", ...lines.map(([code, rate]) => `${code},${rate},2018-01-01,ustr`)].join("\n");
}
