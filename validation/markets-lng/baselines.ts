import { proportionalFit } from "../../src/engines/markets/index.ts";
import { columnSums, rowSums, type FlowMatrix } from "./matrix.ts";

type Flows = FlowMatrix["flows"];

/** What an empty cell of the base starts from, so that a new link can arise.   bcm */
export const EMPTY_CELL = 1e-3;

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
 * The base fitted to sums of rows and columns (RAS).
 *
 * @throws when the sums are not met, because they do not agree or because cells are missing.
 */
export function biproportionalFit(base: Flows, rows: readonly number[], columns: readonly number[]): Flows {
  const fitted = proportionalFit(base, { rows, columns });
  if (fitted === null) throw new Error("the sums of rows and columns cannot be met");
  return fitted;
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
