export {
  type BatchShape,
  bothProductsInto,
  productInto,
  transposedProductInto,
  transposeInto,
} from "./batchedProducts.ts";
export type {
  Constraints,
  ConvexOptions,
  ConvexPlace,
  ConvexProgram,
  ConvexResiduals,
  ConvexSolution,
  ConvexViolation,
  EntropicGroup,
  SmoothTerm,
} from "./convexProgram.ts";
export { type FixedPoint, type FixedPointOptions, solveFixedPoint } from "./fixedPoint.ts";
export { linearSolution } from "./linearSolution.ts";
export { maximumFlow } from "./maximumFlow.ts";
export { type Root, type RootOptions, solveRoot } from "./root.ts";
export { type RowEntry, sparseRows, type SparseRows } from "./sparseRows.ts";
export { strongComponents } from "./strongComponents.ts";
