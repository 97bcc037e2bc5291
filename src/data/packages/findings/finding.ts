import type { Economy, FindingId } from "../economy/index.ts";

/** One place that looks odd. */
export interface FindingRow {
  /** Code of the country that imports, or that trades with itself; null where a row is about no country. */
  readonly importer: string | null;
  /** Code of the country that sells. */
  readonly seller: string | null;
  readonly sector: string | null;
  /** What stands in the package.   percent */
  readonly found: number;
  /** What it was compared with.   percent */
  readonly against: number;
}

/** What a check found in an economy: nothing of it makes the package wrong, but each row wants a reason. */
export interface Finding {
  readonly id: FindingId;
  /** Places that were looked at; 0 where the package is too small to say. */
  readonly checked: number;
  /** All that look odd, worst first. */
  readonly rows: readonly FindingRow[];
  /** Where the expectation comes from. */
  readonly source: string;
}

/** The parts of an economy that the checks read. */
export interface CheckedEconomy extends Pick<
  Economy,
  "countries" | "isResidual" | "sectors" | "sectorKinds" | "flows" | "tariffs"
> {
  readonly manifest: Pick<Economy["manifest"], "year" | "tariffYear">;
}

/** A row about the tariff of an importer on a seller. */
export function pairRow(
  { countries }: CheckedEconomy,
  [importer, seller]: readonly [number, number],
  found: number,
  against: number,
): FindingRow {
  const [n, i] = [countries.labels[importer]!, countries.labels[seller]!];
  return { importer: n, seller: i, sector: null, found, against };
}

/** Rows with the widest gap first; equal ones keep their order. */
export function worstFirst(rows: readonly FindingRow[]): FindingRow[] {
  const gap = ({ found, against }: FindingRow): number => Math.abs(found - against);
  return rows.toSorted((a, b) => gap(b) - gap(a));
}
