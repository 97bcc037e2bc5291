export { comparableSessions } from "./idealPoints/comparable.ts";
export { idealPointEstimation, type IdealPointEstimation } from "./idealPoints/estimation.ts";
export { linkedScale, type LinkedScale, type PublishedPoint } from "./idealPoints/linkedScale.ts";
export type { IdealPointOptions } from "./idealPoints/options.ts";
export { type IdealPoint, idealPointRows, type IdealPoints } from "./idealPoints/results.ts";
export { estimateIdealPoints, maskedLogLikelihood } from "./idealPoints/solve.ts";
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
export {
  type MeasureTrend,
  similarityTrend,
  type SimilarityTrend,
  type TrendOptions,
  type TrendPart,
} from "./trend.ts";
export type { Directions } from "./trendDirections.ts";
