import { lastObservedYear, type MarketScenario, marketScenarios, type MarketSeries } from "../case/index.ts";
import type { Words } from "../base/problems/index.ts";
import { type RunInput, yearLimits, type YearLimits } from "../solve/index.ts";
import { placeName } from "../tell/findings/index.ts";
import { inEachLanguage } from "./sections.ts";
import { type InEach, inWords, type Option } from "./levers.ts";

/** A market that a page can solve under levers; plain JSON. */
export interface MarketChoice {
  readonly name: string;
  readonly label: Words;
  /** Straits, canals and pipelines that goods pass, by id. */
  readonly straits: readonly Option[];
  /** `""`: as it was. */
  readonly scenarios: readonly Option[];
  readonly years: readonly number[];
  /** The last year with observed flows. */
  readonly year: number;
}

/** A strait, canal or pipeline, and the part of it that is open in the case. */
export interface StraitLever {
  readonly id: string;
  readonly label: Words;
  readonly value: number;
}

/** A capacity, and what it is where the lever stands at 1. */
export interface CapacityLever {
  readonly id: string;
  readonly label: Words;
  readonly whole: number;
  readonly unit: Words;
  /** Where the lever stands in the case: 0 for what is not built. */
  readonly value: number;
}

/** What can be moved in a market of a year under a scenario; plain JSON. */
export interface MarketLevers {
  readonly straits: readonly StraitLever[];
  readonly capacities: readonly CapacityLever[];
}

/** Capacities with a lever beside those that scenarios move: the largest of the year. */
const LARGEST = 8;

/** The markets of a case that can be solved. */
export function marketChoices(input: RunInput): readonly MarketChoice[] {
  const { case: case_ } = input;
  const words = inEachLanguage(input);
  return case_.markets
    .filter(({ coverage }) => coverage === "full")
    .map((series) => ({
      name: series.name,
      label: inWords(words, (each) => each.title(series.commodity)),
      straits: straitsOf(series, words),
      scenarios: [
        { value: "", label: inWords(words, (each) => each.say("market.asItWas", {})) },
        ...marketScenarios(case_, series).map(({ scenario: { id, title } }) => ({
          value: id,
          label: inWords(words, (each) => each.title(title)),
        })),
      ],
      years: series.years,
      year: lastObservedYear(series),
    }));
}

/** The levers of a market in a year under a scenario as the case has it. */
export function marketLevers(
  series: MarketSeries,
  year: number,
  scenario: MarketScenario | null,
  words: InEach,
): MarketLevers {
  const limits = yearLimits(series, year, scenario);
  return {
    straits: straitsOf(series, words).map(({ value: id, label }) => ({ id, label, value: limits.open(id) })),
    capacities: capacityIds(series, limits).flatMap((id) => capacityLever(id, series, limits, words)),
  };
}

function straitsOf({ chokepoints }: MarketSeries, words: InEach): readonly Option[] {
  const ids = new Set(chokepoints.map(({ id }) => id));
  return [...ids].map((value) => ({ value, label: inWords(words, (each) => placeName(value, each)) }));
}

function capacityLever(id: string, series: MarketSeries, limits: YearLimits, words: InEach): readonly CapacityLever[] {
  const own = limits.capacity(id);
  const whole = own > 0 ? own : movedTo(series, id).reduce((most, each) => Math.max(most, each), 0);
  if (!(whole > 0) || !Number.isFinite(whole)) return [];
  const label = inWords(words, (each) => placeName(id, each));
  return [{ id, label, whole, unit: inWords(words, (each) => each.unit(series.unit)), value: own > 0 ? 1 : 0 }];
}

/** What scenarios make of a capacity. */
function movedTo({ scenarios }: MarketSeries, id: string): readonly number[] {
  return scenarios.flatMap(({ policies }) =>
    policies.flatMap(({ kind, node, capacity }) =>
      kind === "capacity" && node === id && capacity !== null ? [capacity] : [],
    ),
  );
}

/** Capacities that policies move, then the largest of suppliers and pipelines. */
function capacityIds(series: MarketSeries, limits: YearLimits): readonly string[] {
  const policies = [...series.policies, ...series.scenarios.flatMap((scenario) => scenario.policies)];
  const moved = policies.flatMap(({ kind, node }) => (kind === "capacity" && node !== null ? [node] : []));
  const buyers = new Set(series.nodes.flatMap(({ id, kind }) => (kind === "demand" ? [id] : [])));
  const known = [...new Set(series.capacities.map(({ node }) => node))]
    .filter((id) => !buyers.has(id) && Number.isFinite(limits.capacity(id)))
    .toSorted((one, other) => limits.capacity(other) - limits.capacity(one));
  return [...new Set([...moved, ...known.slice(0, LARGEST)])];
}
