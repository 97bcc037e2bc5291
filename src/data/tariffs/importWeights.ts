import type { Problem } from "../../base/problems/index.ts";
import type { TextRow, Vintage } from "../packages/index.ts";
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

/** A flow of a file that is one of imports of a product. */
interface Flow {
  readonly importer: string;
  readonly exporter: string;
  readonly product: string;
  readonly value: number;
}

/** The flows of a file of imports. */
export interface ImportFlows {
  readonly file: string;
  readonly flows: readonly Flow[];
  readonly vintage: Vintage | null;
}

/**
 * Reads imports by product and pair from the rows of a table of BACI (t, i, j, k, v) or a download of Comtrade.
 *
 * @param problems  Grows by E381 for columns that are not there and cells that are no number.
 */
export function importFlows(
  file: string,
  rows: readonly TextRow[],
  choices: FlowChoices,
  problems: Problem[],
): ImportFlows | null {
  const [header, ...below] = rows;
  if (header === undefined) return null;
  const columns = tradeColumns(header.cells);
  if (columns === null) {
    problems.push(noColumns(file, header));
    return null;
  }
  return {
    file,
    flows: below.flatMap((row) => flowOf(file, row, columns, choices, problems)),
    vintage: choices.vintage ?? columns.vintageOf(below[0]?.cells ?? []) ?? namedVintage(file),
  };
}

/** Imports of the pairs that are meant, summed over them; null where they have none. */
export function weightsOf(
  { file, flows, vintage }: ImportFlows,
  isOf: (importer: string, exporter: string) => boolean,
): ImportWeights | null {
  const chosen = flows.filter((flow) => isOf(flow.importer, flow.exporter));
  if (!chosen.some(({ value }) => value > 0)) return null;
  return {
    file,
    values: summed(chosen),
    vintage,
    importers: [...new Set(chosen.map((flow) => flow.importer))],
    exporters: [...new Set(chosen.map((flow) => flow.exporter))],
  };
}

/**
 * Reads imports of one pair by product; see {@link importFlows}.
 *
 * @param problems  Grows also by E381 for a pair that the file does not have or of which it has several.
 */
export function importWeights(
  file: string,
  rows: readonly TextRow[],
  choices: WeightChoices,
  problems: Problem[],
): ImportWeights | null {
  const read = importFlows(file, rows, choices, problems);
  if (read === null) return null;
  const importer = sideOf(file, "importer", read.flows, choices.importer, problems);
  const exporter = sideOf(file, "exporter", read.flows, choices.exporter, problems);
  if (importer === null || exporter === null) return null;
  const weights = weightsOf(read, (buyer, seller) => importer.has(buyer) && exporter.has(seller));
  if (weights === null) problems.push(noImports(file, pairText(importer, exporter)));
  return weights;
}

function pairText(importer: ReadonlySet<string>, exporter: ReadonlySet<string>): string {
  return `${[...importer].slice(0, 3).join(", ")} from ${[...exporter].slice(0, 3).join(", ")}`;
}

function summed(flows: readonly Flow[]): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const { product, value } of flows) values.set(product, (values.get(product) ?? 0) + value);
  return values;
}

/** The flow of a row; none where it is no import of a product of six digits, or a sum over other rows. */
function flowOf(
  file: string,
  { cells, line }: TextRow,
  columns: TradeColumns,
  { countryOf }: FlowChoices,
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

/** E381 for pairs without imports in a file. */
export function noImports(file: string, pair: string): Problem {
  return weightsUnusable({
    place: { file },
    message: `${file} has no imports of ${pair}.`,
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

function noColumns(file: string, { cells, line }: TextRow): Problem {
  return weightsUnusable({
    place: { file, line },
    message: `${file} has neither the columns of BACI nor those of Comtrade.`,
    found: cells.join(", "),
    expected: "t, i, j, k, v (BACI), or reporter, partner, cmdCode and primaryValue (Comtrade)",
  });
}
