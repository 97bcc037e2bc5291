import {
  AS_IT_WAS,
  type Case,
  lastObservedYear,
  type MarketScenario,
  marketScenarios,
  type MarketSeries,
  type Measure,
  type Turned,
  turned,
} from "../case/index.ts";
import type { Problem, Words } from "../base/problems/index.ts";
import { marketLevers, type MarketLevers } from "./marketLevers.ts";
import { type InEach, inWords } from "./levers.ts";
import { unknownInMarket } from "./problems.ts";
import type { LiveMarket } from "./state.ts";
import { turnedTitle } from "./turnedTitle.ts";

/** A market as its levers stand, ready to be solved. */
export interface MarketStage {
  readonly series: MarketSeries;
  readonly year: number;
  /** Null: as it was. */
  readonly scenario: MarketScenario | null;
  readonly measures: readonly Measure[];
  readonly levers: MarketLevers;
  /** Of the scenario. */
  readonly title: Words;
  /** For `--set`, beside those of the rest of the page. */
  readonly settings: readonly string[];
}

/** Digits of a number in a setting: what is solved is what is written. */
const DIGITS = 12;

/** The stage of a market, or what its levers name that the case lacks. */
export function marketStage(
  case_: Case,
  asked: LiveMarket,
  words: InEach,
): MarketStage | { readonly problems: readonly Problem[] } {
  const markets = case_.markets.filter(({ coverage }) => coverage === "full");
  const series = markets.find(({ name }) => name === asked.name);
  if (series === undefined) return missing("name", asked.name, names(markets));
  const known = marketScenarios(case_, series);
  const found = known.find(({ scenario }) => scenario.id === asked.scenario);
  if (asked.scenario !== undefined && found === undefined)
    return missing(
      "scenario",
      asked.scenario,
      known.map(({ scenario }) => scenario.id),
    );
  const year = asked.year ?? lastObservedYear(series);
  if (!series.years.includes(year)) return missing("year", String(year), series.years.map(String));
  const own = found?.scenario ?? null;
  const levers = marketLevers(series, year, own, words);
  const strange = strangeIds(asked, levers);
  if (strange.length > 0) return { problems: strange };
  return { series, year, measures: found?.measures ?? [], levers, ...turnedStage(series, own, asked, levers, words) };
}

function names(markets: readonly MarketSeries[]): readonly string[] {
  return markets.map(({ name }) => name);
}

function missing(key: string, found: string, known: readonly string[]): { readonly problems: readonly Problem[] } {
  return { problems: [unknownInMarket(`market.${key}`, found, known)] };
}

function strangeIds(
  { open = {}, capacity = {} }: LiveMarket,
  { straits, capacities }: MarketLevers,
): readonly Problem[] {
  const without = (key: string, given: object, known: readonly string[]): readonly Problem[] =>
    Object.keys(given).flatMap((id) => (known.includes(id) ? [] : [unknownInMarket(`market.${key}.${id}`, id, known)]));
  return [
    ...without(
      "open",
      open,
      straits.map(({ id }) => id),
    ),
    ...without(
      "capacity",
      capacity,
      capacities.map(({ id }) => id),
    ),
  ];
}

/** The scenario with what the levers turn, under its own id where the case has it. */
function turnedStage(
  series: MarketSeries,
  own: MarketScenario | null,
  asked: LiveMarket,
  levers: MarketLevers,
  words: InEach,
): Pick<MarketStage, "scenario" | "title" | "settings"> {
  const turn = turnOf(asked, levers);
  const title = inWords(words, (each) => turnedTitle(own, turn, levers, each));
  if (Object.keys(turn.open).length + Object.keys(turn.capacity).length === 0)
    return { scenario: own, title, settings: [] };
  const under = own ?? { ...AS_IT_WAS, id: freshId(series) };
  const scenario = { ...turned(under, turn, series.policies), title: title.en };
  return { scenario, title, settings: [settingsOf(series, under.id, { title, ...turn })].flat() };
}

function turnOf({ open = {}, capacity = {} }: LiveMarket, { capacities }: MarketLevers): Turned {
  const whole = new Map(capacities.map((each) => [each.id, each.whole]));
  const written = (value: number): number => Number(value.toPrecision(DIGITS));
  return {
    open: Object.fromEntries(Object.entries(open).map(([id, share]) => [id, written(100 * share)])),
    capacity: Object.fromEntries(
      Object.entries(capacity).map(([id, share]) => [id, written(share * (whole.get(id) ?? NaN))]),
    ),
  };
}

/** An id that no scenario of the market has. */
function freshId({ scenarios }: MarketSeries): string {
  const taken = new Set(scenarios.map(({ id }) => id));
  const free = ["what-if", ...Array.from({ length: taken.size + 1 }, (_, n) => `what-if-${n + 2}`)];
  return free.find((id) => !taken.has(id))!;
}

/** Keys of a scenario that the market has, or a scenario anew. */
function settingsOf(
  { name, scenarios }: MarketSeries,
  id: string,
  { title, open, capacity }: Turned & { readonly title: Words },
): readonly string[] {
  const path = `markets[${name}].scenarios[${id}]`;
  const keys = Object.entries({ title, open, capacity }).filter(([, value]) => Object.keys(value).length > 0);
  const isKnown = scenarios.some((each) => each.id === id);
  return isKnown
    ? keys.map(([key, value]) => `${path}.${key}=${JSON.stringify(value)}`)
    : [`${path}=${JSON.stringify(Object.fromEntries(keys))}`];
}
