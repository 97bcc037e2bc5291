export {
  type BatchShape,
  bothProductsInto,
  productInto,
  transposedProductInto,
  transposeInto,
} from "./batchedProducts.ts";
export type { Bounds, ComplementarityResiduals } from "./complementarityResiduals.ts";
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
export { lemke, type LemkeOptions, type LinearComplementarity } from "./lemke.ts";
export { linearSolution } from "./linearSolution.ts";
export { LOBATTO_NODES, LOBATTO_SLOPES, LOBATTO_WEIGHTS } from "./lobatto.ts";
export { maximumFlow } from "./maximumFlow.ts";
export { percentile, percentiles } from "./percentile.ts";
export type { PairedConditions, PairedEntry, PairedGroup, PairedTotal, PairedVariable } from "./pairedConditions.ts";
export type { PairedLayout } from "./pairedLayout.ts";
export type { PairedEnds } from "./nearbySolution.ts";
export { type RandomNumbers, randomNumbers, starStar } from "./randomNumbers.ts";
export { type Root, type RootOptions, solveRoot } from "./root.ts";
export { type Complementarity, type ComplementarityOptions, solveComplementarity } from "./solveComplementarity.ts";
export { solveConvexProgram } from "./solveConvexProgram.ts";
export { type RowEntry, sparseRows, type SparseRows } from "./sparseRows.ts";
export { plainSobolPoints, type SobolPoints, sobolPoints } from "./sobolPoints.ts";
export { strongComponents } from "./strongComponents.ts";
export { type PairedOptions, type PairedSolution, solvePairedConditions } from "./solvePairedConditions.ts";
export {
  inverseMillsRatio,
  logNormal,
  logNormalBetween,
  millsRatio,
  normalDensity,
  normalEdgesInto,
  normalQuantile,
} from "./normal.ts";
export { inverseDiagonalInto, solveTridiagonalInto, tridiagonalRoom, type TridiagonalRoom } from "./tridiagonal.ts";
