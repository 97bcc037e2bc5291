import type { Place, Problem } from "../../base/problems/index.ts";
import type { Measure, TradeCase } from "../trade/index.ts";
import { boughtIn } from "./boughtIn.ts";
import { lastObservedYear } from "./lastObservedYear.ts";
import { marketScenarios, type ResolvedScenario } from "./marketScenarios.ts";
import { daysOutsideYear, measuresOutsideYear, purchaseOfBase } from "./problems.ts";
import { reachesAny } from "../names/index.ts";
import type { MarketPolicy, MarketSeries } from "./series.ts";
import { daysBetween, daysInYear } from "./yearShare.ts";

/**
 * Policies and measures without a day in the year in which their market is solved, and policies of which only some days
 * fall into it: nothing else would say that they do less than they were asked for. Markets of partial coverage are not solved.
 */
export function daysOutsideProblems(
  case_: Pick<TradeCase, "scenarios" | "measures" | "parties"> & { readonly markets: readonly MarketSeries[] },
): Problem[] {
  return case_.markets.flatMap((series) => {
    const resolved = marketScenarios(case_, series);
    return series.coverage === "full" ? yearProblems(series, resolved, lastObservedYear(series)) : [];
  });
}

/** The same for one market under some of its scenarios in a year. */
export function yearProblems(series: MarketSeries, resolved: readonly ResolvedScenario[], year: number): Problem[] {
  const ofScenarios = resolved.flatMap(({ scenario }) => scenario.policies);
  return [
    ...standingProblems(series, year),
    ...[...ofScenarios, ...linkedPolicies(series, resolved)].flatMap((policy) => policyProblems(series, policy, year)),
    ...measureProblems(series, resolved, year),
  ];
}

/** What of the days of a policy or closure is in a year. */
export interface PolicyDays {
  readonly year: number;
  readonly inside: number;
  /** First of them. */
  readonly first: string;
  /** Days it has in all; null where it has no beginning or no end. */
  readonly all: number | null;
}

/** Days of a policy or closure inside a year. */
export function policyDays({ from, to }: Pick<MarketPolicy, "from" | "to">, year: number): PolicyDays {
  const begin = `${year}-01-01`;
  return {
    year,
    inside: daysInYear(year, from, to),
    first: from === null || from < begin ? begin : from,
    all: from === null || to === null ? null : daysBetween(from, to),
  };
}

/** A warning when a policy has days outside of a year or none inside, and when the base year holds already what it buys. */
function policyProblems(series: MarketSeries, policy: MarketPolicy, year: number): Problem[] {
  const place: Place = { file: policy.file, line: policy.line };
  const days = policyDays(policy, year);
  if (days.inside > 0 && isHeldByBase(series, policy, year)) return [purchaseOfBase(place, policy.id, year, series)];
  const isWhole = days.inside > 0 && (days.all === null || days.all === days.inside);
  return isWhole ? [] : [daysOutsideYear(place, `policy "${policy.id}"`, policy, days, series)];
}

/** Policies of no scenario may be a record of many years: only those without a day, or without an effect, in any year of the market. */
function standingProblems(series: MarketSeries, year: number): Problem[] {
  const years = [...new Set([series.baseYear, ...series.years])];
  const absent = series.policies
    .filter((policy) => years.every((each) => policyDays(policy, each).inside === 0))
    .flatMap((policy) => policyProblems(series, policy, year));
  const held = series.policies.filter(
    (policy) =>
      years.some((each) => policyDays(policy, each).inside > 0) &&
      years.every((each) => isHeldByBase(series, policy, each)),
  );
  return [...absent, ...held.map(({ id, file, line }) => purchaseOfBase({ file, line }, id, series.baseYear, series))];
}

/** Whether a policy is a purchase that buys no more in a year than in the base year, whose flows hold that. */
function isHeldByBase({ baseYear }: MarketSeries, policy: MarketPolicy, year: number): boolean {
  return policy.kind === "purchase" && boughtIn(policy, year) <= boughtIn(policy, baseYear);
}

/** Diseases of the scenarios of a market that demand here follows. */
function linkedPolicies({ derived }: MarketSeries, resolved: readonly ResolvedScenario[]): readonly MarketPolicy[] {
  const named = new Set(resolved.map(({ scenario }) => scenario.linked));
  const policies = derived.flatMap(({ scenarios }) =>
    scenarios.filter(({ id }) => named.has(id)).flatMap((scenario) => scenario.policies),
  );
  return [...new Set(policies)];
}

/** Measures that scenarios read by their days, and of which no row has one in the year. */
function measureProblems(series: MarketSeries, resolved: readonly ResolvedScenario[], year: number): Problem[] {
  const idle = new Map<string, string[]>();
  for (const { scenario, measures } of resolved) {
    if (scenario.at !== null) continue;
    for (const { id } of measures.filter((measure) => isIdle(measure, series, year))) {
      idle.set(id, [...(idle.get(id) ?? []), scenario.id]);
    }
  }
  return [...idle].map(([id, scenarios]) => measuresOutsideYear(id, scenarios, series, year));
}

function isIdle({ rows }: Measure, { hs }: MarketSeries, year: number): boolean {
  const own = rows.filter((row) => row.hs !== null && reachesAny(row.hs, hs));
  return own.length > 0 && own.every(({ from, to }) => daysInYear(year, from, to) === 0);
}
