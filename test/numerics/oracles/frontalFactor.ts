/** Consecutive columns of a factor with the rows below them: a dense panel. */
export interface Front {
  /** Places of the columns, then of the rows below, ascending. */
  readonly rows: Int32Array;
  /** Columns. */
  readonly width: number;
  /** Where the panel begins among the values; row after row. */
  readonly offset: number;
  /** Fronts whose remainders are added here, and where their rows are among ours. */
  readonly children: readonly { readonly front: number; readonly places: Int32Array }[];
}

/** Pivots below this part of what they were before elimination count as zero. */
const SMALLEST_PIVOT = 1e-30;
const HUGE = 1e64;

/**
 * Factorises one front in place and returns what is left for its parent: a lower triangle, row after row in a
 * square; null when there are no rows below. The children's remainders are used up.
 */
export function factorFront(front: Front, values: Float64Array, updates: (Float64Array | null)[]): Float64Array | null {
  const below = front.rows.length - front.width;
  const rest = below === 0 ? null : new Float64Array(below * below);
  const panel = values.subarray(front.offset, front.offset + front.rows.length * front.width);
  for (const child of front.children) {
    const update = updates[child.front];
    if (update !== null) addUpdate(panel, rest, front.width, child.places, update);
    updates[child.front] = null;
  }
  factorPanel(panel, front.width, front.rows.length);
  if (rest !== null) subtractSquares(rest, panel, front.width, below);
  return rest;
}

function addUpdate(
  panel: Float64Array,
  rest: Float64Array | null,
  width: number,
  places: Int32Array,
  update: Float64Array,
): void {
  const size = places.length;
  const below = rest === null ? 0 : Math.round(Math.sqrt(rest.length));
  for (let r = 0; r < size; r++) {
    const row = places[r];
    for (let c = 0; c <= r; c++) {
      const column = places[c];
      const value = update[r * size + c];
      if (column < width) panel[row * width + column] += value;
      else rest![(row - width) * below + column - width] += value;
    }
  }
}

/** Cholesky of the first `width` rows, then the rows below divided by it. */
function factorPanel(panel: Float64Array, width: number, rows: number): void {
  for (let r = 0; r < rows; r++) {
    const own = r * width;
    const end = Math.min(r, width);
    for (let c = 0; c < end; c++) {
      const other = c * width;
      panel[own + c] = (panel[own + c] - inner(panel, own, other, c)) / panel[other + c];
    }
    if (r < width) {
      const before = panel[own + r];
      const pivot = before - inner(panel, own, own, r);
      panel[own + r] = pivot > SMALLEST_PIVOT * before ? Math.sqrt(pivot) : HUGE;
    }
  }
}

function inner(values: Float64Array, a: number, b: number, length: number): number {
  let even = 0;
  let odd = 0;
  let k = 0;
  for (; k + 1 < length; k += 2) {
    even += values[a + k] * values[b + k];
    odd += values[a + k + 1] * values[b + k + 1];
  }
  return k < length ? even + odd + values[a + k] * values[b + k] : even + odd;
}

/** rest −= B Bᵀ for the rows B below the columns, two rows and two columns at a time. */
function subtractSquares(rest: Float64Array, panel: Float64Array, width: number, below: number): void {
  const first = width * width;
  for (let r = 0; r < below; r += 2) {
    const hasNext = r + 1 < below;
    const a = first + r * width;
    const b = hasNext ? a + width : a;
    for (let c = 0; c <= r; c += 2) {
      const p = first + c * width;
      const q = c + 1 < below ? p + width : p;
      let [ap, aq, bp, bq] = [0, 0, 0, 0];
      for (let k = 0; k < width; k++) {
        const [x, y, u, v] = [panel[a + k], panel[b + k], panel[p + k], panel[q + k]];
        ap += x * u;
        aq += x * v;
        bp += y * u;
        bq += y * v;
      }
      rest[r * below + c] -= ap;
      if (c + 1 <= r) rest[r * below + c + 1] -= aq;
      if (!hasNext) continue;
      rest[(r + 1) * below + c] -= bp;
      if (c + 1 <= r + 1) rest[(r + 1) * below + c + 1] -= bq;
    }
  }
}
