import { type Measure, MEASURES } from "../model.ts";
import type { MeasureTrend, WindowTrend } from "./model.ts";

/** What all measures and windows together allow to be said of a change. */
export type TrendDirection = "closer" | "apart" | "disagree" | "unclear";

/** What an interval is of: sessions like those that were held, or those alone, with other resolutions. */
export type Sessions = "like these" | "these";

/** A direction with the measures that carry it. */
export interface TrendJudgement {
  /** `unclear` where no measure tells the sign; `disagree` where those that do are not of one sign in all windows. */
  readonly direction: TrendDirection;
  /** Measures that rise in at least one window, their interval above 0. */
  readonly rising: readonly Measure[];
  /** Measures that fall in at least one window, their interval below 0. */
  readonly falling: readonly Measure[];
  /** Measures that tell no sign in any window. */
  readonly silent: readonly Measure[];
}

/**
 * The direction of a change, or of a slope, said only where every measure that carries information says it, in every window. A measure carries
 * information in a window where the interval of it does not hold 0.
 *
 * @param of  By which interval: a direction that holds of these sessions alone is not told as one.
 * @source docs/model/alignment.md, Trend
 *
 * @example
 *   const trend = (measure: "S_abs" | "kappa_w2", low: number, high: number) =>
 *     ({ measure, before: 0, after: 1, change: 1, range: { change: { low, high } }, slope: null, leftOut: [] }) as const;
 *   const over = (...trends: ReturnType<typeof trend>[]) => [{ before: 5, sessions: [1, 2] as const, trends }];
 *   trendJudgement(over(trend("S_abs", -1, 2), trend("kappa_w2", 0.1, 2))).direction     // "closer"
 *   trendJudgement(over(trend("S_abs", -2, -1), trend("kappa_w2", 0.1, 2))).direction    // "disagree"
 *   trendJudgement(over(trend("S_abs", -1, 2))).direction                                // "unclear"
 */
export function trendJudgement(
  windows: readonly Pick<WindowTrend, "trends">[],
  movement: "change" | "slope" = "change",
  of: Sessions = "like these",
): TrendJudgement {
  const all = windows.flatMap(({ trends }) => trends);
  const withSign = (sign: 1 | -1): readonly Measure[] =>
    MEASURES.filter((measure) =>
      all.some((each) => each.measure === measure && informativeSign(each, movement, of) === sign),
    );
  const [rising, falling] = [withSign(1), withSign(-1)];
  const silent = MEASURES.filter((measure) => !rising.includes(measure) && !falling.includes(measure));
  return { direction: directionOf(rising.length > 0, falling.length > 0), rising, falling, silent };
}

function directionOf(rises: boolean, falls: boolean): TrendDirection {
  if (rises && falls) return "disagree";
  if (rises) return "closer";
  return falls ? "apart" : "unclear";
}

/** Sign of a movement whose interval does not hold 0; 0 where nothing tells it. */
function informativeSign(trend: MeasureTrend, movement: "change" | "slope", of: Sessions): -1 | 0 | 1 {
  const interval = of === "these" ? trend[`${movement}Interval`] : trend.range?.[movement];
  if (trend[movement] === null || interval === undefined) return 0;
  if (interval.low > 0) return 1;
  return interval.high < 0 ? -1 : 0;
}
