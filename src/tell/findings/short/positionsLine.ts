import type { Case } from "../../../case/index.ts";
import type { Results } from "../../../results/index.ts";
import { countedNoun, type Wording } from "../../../base/wording/index.ts";
import {
  campTitle,
  meanRange,
  meanText,
  type PositionsAccount,
  positionsAccount,
  scaleText,
} from "../positions/positionsAccount.ts";
import type { AnswerLine } from "./answerLine.ts";

/** Where the first camp that says anything stands between the two; null without statements. */
export function positionsLine(results: Results, case_: Case, words: Wording): AnswerLine | null {
  const account = positionsAccount(results, case_, words);
  const camp = account?.positions.camps.find(({ n }) => n > 0);
  if (account === null || camp === undefined) return null;
  const values = {
    camp: campTitle(account, camp.group),
    mean: meanText(account, camp.mean),
    ...scaleText(account),
    base: baseText(account, camp, words),
  };
  const range = camp.low === camp.high ? null : meanRange(account, camp.low, camp.high);
  return {
    label: words.say("short.label.positions", {}),
    text:
      range === null
        ? words.say("short.positions.camp", values)
        : words.say("short.positions.ranged", { ...values, range }),
    paths: [`positions.camps[${camp.group}]`, `positions.statements[camp=${camp.group}]`],
  };
}

/** On how little the mean of a camp rests. */
function baseText(
  { positions: { statements } }: PositionsAccount,
  { group, n, speakers }: PositionsAccount["positions"]["camps"][number],
  { language }: Wording,
): string {
  const documents = new Set(statements.flatMap(({ camp, document }) => (camp === group ? (document ?? []) : [])));
  return [
    countedNoun(n, "statements", language),
    countedNoun(speakers, "speakers", language),
    ...(documents.size === 0 ? [] : [countedNoun(documents.size, "texts", language)]),
  ].join(", ");
}
