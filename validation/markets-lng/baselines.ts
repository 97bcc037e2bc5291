import { columnSums, rowSums, type FlowMatrix } from "./matrix.ts";

type Flows = FlowMatrix["flows"];

/** What an empty cell of the base starts from, so that a new link can arise.   bcm */
export const EMPTY_CELL = 1e-3;

/** Largest relative gap of a column sum at which biproportional fitting stops. */
const FITTED = 1e-12;
const ROUNDS = 10_000;

/** Sum of absolute differences.   Unit of the flows */
export function absoluteError(predicted: Flows, observed: Flows): number {
  return observed.reduce(
    (total, row, exporter) =>
      total + row.reduce((sum, value, importer) => sum + Math.abs(value - predicted[exporter][importer]), 0),
    0,
  );
}

/** The base with something in every empty cell. */
export function seeded(base: Flows, seed = EMPTY_CELL): Flows {
  return base.map((row) => row.map((value) => (value === 0 ? seed : value)));
}

/**
 * Biproportional fit (RAS): the matrix nearest to the base, in the sense of relative entropy, that has the given sums
 * of rows and columns.
 *
 * @throws when the sums of rows and columns are not met, because they do not agree or because cells are missing.
 */
export function biproportionalFit(base: Flows, rows: readonly number[], columns: readonly number[]): Flows {
  let flows = base;
  for (let round = 0; round < ROUNDS; round += 1) {
    const rowFactors = factors(rows, rowSums(flows));
    flows = flows.map((row, exporter) => row.map((value) => value * rowFactors[exporter]));
    const columnFactors = factors(columns, columnSums(flows));
    flows = flows.map((row) => row.map((value, importer) => value * columnFactors[importer]));
    if (columnFactors.every((factor, importer) => columns[importer] === 0 || Math.abs(factor - 1) < FITTED)) {
      return flows;
    }
  }
  throw new Error("the sums of rows and columns cannot be met");
}

function factors(wanted: readonly number[], found: readonly number[]): readonly number[] {
  return wanted.map((sum, position) => (found[position] === 0 ? 0 : sum / found[position]));
}

/** Errors of the two forecasts that need no model. */
export interface Baselines {
  /** Next year's flows are this year's. */
  readonly persistence: number;
  /** This year's pattern with next year's sums of rows and columns. */
  readonly ras: number;
}

/** Errors of persistence and of RAS with the later year's sums given.   bcm */
export function baselines(before: FlowMatrix, after: FlowMatrix): Baselines {
  const fitted = biproportionalFit(seeded(before.flows), rowSums(after.flows), columnSums(after.flows));
  return {
    persistence: absoluteError(before.flows, after.flows),
    ras: absoluteError(fitted, after.flows),
  };
}
