import { csvFormatRows } from "d3-dsv";
import type { Parameter } from "../../../base/sets/index.ts";
import { MANIFEST_FILE, type TextFiles } from "../tables/index.ts";
import { FIGURES, type Figure, type ObservedFigures, type ObservedTrade, WORLD } from "./observedTrade.ts";
import { CODE_COLUMNS, IMPORT_COLUMNS, PRODUCT_COLUMNS, RUSSIAN_REASONS } from "./parseObservedTrade.ts";

/**
 * The files of a package of observed trade: the same package gives the same bytes.
 *
 * @returns text by file name; parsing it gives the same package.
 */
export function writeObservedTrade(observed: ObservedTrade): TextFiles {
  const files = new Map([
    [MANIFEST_FILE, manifestText(observed)],
    ["imports.csv", importsText(observed)],
    ["codes.csv", codesText(observed)],
  ]);
  const { products } = observed;
  return products === null ? files : files.set("products.csv", productsText(products));
}

function manifestText(observed: ObservedTrade): string {
  const { importer, currency, period, classification, economies, products } = observed;
  const { name, version, title, licenses, sources, notes } = observed.manifest;
  const about =
    products === null
      ? {}
      : { products: { year: products.year, ...(products.vintage === null ? {} : { vintage: products.vintage }) } };
  const said = { importer, currency, period, classification, economies, ...about, notes };
  const tertius = { kind: "observed-trade", format: 1, ...said };
  return `${JSON.stringify({ name, version, title, licenses, sources, tertius }, null, 2)}\n`;
}

function codesText({ codeTable }: ObservedTrade): string {
  const isRussian = codeTable.some(({ leftOutRu }) => leftOutRu !== undefined);
  const rows = codeTable.map(({ code, title, sectors, leftOut, leftOutRu = "" }) => {
    const known = [code, title, sectors.join("|"), leftOut];
    return isRussian ? [...known, leftOutRu] : known;
  });
  return csv([[...CODE_COLUMNS, ...(isRussian ? [RUSSIAN_REASONS] : [])], ...rows]);
}

/** A row for each seller, code and figure of which anything is known. */
function importsText({ sellers, codes, periods, figures, total }: ObservedTrade): string {
  const rowsOf = (exporter: string, all: ObservedFigures, seller: number): string[][] =>
    codes.labels.flatMap((code, at) =>
      knownRows(all, (values) => {
        const from = (seller * codes.size + at) * periods.size;
        return [...values.subarray(from, from + periods.size)];
      }).map(([figure, cells]) => [exporter, code, figure, ...cells]),
    );
  return csv([
    [...IMPORT_COLUMNS, ...periods.labels],
    ...sellers.labels.flatMap((seller, at) => rowsOf(seller, figures, at)),
    ...(total === null ? [] : rowsOf(WORLD, total, 0)),
  ]);
}

function productsText({ sellers, products, ...figures }: NonNullable<ObservedTrade["products"]>): string {
  const rows = products.labels.flatMap((product, at) =>
    knownRows(figures, (values) => sellers.labels.map((_, seller) => values[seller * products.size + at]!)).map(
      ([figure, cells]) => [product, figure, ...cells],
    ),
  );
  return csv([[...PRODUCT_COLUMNS, ...sellers.labels], ...rows]);
}

/** Figures of a row that are known, with their cells: what is not known is blank. */
function knownRows(
  figures: ObservedFigures,
  cellsOf: (values: Parameter["values"]) => readonly number[],
): (readonly [Figure, readonly string[]])[] {
  return FIGURES.flatMap((figure): (readonly [Figure, readonly string[]])[] => {
    const cells = cellsOf(figures[figure].values);
    if (cells.every(Number.isNaN)) return [];
    return [[figure, cells.map((value) => (Number.isNaN(value) ? "" : String(value)))]];
  });
}

function csv(rows: string[][]): string {
  return `${csvFormatRows(rows)}\n`;
}
