/**
 * Products of many small dense matrices with many vectors: rᵇ = Mᵇ xᵇ.
 *
 * @param out       r, overwritten.   [batch, row]
 * @param matrices  M.   [batch, row, column]
 * @param vectors   x.   [batch, column]
 * @unit that of M times that of x
 * @source definition of the matrix-vector product; four running sums let the processor overlap additions
 *
 * @example
 *   const r = new Float64Array(2);
 *   productInto(r, Float64Array.of(1, 2, 3, 4), Float64Array.of(10, 1), 1, 2, 2);
 *   [...r]   // [12, 34]
 */
export function productInto(
  out: Float64Array,
  matrices: Float64Array,
  vectors: Float64Array,
  batch: number,
  rows: number,
  columns: number,
): void {
  const unrolled = columns - (columns % 4);
  let cell = 0;
  for (let b = 0; b < batch; b++) {
    const start = b * columns;
    for (let r = 0; r < rows; r++) {
      let sum0 = 0;
      let sum1 = 0;
      let sum2 = 0;
      let sum3 = 0;
      let c = 0;
      for (; c < unrolled; c += 4) {
        sum0 += matrices[cell + c] * vectors[start + c];
        sum1 += matrices[cell + c + 1] * vectors[start + c + 1];
        sum2 += matrices[cell + c + 2] * vectors[start + c + 2];
        sum3 += matrices[cell + c + 3] * vectors[start + c + 3];
      }
      for (; c < columns; c++) sum0 += matrices[cell + c] * vectors[start + c];
      out[b * rows + r] = sum0 + sum1 + (sum2 + sum3);
      cell += columns;
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
 *   transposedProductInto(r, Float64Array.of(1, 2, 3, 4), Float64Array.of(10, 1), 1, 2, 2);
 *   [...r]   // [13, 24]
 */
export function transposedProductInto(
  out: Float64Array,
  matrices: Float64Array,
  vectors: Float64Array,
  batch: number,
  rows: number,
  columns: number,
): void {
  out.fill(0);
  let cell = 0;
  for (let b = 0; b < batch; b++) {
    const target = b * columns;
    for (let r = 0; r < rows; r++) {
      const factor = vectors[b * rows + r];
      for (let c = 0; c < columns; c++) out[target + c] += matrices[cell + c] * factor;
      cell += columns;
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
 *   bothProductsInto(rows, columns, Float64Array.of(1, 2, 3, 4), Float64Array.of(1, 1), Float64Array.of(1, 0), 1, 2, 2);
 *   [...rows, ...columns]   // [3, 7, 1, 2]
 */
export function bothProductsInto(
  rowSums: Float64Array,
  columnSums: Float64Array,
  matrices: Float64Array,
  right: Float64Array,
  left: Float64Array,
  batch: number,
  rows: number,
  columns: number,
): void {
  columnSums.fill(0);
  let cell = 0;
  for (let b = 0; b < batch; b++) {
    const offset = b * columns;
    for (let r = 0; r < rows; r++) {
      const factor = left[b * rows + r];
      let sum = 0;
      for (let c = 0; c < columns; c++) {
        const value = matrices[cell + c];
        sum += value * right[offset + c];
        columnSums[offset + c] += value * factor;
      }
      rowSums[b * rows + r] = sum;
      cell += columns;
    }
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
