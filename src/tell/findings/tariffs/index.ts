export { tariffGameAnswer } from "./tariffGameAnswer.ts";
