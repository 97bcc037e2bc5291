export { exposureAnswer, exposureTables, exposureTold } from "./exposureAnswer.ts";
export { restsText } from "./gradientGround.ts";
export { mostText, tariffEffectsAnswer } from "./tariffEffectsAnswer.ts";
