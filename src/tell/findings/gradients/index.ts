export { exposureAnswer } from "./exposureAnswer.ts";
export { mostText, tariffEffectsAnswer } from "./tariffEffectsAnswer.ts";
