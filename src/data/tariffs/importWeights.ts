import type { Problem } from "../../base/problems/index.ts";
import { LISTED_ROWS, moreRows, type TextRow, type Vintage } from "../packages/index.ts";
import { weightsUnusable } from "./problems.ts";
import { type TradeColumns, tradeColumns } from "./tradeColumns.ts";
import { namedVintage } from "./tradeVintage.ts";

/** Imports by product that weigh tariffs. */
export interface ImportWeights {
  readonly file: string;
  /** Six digits → value, in any one unit. */
  readonly values: ReadonlyMap<string, number>;
  /** Revision of the products; null where the file does not say it. */
  readonly vintage: Vintage | null;
  /** Codes of buyers and sellers whose imports were summed. */
  readonly importers: readonly string[];
  readonly exporters: readonly string[];
}

/** How a file of imports is read. */
export interface FlowChoices {
  /** Stated; null: as the file says. */
  readonly vintage: Vintage | null;
  /** Code of the country that a code, number or name of the file stands for; null where it is none. */
  readonly countryOf: (text: string) => string | null;
}

/** Whose imports are read; null: those of the only one that the file has. */
export interface WeightChoices extends FlowChoices {
  readonly importer: ReadonlySet<string> | null;
  readonly exporter: ReadonlySet<string> | null;
}

/** The flows of a file of imports in its order, column by column: a file of BACI has millions of them. */
export interface ImportFlows {
  readonly file: string;
  readonly vintage: Vintage | null;
  /** Codes of buyers and sellers, which the columns name by their places. */
  readonly countries: readonly string[];
  readonly importer: readonly number[];
  readonly exporter: readonly number[];
  /** Six digits as a number. */
  readonly product: readonly number[];
  readonly value: readonly number[];
}

/**
 * Reads imports by product and pair from the rows of a table of BACI (t, i, j, k, v) or a download of Comtrade, one row after the other.
 *
 * @param problems  Grows by E381 for columns that are not there and cells that are no number, by E325 for more of these than are listed.
 */
export function importFlows(
  file: string,
  rows: Iterable<TextRow>,
  choices: FlowChoices,
  problems: Problem[],
): ImportFlows | null {
  const flows = { countries: [] as string[], importer: [] as number[], exporter: [] as number[] };
  const [product, value]: [number[], number[]] = [[], []];
  const place = countryPlaces(choices.countryOf, flows.countries);
  let columns: TradeColumns | null = null;
  let vintage: Vintage | null | undefined;
  let bad = 0;
  for (const row of rows) {
    if (columns === null) {
      columns = tradeColumns(row.cells);
      if (columns !== null) continue;
      problems.push(noColumns(file, row));
      return null;
    }
    vintage = vintage === undefined ? columns.vintageOf(row.cells) : vintage;
    const flow = flowOf(row.cells, columns, place);
    if (flow === null) continue;
    if (typeof flow === "string") {
      if (bad++ < LISTED_ROWS) problems.push(noValue(file, row.line, flow));
      continue;
    }
    flows.importer.push(flow.importer);
    flows.exporter.push(flow.exporter);
    product.push(flow.product);
    value.push(flow.value);
  }
  if (bad > LISTED_ROWS) problems.push(moreRows(file, bad - LISTED_ROWS));
  if (columns === null) return null;
  return { file, ...flows, product, value, vintage: choices.vintage ?? vintage ?? namedVintage(file) };
}

/** Imports of the pairs that are meant, summed over them; null where they have none. */
export function weightsOf(
  { file, countries, importer, exporter, product, value, vintage }: ImportFlows,
  isOf: (importer: string, exporter: string) => boolean,
): ImportWeights | null {
  const pairs = countries.map((buyer) => countries.map((seller) => isOf(buyer, seller)));
  const values = new Map<number, number>();
  const [importers, exporters] = [new Set<number>(), new Set<number>()];
  let isAny = false;
  for (let at = 0; at < value.length; at++) {
    const [buyer, seller, what, worth] = [importer[at]!, exporter[at]!, product[at]!, value[at]!];
    if (!pairs[buyer]![seller]!) continue;
    values.set(what, (values.get(what) ?? 0) + worth);
    importers.add(buyer);
    exporters.add(seller);
    isAny ||= worth > 0;
  }
  if (!isAny) return null;
  const named = (places: ReadonlySet<number>): string[] => [...places].map((at) => countries[at]!);
  const digits = [...values].map(([code, sum]): [string, number] => [String(code).padStart(6, "0"), sum]);
  return { file, values: new Map(digits), vintage, importers: named(importers), exporters: named(exporters) };
}

/**
 * Reads imports of one pair by product; see {@link importFlows}.
 *
 * @param problems  Grows also by E381 for a pair that the file does not have or of which it has several.
 */
export function importWeights(
  file: string,
  rows: Iterable<TextRow>,
  choices: WeightChoices,
  problems: Problem[],
): ImportWeights | null {
  const read = importFlows(file, rows, choices, problems);
  if (read === null) return null;
  const importer = sideOf(read, "importer", choices.importer, problems);
  const exporter = sideOf(read, "exporter", choices.exporter, problems);
  if (importer === null || exporter === null) return null;
  const weights = weightsOf(read, (buyer, seller) => importer.has(buyer) && exporter.has(seller));
  if (weights === null) problems.push(noImports(file, pairText(importer, exporter)));
  return weights;
}

function pairText(importer: ReadonlySet<string>, exporter: ReadonlySet<string>): string {
  return `${[...importer].slice(0, 3).join(", ")} from ${[...exporter].slice(0, 3).join(", ")}`;
}

/** The place of a country among those that were seen, by what a file calls it; −1 for what is no country. */
function countryPlaces(countryOf: FlowChoices["countryOf"], countries: string[]): (text: string) => number {
  const [ofText, ofCode] = [new Map<string, number>(), new Map<string, number>()];
  const added = (code: string): number => {
    const place = ofCode.get(code) ?? countries.push(code) - 1;
    ofCode.set(code, place);
    return place;
  };
  return (text) => {
    const known = ofText.get(text);
    if (known !== undefined) return known;
    const code = countryOf(text);
    const place = code === null ? -1 : added(code);
    ofText.set(text, place);
    return place;
  };
}

/** A flow as its columns have it. */
interface Flow {
  readonly importer: number;
  readonly exporter: number;
  readonly product: number;
  readonly value: number;
}

/** The flow of a row; null where it is no import of a product of six digits, or a sum over other rows; else the value that is none. */
function flowOf(
  cells: readonly string[],
  columns: TradeColumns,
  placeOf: (text: string) => number,
): Flow | string | null {
  const product = columns.productOf(cells);
  if (product === null || !columns.isImport(cells)) return null;
  const written = columns.valueOf(cells);
  const value = Number(written);
  if (written === "" || !Number.isFinite(value) || value < 0)
    return written === "" || written === "NA" ? null : written;
  const [importer, exporter] = [placeOf(columns.importerOf(cells)), placeOf(columns.exporterOf(cells))];
  return importer < 0 || exporter < 0 ? null : { importer, exporter, product: Number(product), value };
}

const SIDES = { importer: "импортёр", exporter: "экспортёр" } as const;

/** The countries that are asked for, else the only one that the file has; null after E381. */
function sideOf(
  flows: ImportFlows,
  side: "importer" | "exporter",
  asked: ReadonlySet<string> | null,
  problems: Problem[],
): ReadonlySet<string> | null {
  if (asked !== null) return asked;
  const { file } = flows;
  const found = new Set([...new Set(flows[side])].map((at) => flows.countries[at]!));
  if (found.size === 1) return found;
  const names = [...found].slice(0, 6).join(", ");
  problems.push(
    weightsUnusable({
      place: { file, path: `--${side}` },
      message: found.size === 0 ? `${file} has no imports by product.` : `${file} has ${found.size} ${side}s.`,
      found: names === "" ? "none" : names,
      expected: `one ${side}, or --${side} with the one that is meant`,
      russian: {
        message: found.size === 0 ? `В ${file} нет импорта по товарам.` : `В ${file} ${SIDES[side]}ов: ${found.size}.`,
        expected: `один ${SIDES[side]} или --${side} с нужным`,
      },
    }),
  );
  return null;
}

/** E381 for pairs without imports in a file. */
export function noImports(file: string, pair: string): Problem {
  return weightsUnusable({
    place: { file },
    message: `${file} has no imports of ${pair}.`,
    expected: "rows of this pair with a value above zero",
    russian: {
      message: `В ${file} нет импорта ${pair === "the pairs" ? "этих пар" : pair.replace(" from ", " из ")}.`,
      expected: "строки этой пары со значением больше нуля",
    },
  });
}

function noValue(file: string, line: number, written: string): Problem {
  return weightsUnusable({
    place: { file, line },
    message: "A value of imports is no number.",
    found: written,
    expected: "a number of zero or more with a decimal point",
    russian: {
      message: "Значение импорта — не число.",
      expected: "число не меньше нуля, с десятичной точкой",
    },
  });
}

function noColumns(file: string, { cells, line }: TextRow): Problem {
  return weightsUnusable({
    place: { file, line },
    message: `${file} has neither the columns of BACI nor those of Comtrade.`,
    found: cells.join(", "),
    expected: "t, i, j, k, v (BACI), or reporter, partner, cmdCode and primaryValue (Comtrade)",
    russian: {
      message: `В ${file} нет ни столбцов BACI, ни столбцов Comtrade.`,
      expected: "t, i, j, k, v (BACI) или reporter, partner, cmdCode и primaryValue (Comtrade)",
    },
  });
}
