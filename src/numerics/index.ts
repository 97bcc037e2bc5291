export {
  type BatchShape,
  bothProductsInto,
  productInto,
  transposedProductInto,
  transposeInto,
} from "./batchedProducts.ts";
export { type FixedPoint, type FixedPointOptions, solveFixedPoint } from "./fixedPoint.ts";
export { linearSolution } from "./linearSolution.ts";
export { maximumFlow } from "./maximumFlow.ts";
export { type Root, type RootOptions, solveRoot } from "./root.ts";
export { strongComponents } from "./strongComponents.ts";
