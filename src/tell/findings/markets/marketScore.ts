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
}

/** Years that say how well a market foresees; null where it was not held against any. */
function unfittedErrors(score: MarketScore): UnfittedErrors | null {
  const own = score.years.filter(({ year }) => !score.fitted.includes(year));
  if (own.length === 0) return null;
  const mean = (of: (year: ScoredYear) => number): number => own.reduce((sum, year) => sum + of(year), 0) / own.length;
  return {
    years: own.map(({ year }) => year),
    model: mean(({ model }) => model),
    noChange: mean(({ noChange }) => noChange),
    byShare: mean(({ byShare }) => byShare),
  };
}

/**
 * What a score lets a market say of who stands in for a flow to a buyer.
 *
 * @source docs/model/markets.md, A score
 */
export function scoreVerdict(score: MarketScore | undefined, buyer: string): ScoreVerdict {
  const errors = score === undefined || score.buyer !== buyer ? null : unfittedErrors(score);
  if (errors === null) return "untried";
  return errors.model < errors.noChange && errors.model < errors.byShare ? "names" : "silent";
}

/** The verdict in a sentence, with the errors that it rests on. */
export function scoreText(score: MarketScore | undefined, buyer: string, words: Wording): string {
  const errors = score === undefined || score.buyer !== buyer ? null : unfittedErrors(score);
  if (errors === null) return words.say("market.score.untried", {});
  const percent = (value: number): string => numberText(value, words.language, { decimals: 0 });
  return words.say(`market.score.${scoreVerdict(score, buyer) === "names" ? "names" : "silent"}`, {
    years: listText(errors.years.map(String), words.language),
    buyer: placeName(buyer, words),
    model: percent(errors.model),
    noChange: percent(errors.noChange),
    byShare: percent(errors.byShare),
  });
}
