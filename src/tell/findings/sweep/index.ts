export { sweepAnswer, sweepTable } from "./sweepAnswer.ts";
export { pointVerdict, sizeText, sweepTitle } from "./sweepTitle.ts";
export { sweptDrawsAnswer, type SweptPlace } from "./sweptDrawsAnswer.ts";
