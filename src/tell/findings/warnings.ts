import type { AuditedResults } from "../../results/index.ts";
import type { Case } from "../../case/index.ts";
import { capitalised, dateText, type Wording } from "../../base/wording/index.ts";
import type { Account } from "./trade/account.ts";
import { claimsAccount } from "./claims/claimsAccount.ts";
import { claimWarnings } from "./claims/claimSentences.ts";

/** Years that data may be older than the day of the case before it is said. */
const APART = 2;

/** What to bear in mind with an answer: data years apart, markets of partial coverage, figures from memory. */
export function warnings(
  results: AuditedResults,
  case_: Case,
  words: Wording,
  account: Account | null,
): readonly string[] {
  const audited = claimsAccount(results, case_, words);
  return [
    ...yearsApart(account, case_, words),
    ...partialMarkets(results, words),
    ...(audited === null ? [] : claimWarnings(audited)),
  ];
}

function yearsApart(account: Account | null, { asOf }: Case, words: Wording): readonly string[] {
  if (account === null) return [];
  const { baseYear } = account.equilibrium;
  const years = Math.abs(Number(asOf.slice(0, 4)) - baseYear);
  if (years < APART) return [];
  const date = dateText(asOf, words.language);
  return [words.say("warning.apart", { year: String(baseYear), date })];
}

function partialMarkets({ scenarios }: AuditedResults, words: Wording): readonly string[] {
  const found = Object.values(scenarios).flatMap(({ markets = {} }) =>
    Object.values(markets).flatMap(({ coverage, commodity }) =>
      coverage === "partial" ? [capitalised(words.title(commodity))] : [],
    ),
  );
  const names = [...new Set(found)];
  return names.length === 0 ? [] : [words.say("warning.coverage", { list: names.join("; ") })];
}
