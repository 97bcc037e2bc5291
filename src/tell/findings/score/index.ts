export { scoreAnswer } from "./scoreAnswer.ts";
export { errorsTable, fitsTable, sellersTable } from "./scoreTables.ts";
export { scoreFrame, scoreTold, windowHeading } from "./scoreTold.ts";
export { predictedText, windowText } from "./scoreWords.ts";
