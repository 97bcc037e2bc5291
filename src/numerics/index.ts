export {
  type BatchShape,
  bothProductsInto,
  productInto,
  transposedProductInto,
  transposeInto,
} from "./batchedProducts.ts";
export { type BoxMinimum, boxMinimum, type BoxOptions } from "./boxMinimum.ts";
export type { Bounds, ComplementarityResiduals } from "./complementarityResiduals.ts";
export {
  centredSumsInto,
  type CrossedEntries,
  crossedWeights,
  type CrossedWeights,
  solveCrossedInto,
  weigh,
  withoutEffectsInto,
} from "./crossedEffects.ts";
export { type FixedPoint, type FixedPointOptions, solveFixedPoint } from "./fixedPoint.ts";
export { gmres, type LinearMapOptions, type LinearMapSolution } from "./gmres.ts";
export { joined } from "./joined.ts";
export { type LevelMaximum, levelMaximum, type LevelOptions, type ManyValued } from "./levelMaximum.ts";
export { linearSolution } from "./linearSolution.ts";
export { LOBATTO_NODES, LOBATTO_SLOPES, LOBATTO_WEIGHTS } from "./lobatto.ts";
export { logPowerMean } from "./logPowerMean.ts";
export { maximumFlow } from "./maximumFlow.ts";
export { bestResponse, type Nash, nashEquilibrium, type NashOptions, type Player } from "./nash.ts";
export { percentile, percentiles } from "./percentile.ts";
export type { PairedConditions, PairedEntry, PairedGroup, PairedTotal, PairedVariable } from "./pairedConditions.ts";
export type { PairedLayout } from "./pairedLayout.ts";
export type { PairedEnds } from "./nearbySolution.ts";
export { type RandomNumbers, randomNumbers, starStar } from "./randomNumbers.ts";
export { type Root, type RootOptions, solveRoot } from "./root.ts";
export { type Complementarity, type ComplementarityOptions, solveComplementarity } from "./solveComplementarity.ts";
export type { Valued } from "./valued.ts";
export { plainSobolPoints, type SobolPoints, sobolPoints } from "./sobolPoints.ts";
export { type RadiusOptions, spectralRadius } from "./spectralRadius.ts";
export { studentQuantile } from "./studentQuantile.ts";
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
