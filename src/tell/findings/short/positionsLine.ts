import type { Case } from "../../../case/index.ts";
import type { Results } from "../../../results/index.ts";
import type { Wording } from "../../../base/wording/index.ts";
import { campTitle, meanRange, meanText, positionsAccount, scaleText } from "../positions/positionsAccount.ts";
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
  };
  const range = camp.low === camp.high ? null : meanRange(account, camp.low, camp.high);
  return {
    label: words.say("short.label.positions", {}),
    text:
      range === null
        ? words.say("short.positions.camp", values)
        : words.say("short.positions.ranged", { ...values, range }),
    paths: [`positions.camps[${camp.group}]`],
  };
}
