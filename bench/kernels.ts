import type { EquilibriumModel } from "../src/engines/equilibrium/index.ts";

/** Numbers that the optimiser cannot do without, so that no kernel is left out. */
export interface Sink {
  total: number;
}

/** Additions and multiplications of the calibration kernel. */
export const CALIBRATION_TERMS = 2_000_000;

/**
 * A fixed piece of arithmetic, the same on every machine: a multiply-add sweep over 16 kB and a chain of square
 * roots. Times are given beside it, so that runs on different machines and under different loads can be compared.
 */
export function calibrationKernel(sink: Sink): void {
  const values = new Float64Array(2000).fill(1.000001);
  let total = 0;
  for (let round = 0; round < CALIBRATION_TERMS / values.length; round++) {
    let sum = 0;
    for (let e = 0; e < values.length; e++) sum += values[e] * 0.999999;
    total += Math.sqrt(sum);
  }
  sink.total += total;
}

/**
 * The least that evaluations of the system can cost: for each, one multiply-add sweep over N²J and two over NJ²,
 * as plain loops over arrays of the model's size.
 */
export function floorKernel(model: EquilibriumModel, evaluations: number): (sink: Sink) => void {
  const [N, J] = [model.countries.size, model.sectors.size];
  const trade = model.tradeShares.values;
  const inputs = model.inputShares.values;
  const vector = new Float64Array(N * J).fill(1 / N);
  const out = new Float64Array(N * J);
  return (sink) => {
    for (let evaluation = 0; evaluation < evaluations; evaluation++) {
      sweep(out, trade, vector, J, N);
      sweep(out, inputs, vector, N, J);
      sweep(out, inputs, vector, N, J);
    }
    sink.total += out[0];
  };
}

/** Mᵇ xᵇ for square matrices, one term after the other. */
function sweep(out: Float64Array, matrices: Float64Array, vectors: Float64Array, batch: number, size: number): void {
  let cell = 0;
  for (let b = 0; b < batch; b++) {
    for (let r = 0; r < size; r++) {
      let sum = 0;
      for (let c = 0; c < size; c++) sum += matrices[cell++] * vectors[b * size + c];
      out[b * size + r] = sum;
    }
  }
}
