export { chosenRateText, incomeText, incomeVerdict, openingRange, rateText } from "./rateText.ts";
export { type GameTelling, tariffGameAnswer } from "./tariffGameAnswer.ts";
