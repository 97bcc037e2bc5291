export { type DatedAnswer, datedAnswerSchema } from "./datedAnswer.ts";
export { answerFileText, datedAnswer } from "./makeAnswer.ts";
export { readDatedAnswer, type AnswerReading } from "./readAnswer.ts";
export { diffAnswers } from "./diffAnswers.ts";
export type { Today } from "./movedParts.ts";
export { answerStands, nothingToKeep, sameAnswer, unclearAnswers, unknownDay } from "./problems.ts";
export { DATED_PROBLEMS } from "./problemList.ts";
