import { type Case, type MarketScenario, marketScenarios } from "../../../case/index.ts";
import { greatest, least } from "../../../base/units/index.ts";
import { listText, numberText, type Wording } from "../../../base/wording/index.ts";
import type { MarketResult, MarketScore, ScoredYear } from "../../../results/index.ts";
import { placeInSentence } from "../placeName.ts";
import type { MarketAccount } from "./marketAccount.ts";

/** Whether a market may say by name who gains: it was nearer to what happened than rules that need no model; it was not; no year can say. */
export type ScoreVerdict = "names" | "silent" | "untried";

/** Mean errors over the years that chose no figure of a market, in percent of what flowed. */
interface UnfittedErrors {
  readonly years: readonly number[];
  /** Least and most sellers that a year compares. */
  readonly sellers: readonly [number, number];
  readonly model: number;
  readonly noChange: number;
  readonly byShare: number;
  /** Whether a measure is on any seller that is compared: else there is no loss to share out. */
  readonly isHit: boolean;
  /** Null where no state bought anything in these years. */
  readonly withoutPurchases: number | null;
}

/** The scenario of a market that later years were forecast under. */
export type ScoredScenario = Pick<MarketScenario, "title" | "ramp" | "growth">;

/** What a score lets a market say of who stands in for a flow to a buyer, and the sentences that say so. */
export interface ToldScore {
  readonly verdict: ScoreVerdict;
  readonly text: string;
  /** The errors alone, as short as a page has room for. */
  readonly brief: string;
}

/** Years that say how well a market foresees; null where it was not held against any. */
function unfittedErrors({ years, fitted }: MarketScore): UnfittedErrors | null {
  const own = years.filter(({ year }) => !fitted.includes(year));
  if (own.length === 0) return null;
  const mean = (of: (year: ScoredYear) => number): number => own.reduce((sum, year) => sum + of(year), 0) / own.length;
  const isBought = own.some(({ withoutPurchases }) => withoutPurchases !== undefined);
  return {
    years: own.map(({ year }) => year),
    sellers: [least(own.map(({ sellers }) => sellers)), greatest(own.map(({ sellers }) => sellers))],
    model: mean(({ model }) => model),
    noChange: mean(({ noChange }) => noChange),
    byShare: mean(({ byShare }) => byShare),
    isHit: own.some(({ hit }) => hit > 0),
    withoutPurchases: isBought ? mean(({ model, withoutPurchases = model }) => withoutPurchases) : null,
  };
}

/** Mean errors of the market with each σ that it counts as possible, its own among them; those that `unfittedErrors` has where it was tried with none. */
function possibleErrors(
  { sigmaRange, sigmas }: MarketScore,
  errors: UnfittedErrors,
): readonly Pick<UnfittedErrors, "model" | "byShare">[] {
  const others = sigmas.flatMap(({ sigma, model, byShare }) => {
    const isPossible = sigmaRange !== undefined && sigma >= sigmaRange.low && sigma <= sigmaRange.high;
    return isPossible && model !== undefined && byShare !== undefined ? [{ model, byShare }] : [];
  });
  return [errors, ...others];
}

interface Judged {
  readonly verdict: Exclude<ScoreVerdict, "untried">;
  readonly errors: UnfittedErrors;
  /** Errors with each σ that the market counts as possible, its own first. */
  readonly possible: readonly Pick<UnfittedErrors, "model" | "byShare">[];
}

/** Null where no year that chose no figure was compared. */
function judged(score: MarketScore): Judged | null {
  const errors = unfittedErrors(score);
  if (errors === null) return null;
  const possible = possibleErrors(score, errors);
  const isNearer = possible.every(
    ({ model, byShare }) => model < errors.noChange && (!errors.isHit || model < byShare),
  );
  return { verdict: isNearer ? "names" : "silent", errors, possible };
}

/** Whether sentences on a market as a whole may name who sells more: what its score says of the buyer that was compared. */
export function marketVerdict({ score }: Pick<MarketResult, "score">): ScoreVerdict {
  return (score === undefined ? null : judged(score))?.verdict ?? "untried";
}

/**
 * The verdict of a score in a sentence, with the errors that it rests on and what the forecast was given of the years it speaks of. Names
 * are given where the market was nearer than both rules with every σ that it counts as possible.
 *
 * @source docs/model/markets.md, A score
 */
export function toldScore(
  score: MarketScore | undefined,
  buyer: string,
  scenario: ScoredScenario | undefined,
  words: Wording,
): ToldScore {
  const found = score === undefined || score.buyer !== buyer ? null : judged(score);
  if (score === undefined || found === null)
    return told("untried", [words.say("market.score.untried", { buyer: placeInSentence(buyer, words) })]);
  const { verdict, errors, possible } = found;
  const models = possible.map(({ model }) => model);
  const errorTexts = [
    words.say(`market.score.${verdict}`, {
      years: listText(errors.years.map(String), words.language),
      scenario: words.title(scenario?.title ?? score.scenario),
      buyer: placeInSentence(buyer, words),
      model: modelText(score, models, words),
      sellers: [...new Set(errors.sellers)].join("–"),
    }),
    rulesText(errors, words),
  ];
  const briefTexts = [
    words.say(`market.score.${verdict}.brief`, {
      years: listText(errors.years.map(String), words.language),
      buyer: placeInSentence(buyer, words),
      model: percent(errors.model, words),
      rules: briefRules(errors, words),
    }),
  ];
  const doubts = [
    ...recalledTexts(score, errors, words),
    ...(score.stale ? [words.say("market.score.stale", {})] : []),
  ];
  return told(
    verdict,
    [...briefTexts, ...doubts],
    [...errorTexts, givenText(score, errors, scenario, words), ...doubts],
  );
}

function told(verdict: ScoreVerdict, brief: readonly string[], full: readonly string[] = brief): ToldScore {
  return { verdict, text: full.join(" "), brief: brief.join(" ") };
}

/** The same of a market as a whole: of the buyer that its score compares. */
export function toldMarketScore({
  case: case_,
  market,
  words,
}: Pick<MarketAccount, "case" | "market" | "words">): ToldScore {
  const { score } = market;
  if (score === undefined) return told("untried", [words.say("market.score.untried.market", {})]);
  return toldScore(score, score.buyer, scoredScenario(case_, market), words);
}

/** The scenario that the score of a market is of. */
export function scoredScenario(
  case_: Case,
  { commodity, score }: Pick<MarketResult, "commodity" | "score">,
): ScoredScenario | undefined {
  const series = case_.markets.find((each) => each.commodity === commodity);
  if (series === undefined) return undefined;
  return marketScenarios(case_, series).find(({ scenario: { id } }) => id === score?.scenario)?.scenario;
}

/** Which of the years that count stand on figures from memory. */
function recalledTexts({ years }: MarketScore, errors: UnfittedErrors, words: Wording): readonly string[] {
  const own = years.filter(({ year, recalled = 0 }) => errors.years.includes(year) && recalled > 0);
  if (own.length === 0) return [];
  return [
    words.say("market.score.recalled", {
      years: listText(
        own.map(({ year }) => String(year)),
        words.language,
      ),
    }),
  ];
}

/** An error, in percent of what flowed. */
function percent(error: number, { language }: Pick<Wording, "language">): string {
  return numberText(error, language, { decimals: 1 });
}

function briefRules({ isHit, noChange, byShare }: UnfittedErrors, words: Wording): string {
  const values = { noChange: percent(noChange, words), byShare: percent(byShare, words) };
  return words.say(isHit ? "market.score.rules.brief" : "market.score.rules.brief.unhit", values);
}

function rulesText({ isHit, noChange, byShare }: UnfittedErrors, words: Wording): string {
  return isHit
    ? words.say("market.score.rules", { noChange: percent(noChange, words), byShare: percent(byShare, words) })
    : words.say("market.score.rules.unhit", { noChange: percent(noChange, words) });
}

/** The error of the market, of which its own σ comes first, with the range over the others. */
function modelText({ sigmaRange }: MarketScore, models: readonly number[], words: Wording): string {
  const model = percent(models[0]!, words);
  if (sigmaRange === undefined || models.length === 1) return words.say("market.score.error", { model });
  const [low, high] = [least(models), greatest(models)].map((error) => percent(error, words)) as [string, string];
  const { low: from, high: to } = sigmaRange;
  return words.say("market.score.error.range", { model, low, high, from: String(from), to: String(to) });
}

/** What the forecast was given of the years it speaks of; its error without purchases is with the σ of the market alone. */
function givenText(
  { sigmaRange }: MarketScore,
  { withoutPurchases }: UnfittedErrors,
  scenario: ScoredScenario | undefined,
  { say, language }: Wording,
): string {
  const given = [
    ...(scenario?.ramp === false ? [] : [say("market.score.given.supply", {})]),
    ...(scenario?.growth === false ? [] : [say("market.score.given.demand", {})]),
  ];
  const list = (items: readonly string[]): string => listText(items, language);
  if (withoutPurchases !== null) {
    const without = percent(withoutPurchases, { language });
    return say("market.score.given.bought", {
      list: list([...given, say("market.score.given.purchases", {})]),
      without,
      sigma: sigmaRange === undefined ? "" : say("market.score.given.ownSigma", {}),
    });
  }
  return given.length === 0 ? say("market.score.given.none", {}) : say("market.score.given", { list: list(given) });
}
