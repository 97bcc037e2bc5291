import { numberText, rangeText, THIN_SPACE, type Wording } from "../../../base/wording/index.ts";
import type { Range } from "../../../results/index.ts";
import { rangedPercent, shownDecimals } from "../shortNumber.ts";
import { verdictOf, type Verdict } from "../trade/verdict.ts";

/** Ends that differ by less than this, in points, read the same. */
const SAME = 1e-6;

/** A rate with its ends where it has some, such as `25.1 % (7 to 32 %)`; below zero it is called a subsidy. */
export function chosenRateText(value: number, range: Range | undefined, words: Wording): string {
  const rate = `${rateText(value, words)}${THIN_SPACE}%`;
  const ends = range === undefined || range.high - range.low < SAME ? [] : [endsText(range, value, words)];
  const about = [...(value < 0 ? [words.say("game.subsidy", {})] : []), ...ends];
  return about.length === 0 ? rate : `${rate} (${about.join("; ")})`;
}

/** A rate without its unit. */
export function rateText(value: number, { language }: Wording): string {
  return numberText(value, language, { decimals: Math.max(1, Math.abs(value) < 1 ? shownDecimals(value, null) : 1) });
}

/** Ends of rates: without signs where none is a subsidy. */
function endsText(range: Range, value: number, { language, say }: Wording): string {
  const decimals = shownDecimals(value, range);
  if (range.low < 0) return rangeText(range, language, decimals);
  const [low, high] = [range.low, range.high].map((end) => numberText(end, language, { decimals }));
  return say("game.ends", { low: low!, high: high! });
}

/** Real incomes with ends, as games of tariffs have them. */
export interface RangedIncome {
  readonly againstScenarioPercent: number;
  readonly withoutRevaluationPercent: number;
  readonly range?: { readonly againstScenarioPercent: Range; readonly withoutRevaluationPercent: Range };
}

/** Real income against the scenario with its ends, such as `−0.011 % (−0.114 to +0.115 %)`. */
export function incomeText({ againstScenarioPercent: value, range }: RangedIncome, { language }: Wording): string {
  const { value: text, range: ends } = rangedPercent(value, range?.againstScenarioPercent ?? null, language);
  return ends === null ? text : `${text} (${ends})`;
}

/** Gain or loss only where every variant agrees, with what the unit of a held deficit does and without. */
export function incomeVerdict(income: RangedIncome): Verdict {
  const { againstScenarioPercent, withoutRevaluationPercent, range } = income;
  const whole = verdictOf(againstScenarioPercent, range?.againstScenarioPercent ?? null);
  const apart = verdictOf(withoutRevaluationPercent, range?.withoutRevaluationPercent ?? null);
  return whole === apart ? whole : "open";
}

/**
 * The range that keeps a sign open where the one that is shown has one sign: held deficits without what their unit does by itself; null
 * where the range that is shown is reason enough.
 */
export function openingRange(income: RangedIncome, { language }: Wording): string | null {
  const { againstScenarioPercent, withoutRevaluationPercent, range } = income;
  if (range === undefined || incomeVerdict(income) !== "open") return null;
  if (verdictOf(againstScenarioPercent, range.againstScenarioPercent) === "open") return null;
  return rangedPercent(withoutRevaluationPercent, range.withoutRevaluationPercent, language).range;
}
