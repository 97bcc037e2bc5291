/** How many matrices, and the size of each. */
export interface BatchShape {
  readonly batch: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Products of many small dense matrices with many vectors: rᵇ = Mᵇ xᵇ.
 *
 * @param out       r, overwritten.   [batch, row]
 * @param matrices  M.   [batch, row, column]
 * @param vectors   x.   [batch, column]
 * @unit that of M times that of x
 * @source definition of the matrix-vector product; four rows at a time, so that their additions overlap
 *
 * @example
 *   const r = new Float64Array(2);
 *   productInto(r, Float64Array.of(1, 2, 3, 4), Float64Array.of(10, 1), { batch: 1, rows: 2, columns: 2 });
 *   [...r]   // [12, 34]
 */
export function productInto(
  out: Float64Array,
  matrices: Float64Array,
  vectors: Float64Array,
  { batch, rows, columns }: BatchShape,
): void {
  const blocked = rows - (rows % 4);
  for (let b = 0; b < batch; b++) {
    const start = b * columns;
    for (let r = 0; r < rows;) {
      const row = b * rows + r;
      const first = row * columns;
      let sum0 = 0;
      if (r >= blocked) {
        for (let c = 0; c < columns; c++) sum0 += matrices[first + c] * vectors[start + c];
        out[row] = sum0;
        r++;
        continue;
      }
      const second = first + columns;
      const third = second + columns;
      const fourth = third + columns;
      let sum1 = 0;
      let sum2 = 0;
      let sum3 = 0;
      for (let c = 0; c < columns; c++) {
        const factor = vectors[start + c];
        sum0 += matrices[first + c] * factor;
        sum1 += matrices[second + c] * factor;
        sum2 += matrices[third + c] * factor;
        sum3 += matrices[fourth + c] * factor;
      }
      out[row] = sum0;
      out[row + 1] = sum1;
      out[row + 2] = sum2;
      out[row + 3] = sum3;
      r += 4;
    }
  }
}

/**
 * Products of the transposed matrices: rᵇ = Mᵇᵀ xᵇ.
 *
 * @param out       r, overwritten.   [batch, column]
 * @param matrices  M.   [batch, row, column]
 * @param vectors   x.   [batch, row]
 * @unit that of M times that of x
 * @source definition of the matrix-vector product
 *
 * @example
 *   const r = new Float64Array(2);
 *   transposedProductInto(r, Float64Array.of(1, 2, 3, 4), Float64Array.of(10, 1), { batch: 1, rows: 2, columns: 2 });
 *   [...r]   // [13, 24]
 */
export function transposedProductInto(
  out: Float64Array,
  matrices: Float64Array,
  vectors: Float64Array,
  { batch, rows, columns }: BatchShape,
): void {
  out.fill(0);
  const blocked = rows - (rows % 4);
  for (let b = 0; b < batch; b++) {
    const target = b * columns;
    for (let r = 0; r < rows;) {
      const row = b * rows + r;
      const first = row * columns;
      const factor0 = vectors[row];
      if (r >= blocked) {
        for (let c = 0; c < columns; c++) out[target + c] += matrices[first + c] * factor0;
        r++;
        continue;
      }
      const second = first + columns;
      const third = second + columns;
      const fourth = third + columns;
      const factor1 = vectors[row + 1];
      const factor2 = vectors[row + 2];
      const factor3 = vectors[row + 3];
      for (let c = 0; c < columns; c++) {
        const upper = matrices[first + c] * factor0 + matrices[second + c] * factor1;
        out[target + c] += upper + (matrices[third + c] * factor2 + matrices[fourth + c] * factor3);
      }
      r += 4;
    }
  }
}

/**
 * Mᵇ xᵇ and Mᵇᵀ yᵇ in one pass over the matrices.
 *
 * @param rowSums     M x, overwritten.   [batch, row]
 * @param columnSums  Mᵀ y, overwritten.   [batch, column]
 * @param matrices    M.   [batch, row, column]
 * @param right       x.   [batch, column]
 * @param left        y.   [batch, row]
 * @unit that of M times that of x or y
 * @source definition of the matrix-vector product
 *
 * @example
 *   const [rows, columns] = [new Float64Array(2), new Float64Array(2)];
 *   const shape = { batch: 1, rows: 2, columns: 2 };
 *   bothProductsInto(rows, columns, Float64Array.of(1, 2, 3, 4), Float64Array.of(1, 1), Float64Array.of(1, 0), shape);
 *   [...rows, ...columns]   // [3, 7, 1, 2]
 */
export function bothProductsInto(
  rowSums: Float64Array,
  columnSums: Float64Array,
  matrices: Float64Array,
  right: Float64Array,
  left: Float64Array,
  { batch, rows, columns }: BatchShape,
): void {
  columnSums.fill(0);
  const blocked = rows - (rows % 4);
  for (let row = 0; row < batch * rows;) {
    const offset = Math.floor(row / rows) * columns;
    const first = row * columns;
    const factor0 = left[row];
    let sum0 = 0;
    if (row % rows >= blocked) {
      for (let c = 0; c < columns; c++) {
        const value = matrices[first + c];
        sum0 += value * right[offset + c];
        columnSums[offset + c] += value * factor0;
      }
      rowSums[row++] = sum0;
      continue;
    }
    const second = first + columns;
    const third = second + columns;
    const fourth = third + columns;
    const factor1 = left[row + 1];
    const factor2 = left[row + 2];
    const factor3 = left[row + 3];
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    for (let c = 0; c < columns; c++) {
      const factor = right[offset + c];
      const value0 = matrices[first + c];
      const value1 = matrices[second + c];
      const value2 = matrices[third + c];
      const value3 = matrices[fourth + c];
      sum0 += value0 * factor;
      sum1 += value1 * factor;
      sum2 += value2 * factor;
      sum3 += value3 * factor;
      columnSums[offset + c] += value0 * factor0 + value1 * factor1 + (value2 * factor2 + value3 * factor3);
    }
    rowSums[row] = sum0;
    rowSums[row + 1] = sum1;
    rowSums[row + 2] = sum2;
    rowSums[row + 3] = sum3;
    row += 4;
  }
}

/**
 * Transposes one matrix.
 *
 * @param out     overwritten.   [column, row]
 * @param values  [row, column]
 * @unit that of the values
 * @source definition of the transpose
 *
 * @example
 *   const out = new Float64Array(4);
 *   transposeInto(out, Float64Array.of(1, 2, 3, 4), 2, 2);
 *   [...out]   // [1, 3, 2, 4]
 */
export function transposeInto(out: Float64Array, values: Float64Array, rows: number, columns: number): void {
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) out[c * rows + r] = values[r * columns + c];
  }
}
