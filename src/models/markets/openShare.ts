import { isOn, ofKind, policyDates } from "./inForce.ts";
import { type MarketPolicy, type MarketSeries, yearMean } from "../../case/index.ts";

/** What closes chokepoints and pipelines in a year. */
export interface OpenTerms {
  readonly series: MarketSeries;
  readonly policies: readonly MarketPolicy[];
  readonly year: number;
}

/** A chokepoint or pipeline through the days: its open part, and when that may change. */
export interface OpenDays {
  readonly dates: readonly string[];
  readonly on: (day: string) => number;
}

/** The open part of a chokepoint or pipeline by its table and by closures. */
export function openDays(id: string, { series, policies }: OpenTerms): OpenDays {
  const shares = series.chokepoints.filter((each) => each.id === id);
  const closures = ofKind(policies, "closure").filter(({ chokepoint }) => chokepoint === id);
  return {
    dates: policyDates([...shares, ...closures]),
    on: (day) =>
      closures.reduce(
        (share, policy) => (isOn(policy, day) ? share * (1 - policy.closed) : share),
        shares.findLast((each) => isOn(each, day))?.share ?? 1,
      ),
  };
}

/** Part of the year's capacity of a chokepoint or pipeline that is open. */
export function openShare(id: string, terms: OpenTerms): number {
  const { dates, on } = openDays(id, terms);
  return yearMean(terms.year, dates, on);
}
