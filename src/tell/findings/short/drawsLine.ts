import type { Case } from "../../../case/index.ts";
import type { Results } from "../../../results/index.ts";
import type { Wording } from "../../../base/wording/index.ts";
import type { Account } from "../trade/account.ts";
import { drawsTold, marketDrawsTold } from "../draws/index.ts";
import type { AnswerLine } from "./answerLine.ts";
import { toldPrices } from "./marketsLine.ts";

/** What draws come to for the third countries and for the prices that the line of markets tells of; null where nothing was drawn. */
export function drawsLine(account: Account | null, results: Results, case_: Case, words: Wording): AnswerLine | null {
  const markets = marketDrawsTold(results, case_, words, toldPrices(results, case_).moved);
  const told = [...(account === null ? [] : drawsTold(account)), ...(markets === null ? [] : [markets])];
  if (told.length === 0) return null;
  return {
    label: words.say("short.label.draws", {}),
    text: told.map(({ text }) => text).join(" "),
    paths: told.flatMap(({ paths }) => paths),
  };
}
