import type { Case } from "../../../case/index.ts";
import type { AuditedResults } from "../../../results/index.ts";
import type { Wording } from "../../../base/wording/index.ts";
import { claimsAccount, claimsCounted, verdictPaths, VERDICTS } from "../claims/claimsAccount.ts";
import type { AnswerLine } from "./answerLine.ts";

/** How many claims of the article hold, and how many do not; null where none were audited. */
export function articleLine(results: AuditedResults, case_: Case, words: Wording): AnswerLine | null {
  const account = claimsAccount(results, case_, words);
  if (account === null) return null;
  const counts = VERDICTS.flatMap((verdict) => {
    const count = account.claims.filter((each) => each.verdict === verdict).length;
    return count === 0 ? [] : [words.say(`short.claims.${verdict}`, { count: String(count) })];
  });
  const claims = claimsCounted(account.claims.length, words);
  return {
    label: words.say("short.label.article", {}),
    text: words.say("short.article", { claims, list: counts.join(", ") }),
    paths: ["claims", ...verdictPaths(account)],
  };
}
