import {
  type DerivedDemand,
  type MarketPolicy,
  type MarketScenario,
  type MarketSeries,
  type Measure,
  type YearStretch,
  yearStretches,
} from "../../case/index.ts";
import { isOn, policyDates, productRows } from "./inForce.ts";

/** The days of a year on which most of what a scenario does is in force at once. */
export interface DaysInForce {
  /** First of them; they need not be in a row. */
  readonly from: string;
  readonly days: number;
  /** Other days of the year on which something of it is in force. */
  readonly otherDays: number;
  /** Whether nothing but closed straits begins or ends in the year. */
  readonly isShut: boolean;
}

/** A scenario that holds for part of a year, as if what is in force on those days were in force all year. */
export interface WhileInForce {
  readonly days: DaysInForce;
  readonly scenario: MarketScenario;
  /** The market, with what links to other markets bring on those days. */
  readonly series: MarketSeries;
}

/** Something with a first day and the day after its last; null ends are open. */
interface Dated {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * The days of a year on which most of a scenario's policies and measures are in force at once, the last of several kinds of days, and the
 * scenario with these for the whole year; null where nothing that it does begins or ends in the year. What does not come with the
 * scenario keeps its days in the year.
 *
 * @param own  Measures that come with the scenario.
 */
export function whileInForce(
  series: MarketSeries,
  year: number,
  scenario: MarketScenario | null,
  own: readonly Measure[],
): WhileInForce | null {
  if (scenario === null) return null;
  const linked = series.derived.flatMap(({ scenarios }) => scenarios.filter(({ id }) => id === scenario.linked));
  const rows = scenario.at === null ? productRows(series, own).rows : [];
  const policies = [...new Set([...scenario.policies, ...linked.flatMap((each) => each.policies)])].filter(isStanding);
  const acting: readonly Dated[] = [...policies, ...rows];
  const stretches = yearStretches(year, policyDates(acting));
  const fullest = fullestStretch(stretches, acting);
  if (fullest === null) return null;
  const { day } = fullest;
  const [most, told] = [countOn(acting, day), actsOn(acting, day)];
  const [alike, others] = partedBy(
    stretches,
    (each) => countOn(acting, each.day) === most && actsOn(acting, each.day) === told,
  );
  const changing = policies.filter((policy) => isOn(policy, day) && !isOfWholeYear(policy, year));
  return {
    days: {
      from: alike[0]?.day ?? day,
      days: daysOf(alike),
      otherDays: daysOf(others.filter((each) => countOn(acting, each.day) > 0)),
      isShut:
        changing.length > 0 &&
        changing.every(isFullClosure) &&
        rows.every((row) => !isOn(row, day) || isOfWholeYear(row, year)),
    },
    scenario: {
      ...scenario,
      policies: onDay(scenario.policies, day),
      at: rows.length > 0 ? day : scenario.at,
      linked: scenario.linked === null ? null : linkedOn(scenario.linked, day),
    },
    series: scenario.linked === null ? series : { ...series, derived: derivedOn(series.derived, scenario.linked, day) },
  };
}

/** Null where the year has no more than one stretch, or nothing is in force on any day. */
function fullestStretch(stretches: readonly YearStretch[], acting: readonly Dated[]): YearStretch | null {
  if (stretches.length < 2) return null;
  const counted = stretches.toReversed().map((stretch) => ({ stretch, count: countOn(acting, stretch.day) }));
  const [fullest] = counted.toSorted((one, other) => other.count - one.count);
  return fullest === undefined || fullest.count === 0 ? null : fullest.stretch;
}

/** How much is in force on a day. */
function countOn(acting: readonly Dated[], day: string): number {
  return acting.filter((each) => isOn(each, day)).length;
}

function partedBy<Item>(all: readonly Item[], isIn: (each: Item) => boolean): readonly [Item[], Item[]] {
  return [all.filter(isIn), all.filter((each) => !isIn(each))];
}

function daysOf(stretches: readonly YearStretch[]): number {
  return stretches.reduce((sum, { days }) => sum + days, 0);
}

/** What is in force on a day, the same text for two policies or rows that do the same under other names and dates. */
function actsOn(acting: readonly Dated[], day: string): string {
  const found = acting
    .filter((each) => isOn(each, day))
    .map((each) => JSON.stringify({ ...each, id: "", title: "", from: "", to: "", source: "", file: "", line: 0 }));
  return found.toSorted().join("\n");
}

function isOfWholeYear(dated: Dated, year: number): boolean {
  return isOn(dated, `${year}-01-01`) && isOn(dated, `${year}-12-31`);
}

/** What is bought in a span is a quantity, whatever the day. */
function isStanding({ kind }: MarketPolicy): boolean {
  return kind !== "purchase";
}

function isFullClosure({ kind, closed }: MarketPolicy): boolean {
  return kind === "closure" && closed === 1;
}

/** Policies that are in force on a day, without their days. */
function onDay(policies: readonly MarketPolicy[], day: string): readonly MarketPolicy[] {
  return policies
    .filter((policy) => !isStanding(policy) || isOn(policy, day))
    .map((policy) => (isStanding(policy) ? { ...policy, from: null, to: null } : policy));
}

/** Name of what a linked scenario brings on a day, beside the scenario itself. */
function linkedOn(linked: string, day: string): string {
  return `${linked} on ${day}`;
}

/** Links with what a scenario of theirs brings on a day as one scenario more. */
function derivedOn(derived: readonly DerivedDemand[], linked: string, day: string): readonly DerivedDemand[] {
  return derived.map((each) => ({
    ...each,
    scenarios: each.scenarios.flatMap((scenario) =>
      scenario.id === linked
        ? [scenario, { ...scenario, id: linkedOn(linked, day), policies: onDay(scenario.policies, day) }]
        : [scenario],
    ),
  }));
}
