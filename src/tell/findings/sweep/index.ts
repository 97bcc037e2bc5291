export { sweepAnswer, sweepTable } from "./sweepAnswer.ts";
export { pointVerdict, sizeText, sweepTitle } from "./sweepTitle.ts";
