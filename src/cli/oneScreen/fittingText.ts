import { answerText, type Block } from "../../tell/findings/index.ts";

/** Characters of a line of the one screen, on a wider terminal too. */
export const SCREEN_WIDTH = 80;
/** Lines of the screen. */
export const SCREEN_LINES = 40;

/** The first of several answers, most first, that fits on one screen with the lines below it; else the last. */
export function fittingText(answers: readonly (readonly Block[])[], below: readonly string[]): string {
  const screens = answers.map((blocks) => [...answerText(blocks, SCREEN_WIDTH).trimEnd().split("\n"), ...below]);
  return (screens.find(({ length }) => length <= SCREEN_LINES) ?? screens.at(-1) ?? below).join("\n");
}
