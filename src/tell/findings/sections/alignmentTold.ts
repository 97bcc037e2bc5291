import type { Case } from "../../../case/index.ts";
import type { AuditedResults } from "../../../results/index.ts";
import { percentText, type Wording } from "../../../base/wording/index.ts";
import { type AlignmentAccount, alignmentAccount } from "../alignment/alignmentAccount.ts";
import type { AnswerLine } from "../short/answerLine.ts";
import { positionsLine } from "../short/positionsLine.ts";
import { votesLine } from "../short/votesLine.ts";
import type { ToldText } from "../toldText.ts";

/** Where the parties stand: votes, what an end of trade would cost, what its speakers say. */
export function alignmentTold(results: AuditedResults, case_: Case, words: Wording): readonly ToldText[] {
  const account = alignmentAccount(results, case_, words);
  const told = account === null ? [] : leverageTold(account);
  return [
    ...lineTold(votesLine(results, case_, words), [
      "alignment.trendJudgements",
      "alignment.trendEvidence.placebo",
      "alignment.split",
    ]),
    ...told,
    ...lineTold(positionsLine(results, case_, words), [
      "positions.camps",
      "positions.statements",
      "positions.codes.scale",
    ]),
  ];
}

function lineTold(line: AnswerLine | null, paths: readonly string[]): readonly ToldText[] {
  return line === null ? [] : [{ text: line.text, paths }];
}

/** What each of two loses if they stop trading with each other. */
function leverageTold({ leverage, words }: AlignmentAccount): readonly ToldText[] {
  const row = leverage[0]?.rows.find(({ closing }) => closing === "both");
  if (row === undefined) return [];
  const loss = (value: number): string => percentText(value, words.language).replace("+", "");
  const text = words.say("told.leverage", {
    a: words.country(row.from).name,
    b: words.country(row.to).name,
    lossA: loss(row.vFrom),
    lowA: loss(row.range.vFrom.low),
    highA: loss(row.range.vFrom.high),
    lossB: loss(row.vTo),
    lowB: loss(row.range.vTo.low),
    highB: loss(row.range.vTo.high),
  });
  return [{ text, paths: ["alignment.leverage", "scenarios[base].leverage"] }];
}
