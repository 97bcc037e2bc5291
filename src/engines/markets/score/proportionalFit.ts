/** Largest relative gap of a column sum at which fitting stops. */
const FITTED = 1e-12;
const ROUNDS = 10_000;

/** Flows with the sums that they are to have. */
export interface FitTarget {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/**
 * Biproportional fit (RAS): the flows nearest to the base, in the sense of relative entropy, that have the given sums of rows and
 * columns.
 *
 * @param base  Sellers in rows, buyers in columns; a cell of 0 stays 0.
 * @returns null where the sums cannot be met: they do not agree, or cells are missing.   @unit of the flows
 * @source Bacharach (1965), Estimating nonnegative matrices from marginal data
 *
 * @example  Both sums met
 *   proportionalFit([[1, 1], [1, 1]], { rows: [2, 4], columns: [3, 3] })   // [[1, 1], [2, 2]]
 */
export function proportionalFit(
  base: readonly (readonly number[])[],
  { rows, columns }: FitTarget,
): readonly (readonly number[])[] | null {
  let flows = base;
  for (let round = 0; round < ROUNDS; round++) {
    const byRow = factors(rows, sumsOfRows(flows));
    flows = flows.map((row, seller) => row.map((value) => value * byRow[seller]!));
    const byColumn = factors(columns, sumsOfColumns(flows, columns.length));
    flows = flows.map((row) => row.map((value, buyer) => value * byColumn[buyer]!));
    if (byColumn.every((factor, buyer) => columns[buyer] === 0 || Math.abs(factor - 1) < FITTED)) return flows;
  }
  return null;
}

function factors(wanted: readonly number[], found: readonly number[]): readonly number[] {
  return wanted.map((sum, at) => (found[at] === 0 ? 0 : sum / found[at]!));
}

function sumsOfRows(flows: readonly (readonly number[])[]): readonly number[] {
  return flows.map((row) => row.reduce((sum, value) => sum + value, 0));
}

function sumsOfColumns(flows: readonly (readonly number[])[], count: number): readonly number[] {
  return Array.from({ length: count }, (_, buyer) => flows.reduce((sum, row) => sum + row[buyer]!, 0));
}
