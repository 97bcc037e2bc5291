export {
  allianceAnswer,
  type AllianceAnswer,
  allianceDecision,
  type AllianceDecision,
  type AllianceOptions,
  type CommitmentPoint,
  type MemberDecision,
  type SidePayments,
} from "./alliance/allianceDecision.ts";
export {
  ALLIANCE_DEFAULTS,
  type AllianceDraft,
  allianceParameters,
  type MemberDraft,
} from "./alliance/allianceParameters.ts";
export type { CommitmentScope, Flip, NoFlip } from "./alliance/flips.ts";
export { type DistanceStates, idealPointDistance } from "./alliance/idealPointDistance.ts";
export {
  ALLIANCE_TERMS,
  type AllianceMember,
  type AllianceParameters,
  type AllianceTerms,
  type CommonParameters,
  type ParameterPlace,
} from "./alliance/model.ts";
export { COMMON_RANGES, MEMBER_RANGES } from "./alliance/places.ts";
export { placeName, type RegionSide, type SignRegion, signRegion } from "./alliance/signRegion.ts";
export type { RangedParameter, TornadoBar } from "./alliance/tornado.ts";
export { allianceTerms, allianceUtility } from "./alliance/utility.ts";
export { type Frustration, frustrationIndex } from "./balance/frustrationIndex.ts";
export type { SignedEdge, SignedGraph } from "./balance/signedGraph.ts";
export { shareDependence } from "./dependence/shareDependence.ts";
export {
  type ForeignSupply,
  STRATEGIC_THRESHOLDS,
  type StrategicCriterion,
  strategicDependence,
  type StrategicDependence,
  type StrategicValue,
} from "./dependence/strategicDependence.ts";
export { supplierConcentration } from "./dependence/supplierConcentration.ts";
export { comparableSessions } from "./idealPoints/comparable.ts";
export { idealPointEstimation, type IdealPointEstimation } from "./idealPoints/estimation.ts";
export { linkedScale, type LinkedScale, type PublishedPoint } from "./idealPoints/linkedScale.ts";
export type { IdealPointOptions } from "./idealPoints/options.ts";
export { type IdealPoint, idealPointRows, type IdealPoints } from "./idealPoints/results.ts";
export { estimateIdealPoints, maskedLogLikelihood } from "./idealPoints/solve.ts";
export {
  chokeDependence,
  leverage,
  type Leverage,
  leverageEffect,
  type LeverageEffect,
  type MutualLosses,
} from "./leverage/leverage.ts";
export { vulnerability } from "./leverage/vulnerability.ts";
export {
  ABSENT,
  ABSTAIN,
  MEASURES,
  NO,
  NOT_A_MEMBER,
  YES,
  type DyadSimilarity,
  type Measure,
  type RollCallSelection,
  type Similarity,
  type VoteRecord,
} from "./model.ts";
export { type RandomNumbers, randomNumbers } from "./randomNumbers.ts";
export { agreement, strictAgreement } from "./similarity/agreement.ts";
export type { Bootstrap } from "./similarity/ballots.ts";
export { benatiCapurri } from "./similarity/benatiCapurri.ts";
export { type ChanceOptions, cohensKappa } from "./similarity/cohensKappa.ts";
export { contingency, type Contingency, contingencyTable, type ScaleOptions } from "./similarity/contingency.ts";
export { doubleCentredScores } from "./similarity/doubleCentred.ts";
export {
  dyadSimilarity,
  resampledSimilarities,
  sessionSimilarities,
  similarityProfile,
} from "./similarity/dyadSimilarity.ts";
export { kendallTauB } from "./similarity/kendallTauB.ts";
export { selectionProblems } from "./similarity/rollCallSelection.ts";
export type { Score } from "./similarity/score.ts";
export { scottsPi } from "./similarity/scottsPi.ts";
export { type SOptions, sScore } from "./similarity/sScore.ts";
export { compositeEdge, EDGE_WEIGHTS, type EdgeWeights, type PairFacts } from "./triangle/compositeEdge.ts";
export { type EdgeReading, LEAST_BAND } from "./triangle/edgeReadings.ts";
export {
  type Members,
  type NeededEdge,
  type OfEdges,
  type PivotConditions,
  type Reading,
  READINGS,
  type RoleProbability,
  type StrategicTriangle,
  TRIANGLE_TYPES,
  type TriangleEdge,
  type TriangleRole,
  type TriangleType,
} from "./triangle/model.ts";
export { pivotConditions } from "./triangle/pivotConditions.ts";
export { strategicTriangle } from "./triangle/strategicTriangle.ts";
export { triangleProbability } from "./triangle/triangleProbability.ts";
export {
  type SessionTriangle,
  type SessionTriangleOptions,
  sessionTriangles,
  type TriangleOptions,
  type TriangleReading,
  type TriangleReadings,
  triangleReadings,
} from "./triangle/triangleReadings.ts";
export {
  type MeasureTrend,
  similarityTrend,
  type SimilarityTrend,
  type TrendOptions,
  type TrendPart,
} from "./trend.ts";
export type { Directions } from "./trendDirections.ts";
