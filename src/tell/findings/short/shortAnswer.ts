import type { Case } from "../../../case/index.ts";
import type { AuditedResults, ScoreResult } from "../../../results/index.ts";
import { capitalised, type Wording } from "../../../base/wording/index.ts";
import { answeredForOnScreen } from "../answeredFor.ts";
import { askedScenario } from "../markets/marketsOwnScenario.ts";
import { question, scenarioNotes } from "../question.ts";
import {
  type Account,
  accountOf,
  asideOf,
  BASE_SCENARIO,
  type IncomeAccount,
  solvedAccounts,
  thirdCountries,
} from "../trade/account.ts";
import { counterOf, salesThatCount } from "../trade/headline.ts";
import { barelyHit } from "../trade/inForceTables.ts";
import { reasonOf } from "../trade/reason.ts";
import type { ToldText } from "../toldText.ts";
import { isOfSales, TESTS_PAGE } from "../warnings.ts";
import { aloneText } from "./aloneText.ts";
import { type AnswerFigure, answerFigures } from "./answerFigure.ts";
import type { AnswerLine } from "./answerLine.ts";
import { articleLine } from "./articleLine.ts";
import { choicesLine } from "./choicesLine.ts";
import { collectedText } from "./collectedText.ts";
import { drawsLine } from "./drawsLine.ts";
import { marketRestsLine } from "./marketRestsLine.ts";
import { marketsLine } from "./marketsLine.ts";
import { othersLine } from "./othersLine.ts";
import { quotasLine } from "./quotasLine.ts";
import { positionsLine } from "./positionsLine.ts";
import { type PublishedElasticities, restsOnLine } from "./restsOnLine.ts";
import { seenLine } from "./seenLine.ts";
import { sellersLine } from "./sellersLine.ts";
import { shareLine } from "./shareLine.ts";
import { settledDirection, shortSign, verdictText } from "./shortVerdict.ts";
import { type ThirdLine, thirdLines } from "./thirdLines.ts";
import { votesLine } from "./votesLine.ts";

/** What the case means for one third country. */
export interface SubjectAnswer {
  /** ISO alpha-3 code, or that of a bloc. */
  readonly country: string;
  /** Its name as a label: `Russia`. */
  readonly name: string;
  /** Size and sign in a sentence: `Close to nothing, and the sign is uncertain.` */
  readonly verdict: string;
  /** Real income, sales to B, sales to A. */
  readonly figures: readonly AnswerFigure[];
  /** One sentence; null where no direction is settled. */
  readonly why: string | null;
  /** What of it the two sides alone bring about; null where no scenario says so, or its sign is not settled. */
  readonly alone: ToldText | null;
  /** What it comes to at the duties that are really collected; null where no scenario has them. */
  readonly collected: ToldText | null;
}

/** The answer of a run as one screen shows it; parts that the case lacks are null. */
export interface ShortAnswer {
  readonly question: string;
  /** What to know where another scenario or other countries were asked for than those of the case, a sentence each; else nothing. */
  readonly notes: readonly string[];
  /** One for each third country that was solved, in the order of the case. */
  readonly subjects: readonly SubjectAnswer[];
  /** Whether nothing but the base year was asked for, of a case that has scenarios. */
  readonly isBase: boolean;
  /** What the case says of the scenario, to be read with the figures; null where it says nothing. */
  readonly aside: ToldText | null;
  /** Null where nothing was drawn. */
  readonly draws: AnswerLine | null;
  /** Null where nobody asked what the third countries could choose. */
  readonly choices: AnswerLine | null;
  /** Null where the scenario has no quota by sector. */
  readonly quotas: AnswerLine | null;
  /** What customs recorded, beside the model; null where nothing was recorded of those that are asked for. */
  readonly seen: AnswerLine | null;
  readonly others: AnswerLine | null;
  readonly markets: AnswerLine | null;
  /** Who sold instead, good by good; null where no market asks it. */
  readonly instead: AnswerLine | null;
  /** Where the answer is from markets alone: what it means for each third country of the case; none elsewhere. */
  readonly thirds: readonly ThirdLine[];
  /** Where the answer is from markets alone: what it means for those who sell. */
  readonly sellers: AnswerLine | null;
  readonly votes: AnswerLine | null;
  readonly positions: AnswerLine | null;
  readonly article: AnswerLine | null;
  /** Of the markets where no scenario but the base was solved in general equilibrium: there are no third countries then. */
  readonly restsOn: AnswerLine | null;
  /** How the model did in its tests; null where the answer tells nothing that they were of. */
  readonly caution: AnswerLine | null;
}

/** What a short answer is about. */
export interface ShortAnswerOptions {
  /** Scenario that it is about; the main one when absent. */
  readonly scenario?: string;
  /** Elasticity sets with where they were published; unnamed where absent. */
  readonly elasticities?: readonly PublishedElasticities[];
  /** Every solved scenario; those of the results when absent. */
  readonly accounts?: readonly IncomeAccount[];
  /** Predictions beside what customs recorded; nothing is said of it where absent. */
  readonly score?: ScoreResult | undefined;
}

/**
 * The answer on one screen, as plain data: the question, for each third country verdict, figures and reason, one line for each other
 * part of the case, and what it rests on.
 */
export function shortAnswer(
  results: AuditedResults,
  case_: Case,
  words: Wording,
  { scenario, elasticities = [], accounts = solvedAccounts(results, case_, words), score }: ShortAnswerOptions = {},
): ShortAnswer {
  const asked = scenario ?? askedScenario(results, case_);
  const account = accountAsked(results, case_, words, asked);
  return {
    question: question(case_, words, asked),
    notes: [...scenarioNotes(case_, words, asked), ...answeredForOnScreen(case_, words)],
    subjects:
      account === null ? [] : thirdCountries(account).map((country) => subjectAnswer(account, accounts, country)),
    isBase: isBaseAlone(results, case_),
    aside: account === null ? null : asideText(account),
    draws: drawsLine(account, results, case_, words),
    choices: account === null ? null : choicesLine(account),
    quotas: account === null ? null : quotasLine(account),
    seen: account === null || score === undefined ? null : seenLine(score, thirdCountries(account), words),
    others: account === null ? null : othersLine(account),
    markets: marketsLine(results, case_, words),
    instead: shareLine(results, words),
    thirds: account === null ? thirdLines(results, case_, words) : [],
    sellers: account === null ? sellersLine(results, case_, words) : null,
    votes: votesLine(results, case_, words),
    positions: positionsLine(results, case_, words),
    article: articleLine(results, case_, words),
    restsOn: account === null ? marketRestsLine(results, case_, words) : restsOnLine(account, elasticities),
    caution: cautionLine(account, words),
  };
}

function asideText(account: Account): ToldText | null {
  const text = asideOf(account);
  return text === null ? null : { text, paths: ["case"] };
}

/** How the model did in its tests, with their years. */
function cautionLine(account: Account | null, words: Wording): AnswerLine | null {
  if (account === null || !isOfSales(account)) return null;
  return {
    label: words.say("short.label.caution", {}),
    text: words.say("short.tested", { page: TESTS_PAGE }),
    paths: [],
  };
}

function isBaseAlone({ scenarios }: AuditedResults, case_: Case): boolean {
  const solved = Object.keys(scenarios);
  return case_.scenarios.length > 0 && solved.length === 1 && solved[0] === BASE_SCENARIO;
}

/** The account of a scenario that was solved on the whole economy; null of the base. */
function accountAsked(results: AuditedResults, case_: Case, words: Wording, scenario: string | null): Account | null {
  return scenario === null || scenario === BASE_SCENARIO ? null : accountOf(results, case_, scenario, words);
}

function subjectAnswer(account: Account, accounts: readonly IncomeAccount[], country: string): SubjectAnswer {
  const { words, equilibrium } = account;
  return {
    country,
    name: words.country(country).label,
    verdict: verdictText(equilibrium, country, words),
    figures: answerFigures(account, country),
    why: whyText(account, country),
    alone: aloneText(account, accounts, country),
    collected: collectedText(account, accounts, country),
  };
}

/**
 * That the measures hit next to nothing, else the part of real income that pushes it, and what sales do; null where its direction is
 * not settled.
 */
function whyText(account: Account, country: string): string | null {
  const { words, equilibrium } = account;
  const barely = barelyHit(account);
  if (barely !== null) return barely;
  const direction = settledDirection(equilibrium, country);
  if (direction === 0) return null;
  const reason = reasonOf(account, country, direction);
  if (reason === null) return null;
  const sales = salesThatCount(account, country);
  const sign = shortSign(equilibrium, country);
  const isSettled = sign === "gain" || sign === "loss";
  const said = capitalised(isSettled ? reason : words.say("short.why.central", { reason }));
  if (sales === null) return words.say("short.why", { reason: said });
  const agrees = Math.sign(sales.changePercent ?? 0) === direction;
  const counter = counterOf(sales, words);
  return words.say(agrees ? "short.why.and" : "short.why.although", { reason: said, counter });
}
