export { structuresAnswer } from "./structuresAnswer.ts";
