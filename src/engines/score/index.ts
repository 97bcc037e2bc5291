export { SCORE_EFFECTS, type ScoredCell, type ScoreEffects } from "./cells.ts";
export { type LevelErrors, levelErrors } from "./levelErrors.ts";
export { SCORE_PROBLEMS } from "./problemList.ts";
export { nothingToScore } from "./problems.ts";
export { type SlopeFit, slopeFit } from "./slopeFit.ts";
export { clusteredError, weightedCorrelation, weightedSlope, within } from "./within.ts";
