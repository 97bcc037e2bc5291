import { changeOn } from "../../../base/units/index.ts";
import { type Case, sideCodes } from "../../../case/index.ts";
import type { CountryResult, BilateralResult, EquilibriumResult, Results } from "../../../results/index.ts";
import {
  counted,
  decimalsFor,
  isSeen,
  numberText,
  percentText,
  percentWith,
  rangeText,
  type Wording,
} from "../../../base/wording/index.ts";
import { accountOf, sourcesOf, type Account } from "./account.ts";
import type { Finding } from "../finding.ts";
import { moneyBehind, rangedPercent } from "../shortNumber.ts";
import { comparedWith } from "./comparedWith.ts";
import { figuresOf } from "./figures.ts";
import { reasonOf } from "./reason.ts";
import { figuresPath, pairPath } from "./resultPath.ts";
import { pairOf } from "./pair.ts";
import { salesRange } from "./salesRange.ts";
import {
  degreeOf,
  isOpenRange,
  isSmall,
  signRange,
  welfareRange,
  welfareVerdict,
  type Verdict,
  type WelfareRange,
} from "./verdict.ts";

/** The answer for one country in one sentence. */
export interface Headline extends Finding {
  readonly country: string;
  readonly verdict: Verdict;
  /** The sentence without its numbers: `Russia gains slightly because its imports get cheaper`. */
  readonly clause: string;
}

const SALES_THAT_COUNT_PERCENT = 0.05;

/**
 * One sentence on what the scenario means for a country: gain, loss or too close to call, the channel behind it,
 * what its sales to the parties do, the number with its kind, horizon, closure, base year and range, and the same
 * number on the other bases.
 *
 * @param country  ISO alpha-3 code
 * @returns null when the scenario was not solved or does not hold the country
 */
export function headline(
  results: Results,
  case_: Case,
  country: string,
  scenario: string,
  words: Wording,
): Headline | null {
  const account = accountOf(results, case_, scenario, words);
  return account === null ? null : headlineOf(account, country);
}

/** The headline of an account; null when it does not hold the country. */
export function headlineOf(account: Account, country: string): Headline | null {
  const result = figuresOf(account.equilibrium, country);
  if (result === undefined) return null;
  const range = rangeBeside(account, country);
  const value = bareIncome(result);
  const verdict = welfareVerdict(account.equilibrium, country);
  const sales = salesThatCount(account, country);
  const clause = clauseOf(account, country, verdict, sales);
  const sentence = account.words.say(verdict === "open" ? "headline.openSentence" : "headline.sentence", {
    clause,
    numbers: numbers(account, country, range, sales),
    frame: frame(account),
  });
  return {
    rank: 1,
    sentence,
    value,
    range: range === null ? null : { low: range.low, high: range.high },
    unit:
      result.withoutRevaluationPercent === undefined
        ? "percent of real income, level"
        : "percent of real income without revaluation of the trade balance, level",
    scenario: account.scenario,
    horizon: account.equilibrium.horizon,
    results: [figuresPath(account, country), ...(sales === null ? [] : [pairPath(account, sales)])],
    sources: sourcesOf(account),
    country,
    verdict,
    clause,
  };
}

/** The pair with a party that moves by more money; null when neither moves by a visible part in a direction that is sure. */
export function salesThatCount(account: Account, country: string): BilateralResult | null {
  const pairs = sideCodes(account.case.parties)
    .toReversed()
    .filter((party) => party !== country)
    .map((party) => pairOf(account.equilibrium, country, party))
    .filter((pair) => pair !== undefined)
    .filter((pair) => Math.abs(pair.changePercent ?? 0) >= SALES_THAT_COUNT_PERCENT)
    .filter(({ range }) => range === undefined || !isOpenRange(range.changePercent));
  const moved = (pair: BilateralResult): number => Math.abs(pair.after - pair.before);
  return pairs.toSorted((one, other) => moved(other) - moved(one))[0] ?? null;
}

function clauseOf(account: Account, country: string, verdict: Verdict, sales: BilateralResult | null): string {
  const { words, equilibrium } = account;
  const name = words.country(country);
  if (verdict === "none") return words.say("headline.none", { country: name.of });
  if (verdict === "open") return openClause(account, country, sales);
  const direction = verdict === "gain" ? 1 : -1;
  const degree = degreeOf(bareIncome(figuresOf(equilibrium, country)!));
  const verb = words.say(`verb.${verdict}.${degree}.${name.plural ? "many" : "one"}`, {});
  const who = `${name.subject} ${verb}`;
  const reason = reasonOf(account, country, direction);
  const clause = reason === null ? who : words.say("headline.because", { who, reason });
  if (sales === null) return clause;
  const agrees = Math.sign(sales.changePercent ?? 0) === direction;
  return words.say(agrees ? "headline.and" : "headline.although", { clause, counter: counterOf(sales, words) });
}

/** Where the sign is open no mechanism is told: what its numbers carry is what sales do. */
function openClause(account: Account, country: string, sales: BilateralResult | null): string {
  const { words, equilibrium } = account;
  const result = figuresOf(equilibrium, country)!;
  const isSlight = isSmall(bareIncome(result), rangeBeside(account, country));
  const open = words.say(isSlight ? "headline.openSmall" : "headline.open", { country: words.country(country).of });
  return sales === null ? open : words.say("headline.openAnd", { clause: open, counter: counterOf(sales, words) });
}

/** What sales to a party do, as a clause: `its sales to China fall`. */
export function counterOf(sales: BilateralResult, words: Wording): string {
  const to = words.country(sales.importer).to;
  return words.say((sales.changePercent ?? 0) > 0 ? "sales.up" : "sales.down", { to });
}

function numbers(account: Account, country: string, range: WelfareRange | null, sales: BilateralResult | null): string {
  const { words } = account;
  const result = figuresOf(account.equilibrium, country)!;
  const bare = bareIncome(result);
  const number = words.say(result.withoutRevaluationPercent === undefined ? "headline.number" : "headline.numberHeld", {
    value: percentWith(bare, words.language, decimalsFor(bare, range ?? undefined)),
    money: moneyOf(account, { million: changeOn(result.income, bare), base: result.income, range }),
    whole: percentText(result.welfarePercent, words.language),
  });
  const details = [spreadText(account, country, range), ...otherBases(account, country)];
  const income = words.say("headline.details", { number, details: details.join("; ") });
  if (sales === null) return income;
  const to = words.country(sales.importer).to;
  const { before, after, changePercent } = sales;
  const told = {
    to,
    value:
      changePercent === null
        ? percentText(null, words.language)
        : rangedPercent(changePercent, salesRange(account, sales, changePercent), words.language).value,
    money: moneyOf(account, { million: after - before, base: before, range: sales.range?.changePercent ?? null }),
  };
  return `${income}, ${words.say("headline.sales", told)}`;
}

/** An amount of money with what the ends of the percentage before it come to, in the same scale. */
function moneyOf(
  { words: { language }, equilibrium: { currency } }: Account,
  behind: Parameters<typeof moneyBehind>[0],
): string {
  const { money, range } = moneyBehind(behind, currency, language, { signed: true });
  return range === null ? money : `${money} (${range})`;
}

/** Change of real income, percent, without what the unit of a held deficit does by itself: what a sign is claimed of. */
export function bareIncome({ welfarePercent, withoutRevaluationPercent }: CountryResult): number {
  return withoutRevaluationPercent ?? welfarePercent;
}

/** The range of what a headline tells: of the number itself, or of what is left of it without a held deficit's revaluation. */
function rangeBeside({ equilibrium }: Account, country: string): WelfareRange | null {
  const isHeld = figuresOf(equilibrium, country)?.withoutRevaluationPercent !== undefined;
  return (isHeld ? signRange : welfareRange)(equilibrium, country);
}

function otherBases(account: Account, country: string): readonly string[] {
  const { words, equilibrium } = account;
  const range = welfareRange(equilibrium, country) ?? undefined;
  if (equilibrium.closure !== "none") return [];
  return Object.entries(figuresOf(equilibrium, country)?.otherBase ?? {}).map(([base, other]) =>
    words.say("headline.other", {
      value: percentText(other.welfarePercent, words.language, range),
      base: words.economy(base),
    }),
  );
}

function frame(account: Account): string {
  const { words, equilibrium } = account;
  return words.say("headline.frame", {
    level: comparedWith(account),
    horizon: horizonText(equilibrium, words),
    closure: closureText(equilibrium, words),
    theta: thetaText(equilibrium, words),
  });
}

function spreadText(account: Account, country: string, range: WelfareRange | null): string {
  const { words, equilibrium } = account;
  if (range === null) return words.say("headline.noRange", {});
  const decimals = decimalsFor(bareIncome(figuresOf(equilibrium, country)!), range);
  const isStill = !isSeen(range.low) && !isSeen(range.high);
  const spread = words.say(isStill ? "headline.still" : range.kind === "full" ? "headline.range" : "headline.centre", {
    range: rangeText(range, words.language, decimals),
    solves: solvesText(range.count, words),
    positive: String(range.positive),
  });
  const failed = failedVariants(equilibrium);
  if (failed === 0 || range.kind !== "full") return spread;
  return `${spread}; ${words.say("headline.failed", { count: String(failed) })}`;
}

/** How many variants of the model have no answer. */
export function failedVariants({ solves = [] }: Pick<EquilibriumResult, "solves">): number {
  return solves.filter(({ failure }) => failure !== undefined).length;
}

/** `16 variants of the model`. */
export function solvesText(count: number, words: Wording): string {
  const forms = {
    one: words.say("solves.one", {}),
    few: words.say("solves.few", {}),
    many: words.say("solves.many", {}),
  };
  return counted(count, forms, words.language);
}

/** Horizon of the elasticities in words. */
export function horizonText({ horizon }: Pick<EquilibriumResult, "horizon">, words: Wording): string {
  return horizon === "unspecified" ? words.say("horizon.unspecified", {}) : words.say("horizon.stated", { horizon });
}

/** Two decimals, a third one below 1 where it has one: 0.625 is half of σ exactly. */
function thetaDecimals(theta: number): number {
  return theta < 1 && Math.round(1000 * theta) % 10 !== 0 ? 3 : 2;
}

/** Trade elasticity of the solve: one value, or from the lowest to the highest sector. */
export function thetaText(
  { theta, thetaHome }: Pick<EquilibriumResult, "theta" | "thetaHome">,
  words: Wording,
): string {
  if (thetaHome !== undefined)
    return words.say("theta.tiers", { foreign: thetaSpan(theta, words), home: thetaSpan(thetaHome, words) });
  return words.say(theta.low === theta.high ? "theta.one" : "theta.many", { value: thetaSpan(theta, words) });
}

/** One elasticity, or `0.12 to 3.38`. */
export function thetaSpan({ low, high }: EquilibriumResult["theta"], words: Wording): string {
  const [least, most] = [low, high].map((value) =>
    numberText(value, words.language, { decimals: thetaDecimals(value) }),
  );
  return least === most ? least! : words.say("theta.range", { low: least!, high: most! });
}

/** Closure of the deficits in words. */
export function closureText({ closure }: { readonly closure: string }, words: Wording): string {
  if (closure === "none" || closure === "own") return words.say(`closure.${closure}`, {});
  const unit = closure.slice("fixed:".length);
  if (unit === "world") return words.say("closure.fixedWorld", {});
  return words.say("closure.fixedIn", { country: words.country(unit).of });
}

/** A welfare number of a country, and its range in brackets where there is one. */
export function rangedWelfareText(account: Account, country: string): string {
  const { words, equilibrium } = account;
  const range = welfareRange(equilibrium, country);
  const value = welfareText(account, country);
  if (range === null) return value;
  const decimals = decimalsFor(figuresOf(equilibrium, country)?.welfarePercent ?? null, range);
  return `${value} (${rangeText(range, words.language, decimals)})`;
}

/** A welfare number of a country with the decimals of its range. */
export function welfareText(account: Account, country: string): string {
  const { words, equilibrium } = account;
  const value = figuresOf(equilibrium, country)?.welfarePercent ?? null;
  const decimals = decimalsFor(value, welfareRange(equilibrium, country) ?? undefined);
  return percentWith(value, words.language, decimals);
}
