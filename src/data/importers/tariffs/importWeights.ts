import type { Problem } from "../../../base/problems/index.ts";
import type { Vintage } from "../../packages/index.ts";
import { decodedText } from "../statements/decodedText.ts";
import { delimitedRows, type ForeignRow } from "../statements/foreignTable.ts";
import { weightsUnusable } from "./problems.ts";
import { separatorOf } from "./shownRows.ts";
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

/** Whose imports are read; null: those of the only one that the file has. */
export interface WeightChoices {
  readonly importer: ReadonlySet<string> | null;
  readonly exporter: ReadonlySet<string> | null;
  readonly vintage: Vintage | null;
  /** Code of the country that a code, number or name of the file stands for; null where it is none. */
  readonly countryOf: (text: string) => string | null;
}

/** A flow of a file that is one of imports of a product. */
interface Flow {
  readonly importer: string;
  readonly exporter: string;
  readonly product: string;
  readonly value: number;
}

/**
 * Reads imports by product from a table of BACI (t, i, j, k, v) or a download of Comtrade.
 *
 * @param problems  Grows by E381 for columns that are not there, cells that are no number, and a pair that the file does not have or
 *   of which it has several.
 */
export function importWeights(
  file: string,
  bytes: Uint8Array,
  choices: WeightChoices,
  problems: Problem[],
): ImportWeights | null {
  const decoded = decodedText(bytes);
  const rows = delimitedRows(file, decoded, separatorOf(decoded.text), problems);
  const [header, ...below] = rows ?? [];
  if (rows === null || header === undefined) return null;
  const columns = tradeColumns(header.cells);
  if (columns === null) {
    problems.push(noColumns(file, header));
    return null;
  }
  const flows = below.flatMap((row) => flowOf(file, row, columns, choices, problems));
  const importer = sideOf(file, "importer", flows, choices.importer, problems);
  const exporter = sideOf(file, "exporter", flows, choices.exporter, problems);
  if (importer === null || exporter === null) return null;
  const chosen = flows.filter((flow) => importer.has(flow.importer) && exporter.has(flow.exporter));
  if (!chosen.some(({ value }) => value > 0)) {
    problems.push(noImports(file, importer, exporter));
    return null;
  }
  return {
    file,
    values: summed(chosen),
    vintage: choices.vintage ?? columns.vintageOf(below[0]?.cells ?? []) ?? namedVintage(file),
    importers: [...new Set(chosen.map((flow) => flow.importer))],
    exporters: [...new Set(chosen.map((flow) => flow.exporter))],
  };
}

function summed(flows: readonly Flow[]): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const { product, value } of flows) values.set(product, (values.get(product) ?? 0) + value);
  return values;
}

/** The flow of a row; none where it is no import of a product of six digits, or a sum over other rows. */
function flowOf(
  file: string,
  { cells, line }: ForeignRow,
  columns: TradeColumns,
  { countryOf }: WeightChoices,
  problems: Problem[],
): readonly Flow[] {
  const product = columns.productOf(cells);
  if (product === null || !columns.isImport(cells)) return [];
  const [importer, exporter] = [columns.importerOf(cells), columns.exporterOf(cells)].map((text) => countryOf(text));
  const written = columns.valueOf(cells);
  const value = Number(written);
  if (written === "" || !Number.isFinite(value) || value < 0) {
    if (written !== "" && written !== "NA") problems.push(noValue(file, line, written));
    return [];
  }
  return importer === null || importer === undefined || exporter === null || exporter === undefined
    ? []
    : [{ importer, exporter, product, value }];
}

/** The countries that are asked for, else the only one that the file has; null after E381. */
function sideOf(
  file: string,
  side: "importer" | "exporter",
  flows: readonly Flow[],
  asked: ReadonlySet<string> | null,
  problems: Problem[],
): ReadonlySet<string> | null {
  if (asked !== null) return asked;
  const found = new Set(flows.map((flow) => flow[side]));
  if (found.size === 1) return found;
  const names = [...found].slice(0, 6).join(", ");
  problems.push(
    weightsUnusable({
      place: { file, path: `--${side}` },
      message: found.size === 0 ? `${file} has no imports by product.` : `${file} has ${found.size} ${side}s.`,
      found: names === "" ? "none" : names,
      expected: `one ${side}, or --${side} with the one that is meant`,
    }),
  );
  return null;
}

function noImports(file: string, importer: ReadonlySet<string>, exporter: ReadonlySet<string>): Problem {
  return weightsUnusable({
    place: { file },
    message: `${file} has no imports of ${[...importer].slice(0, 3).join(", ")} from ${[...exporter].slice(0, 3).join(", ")}.`,
    expected: "rows of this pair with a value above zero",
  });
}

function noValue(file: string, line: number, written: string): Problem {
  return weightsUnusable({
    place: { file, line },
    message: "A value of imports is no number.",
    found: written,
    expected: "a number of zero or more with a decimal point",
  });
}

function noColumns(file: string, { cells, line }: ForeignRow): Problem {
  return weightsUnusable({
    place: { file, line },
    message: `${file} has neither the columns of BACI nor those of Comtrade.`,
    found: cells.join(", "),
    expected: "t, i, j, k, v (BACI), or reporter, partner, cmdCode and primaryValue (Comtrade)",
  });
}
