import type { AuditedResults, Results } from "../../results/index.ts";
import type { Case } from "../../case/index.ts";
import { dateText, type Wording } from "../../base/wording/index.ts";
import { drawsBlocks, marketDrawsBlocks } from "./draws/index.ts";
import { answeredForNotes } from "./answeredFor.ts";
import {
  accountOf,
  BASE_SCENARIO,
  mainScenario,
  solvedAccounts,
  thirdCountries,
  type Account,
} from "./trade/account.ts";
import { alignmentAccount } from "./alignment/alignmentAccount.ts";
import { alignmentBlocks } from "./alignment/alignmentAnswer.ts";
import { claimsAccount } from "./claims/claimsAccount.ts";
import { claimsBlocks } from "./claims/claimsAnswer.ts";
import { positionsAccount } from "./positions/positionsAccount.ts";
import { positionsBlocks } from "./positions/positionsAnswer.ts";
import { filled, paragraph, section, type Block } from "./block.ts";
import { attributionTable, channelTable } from "./trade/channelTables.ts";
import { againstTitle } from "./trade/comparedWith.ts";
import { countryTable } from "./trade/countryTable.ts";
import { diversionHeading, diversionTable, lostSales } from "./trade/diversionTable.ts";
import { exportTable, sectorTable } from "./trade/exportTables.ts";
import { homeBlocks, homeOfParties } from "./home/index.ts";
import { inForceBlocks, inForceTold } from "./trade/inForceTables.ts";
import { headlineOf } from "./trade/headline.ts";
import { identityTable } from "./trade/identityTable.ts";
import { keyFindings } from "./keyFindings.ts";
import { marketOverview } from "./markets/marketOverview.ts";
import { marketTold } from "./markets/marketTold.ts";
import { marketYearPaths, solvedMarketYears } from "./markets/solvedMarketYears.ts";
import { marketScoresTold } from "./markets/marketScoresTold.ts";
import { riskBlocks } from "./markets/riskTable.ts";
import { shareBlocks } from "./markets/shareBlocks.ts";
import { quotaBlocks } from "./trade/quotaTable.ts";
import { closureTable } from "./trade/closureTable.ts";
import { thirdLines } from "./short/thirdLines.ts";
import { askedScenario } from "./markets/marketsOwnScenario.ts";
import { caseTitle, question } from "./question.ts";
import { scenarioTable, solvesTable } from "./trade/scenarioTable.ts";
import { warnings } from "./warnings.ts";

/** What to tell and how much of it. */
export interface AnswerOptions {
  /** Scenario that the answer is about; the main one when absent. */
  readonly scenario?: string;
  /** Countries shown from either end of the ordered table; all when absent. */
  readonly countries?: number;
  /** True: also a table of every solve of the range. */
  readonly solves?: boolean;
  /** True: without findings, warnings and claims, which a page sets in its own way. */
  readonly isWithoutFindings?: boolean;
}

/**
 * The whole answer in the order of the brief: question, headline of every third country, what stands out, what is in force, what became of quotas, the ordered table, exports in
 * total and by sector, channels, measures, diversion, markets, alignment, positions, other scenarios, closures, claims,
 * identities, what this is not.
 */
export function answer(
  results: AuditedResults,
  case_: Case,
  words: Wording,
  options: AnswerOptions = {},
): readonly Block[] {
  const main = options.scenario ?? mainScenario(results, case_);
  const account = main === null ? null : accountOf(results, case_, main, words);
  if (account === null) return withoutAccount(results, case_, words, options);
  const third = thirdCountries(account);
  const tables = countryTable(account, options.countries);
  return [
    ...opening(account, third),
    ...failures(results, words),
    ...(options.isWithoutFindings === true ? [] : findingBlocks(results, case_, words, account)),
    ...actingBlocks(account),
    ...section(words.say("heading.countries", {}), [tables]),
    ...third.flatMap((country) => countryBlocks(account, country)),
    ...homeOfParties(account, third),
    ...diversionBlocks(account),
    ...marketBlocks(results, case_, words),
    ...alignmentBlocks(alignmentAccount(results, case_, words)),
    ...positionsBlocks(positionsAccount(results, case_, words)),
    ...scenarioBlocks(solvedAccounts(results, case_, words), third, account.scenario),
    ...drawsBlocks(account),
    ...marketDrawsBlocks(results, case_, words),
    ...third.flatMap((country) => closureBlocks(account, country, options)),
    ...(options.isWithoutFindings === true ? [] : claimsBlocks(claimsAccount(results, case_, words))),
    ...section(words.say("heading.identities", {}), [identityTable(account)]),
    ...section(words.say("heading.limits", {}), [{ kind: "list", items: limits(account) }]),
  ];
}

/** Where no scenario was solved in general equilibrium: the markets alone, or that there is no answer. */
function withoutAccount(
  results: AuditedResults,
  case_: Case,
  words: Wording,
  options: AnswerOptions,
): readonly Block[] {
  const alignment = alignmentBlocks(alignmentAccount(results, case_, words));
  const positions = positionsBlocks(positionsAccount(results, case_, words));
  const claims = options.isWithoutFindings === true ? [] : claimsBlocks(claimsAccount(results, case_, words));
  const drawn = marketDrawsBlocks(results, case_, words);
  const markets = [...claims, ...marketBlocks(results, case_, words), ...alignment, ...positions, ...drawn];
  const none: readonly Block[] = [paragraph(words.say("nothing", {}))];
  return [
    ...thirdBlocks(results, case_, words),
    ...(markets.length === 0 ? none : markets),
    ...failures(results, words),
  ];
}

/** The question, and what markets alone answer for each third country; nothing where they do not. */
function thirdBlocks(results: AuditedResults, case_: Case, words: Wording): readonly Block[] {
  const thirds = thirdLines(results, case_, words);
  if (thirds.length === 0) return [];
  const items = thirds.map(({ label, text }) => words.say("page.named", { country: label, verdict: text }));
  return [
    { kind: "heading", level: 1, text: question(case_, words, askedScenario(results, case_)) },
    { kind: "list", items, paths: thirds.map(({ paths }) => paths) },
  ];
}

/** What stands out, and what to bear in mind. */
function findingBlocks(results: AuditedResults, case_: Case, words: Wording, account: Account): readonly Block[] {
  const said = keyFindings(results, case_, words, account.scenario).map(({ sentence }) => sentence);
  return [
    ...(said.length === 0 ? [] : section(words.say("claims.heading.findings", {}), [{ kind: "list", items: said }])),
    ...warningBlocks(warnings(results, case_, words, account), words),
  ];
}

function warningBlocks(items: readonly string[], words: Wording): readonly Block[] {
  return items.length === 0 ? [] : section(words.say("claims.heading.warnings", {}), [{ kind: "list", items }]);
}

/** Flows that a page has room for. */
const FLOWS = 20;

function actingBlocks(account: Account): readonly Block[] {
  const told = inForceTold(account);
  return told === null ? [] : [...inForceBlocks(told, { flows: FLOWS, sectors: "together" }), ...quotaBlocks(account)];
}

function marketBlocks(results: Results, case_: Case, words: Wording): readonly Block[] {
  const table = marketOverview(results, words);
  const years = solvedMarketYears(results, case_, words);
  const items: readonly Block[] =
    years.length === 0 ? [] : [{ kind: "list", items: years.map(marketTold), paths: years.map(marketYearPaths) }];
  const told = marketScoresTold(years, "text");
  const scores: readonly Block[] =
    told.length === 0
      ? []
      : [{ kind: "list", items: told.map(({ text }) => text), paths: told.map(({ paths }) => paths) }];
  const solved = section(words.say("market.heading", {}), [...items, ...filled(table), ...scores]);
  return [...solved, ...shareBlocks(results, words), ...riskBlocks(results, case_.asOf, words)];
}

function opening(account: Account, third: readonly string[]): readonly Block[] {
  const { words } = account;
  const about = words.say("question.asOf", {
    title: caseTitle(account.case, words, account.scenario),
    date: dateText(account.case.asOf, words.language),
    scenario: account.title,
    at: dateText(account.at, words.language),
  });
  const headlines = third.flatMap((country) => headlineOf(account, country)?.sentence ?? []);
  return [
    { kind: "heading", level: 1, text: question(account.case, words, account.scenario) },
    paragraph(about),
    ...headlines.map(paragraph),
    ...answeredForNotes(account.case, words).map(paragraph),
  ];
}

function failures(results: Results, words: Wording): readonly Block[] {
  return Object.entries(results.scenarios)
    .filter(([id, each]) => each.status === "failed" && id !== BASE_SCENARIO)
    .map(([id, each]) =>
      paragraph(words.say("failed", { scenario: each.title === "" ? id : words.title(each.title) })),
    );
}

function countryBlocks(account: Account, country: string): readonly Block[] {
  const { words } = account;
  const of = { country: words.country(country).of };
  return [
    ...section(exportHeading(account, country), present(exportTable(account, country))),
    ...section(words.say("heading.sectors", of), present(sectorTable(account, country))),
    ...homeBlocks(account, country),
    ...section(words.say("heading.channels", of), present(channelTable(account, country))),
    ...section(words.say("heading.attribution", of), present(attributionTable(account, country))),
  ];
}

/** Whom a third country trades with: both parties; a party with the other one. */
function exportHeading({ case: { parties }, words }: Account, country: string): string {
  const { a, b } = parties;
  if (a === null || (country !== a && country !== b))
    return words.say("heading.exports", { country: words.country(country).of });
  return words.say("heading.exportsBetween", { a: words.country(a).of, b: words.country(b).of });
}

/** What the treatment of trade balances changes, and every solve where they were asked for. */
function closureBlocks(account: Account, country: string, options: AnswerOptions): readonly Block[] {
  const { words } = account;
  const of = { country: words.country(country).of };
  const solves = options.solves === true ? solvesTable(account, country) : null;
  return [
    ...section(words.say("heading.closures", of), present(closureTable(account, country))),
    ...section(words.say("heading.solves", {}), present(solves)),
  ];
}

function present(block: Block | null): readonly Block[] {
  return block === null ? [] : [block];
}

function diversionBlocks(account: Account): readonly Block[] {
  return lostSales(account).flatMap((lost) =>
    section(diversionHeading(account, lost), [diversionTable(account, lost)]),
  );
}

function scenarioBlocks(accounts: readonly Account[], third: readonly string[], main: string): readonly Block[] {
  const [first, ...others] = accounts;
  if (first === undefined || others.length === 0) return [];
  const tables = third.map((country) => scenarioTable([first, ...others], country, main));
  return section(first.words.say("heading.scenarios", {}), tables);
}

/** What the result is not, a sentence each. */
function limits(account: Account): readonly string[] {
  const { words } = account;
  const title = againstTitle(account);
  const level = title === null ? words.say("level.base", {}) : words.say("level.scenario", { title });
  return [
    words.say("limit.level", { level }),
    words.say("limit.money", {}),
    words.say("limit.employment", {}),
    words.say("limit.transshipment", {}),
    words.say("limit.technology", {}),
    words.say("limit.zeros", {}),
    words.say(account.case.economy.also.length === 0 ? "limit.uncertainty.one" : "limit.uncertainty", {}),
  ];
}
