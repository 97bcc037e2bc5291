export { chosenRateText, incomeText, incomeVerdict, rateText } from "./rateText.ts";
export { type GameTelling, tariffGameAnswer } from "./tariffGameAnswer.ts";
