export { exposureAnswer } from "./exposureAnswer.ts";
export { tariffEffectsAnswer } from "./tariffEffectsAnswer.ts";
