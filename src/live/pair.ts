import { type Case, caseFor, membersOf, writtenClosure, sideCodes } from "../case/index.ts";
import type { Problem } from "../base/problems/index.ts";
import type { Economy } from "../data/packages/index.ts";
import type { RunInput } from "../solve/index.ts";
import { type InEach, inWords } from "./levers.ts";
import type { Answering } from "./answering.ts";
import { idleKeys, unknownPair } from "./problems.ts";
import { AS_IN_THE_CASE, FIRST_RATES } from "./firstState.ts";
import { checkedState, type LiveState, type StateReading } from "./state.ts";

/** The files of a case in which two countries or blocs put tariffs on goods of each other, or what is wrong with the pair. */
export interface PairFiles {
  readonly files: ReadonlyMap<string, string> | null;
  readonly problems: readonly Problem[];
}

/** Whether a state sets another pair against each other than the case does. */
export function hasOwnPair({ a, b }: LiveState, { parties }: Case): boolean {
  return (a !== undefined && a !== parties.a) || (b !== undefined && b !== parties.b);
}

/** What means something beside the pair of the case alone, and beside another one alone. */
const OF_ONE_PAIR: Readonly<Record<"case" | "other", readonly (keyof LiveState)[]>> = {
  case: ["scenario", "scale", "joins", "market"],
  other: ["rates"],
};

/** A value of any kind as a state of a page: what means nothing beside its pair is left out and named, too (W978). */
export function stateUnder({ input }: Pick<Answering, "input">, given: unknown): StateReading {
  const { state, problems } = checkedState(given);
  if (state === null || input === null) return { state, problems };
  const isOwnPair = hasOwnPair(state, input.case);
  const idle = OF_ONE_PAIR[isOwnPair ? "case" : "other"].filter((key) => state[key] !== undefined);
  if (idle.length === 0) return { state, problems };
  const kept = Object.entries(state).filter(([key]) => !idle.includes(key as keyof LiveState));
  return {
    state: { ...AS_IN_THE_CASE, ...(Object.fromEntries(kept) as Omit<LiveState, "version">) },
    problems: [...problems, idleKeys(idle, isOwnPair)],
  };
}

/**
 * The case of a picked pair: tariffs of each on goods of the other, the economy of the case, nothing else of it.
 *
 * @param main  The scenario of the case whose day and treatment of trade balances stand where the state has none.
 */
export function pairFiles(
  state: LiveState,
  input: Pick<RunInput, "case" | "headline">,
  main: string | null,
  words: InEach,
): PairFiles {
  const { a = input.case.parties.a, b = input.case.parties.b } = state;
  const files = a === null || b === null ? null : filesOf([a, b], state, input, main, words);
  return { files, problems: files === null ? [unknownPair(a, b)] : [] };
}

/** Null where the two are no sides of this economy, or nobody is left to be asked about. */
function filesOf(
  [a, b]: readonly [a: string, b: string],
  state: LiveState,
  { case: case_, headline: economy }: Pick<RunInput, "case" | "headline">,
  main: string | null,
  words: InEach,
): ReadonlyMap<string, string> | null {
  const { rates = FIRST_RATES } = state;
  const countries = (code: string): readonly string[] => countriesOf(code, case_, economy);
  const sides = [...countries(a), ...countries(b)];
  const third = askedThird(state, case_, economy) ?? askedBy(case_, economy, { pair: [a, b], sides });
  const isPair = countries(a).length > 0 && countries(b).length > 0 && new Set(sides).size === sides.length;
  if (!isPair || third.length === 0) return null;
  const aOnB = ratesText(economy, rates.aOnB, rates.bySector?.aOnB);
  const bOnA = ratesText(economy, rates.bOnA, rates.bySector?.bOnA);
  const key = aOnB.length + bOnA.length > 2 ? "live.pairBySector" : "live.pair";
  const title = inWords(words, (each) => each.say(key, { a: each.country(a).label, b: each.country(b).label }));
  const { at, deficits } = circumstances(state, case_, main);
  const text = {
    title,
    parties: { a, b, third },
    ...blocsText(case_),
    asOf: at,
    economy: economyText(case_, state),
    measures: [measureText(words, "a-on-b", [a, b], aOnB, at), measureText(words, "b-on-a", [b, a], bOnA, at)],
    scenarios: { pair: { title, measures: ["a-on-b", "b-on-a"], at, fullRange: true, ...deficitsText(deficits) } },
    headline: "pair",
    bibliography: "sources.bib",
  };
  return new Map([
    ["case.yaml", `${JSON.stringify(text, null, 2)}\n`],
    ["sources.bib", SOURCES],
  ]);
}

/** Whom a state asks about beside a pair, by codes; null where it asks about nobody. */
function askedThird({ third = [] }: LiveState, case_: Case, economy: Economy): readonly string[] | null {
  return third.length === 0 ? null : (caseFor(ofEconomy(case_), third, economy).case?.parties.third ?? null);
}

/**
 * Whom a picked pair is asked about where its reader asks about nobody: the third countries of the case that are on neither side, or that
 * are a party of the case and ask for themselves; else the first country that is on none.
 */
function askedBy(
  case_: Case,
  economy: Economy,
  { pair, sides }: { readonly pair: readonly string[]; readonly sides: readonly string[] },
): readonly string[] {
  const { third } = case_.parties;
  const own = sideCodes(case_.parties);
  const isOutside = (code: string): boolean => {
    const inside = countriesOf(code, case_, economy);
    return inside.length > 0 && !inside.some((country) => sides.includes(country));
  };
  const isItself = (code: string): boolean => own.includes(code) && pair.includes(code);
  const asked = third.filter((code) => isOutside(code) || isItself(code));
  if (asked.length > 0) return asked;
  const other = [...own, ...economy.countries.labels].find(isOutside);
  return other === undefined ? [] : [other];
}

/** The day of a picked pair, and its trade balances where not those of the case. */
function circumstances(
  state: LiveState,
  { scenarios, asOf }: Case,
  main: string | null,
): { readonly at: string; readonly deficits: string | undefined } {
  const own = scenarios.find(({ id }) => id === main);
  return { at: state.at ?? own?.at ?? asOf, deficits: state.deficits ?? own?.deficits };
}

/** A case of the same economy alone: measures between a pair say nothing of whom only a market knows. */
function ofEconomy(case_: Case): Case {
  return { ...case_, markets: [] };
}

/** Countries that a code stands for: itself, or the members of a bloc; none where the economy answers for none. */
function countriesOf(code: string, case_: Case, economy: Economy): readonly string[] {
  const asked = caseFor(ofEconomy(case_), [code], economy).case;
  return asked === null ? [] : membersOf(asked.parties, code);
}

function blocsText({ blocs, translations }: Case): { readonly blocs?: unknown } {
  if (blocs.length === 0) return {};
  const titled = blocs.map(({ code, title, members }) => {
    const ru = translations.get(title);
    return [code, { title: ru === undefined ? title : { en: title, ru }, members }] as const;
  });
  return { blocs: Object.fromEntries(titled) };
}

const SOURCES = "@misc{own-assumption, title = {Assumption of whoever set the levers of the page}}\n";

/** A tariff on a sector, or on all goods. */
interface RateText {
  readonly sector: string;
  readonly rate: number;
}

/** One row for all goods; where single sectors have tariffs of their own, a row for each, for rows on the same goods would add up. */
function ratesText(economy: Economy, rate: number, own: Readonly<Record<string, number>> = {}): readonly RateText[] {
  if (Object.keys(own).length === 0) return [{ sector: "goods", rate }];
  const goods = economy.sectors.labels.filter((_, at) => economy.sectorKinds[at] === "goods");
  return [...new Set([...goods, ...Object.keys(own)])].map((sector) => ({ sector, rate: own[sector] ?? rate }));
}

function measureText(
  words: InEach,
  id: string,
  [importer, exporter]: readonly [string, string],
  rates: readonly RateText[],
  from: string,
): unknown {
  const key = rates.length > 1 ? "live.onSectors" : "live.onGoods";
  const title = inWords(words, (each) =>
    each.say(key, { importer: each.country(importer).label, exporter: each.country(exporter).from }),
  );
  const rows = rates.map((each) => ({ ...each, from, source: "own-assumption" }));
  return { id, title, instrument: "tariff", imposer: [importer], target: [exporter], basis: "assumption", rows };
}

function economyText({ economy }: Case, { elasticities }: LiveState): unknown {
  const { data, also, closure, range } = economy;
  return {
    data,
    also,
    elasticities: elasticities ?? economy.elasticities,
    closure: { deficits: writtenClosure(closure) },
    range: { elasticities: range.elasticities, closures: range.closures.map(writtenClosure) },
  };
}

function deficitsText(deficits: string | undefined): { readonly deficits?: unknown } {
  return deficits === undefined ? {} : { deficits: writtenClosure(deficits) };
}
