import { listText, numberText, type Wording } from "../../../base/wording/index.ts";
import type { MarketScore, ScoredYear } from "../../../results/index.ts";
import { placeName } from "../placeName.ts";

/** Whether a market may say by name who gains: it was nearer to what happened than rules that need no model; it was not; nobody looked. */
export type ScoreVerdict = "names" | "silent" | "untried";

/** Mean errors over the years that chose no figure of a market, in percent of what flowed. */
interface UnfittedErrors {
  readonly years: readonly number[];
  readonly model: number;
  readonly noChange: number;
  readonly byShare: number;
  /** Null where no state bought anything in these years. */
  readonly withoutPurchases: number | null;
}

/** What a score lets a market say of who stands in for a flow to a buyer, and the sentence that says so. */
export interface ToldScore {
  readonly verdict: ScoreVerdict;
  readonly text: string;
}

/** Years that say how well a market foresees; null where it was not held against any. */
function unfittedErrors({ years, fitted }: MarketScore): UnfittedErrors | null {
  const own = years.filter(({ year }) => !fitted.includes(year));
  if (own.length === 0) return null;
  const mean = (of: (year: ScoredYear) => number): number => own.reduce((sum, year) => sum + of(year), 0) / own.length;
  const isBought = own.some(({ withoutPurchases }) => withoutPurchases !== undefined);
  return {
    years: own.map(({ year }) => year),
    model: mean(({ model }) => model),
    noChange: mean(({ noChange }) => noChange),
    byShare: mean(({ byShare }) => byShare),
    withoutPurchases: isBought ? mean(({ model, withoutPurchases = model }) => withoutPurchases) : null,
  };
}

/**
 * The verdict of a score in a sentence, with the errors that it rests on and what the forecast was given of the years it speaks of.
 *
 * @source docs/model/markets.md, A score
 */
export function toldScore(score: MarketScore | undefined, buyer: string, words: Wording): ToldScore {
  const errors = score === undefined || score.buyer !== buyer ? null : unfittedErrors(score);
  if (errors === null) return { verdict: "untried", text: words.say("market.score.untried", {}) };
  const { years, model, noChange, byShare, withoutPurchases } = errors;
  const verdict = model < noChange && model < byShare ? "names" : "silent";
  const percent = (value: number): string => numberText(value, words.language, { decimals: 1 });
  const texts = [
    words.say(`market.score.${verdict}`, {
      years: listText(years.map(String), words.language),
      buyer: placeName(buyer, words),
      model: percent(model),
      noChange: percent(noChange),
      byShare: percent(byShare),
    }),
    ...(withoutPurchases === null
      ? [words.say("market.score.given", {})]
      : [words.say("market.score.given.bought", { without: percent(withoutPurchases) })]),
    ...(score?.stale === true ? [words.say("market.score.stale", {})] : []),
  ];
  return { verdict, text: texts.join(" ") };
}
