import type { Measure } from "../model.ts";
import type { MeasureTrend, TrendPart } from "./model.ts";
import { meanOver, slopeOver, type WeightedValue } from "./trendMeans.ts";

/** Mean after less mean before by one measure, with the slope after; parts where the measure says nothing do not enter. */
export function measureTrend(measure: Measure, parts: readonly TrendPart[]): MeasureTrend {
  const before = meanOver(informativeValues(parts, measure, "before"));
  const values = informativeValues(parts, measure, "after");
  const after = meanOver(values);
  const slope = slopeOver(values);
  return {
    measure,
    before,
    after,
    change: before === null || after === null ? null : after - before,
    slope,
    ...(before === null ? { changeReason: nothingSaid("before") } : {}),
    ...(before !== null && after === null ? { changeReason: nothingSaid("after") } : {}),
    ...(slope === null ? { slopeReason: "fewer than two sessions after the split have an informative value" } : {}),
    leftOut: parts.filter((part) => !isInformative(part, measure)).map((part) => part.session),
  };
}

function nothingSaid(side: TrendPart["side"]): string {
  return `no session ${side} the split has an informative value`;
}

function isInformative({ similarity }: TrendPart, measure: Measure): boolean {
  const { value, flag } = similarity.measures[measure];
  return value !== null && flag === undefined;
}

/** Values of the parts on one side in which the measure says something. */
export function informativeValues(
  parts: readonly TrendPart[],
  measure: Measure,
  side: TrendPart["side"],
): readonly WeightedValue[] {
  return parts
    .filter((part) => part.side === side && isInformative(part, measure))
    .map(({ session, share, similarity }) => ({
      session,
      share,
      value: similarity.measures[measure].value ?? NaN,
    }));
}
