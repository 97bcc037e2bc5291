import { numberIn, type SourceRow } from "../figures.ts";
import { GAS_BUYERS, GAS_SUPPLIERS, PIPELINE_BUYER, SPLIT_LABEL } from "./gasPlaces.ts";

/** Flows of one year: supplier → buyer → bcm. */
export type GasFlows = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Years of which the whole world's flows are known. */
export const WORLD_YEARS: readonly number[] = [2017, 2018, 2019, 2020];

/** Bibliography key of the edition that covers a year. */
export function reviewEdition(year: number): string {
  return year >= 2023 ? "ei2024" : year === 2022 ? "ei2023" : `bp${year + 1}`;
}

/**
 * Flows of one year between the suppliers and buyers of the market, from the matrix by label and the split of the
 * exporter with two plants.
 *
 * @param matrix    Columns year, mode (LNG, pipeline), importer, exporter, value.   bcm
 * @param capacity  Rows `matrix_split` of the capacity table: node_id, item `flow to X`, year, value.   bcm
 * @returns supplier → buyer → flow above zero.   bcm/year
 */
export function gasFlows(matrix: readonly SourceRow[], capacity: readonly SourceRow[], year: number): GasFlows {
  const flows = new Map<string, Map<string, number>>();
  const add = (label: string, hs: string, importer: string, value: number): void => {
    const buyer = GAS_BUYERS.find((each) => each.labels.includes(importer));
    const supplier = GAS_SUPPLIERS.find(
      ({ hs: code, labels, sells }) =>
        code === hs && labels.includes(label) && (sells === null || sells.includes(buyer?.id ?? "")),
    );
    if (supplier === undefined || buyer === undefined || !(value > 0)) return;
    const row = flows.get(supplier.id) ?? new Map<string, number>();
    flows.set(supplier.id, row.set(buyer.id, (row.get(buyer.id) ?? 0) + value));
  };
  const ofYear = (row: SourceRow): boolean => row["year"] === String(year);
  for (const row of matrix.filter(ofYear)) {
    const [label, importer] = [row["exporter"] ?? "", row["importer"] ?? ""];
    if (row["mode"] === "LNG" && label !== SPLIT_LABEL) add(label, "271111", importer, numberIn(row, "value"));
    if (row["mode"] === "pipeline") add(label, "271121", importer, numberIn(row, "value"));
  }
  for (const row of capacity.filter((each) => ofYear(each) && each["metric"] === "matrix_split")) {
    const importer = row["item"]?.replace(/^flow to /u, "") ?? "";
    add(row["node_id"] ?? "", "271111", importer, numberIn(row, "value"));
  }
  return flows;
}

/** Sum over buyers.   bcm/year */
export function exportsOf(flows: GasFlows, supplier: string): number {
  return [...(flows.get(supplier)?.values() ?? [])].reduce((sum, value) => sum + value, 0);
}

/** Sum over suppliers.   bcm/year */
export function importsOf(flows: GasFlows, buyer: string): number {
  return [...flows.values()].reduce((sum, row) => sum + (row.get(buyer) ?? 0), 0);
}

/** Sum over suppliers that load ships; 0 without flows.   bcm/year */
export function importsBySea(flows: GasFlows | undefined, buyer: string): number {
  const shipped = GAS_SUPPLIERS.filter((each) => each.place !== null);
  return shipped.reduce((total, each) => total + (flows?.get(each.id)?.get(buyer) ?? 0), 0);
}

/** Part of the imports that an elasticity of LNG imports is of: 1 where it is one of all imports. */
export function shippedShare(flows: GasFlows, buyer: string): number {
  return buyer === PIPELINE_BUYER ? importsBySea(flows, buyer) / importsOf(flows, buyer) : 1;
}

/** Pairs that traded in at least one year, as `supplier→buyer`. */
export function tradedPairs(years: readonly GasFlows[]): ReadonlySet<string> {
  return new Set(
    years.flatMap((flows) =>
      [...flows].flatMap(([supplier, row]) => [...row.keys()].map((buyer) => `${supplier}→${buyer}`)),
    ),
  );
}
