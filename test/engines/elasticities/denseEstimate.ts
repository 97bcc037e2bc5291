import type { Clustered, ImportPanel } from "../../../src/engines/elasticities/index.ts";

/** Length of what is left of a column, over its own, at which it is a sum of columns before it. */
const COLLINEAR = 1e-7;
const STEPS = 200;

/**
 * The same estimate by brute force: a column for each effect, orthogonal columns of all of them, weighted least squares on these. Knows nothing of
 * the engine: no part of a row, no conjugate directions, no deviance.
 */
export function denseEstimate(panel: ImportPanel): { beta: number; standardErrors: Clustered } {
  const { value, logRate, instrument } = panel;
  const cells = [...value.keys()].filter((cell) => !Number.isNaN(logRate[cell]));
  const effects = indicators(panel, cells);
  const scale = value.reduce((sum, each) => sum + each, 0) / value.length;
  const v = cells.map((cell) => value[cell] / scale);
  const x = cells.map((cell) => logRate[cell]);
  const z = instrument === null ? x : cells.map((cell) => instrument[cell]);
  let eta = v.map((each) => Math.log((each + 1) / 2));
  for (let step = 0; step < STEPS; step++) {
    const mu = eta.map(Math.exp);
    const basis = orthogonal(effects, mu);
    const working = eta.map((each, e) => each + (v[e] - mu[e]) / mu[e]);
    const [target, rate, moved] = [working, x, z].map((each) => without(basis, mu, each)) as [
      number[],
      number[],
      number[],
    ];
    const beta = product(mu, moved, target) / product(mu, moved, rate);
    const move = working.map((each, e) => each - (target[e] - beta * rate[e]) - eta[e]);
    const largest = Math.max(...move.map(Math.abs));
    if (largest < 1e-11) return { beta, standardErrors: sandwich(panel, cells, { v, mu, moved, rate }) };
    const part = Math.min(1, 2 / largest);
    eta = eta.map((each, e) => each + part * move[e]);
  }
  throw new Error("the dense estimate did not converge");
}

/** A column of zeros and ones for each pair, each code and each seller in a period. */
function indicators({ seller, code, period }: ImportPanel, cells: readonly number[]): number[][] {
  const columns = new Map<string, number[]>();
  for (const [e, cell] of cells.entries())
    for (const name of [
      `${seller[cell]} ${code[cell]}`,
      `code ${code[cell]} ${period[cell]}`,
      `seller ${seller[cell]} ${period[cell]}`,
    ]) {
      if (!columns.has(name))
        columns.set(
          name,
          cells.map(() => 0),
        );
      columns.get(name)![e] = 1;
    }
  return [...columns.values()];
}

/** Columns that span the same and are orthogonal under weights: Gram and Schmidt, twice over. */
function orthogonal(columns: readonly number[][], weights: readonly number[]): number[][] {
  const basis: number[][] = [];
  for (const column of columns) {
    const left = without(basis, weights, without(basis, weights, column));
    const size = Math.sqrt(product(weights, left, left));
    if (size > COLLINEAR * Math.sqrt(product(weights, column, column))) basis.push(left.map((each) => each / size));
  }
  return basis;
}

function without(basis: readonly number[][], weights: readonly number[], values: readonly number[]): number[] {
  const left = [...values];
  for (const column of basis) {
    const along = product(weights, column, left);
    for (const [e, each] of column.entries()) left[e] -= along * each;
  }
  return left;
}

function product(weights: readonly number[], one: readonly number[], other: readonly number[]): number {
  return weights.reduce((sum, weight, e) => sum + weight * one[e] * other[e], 0);
}

function sandwich(
  { seller, code }: ImportPanel,
  cells: readonly number[],
  { v, mu, moved, rate }: Readonly<Record<"v" | "mu" | "moved" | "rate", readonly number[]>>,
): Clustered {
  const slope = product(mu, moved, rate);
  const by = (label: Int32Array): number => {
    const sums = new Map<number, number>();
    for (const [e, cell] of cells.entries())
      sums.set(label[cell], (sums.get(label[cell]) ?? 0) + (moved[e] * (v[e] - mu[e])) / slope);
    return Math.sqrt([...sums.values()].reduce((sum, each) => sum + each * each, 0));
  };
  return { bySeller: by(seller), byCode: by(code) };
}
