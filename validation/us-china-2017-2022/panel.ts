import { csvParseRows } from "d3-dsv";

/** Key of a pair, or of a pair in one sector. */
export function pairKey(exporter: string, importer: string, sector = ""): string {
  return sector === "" ? `${exporter} ${importer}` : `${exporter} ${importer} ${sector}`;
}

/** Goods trade of one year from a panel with columns exporter, importer, y2014 …; absent cells stay absent. */
export function panelYear(text: string, year: number): ReadonlyMap<string, number> {
  return columnOf(text, `y${year}`, (row, at) => pairKey(row[at("exporter")], row[at("importer")]));
}

/** Trade by pair and sector from a table of flows with columns sector, exporter, importer, value_musd. */
export function sectorFlows(text: string): ReadonlyMap<string, number> {
  return columnOf(text, "value_musd", (row, at) =>
    pairKey(row[at("exporter")], row[at("importer")], row[at("sector")]),
  );
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
