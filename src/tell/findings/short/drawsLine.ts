import type { Account } from "../trade/account.ts";
import { drawsTold } from "../draws/index.ts";
import type { AnswerLine } from "./answerLine.ts";

/** What draws of the elasticities come to for the third countries; null where nothing was drawn. */
export function drawsLine(account: Account): AnswerLine | null {
  const told = drawsTold(account);
  if (told.length === 0) return null;
  return {
    label: account.words.say("short.label.draws", {}),
    text: told.map(({ text }) => text).join(" "),
    paths: told.flatMap(({ paths }) => paths),
  };
}
