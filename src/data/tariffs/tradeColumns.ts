import type { Vintage } from "../packages/index.ts";
import { namedVintage } from "./tradeVintage.ts";

type Cells = readonly string[];

/** What the cells of a row of a table of trade say. */
export interface TradeColumns {
  readonly importerOf: (cells: Cells) => string;
  readonly exporterOf: (cells: Cells) => string;
  /** Six digits; null for sums over products. */
  readonly productOf: (cells: Cells) => string | null;
  readonly valueOf: (cells: Cells) => string;
  /** False for exports, and for parts of a flow whose sum stands in another row. */
  readonly isImport: (cells: Cells) => boolean;
  readonly vintageOf: (cells: Cells) => Vintage | null;
}

/** Columns of BACI: year, seller, buyer, product, value. */
const BACI = ["t", "i", "j", "k", "v"] as const;

/** Names of columns of Comtrade, those of today and those before, the one that is preferred first. */
const COMTRADE = {
  importer: ["reporteriso", "reportercode", "reporter", "reporterdesc"],
  exporter: ["partneriso", "partnercode", "partner", "partnerdesc"],
  product: ["cmdcode", "commoditycode"],
  value: ["primaryvalue", "cifvalue", "tradevalueus", "tradevalue"],
  flow: ["flowcode", "flowdesc", "tradeflow"],
  vintage: ["classificationcode", "classification"],
} as const;

/** Columns by which a flow is told apart further, with what its sum has there. */
const WHOLE: readonly (readonly [name: string, whole: string])[] = [
  ["customscode", "C00"],
  ["motcode", "0"],
  ["partner2code", "0"],
];

/** The columns of a table of BACI or of a download of Comtrade, by their names; null where it is neither. */
export function tradeColumns(header: readonly string[]): TradeColumns | null {
  const names = header.map((name) => name.toLowerCase().replace(/[^a-z0-9]/gu, ""));
  return BACI.every((each) => names.includes(each)) ? baciColumns(names) : comtradeColumns(names);
}

function cellAt(at: number): (cells: Cells) => string {
  return (cells) => (cells[at] ?? "").trim();
}

function baciColumns(names: readonly string[]): TradeColumns {
  const [, exporter = -1, importer = -1, product = -1, value = -1] = BACI.map((each) => names.indexOf(each));
  return {
    importerOf: cellAt(importer),
    exporterOf: cellAt(exporter),
    productOf: (cells) => sixDigits(cellAt(product)(cells).padStart(6, "0")),
    valueOf: cellAt(value),
    isImport: () => true,
    vintageOf: () => null,
  };
}

function comtradeColumns(names: readonly string[]): TradeColumns | null {
  const at = (key: keyof typeof COMTRADE): number =>
    COMTRADE[key].map((each) => names.indexOf(each)).find((place) => place >= 0) ?? -1;
  const needed = [at("importer"), at("exporter"), at("product"), at("value")];
  if (needed.some((place) => place < 0)) return null;
  const [importer = -1, exporter = -1, product = -1, value = -1] = needed;
  const parts = WHOLE.map(([name, whole]) => [names.indexOf(name), whole] as const).filter(([place]) => place >= 0);
  const flow = at("flow");
  return {
    importerOf: cellAt(importer),
    exporterOf: cellAt(exporter),
    productOf: (cells) => sixDigits(cellAt(product)(cells)),
    valueOf: cellAt(value),
    isImport: (cells) =>
      (flow < 0 || /^(?:m|imports?)$/iu.test(cellAt(flow)(cells))) &&
      parts.every(([place, whole]) => ["", whole].includes(cellAt(place)(cells))),
    vintageOf: (cells) => namedVintage(cellAt(at("vintage"))(cells)),
  };
}

function sixDigits(code: string): string | null {
  return /^\d{6}$/u.test(code) ? code : null;
}
