import { arePricesTold, type MarketYearResult } from "../../../results/index.ts";
import { capitalised, countedNoun, dateText, type Wording } from "../../../base/wording/index.ts";
import type { MarketAccount } from "./marketAccount.ts";

/** One of the numbers that a scenario has in a market: as if it held all year, or by its days in the year. */
export interface StateResult {
  readonly result: MarketYearResult;
  /** `year` where there is another number beside it, `only` where there is none. */
  readonly when: "shut" | "in force" | "year" | "only";
  /** Where it stands below the year in the results. */
  readonly part: "" | ".whileInForce";
}

/** The same with the words to tell of it. */
export interface MarketState extends MarketAccount, Omit<StateResult, "result"> {}

/** What is told of a scenario in a market: while most of it is in force, then averaged over the year; where it holds all year, once. */
export function statesOf(result: MarketYearResult): readonly [StateResult, ...StateResult[]] {
  const { whileInForce, ...year } = result;
  if (whileInForce === undefined) return [{ result, when: "only", part: "" }];
  const { from: _from, days: _days, otherDays: _otherDays, daysOfYear: _daysOfYear, how, ...state } = whileInForce;
  const { base, residuals, priceMisses } = year;
  const ofYear = priceMisses === undefined ? { base, residuals } : { base, residuals, priceMisses };
  return [
    { result: { ...ofYear, ...state }, when: how, part: ".whileInForce" },
    { result: year, when: "year", part: "" },
  ];
}

/** Which of the numbers draws are of: always the market by the days of the year. */
export function drawnState(result: MarketYearResult): StateResult {
  return statesOf(result).findLast(({ part }) => part === "")!;
}

/** The same of an account. */
export function statesTold(account: MarketAccount): readonly [MarketState, ...MarketState[]] {
  const [first, ...others] = statesOf(account.result);
  return [{ ...account, ...first }, ...others.map((each) => ({ ...account, ...each }))];
}

/** Which of two numbers it is: `while it is shut`; nothing where there is one. */
export function whenText({ when }: Pick<StateResult, "when">, { say }: Pick<Wording, "say">): string {
  return when === "only" ? "" : say(`market.when.${when}`, {});
}

/** What is said with which of two numbers it is of before it. */
export function saidWhen(state: Pick<StateResult, "when">, said: string, words: Wording): string {
  const when = whenText(state, words);
  return when === "" ? said : words.say("market.when.said", { when: capitalised(when), said });
}

/** A name with which of two numbers it is of behind it. */
export function namedWhen(state: Pick<StateResult, "when">, name: string, words: Wording): string {
  const when = whenText(state, words);
  return when === "" ? name : words.say("market.when.named", { name, when });
}

/** How long a scenario is in force in the year, and what its two numbers are; nothing where it has one. */
export function partOfYearTexts(result: MarketYearResult, words: Wording): readonly string[] {
  const { whileInForce } = result;
  if (whileInForce === undefined) return [];
  const { from, days, otherDays = 0, daysOfYear, how } = whileInForce;
  const said = words.say(how === "shut" && otherDays > 0 ? "market.part.shut.most" : `market.part.${how}`, {
    days: countedNoun(days, "days", words.language),
    all: String(daysOfYear),
    date: dateText(from, words.language),
  });
  const others =
    otherDays === 0 ? [] : [words.say("market.part.other", { days: countedNoun(otherDays, "days", words.language) })];
  const prices = arePricesTold(result) ? [words.say("market.part.prices", {})] : [];
  return [[said, ...prices, ...others].join(" ")];
}
