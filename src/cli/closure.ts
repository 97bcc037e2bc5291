import {
  AS_IT_WAS,
  IDLE_POLICY,
  lastObservedYear,
  type MarketPolicy,
  type MarketScenario,
  type MarketSeries,
  policyDays,
} from "../case/index.ts";
import type { Problem } from "../base/problems/index.ts";
import { countedNoun, dateText, type Language, say, type Wording } from "../base/wording/index.ts";
import { placeName } from "../tell/findings/index.ts";
import { closedInAnotherYear, optionOutOfRange } from "./problems/options.ts";

/** A chokepoint that the command line closes, and when. */
export interface Closure {
  /** Null = none. */
  readonly close: string | null;
  /** First day and length; null = from the first day of the year, to its end. */
  readonly from: string | null;
  readonly days: number | null;
  /** Year that is solved; null = the last with observed flows. */
  readonly year: number | null;
}

/** The scenario with a chokepoint closed for some days of the year; the title counts the days inside it. */
export function withClosure(
  scenario: MarketScenario | null,
  series: MarketSeries,
  closure: Closure,
  year: number,
  words: Wording,
): MarketScenario | null {
  const { close } = closure;
  if (close === null) return scenario;
  const policy = closingPolicy(series, { ...closure, close }, year, words);
  const under = scenario ?? AS_IT_WAS;
  return {
    ...under,
    id: [...(scenario === null ? [] : [scenario.id]), policy.id].join(", "),
    title: [
      ...(scenario === null ? [] : [words.title(scenario.title)]),
      closureTitle(policy, year, words.language),
    ].join("; "),
    policies: [...under.policies, policy],
  };
}

/**
 * A closure without a day in the year that is solved, what the scenario closes already, and days of a closure that is not asked
 * for. A market of partial coverage is solved for no year: that is said elsewhere.
 */
export function closureProblems(
  series: MarketSeries,
  closure: Closure,
  scenario: MarketScenario | undefined,
): readonly Problem[] {
  const { close, from, days } = closure;
  if (close === null) return from === null && days === null ? [] : [nothingClosed(from === null ? "--days" : "--from")];
  if (series.coverage === "partial") return [];
  const year = closure.year ?? lastObservedYear(series);
  const span = spanOf(closure, year);
  if (policyDays(span, year).inside === 0) return [closedInAnotherYear(series, close, span, year)];
  if (scenario === undefined) return [];
  const isAlready = ({ kind, chokepoint, from: first, to }: MarketPolicy): boolean =>
    kind === "closure" &&
    chokepoint === close &&
    (span.to === null || (first ?? "") < span.to) &&
    (to === null || span.from < to);
  return scenario.policies.some(isAlready) ? [closedAlready(close, scenario.id)] : [];
}

function spanOf({ from, days }: Closure, year: number): { readonly from: string; readonly to: string | null } {
  const start = from ?? `${year}-01-01`;
  return { from: start, to: days === null ? null : dayAfter(start, days) };
}

function closingPolicy(
  series: MarketSeries,
  closure: Closure & { readonly close: string },
  year: number,
  words: Wording,
): MarketPolicy {
  const { close } = closure;
  return {
    ...IDLE_POLICY,
    kind: "closure",
    id: `close-${close}`,
    title: words.say("market.closed", { name: placeName(close, words) }),
    chokepoint: close,
    closed: 1,
    ...spanOf(closure, year),
    file: series.file,
  };
}

function closureTitle({ title, from, to }: MarketPolicy, year: number, language: Language): string {
  const { inside, first } = policyDays({ from, to }, year);
  const date = dateText(first, language);
  if (to !== null) {
    return say(language, "market.closedDays", { closed: title, days: countedNoun(inside, "days", language), date });
  }
  return first === `${year}-01-01` ? title : say(language, "market.closedFrom", { closed: title, date });
}

const DAY_MS = 86_400_000;

function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** E902 */
function closedAlready(close: string, scenario: string): Problem {
  return optionOutOfRange({
    place: { path: "--close" },
    message: `The scenario "${scenario}" closes "${close}", or a part of it, on some of these days, and would close it twice.`,
    found: close,
    expected: "--scenario or --close, or days with --from and --days that do not meet",
    russian: {
      message: `Сценарий "${scenario}" в некоторые из этих дней сам закрывает "${close}" или часть его: закрытие сказалось бы дважды.`,
      expected: "--scenario или --close либо дни через --from и --days, которые не пересекаются",
    },
  });
}

/** E902 */
function nothingClosed(option: string): Problem {
  return optionOutOfRange({
    place: { path: option },
    message: `${option} says when a chokepoint is closed, and none is: --close is missing.`,
    expected: "--close CHOKEPOINT beside it",
    russian: {
      message: `${option} задаёт, когда закрыто узкое место, но какое — не указано: нет --close.`,
      expected: "вместе с --close CHOKEPOINT",
    },
  });
}
