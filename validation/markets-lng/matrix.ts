import { csvParse } from "d3-dsv";

/** A matrix of flows with its labels: `flows[exporter][importer]`.   bcm */
export interface FlowMatrix {
  readonly exporters: readonly string[];
  readonly importers: readonly string[];
  readonly flows: readonly (readonly number[])[];
}

/** Label of an edition → label that both editions share; a label that is not here stays. */
export interface LabelMapping {
  readonly exporters: ReadonlyMap<string, string>;
  readonly importers: ReadonlyMap<string, string>;
}

/** Two years of trade over the labels of either. */
export interface YearPair {
  readonly before: FlowMatrix;
  readonly after: FlowMatrix;
}

/** The labels as each edition has them. */
const AS_THEY_STAND: LabelMapping = { exporters: new Map(), importers: new Map() };

/**
 * LNG trade of two years from the matrix with columns year, mode, importer, exporter, value. A label that one of the
 * two editions lacks has no trade in that year: part of the error is then a change of labels.
 */
export function yearPair(text: string, year: number, mapping: LabelMapping = AS_THEY_STAND): YearPair {
  const rows = csvParse(text)
    .filter((row) => row["mode"] === "LNG" && [year, year + 1].includes(Number(row["year"])))
    .map((row) => ({
      year: Number(row["year"]),
      exporter: mapping.exporters.get(row["exporter"]) ?? row["exporter"],
      importer: mapping.importers.get(row["importer"]) ?? row["importer"],
      value: Number(row["value"]),
    }));
  const exporters = [...new Set(rows.map((row) => row.exporter))].toSorted();
  const importers = [...new Set(rows.map((row) => row.importer))].toSorted();
  const matrixOf = (which: number): FlowMatrix => {
    const flows = exporters.map(() => importers.map(() => 0));
    for (const row of rows.filter((each) => each.year === which)) {
      flows[exporters.indexOf(row.exporter)][importers.indexOf(row.importer)] += row.value;
    }
    return { exporters, importers, flows };
  };
  return { before: matrixOf(year), after: matrixOf(year + 1) };
}

/** Ways to put labels together: chosen by the figures printed, and with the residues of exporters as one. */
export type MappingColumn = "common" | "residues";

/** A mapping of the table of labels, which has side (exporter, importer), label, and a column for each mapping. */
export function parseMapping(text: string, column: MappingColumn): LabelMapping {
  const of = (side: string): ReadonlyMap<string, string> =>
    new Map(
      csvParse(text)
        .filter((row) => row["side"] === side)
        .map((row) => [row["label"], row[column]]),
    );
  return { exporters: of("exporter"), importers: of("importer") };
}

/** Sums over importers.   [exporter] */
export function rowSums(flows: FlowMatrix["flows"]): readonly number[] {
  return flows.map((row) => row.reduce((sum, value) => sum + value, 0));
}

/** Sums over exporters.   [importer] */
export function columnSums(flows: FlowMatrix["flows"]): readonly number[] {
  return flows[0].map((_, importer) => flows.reduce((sum, row) => sum + row[importer], 0));
}
