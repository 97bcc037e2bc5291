export { comparableSessions } from "./comparable.ts";
export { idealPointEstimation, type IdealPointEstimation } from "./estimation.ts";
export { linkedScale, type LinkedScale, type PublishedPoint } from "./linkedScale.ts";
export type { IdealPointOptions, RollCallChoice } from "./options.ts";
export { type IdealPoint, idealPointRows, type IdealPoints } from "./results.ts";
export { estimateIdealPoints, maskedLogLikelihood } from "./solve.ts";
