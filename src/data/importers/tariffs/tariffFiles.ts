import { csvFormatRows } from "d3-dsv";
import type { TextFiles } from "../../packages/index.ts";
import { guardedText } from "../../../base/wording/index.ts";
import { fileEntry, fileKey, SOURCES_FILE } from "../statements/sourceEntry.ts";
import type { MatchedLines, SectorRate, TariffLine, TariffMode } from "../../tariffs/index.ts";

/** What rows of a measure have beside sector and rate. */
export interface RowChoices {
  readonly mode: TariffMode;
  /** First day in force, ISO date. */
  readonly from: string;
  /** Key of the bibliography; null: an entry for the file is drafted. */
  readonly source: string | null;
}

/** Name of the table that a measure of a case takes its rows from. */
export const MEASURE_FILE = "tariffs.csv";

/**
 * The files of tariffs that were imported: rows of a measure by sector, how each sector came about, what became of each line, and an
 * entry of the bibliography where no source was named.
 *
 * @param origin  Name of the file they come from.
 */
export function tariffFiles(
  origin: string,
  matched: MatchedLines,
  sectors: readonly SectorRate[],
  { mode, from, source }: RowChoices,
): TextFiles {
  const key = source ?? fileKey(origin, "tariffs");
  const rows = sectors.map(({ sector, rate }) => [sector, percent(rate), mode, from, key]);
  const files = new Map([
    [MEASURE_FILE, csv(["sector", "rate", "mode", "from", "source"], rows)],
    ["sectors.csv", csv(SECTOR_COLUMNS, sectors.map(sectorCells))],
    ["lines.csv", csv(LINE_COLUMNS, lineRows(matched))],
  ]);
  if (source === null) files.set(SOURCES_FILE, fileEntry(key, origin, "Tariffs of", NOTE));
  return files;
}

const NOTE = "Replace by where the tariffs were published";
const SECTOR_COLUMNS = ["sector", "rate", "spread", "products_listed", "products", "covered_percent", "weighed_by"];
const LINE_COLUMNS = ["row", "code", "rate", "products", "sectors", "outcome"];

function percent(value: number): string {
  return String(Number(value.toFixed(6)));
}

function sectorCells({ sector, rate, spread, listed, products, covered, isWeighed }: SectorRate): string[] {
  const weighedBy = isWeighed ? "imports" : "number of products";
  return [sector, percent(rate), percent(spread), String(listed), String(products), percent(100 * covered), weighedBy];
}

function lineRows({ lines, unknown, withoutSector, sectors, vintage }: MatchedLines): string[][] {
  const out = (line: TariffLine, outcome: string): [number, string[]] => [
    line.line,
    [String(line.line), line.code, percent(line.rate), "0", "", outcome],
  ];
  const taken = lines.map(({ line, products }): [number, string[]] => {
    const of = [...new Set(products.map((product) => sectors.get(product) ?? ""))].filter((each) => each !== "");
    return [
      line.line,
      [String(line.line), line.code, percent(line.rate), String(products.length), of.join(" "), "taken"],
    ];
  });
  return [
    ...taken,
    ...unknown.map((line) => out(line, `left out: not in ${vintage}`)),
    ...withoutSector.map((line) => out(line, "left out: no sector of goods")),
  ]
    .toSorted(([one], [other]) => one - other)
    .map(([, cells]) => cells);
}

function csv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${csvFormatRows([[...header], ...rows.map((row) => row.map(guardedText))])}\n`;
}
