import { append, hasErrors, type Problem } from "../../../base/problems/index.ts";
import type { ProductKey, TextFiles, Vintage } from "../../packages/index.ts";
import { type DecimalMark, decimalMark, mixedMarks } from "./decimalMark.ts";
import { type ImportWeights, importWeights, type WeightChoices } from "./importWeights.ts";
import { leftOutProblems, type MatchedLines, matchedLines } from "./matchedLines.ts";
import { columnsUnclear, nationalLines, notWhole, plainMean, weightsUnusable } from "./problems.ts";
import { type SectorRate, sectorRates } from "./sectorRates.ts";
import { type ShownRows, shownRows } from "./shownRows.ts";
import { tariffFiles, type RowChoices } from "./tariffFiles.ts";
import { tariffLines } from "./tariffLines.ts";
import type { ShownSource, TariffChoices } from "./tariffSource.ts";
import { type TariffTable, tariffTable } from "./tariffTable.ts";

/** What is imported and with what. */
export interface TariffImportChoices extends TariffChoices, RowChoices {
  /** A file of imports, null where none is given. */
  readonly weights: { readonly file: string; readonly bytes: Uint8Array; readonly choices: WeightChoices } | null;
}

/** How a file was read. */
export interface TariffReading {
  readonly headerLine: number;
  readonly code: string;
  readonly rate: string;
  readonly separator: string | null;
  readonly encoding: ShownRows["encoding"];
  readonly sheet: string | null;
  /** Before decimals of rates; null where no rate has any. */
  readonly decimals: DecimalMark | null;
  readonly vintage: Vintage;
  readonly isVintageStated: boolean;
  /** Null where every product counts alike. */
  readonly weights: Pick<ImportWeights, "file" | "importers" | "exporters"> | null;
  /** Lines with a rate, and those of them that belong to a sector of goods. */
  readonly lines: number;
  readonly matched: number;
  /** Percent of the imports of the pair that products with a rate above zero are; null where no imports are known. */
  readonly importsCovered: number | null;
}

/** Files to write, how they came about, and every problem. */
export interface TariffImport {
  /** Null when any problem is an error. */
  readonly files: TextFiles | null;
  readonly problems: readonly Problem[];
  /** Null where no line could be read. */
  readonly reading: TariffReading | null;
  readonly sectors: readonly SectorRate[];
}

/** Smallest share of a sector that tariffs which are set must cover. */
const WHOLE = 0.99;

/**
 * Tariffs by product as a country publishes them, as tariffs by sector with which a measure of a case can be written.
 *
 * @param source  A text with commas, semicolons or tabs, or the sheets of a workbook.
 * @param key     To which sector each product belongs.
 */
export function importTariffs(source: ShownSource, key: ProductKey, choices: TariffImportChoices): TariffImport {
  const problems: Problem[] = [];
  const shown = shownRows(source, choices, problems);
  const table = shown === null ? null : tariffTable(source.file, shown.rows, choices, problems);
  const { weights: given } = choices;
  const weights = given === null ? null : importWeights(given.file, given.bytes, given.choices, problems);
  if (shown === null || table === null) return { files: null, problems, reading: null, sectors: [] };
  const lines = tariffLines(table, shown.merged, choices, problems);
  append(problems, mixedMarks(table));
  const matched = matchedLines(lines, key, choices.vintage);
  if (lines.length === 0 && !hasErrors(problems)) problems.push(noLines(source.file));
  const usable = usableWeights(source.file, matched, weights, given !== null, problems);
  append(problems, leftOutProblems(source.file, matched, key, usable));
  append(problems, nationalProblems(source.file, matched));
  const sectors = sectorRates(matched, usable, choices.mode);
  if (choices.mode === "set") append(problems, partProblems(source.file, sectors));
  const files = hasErrors(problems) ? null : tariffFiles(source.file, matched, sectors, choices);
  return { files, problems, reading: readingOf(shown, table, matched, usable), sectors };
}

/** Imports whose products are of the revision of the tariffs; null, with W357, where there are none. */
function usableWeights(
  file: string,
  matched: MatchedLines,
  weights: ImportWeights | null,
  areAsked: boolean,
  problems: Problem[],
): ImportWeights | null {
  if (weights === null) {
    if (!areAsked) problems.push(plainMean(file, "no imports were given to weigh them with"));
    return null;
  }
  const { vintage } = matched;
  if (weights.vintage === null || weights.vintage === vintage) {
    append(problems, foreignProducts(weights, matched));
    return weights;
  }
  const why = `the imports are of ${weights.vintage}, the tariffs of ${vintage}, and no key between the two comes with Tertius`;
  problems.push(plainMean(file, why));
  return null;
}

/** E381 where more than one percent of the imports are of products that the revision of the tariffs does not have. */
function foreignProducts({ file, values }: ImportWeights, { vintage, sectors }: MatchedLines): Problem[] {
  const sum = (products: readonly (readonly [string, number])[]): number =>
    products.reduce((whole, [, value]) => whole + value, 0);
  const part = sum([...values].filter(([product]) => !sectors.has(product))) / sum([...values]);
  if (part <= 1 - WHOLE) return [];
  return [
    weightsUnusable({
      place: { file },
      message: `${(100 * part).toFixed(1)} % of the imports are of products that ${vintage} does not have.`,
      found: "products of another revision of the Harmonized System",
      expected: `products of ${vintage}`,
      hints: ["State the revision of the imports with --weights-vintage, and that of the tariffs with --vintage."],
    }),
  ];
}

function noLines(file: string): Problem {
  return columnsUnclear({
    place: { file },
    message: "No row has a code and a rate.",
    expected: "a row for each code",
  });
}

function nationalProblems(file: string, { lines }: MatchedLines): Problem[] {
  const long = lines.filter(({ line }) => line.code.length > 6);
  const products = new Set(long.flatMap((each) => each.products));
  return long.length === 0 ? [] : [nationalLines(file, long.length, products.size)];
}

/** E384 for sectors of which tariffs are set for a part only. */
function partProblems(file: string, sectors: readonly SectorRate[]): Problem[] {
  return sectors
    .filter(({ covered }) => covered < WHOLE)
    .map(({ sector, covered, isWeighed }) =>
      notWhole({
        place: { file, path: sector },
        message: `Tariffs are set for ${(100 * covered).toFixed(1)} % of the ${isWeighed ? "imports" : "products"} of ${sector}; what the rest pays is not known.`,
        found: `${(100 * covered).toFixed(1)} %`,
        expected: `at least ${100 * WHOLE} %`,
      }),
    );
}

function readingOf(
  { separator, encoding, sheet }: ShownRows,
  table: TariffTable,
  matched: MatchedLines,
  weights: ImportWeights | null,
): TariffReading {
  const { headerLine, code, rate } = table;
  const { vintage, isStated, lines, unknown, withoutSector } = matched;
  return {
    headerLine,
    code: code.name,
    rate: rate.name,
    separator,
    encoding,
    sheet,
    decimals: decimalMark(table),
    vintage,
    isVintageStated: isStated,
    weights:
      weights === null ? null : { file: weights.file, importers: weights.importers, exporters: weights.exporters },
    lines: lines.length + unknown.length + withoutSector.length,
    matched: lines.length,
    importsCovered: weights === null ? null : coveredImports(matched, weights),
  };
}

function coveredImports({ lines }: MatchedLines, { values }: ImportWeights): number {
  const paying = new Set(lines.filter(({ line }) => line.rate > 0).flatMap(({ products }) => products));
  let [part, whole] = [0, 0];
  for (const [product, value] of values) {
    whole += value;
    if (paying.has(product)) part += value;
  }
  return (100 * part) / whole;
}
