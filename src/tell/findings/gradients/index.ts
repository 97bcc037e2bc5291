export { exposureAnswer, exposureTables, exposureTold, voteYears } from "./exposureAnswer.ts";
export { restsText } from "./gradientGround.ts";
export { mostText, rankedTold, tariffEffectsAnswer } from "./tariffEffectsAnswer.ts";
