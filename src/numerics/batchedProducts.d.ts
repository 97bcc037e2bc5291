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
export declare function productInto(out: Float64Array, matrices: Float64Array, vectors: Float64Array, batch: number, rows: number, columns: number): void;
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
export declare function transposedProductInto(out: Float64Array, matrices: Float64Array, vectors: Float64Array, batch: number, rows: number, columns: number): void;
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
export declare function bothProductsInto(rowSums: Float64Array, columnSums: Float64Array, matrices: Float64Array, right: Float64Array, left: Float64Array, batch: number, rows: number, columns: number): void;
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
export declare function transposeInto(out: Float64Array, values: Float64Array, rows: number, columns: number): void;
