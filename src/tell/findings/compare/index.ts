export { comparedTable, figureTable, WHOLE_COMPARISON } from "./comparedTable.ts";
export { differenceSign } from "./comparedSentences.ts";
export { comparisonAnswer, comparisonTexts, furtherTables, SCREEN_DETAILS } from "./comparisonAnswer.ts";
export { askedIn, figuresIn, sideHeads, type ToldComparison } from "./toldComparison.ts";
