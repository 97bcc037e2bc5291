import type { Case } from "../../../case/index.ts";
import type { Results } from "../../../results/index.ts";
import type { Wording } from "../../../base/wording/index.ts";
import { alignmentAccount, pairName, splitText } from "../alignment/alignmentAccount.ts";
import { toldRanks } from "../alignment/trendSentences.ts";
import type { AnswerLine } from "./answerLine.ts";

/** Whether a third country and B, else the first pair, vote closer than before; null without votes. */
export function votesLine(results: Results, case_: Case, words: Wording): AnswerLine | null {
  const account = alignmentAccount(results, case_, words);
  if (account === null) return null;
  const { trendJudgements } = account.alignment;
  const { b, third } = case_.parties;
  const isAsked = (code: string): boolean => third.includes(code);
  const found =
    trendJudgements.find((each) => (each.a === b && isAsked(each.b)) || (each.b === b && isAsked(each.a))) ??
    trendJudgements[0];
  if (found === undefined) return null;
  const values = {
    pair: pairName(account, found.a, found.b),
    split: splitText(account),
    ranks: ranksText(toldRanks(account, found), words),
  };
  return {
    label: words.say("short.label.votes", {}),
    text: words.say(`short.votes.${found.direction}`, values),
    paths: ["alignment.trendJudgements", "alignment.trendEvidence.placebo"],
  };
}

/** Where the change stands among those of random pairs, by one measure or the other. */
function ranksText(found: ReturnType<typeof toldRanks>, words: Wording): string {
  if (found === null) return "";
  const { count, corrected: first, plain: second } = found;
  const ranks = first === second ? first : words.say("short.votes.or", { first, second });
  return words.say("short.votes.ranks", { count, ranks, others: String(Number(count) - 1) });
}
