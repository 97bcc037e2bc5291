import { sideCodes } from "../../../case/index.ts";
import type { BilateralResult } from "../../../results/index.ts";
import { isSeen, type Ends } from "../../../base/wording/index.ts";
import type { Account } from "../trade/account.ts";
import { figuresOf } from "../trade/figures.ts";
import { pairOf } from "../trade/pair.ts";
import { figuresPath, pairPath } from "../trade/resultPath.ts";
import { salesRange } from "../trade/salesRange.ts";
import { welfareRange } from "../trade/verdict.ts";
import { moneyBehind, rangedPercent } from "../shortNumber.ts";

/** A number of the answer, as it is shown and as it is. */
export interface AnswerFigure {
  /** `Real income`, `Sales to China`. */
  readonly label: string;
  /** Percent of the base. */
  readonly value: number;
  /** Lowest over every variant of the model, percent; null where only one was solved. */
  readonly low: number | null;
  /** Highest, in the same way. */
  readonly high: number | null;
  /** Such as `percent of real income, level`. */
  readonly unit: string;
  /** `+0.006 %`. */
  readonly changeText: string;
  /** `−0.028 to +0.019 %`; null where only one variant was solved. */
  readonly rangeText: string | null;
  /** `about +86 million USD a year`, or that no change can be seen. */
  readonly moneyText: string;
  /** `−400 to +270`, in the scale of the money; null where one variant was solved or no change can be seen. */
  readonly moneyRangeText: string | null;
  /** Where its numbers stand in the document of a run. */
  readonly paths: readonly string[];
}

/** The amount of money with its range in brackets: `about +86 million USD a year (−380 to +260)`. */
export function rangedMoneyText({ moneyText, moneyRangeText }: AnswerFigure): string {
  return moneyRangeText === null ? moneyText : `${moneyText} (${moneyRangeText})`;
}

/** Real income, then sales to B and to A as far as they are known. */
export function answerFigures(account: Account, country: string): readonly AnswerFigure[] {
  const parties = sideCodes(account.case.parties).toReversed();
  const pairs = parties
    .filter((party) => party !== country)
    .map((party) => pairOf(account.equilibrium, country, party));
  return [...incomeFigure(account, country), ...pairs.flatMap((pair) => salesFigure(account, pair))];
}

function incomeFigure(account: Account, country: string): readonly AnswerFigure[] {
  const { words, equilibrium } = account;
  const result = figuresOf(equilibrium, country);
  if (result === undefined) return [];
  const told = {
    label: words.say("short.figure.income", {}),
    unit: words.say("short.unit.income", {}),
    paths: [figuresPath(account, country)],
  };
  const { welfarePercent, realIncomeChange: million, income: base } = result;
  return [figureOf(account, told, welfarePercent, welfareRange(equilibrium, country), { million, base })];
}

function salesFigure(account: Account, pair: BilateralResult | undefined): readonly AnswerFigure[] {
  const { words } = account;
  const change = pair?.changePercent ?? null;
  if (pair === undefined || change === null) return [];
  const told = {
    label: words.say("short.figure.sales", { to: words.country(pair.importer).to }),
    unit: words.say("short.unit.sales", {}),
    paths: [pairPath(account, pair)],
  };
  const { before: base, after } = pair;
  return [figureOf(account, told, change, salesRange(account, pair, change), { million: after - base, base })];
}

function figureOf(
  { words, equilibrium }: Account,
  told: Pick<AnswerFigure, "label" | "unit" | "paths">,
  value: number,
  range: Ends | null,
  { million, base }: { readonly million: number; readonly base: number },
): AnswerFigure {
  const shown = rangedPercent(value, range, words.language);
  const behind = moneyBehind({ million, base, range }, equilibrium.currency, words.language, { signed: true });
  const isToldInMoney = isSeen(value);
  return {
    ...told,
    value,
    low: range?.low ?? null,
    high: range?.high ?? null,
    changeText: shown.value,
    rangeText: shown.range,
    moneyText: isToldInMoney ? words.say("short.perYear", { money: behind.money }) : words.say("short.unseen", {}),
    moneyRangeText: isToldInMoney ? behind.range : null,
  };
}
