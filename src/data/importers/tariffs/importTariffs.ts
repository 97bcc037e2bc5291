import { append, hasErrors, type Problem } from "../../../base/problems/index.ts";
import { type ProductKey, separatorOf, type TextFiles, type TextRow, type Vintage } from "../../packages/index.ts";
import {
  type ImportWeights,
  importWeights,
  type LineRates,
  lineRates,
  type LinesPlace,
  type SectorRate,
  type WeightChoices,
} from "../../tariffs/index.ts";
import { decodedText } from "../statements/decodedText.ts";
import { delimitedRows } from "../statements/foreignTable.ts";
import { type DecimalMark, decimalMark, mixedMarks } from "./decimalMark.ts";
import { columnsUnclear } from "./problems.ts";
import { type ShownRows, shownRows } from "./shownRows.ts";
import { tariffFiles, type RowChoices } from "./tariffFiles.ts";
import { tariffLines } from "./tariffLines.ts";
import type { ShownSource, TariffChoices } from "./tariffSource.ts";
import { headerOf, type TariffTable, tariffTable } from "./tariffTable.ts";

/** What a file of imports came to. */
export interface ReadWeights {
  /** Null beside a problem. */
  readonly weights: ImportWeights | null;
  readonly problems: readonly Problem[];
}

/** What is imported and with what. */
export interface TariffImportChoices extends TariffChoices, RowChoices {
  /** Imports that weigh, null where no file of them is given. */
  readonly weights: ReadWeights | null;
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

/**
 * Tariffs by product as a country publishes them, as tariffs by sector with which a measure of a case can be written.
 *
 * @param source  A text with commas, semicolons or tabs, or the sheets of a workbook.
 * @param key     To which sector each product belongs.
 */
export function importTariffs(source: ShownSource, key: ProductKey, choices: TariffImportChoices): TariffImport {
  const problems: Problem[] = [];
  const isTable = (rows: readonly TextRow[]): boolean => headerOf(rows, choices) !== null;
  const named = { sheet: choices.sheet, isTable, holds: "tariffs", columns: "codes and rates" };
  const shown = shownRows(source, named, problems);
  const table = shown === null ? null : tariffTable(source.file, shown.rows, choices, problems);
  const { weights: given } = choices;
  const weights = given?.weights ?? null;
  append(problems, given?.problems ?? []);
  if (shown === null || table === null) return { files: null, problems, reading: null, sectors: [] };
  const lines = tariffLines(table, shown.merged, choices, problems);
  append(problems, mixedMarks(table));
  if (lines.length === 0 && !hasErrors(problems)) problems.push(noLines(source.file));
  const rates = lineRates(
    {
      ...placesIn(source.file),
      groups: [{ lines, mode: choices.mode, weights }],
      vintage: choices.vintage,
      weights,
      whyAlike: given === null ? "no imports were given to weigh them with" : null,
    },
    key,
  );
  append(problems, rates.problems);
  const [sectors = []] = rates.groups;
  const files = hasErrors(problems) ? null : tariffFiles(source.file, rates.matched, sectors, choices);
  return { files, problems, reading: readingOf(shown, table, rates), sectors };
}

function placesIn(file: string): LinesPlace {
  return {
    place: { file },
    placeOf: ({ line }) => ({ file, line }),
    vintageWay: (vintage) => `--vintage ${vintage}`,
  };
}

/** Reads imports of one pair by product from a file of BACI or Comtrade, row by row: it may have millions. */
export function readWeights(file: string, bytes: Uint8Array, choices: WeightChoices): ReadWeights {
  const problems: Problem[] = [];
  const decoded = decodedText(bytes);
  const rows = delimitedRows(file, decoded, separatorOf(decoded.text), problems);
  return { weights: rows === null ? null : importWeights(file, rows, choices, problems), problems };
}

function noLines(file: string): Problem {
  return columnsUnclear({
    place: { file },
    message: "No row has a code and a rate.",
    expected: "a row for each code",
    russian: { message: "Ни в одной строке нет кода и ставки.", expected: "по строке на каждый код" },
  });
}

function readingOf(
  { separator, encoding, sheet }: ShownRows,
  table: TariffTable,
  { matched, weights, importsCovered }: LineRates,
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
    importsCovered,
  };
}
