import { percentile } from "../../../numerics/index.ts";
import type { MeasureTrend, TrendInterval } from "./model.ts";

/** Percentiles that an interval runs between. */
const [LOW, HIGH] = [0.05, 0.95];
/** Share of resamples that must have a value, so that the rest could not move the percentiles out of sight. */
const DEFINED = 0.95;

/**
 * A trend with the intervals of its change and its slope; as it is where there is no resample, or no value.
 *
 * @param resampled  The same trend on each resample.
 * @unit that of the measure
 * @source Efron (1979), Annals of Statistics 7(1): percentile interval
 *
 * @example
 *   const trend = (change: number | null) => ({ measure: "S_abs", before: 0, after: change, change, slope: null, leftOut: [] }) as const;
 *   withTrendIntervals(trend(0.1), [trend(0.1), trend(0.2)]).changeInterval?.high   // 0.195
 *   withTrendIntervals(trend(0.1), [trend(0.1), trend(null)]).changeInterval        // undefined
 */
export function withTrendIntervals(trend: MeasureTrend, resampled: readonly MeasureTrend[]): MeasureTrend {
  const change = intervalOf(trend.change, resampled, ({ change: value }) => value);
  const slope = intervalOf(trend.slope, resampled, ({ slope: value }) => value);
  return {
    ...trend,
    ...(change === null ? {} : { changeInterval: change }),
    ...(slope === null ? {} : { slopeInterval: slope }),
  };
}

function intervalOf(
  value: number | null,
  resampled: readonly MeasureTrend[],
  read: (trend: MeasureTrend) => number | null,
): TrendInterval | null {
  const values = Float64Array.from(resampled.flatMap((each) => read(each) ?? []));
  if (value === null || values.length === 0 || values.length < DEFINED * resampled.length) return null;
  return { low: percentile(values, LOW), high: percentile(values, HIGH) };
}
