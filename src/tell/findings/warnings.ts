import type { AuditedResults } from "../../results/index.ts";
import { type Case, sideCodes } from "../../case/index.ts";
import { capitalised, dateText, type Wording } from "../../base/wording/index.ts";
import { type Account, thirdCountries } from "./trade/account.ts";
import { pairOf } from "./trade/pair.ts";
import { claimsAccount } from "./claims/claimsAccount.ts";
import { claimWarnings } from "./claims/claimSentences.ts";

/** Years that data may be older than the day of the case before it is said. */
const APART = 2;

/** What to bear in mind with an answer: how the model did in its tests, data years apart, markets of partial coverage, figures from memory. */
export function warnings(
  results: AuditedResults,
  case_: Case,
  words: Wording,
  account: Account | null,
): readonly string[] {
  const audited = claimsAccount(results, case_, words);
  return [
    ...testedModel(account),
    ...yearsApart(account, case_, words),
    ...partialMarkets(case_, words),
    ...(audited === null ? [] : claimWarnings(audited)),
  ];
}

/** Where what the model was tested on is told in full. */
export const TESTS_PAGE = "VALIDATION.md";

/** How the model did on what third countries sold, where an answer tells what some of them sell; else nothing. */
function testedModel(account: Account | null): readonly string[] {
  return account !== null && isOfSales(account) ? [account.words.say("warning.tested", { page: TESTS_PAGE })] : [];
}

/** Whether an answer tells what some third country sells to the parties: what the tests were of. */
export function isOfSales(account: Account): boolean {
  const { case: case_, equilibrium } = account;
  const sides = sideCodes(case_.parties);
  return thirdCountries(account)
    .filter((code) => !sides.includes(code))
    .some((code) => sides.some((party) => pairOf(equilibrium, code, party) !== undefined));
}

function yearsApart(account: Account | null, { asOf }: Case, words: Wording): readonly string[] {
  if (account === null) return [];
  const { baseYear } = account.equilibrium;
  const years = Math.abs(Number(asOf.slice(0, 4)) - baseYear);
  if (years < APART) return [];
  const date = dateText(asOf, words.language);
  return [words.say("warning.apart", { year: String(baseYear), date })];
}

/** Said of the case: a page whose levers moved knows no results of such markets. */
function partialMarkets({ markets }: Case, words: Wording): readonly string[] {
  const found = markets.filter(({ coverage }) => coverage === "partial");
  const names = [...new Set(found.map(({ commodity }) => capitalised(words.title(commodity))))];
  return names.length === 0 ? [] : [words.say("warning.coverage", { list: names.join("; ") })];
}
