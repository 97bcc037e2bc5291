import { factorFront, type Front } from "./frontalFactor.ts";
import { minimumDegree } from "../../../src/numerics/minimumDegree.ts";

/** Columns of a sparse Cholesky factor, grouped into dense fronts. */
export interface CholeskyPlan {
  readonly size: number;
  /** Row of the matrix at each place of the elimination.   [place] */
  readonly order: Int32Array;
  /** Fronts, children before parents. */
  readonly fronts: readonly Front[];
  /** Where entry (row, column) of the lower triangle goes among the values. */
  readonly position: (row: number, column: number) => number;
  /** Number of values that are factorised: all panels one after the other. */
  readonly length: number;
}

/**
 * Plans the factor of a symmetric positive definite matrix with the given off-diagonal entries.
 *
 * @param size   Rows.
 * @param edges  Rows and columns of entries, flat: r0, c0, r1, c1, …; the diagonal is always there.
 * @unit none
 * @source Liu (1992), SIAM Review 34(1), the multifrontal method
 */
export function choleskyPlan(size: number, edges: Int32Array): CholeskyPlan {
  const { order, structure } = minimumDegree(size, edges);
  const fronts = postordered(frontsOf(structure));
  const place = new Int32Array(size);
  order.forEach((row, k) => (place[row] = k));
  const frontOf = new Int32Array(size);
  fronts.forEach((front, f) => {
    for (let c = 0; c < front.width; c++) frontOf[front.rows[c]] = f;
  });
  const position = (row: number, column: number): number => {
    const early = Math.min(place[row], place[column]);
    const late = Math.max(place[row], place[column]);
    const front = fronts[frontOf[early]];
    return front.offset + indexIn(front.rows, late) * front.width + indexIn(front.rows, early);
  };
  const last = fronts.at(-1);
  const length = last === undefined ? 0 : last.offset + last.rows.length * last.width;
  return { size, order, fronts, position, length };
}

/**
 * Factorises in place: `values` hold the lower triangle at the plan's positions and become the factor. A pivot that
 * is not positive to working precision is replaced by a huge one, which leaves its unknown at zero.
 */
export function factorInto(plan: CholeskyPlan, values: Float64Array): void {
  const updates: (Float64Array | null)[] = plan.fronts.map(() => null);
  plan.fronts.forEach((front, f) => {
    updates[f] = factorFront(front, values, updates);
  });
}

/** Solves with the factor, in place.   [row] */
export function solveFactored(plan: CholeskyPlan, factor: Float64Array, unknowns: Float64Array): void {
  const x = new Float64Array(plan.size);
  for (let k = 0; k < plan.size; k++) x[k] = unknowns[plan.order[k]];
  for (const front of plan.fronts) solveForward(front, factor, x);
  for (let f = plan.fronts.length - 1; f >= 0; f--) solveBackward(plan.fronts[f], factor, x);
  for (let k = 0; k < plan.size; k++) unknowns[plan.order[k]] = x[k];
}

function solveForward({ rows, width, offset }: Front, factor: Float64Array, x: Float64Array): void {
  for (let r = 0; r < rows.length; r++) {
    const at = offset + r * width;
    const end = Math.min(r, width);
    let sum = x[rows[r]];
    for (let c = 0; c < end; c++) sum -= factor[at + c] * x[rows[c]];
    x[rows[r]] = r < width ? sum / factor[at + r] : sum;
  }
}

function solveBackward({ rows, width, offset }: Front, factor: Float64Array, x: Float64Array): void {
  for (let r = rows.length - 1; r >= 0; r--) {
    const at = offset + r * width;
    if (r < width) x[rows[r]] /= factor[at + r];
    const value = x[rows[r]];
    const end = Math.min(r, width);
    for (let c = 0; c < end; c++) x[rows[c]] -= factor[at + c] * value;
  }
}

interface Supernode {
  columns: number[];
  below: Int32Array;
  parent: number;
}

/** A column joins the one it leads to when their structures nest. */
function frontsOf(structure: readonly Int32Array[]): Supernode[] {
  const nodes: Supernode[] = [];
  const nodeOf = new Int32Array(structure.length).fill(-1);
  for (let k = structure.length - 1; k >= 0; k--) {
    const parent = structure[k].length === 0 ? -1 : structure[k][0];
    const node = parent < 0 ? undefined : nodes[nodeOf[parent]];
    const nests =
      node !== undefined && node.columns[0] === parent && structure[k].length === structure[parent].length + 1;
    if (nests) {
      node.columns.unshift(k);
      nodeOf[k] = nodeOf[parent];
    } else {
      nodeOf[k] = nodes.length;
      nodes.push({ columns: [k], below: structure[k], parent: parent < 0 ? -1 : nodeOf[parent] });
    }
  }
  return nodes;
}

function postordered(nodes: readonly Supernode[]): Front[] {
  const children: number[][] = nodes.map(() => []);
  nodes.forEach(({ parent }, n) => {
    if (parent >= 0) children[parent].push(n);
  });
  const fronts: Front[] = [];
  const frontOf = new Map<number, number>();
  let offset = 0;
  for (let n = nodes.length - 1; n >= 0; n--) {
    const { columns, below } = nodes[n];
    const rows = Int32Array.from([...columns, ...below]);
    frontOf.set(n, fronts.length);
    fronts.push({ rows, width: columns.length, offset, children: [] });
    offset += rows.length * columns.length;
  }
  return fronts.map((front, f) => {
    const offspring = children[nodes.length - 1 - f].map((child) => frontOf.get(child)!);
    return {
      ...front,
      children: offspring.map((child) => ({ front: child, places: placesIn(front.rows, fronts[child]) })),
    };
  });
}

/** Where the rows below a child's columns are in its parent. */
function placesIn(rows: Int32Array, { rows: own, width }: Front): Int32Array {
  return own.slice(width).map((row) => indexIn(rows, row));
}

function indexIn(sorted: Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
