export { DIFF_DETAILS, diffAnswer, diffScreen, type DiffTexts, diffTexts } from "./diffAnswer.ts";
export { diffTable } from "./diffTable.ts";
export type { ToldDiff } from "./toldDiff.ts";
