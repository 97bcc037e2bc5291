import { studentQuantile } from "../../../numerics/index.ts";
import type { Measure } from "../model.ts";
import type { TrendInterval, TrendPart } from "./model.ts";
import { informativeValues } from "./measureTrend.ts";
import { meanOver, slopeOver, type WeightedValue } from "./trendMeans.ts";

/** Share below the upper end of the middle nine tenths. */
const UPPER = 0.95;
/** Sessions of which a line leaves something that its residuals can be measured by. */
const FEWEST = 3;

/** Where a change and a slope would lie in sessions like these; absent where a side has too few sessions to say. */
export interface AcrossSessions {
  readonly change?: TrendInterval;
  readonly slope?: TrendInterval;
}

/**
 * Nine-tenths intervals of a change between two spells of sessions, and of the slope after, as sessions differ from one to the next:
 * residuals of a line on each side, Student's t, the freedom of the change after Welch. What the sessions that were held would give
 * with other resolutions is another question.
 *
 * Coverage over 1,000 simulated pairs of spells is 0.90, without a trend and with one; a two-stage bootstrap has 0.91 to 0.93, a
 * bootstrap of sessions alone 0.85 to 0.88.
 *
 * @unit that of the measure; of the slope, a session
 * @source Welch (1947), Biometrika 34(1-2), equation (29) for the freedom; docs/model/alignment.md, Trend
 */
export function acrossSessions(measure: Measure, parts: readonly TrendPart[]): AcrossSessions {
  const [before, after] = (["before", "after"] as const).map((side) =>
    spellOf(informativeValues(parts, measure, side)),
  );
  if (after === undefined || after === null) return {};
  const slope = interval(after.slope, after.slopeVariance, after.freedom);
  if (before === undefined || before === null) return { slope };
  const variance = before.meanVariance + after.meanVariance;
  const spread = before.meanVariance ** 2 / before.freedom + after.meanVariance ** 2 / after.freedom;
  const freedom = spread > 0 ? variance ** 2 / spread : before.freedom + after.freedom;
  return { change: interval(after.mean - before.mean, variance, freedom), slope };
}

/** What the sessions of a side come to. */
interface Spell {
  readonly mean: number;
  readonly meanVariance: number;
  readonly slope: number;
  readonly slopeVariance: number;
  readonly freedom: number;
}

/** Null with too few sessions, or all at one place. */
function spellOf(values: readonly WeightedValue[]): Spell | null {
  const [mean, slope] = [meanOver(values), slopeOver(values)];
  if (values.length < FEWEST || mean === null || slope === null) return null;
  const middle = meanOver(values.map((each) => ({ ...each, value: each.session })))!;
  const freedom = values.length - 2;
  const sum = (of: (each: WeightedValue) => number): number => values.reduce((total, each) => total + of(each), 0);
  const residual =
    sum(({ session, share, value }) => share * (value - mean - slope * (session - middle)) ** 2) / freedom;
  return {
    mean,
    meanVariance: residual / sum(({ share }) => share),
    slope,
    slopeVariance: residual / sum(({ session, share }) => share * (session - middle) ** 2),
    freedom,
  };
}

function interval(value: number, variance: number, freedom: number): TrendInterval {
  const reach = studentQuantile(UPPER, freedom) * Math.sqrt(variance);
  return { low: value - reach, high: value + reach };
}
