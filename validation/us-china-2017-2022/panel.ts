import { csvParseRows } from "d3-dsv";
import type { Economy } from "../../src/data/packages/index.ts";

/** Key of a pair, or of a pair in one sector. */
export function pairKey(exporter: string, importer: string, sector = ""): string {
  return sector === "" ? `${exporter} ${importer}` : `${exporter} ${importer} ${sector}`;
}

/** Goods trade of one year from a panel with columns exporter, importer, y2014 …; absent cells stay absent. */
export function panelYear(text: string, year: number): ReadonlyMap<string, number> {
  return columnOf(text, `y${year}`, (row, at) => pairKey(row[at("exporter")], row[at("importer")]));
}

/** Trade by pair and sector of a world economy, where there is any. */
export function sectorFlows({ sectors, countries, flows }: Economy): ReadonlyMap<string, number> {
  const size = countries.size;
  const entries = [...flows.values].map((value, cell): readonly [string, number] => {
    const row = Math.floor(cell / size);
    const importer = countries.labels[row % size];
    return [pairKey(countries.labels[cell % size], importer, sectors.labels[Math.floor(row / size)]), value];
  });
  return new Map(entries.filter(([, value]) => value > 0));
}

function columnOf(
  text: string,
  column: string,
  keyOf: (row: readonly string[], at: (name: string) => number) => string,
): ReadonlyMap<string, number> {
  const [header, ...rows] = csvParseRows(text);
  const at = (name: string): number => header.indexOf(name);
  return new Map(rows.filter((row) => row[at(column)] !== "").map((row) => [keyOf(row, at), Number(row[at(column)])]));
}
