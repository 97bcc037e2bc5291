import type { Closure } from "../../engines/equilibrium/index.ts";
import type { Scenario } from "./scenario.ts";
import type { ScenarioDraft } from "./scenarioSchema.ts";
import type { PlaceOf } from "../text/index.ts";
import { append, type Place, type Problem } from "../../base/problems/index.ts";
import { type Language, nearest } from "../../base/wording/index.ts";
import {
  chosenTwice,
  circle,
  idleSweep,
  notId,
  outOfRange,
  tooMany,
  unknownMeasure,
  unknownScenario,
  emptyScenario,
} from "../problems/index.ts";
import { hasRate, rateFault } from "./rates.ts";
import type { PlacedMeasure } from "./placedMeasure.ts";
import type { NameReading } from "../names/index.ts";
import { ownJoins, scaleProblems, scalesOf } from "./readChanges.ts";
import type { Parties } from "./tradeCase.ts";

const SCENARIO_LIMIT = 300;
const SWEEP_LIMIT = 200;

/** What reading scenarios needs to know beside their text. */
export interface ScenarioReading {
  /** Drafts by id, in the order of the text. */
  readonly drafts: ReadonlyMap<string, ScenarioDraft>;
  /** Measures that were read, by id. */
  readonly measures: ReadonlyMap<string, PlacedMeasure>;
  /** Ids that stand in the text, of measures that could not be read too. */
  readonly measureIds: ReadonlySet<string>;
  /** Default day. */
  readonly asOf: string;
  readonly closure: Closure;
  /** Default part of the added revenue that serves nobody, percent. */
  readonly wasted: number;
  readonly placeOf: PlaceOf;
  readonly problems: Problem[];
  readonly names: NameReading;
  /** Null where they could not be read. */
  readonly parties: Parties | null;
}

/** Resolves scenarios: stacks the ones below, spreads sweeps; whatever is wrong joins the problems. */
export function readScenarios(reading: ScenarioReading): readonly Scenario[] {
  const { placeOf, problems } = reading;
  const drafts = new Map([...reading.drafts].slice(0, SCENARIO_LIMIT + 1));
  if (drafts.has("base")) problems.push(notId(placeOf(["scenarios"], "base"), "base"));
  const scenarios = [...drafts].flatMap(([id, draft]) => spread(id, draft, { ...reading, drafts }));
  if (scenarios.length > SCENARIO_LIMIT) {
    problems.push(tooMany(placeOf(["scenarios"]), "scenarios", scenarios.length, SCENARIO_LIMIT));
  }
  return scenarios.slice(0, SCENARIO_LIMIT);
}

function spread(id: string, draft: ScenarioDraft, reading: ScenarioReading): readonly Scenario[] {
  const stack = stackOf(id, draft, reading);
  const measures = stack.flatMap(([, each]) => each.measures ?? []);
  append(reading.problems, choiceProblems(id, draft, measures, reading));
  append(
    reading.problems,
    scaleProblems(draft.scale, { id, placeOf: reading.placeOf, known: reading.measures, measures }),
  );
  const against = againstOf(id, draft, reading);
  const plain: Scenario = {
    id,
    title: againstTitle(draft.title ?? id, against, "en"),
    ...(draft.note === undefined ? {} : { note: draft.note }),
    measures: [...new Set(measures)],
    at: stack.findLast(([, each]) => each.at !== undefined)?.[1].at ?? reading.asOf,
    deficits: stack.findLast(([, each]) => each.deficits !== undefined)?.[1].deficits ?? reading.closure,
    wasted: stack.findLast(([, each]) => each.wasted !== undefined)?.[1].wasted ?? reading.wasted,
    fullRange: draft.fullRange ?? false,
    reference: draft.reference ?? false,
    scale: scalesOf(stack.map(([, each]) => each)),
    joins: new Map(joinsOf(stack, reading)),
    against,
    ...asCollectedOf(id, draft, reading),
    sweep: null,
  };
  const { sweep } = draft;
  if (sweep === undefined) return [plain];
  append(reading.problems, sweepProblems(id, sweep, measures, reading));
  return [...new Set(sweep.rates)].slice(0, SWEEP_LIMIT).map((rate) => ({
    ...plain,
    id: `${id}@${rate}`,
    title: sweptTitle(plain.title, rate),
    sweep: { of: id, measure: sweep.measure, rate },
  }));
}

/** Who joins whom in the scenario and those below it; each scenario tells its own problems. */
function joinsOf(
  stack: readonly (readonly [string, ScenarioDraft])[],
  { placeOf, names, parties, problems }: ScenarioReading,
): readonly (readonly [string, string])[] {
  const top = stack.length - 1;
  return stack.flatMap(([id, { joins }], at) =>
    ownJoins(joins, { id, placeOf, parties, names: { ...names, problems: at === top ? problems : [] } }),
  );
}

/** Title of one point of a sweep. */
function sweptTitle(title: string, rate: number): string {
  return `${title}, ${rate} %`;
}

/** Title of a scenario; of a point that of its sweep, without the rate. */
export function unsweptTitle({ title, sweep }: Pick<Scenario, "title" | "sweep">): string {
  return sweep === null ? title : title.slice(0, -sweptTitle("", sweep.rate).length);
}

/** The scenario that another one is told against; null where that is the base year, or where it cannot be. */
function againstOf(id: string, { against }: ScenarioDraft, reading: ScenarioReading): Scenario["against"] {
  const { drafts, placeOf, problems } = reading;
  if (against === undefined || against === "base") return null;
  const place = placeOf(["scenarios", id, "against"]);
  const other = namedScenario(against, place, reading);
  if (other === null) return null;
  const ids = againstChain(id, drafts);
  if (ids.at(-1) !== id) return { id: against, title: other.title ?? against };
  if (ids.every((each) => id <= each)) problems.push(circle(place, ids, "against"));
  return null;
}

/** The scenario whose duties another one has as they are collected; nothing where it names none, or itself. */
function asCollectedOf(
  id: string,
  { asCollected }: ScenarioDraft,
  reading: ScenarioReading,
): Pick<Scenario, "asCollected"> {
  if (asCollected === undefined) return {};
  const place = reading.placeOf(["scenarios", id, "asCollected"]);
  if (asCollected === id) reading.problems.push(circle(place, [id, id], "asCollected"));
  else if (namedScenario(asCollected, place, reading) !== null) return { asCollected };
  return {};
}

/** A scenario that another one names; null where there is none, or it is a sweep. */
function namedScenario(name: string, place: Place, { drafts, problems }: ScenarioReading): ScenarioDraft | null {
  const other = drafts.get(name);
  if (other !== undefined && other.sweep === undefined) return other;
  const near = other === undefined ? nearest(name, drafts.keys()) : null;
  problems.push(unknownScenario(place, name, other !== undefined, near));
  return null;
}

/** A scenario and those that it is told against in turn, until none is left or one comes again. */
function againstChain(id: string, drafts: ScenarioReading["drafts"]): readonly string[] {
  const ids = [id];
  for (let next = drafts.get(id)?.against; next !== undefined; next = drafts.get(next)?.against) {
    const isKnown = ids.includes(next);
    ids.push(next);
    if (isKnown) break;
  }
  return ids;
}

/** Title of a scenario, with what it is told against. */
function againstTitle(title: string, against: Scenario["against"], language: Language, otherTitle?: string): string {
  if (against === null) return title;
  const other = otherTitle ?? against.title;
  return language === "ru" ? `${title}, по сравнению со сценарием «${other}»` : `${title}, compared with “${other}”`;
}

/** Adds the titles of scenarios that are told against others, and of the points of sweeps, whose own title has a translation. */
export function addMadeTitles(scenarios: readonly Scenario[], titles: Map<string, string>): void {
  addAgainstTitles(scenarios, titles);
  addSweptTitles(scenarios, titles);
}

function addAgainstTitles(scenarios: readonly Scenario[], titles: Map<string, string>): void {
  for (const scenario of scenarios) {
    const { against } = scenario;
    if (against === null) continue;
    const title = unsweptTitle(scenario);
    const own = title.slice(0, -againstTitle("", against, "en").length);
    const translation = titles.get(own);
    if (translation === undefined) continue;
    titles.set(title, againstTitle(translation, against, "ru", titles.get(against.title)));
  }
}

function addSweptTitles(scenarios: readonly Scenario[], titles: Map<string, string>): void {
  for (const scenario of scenarios) {
    const { title, sweep } = scenario;
    if (sweep === null) continue;
    const translation = titles.get(unsweptTitle(scenario));
    if (translation !== undefined) titles.set(title, sweptTitle(translation, sweep.rate));
  }
}

/** The scenario and those below it, lowest first. */
function stackOf(
  id: string,
  draft: ScenarioDraft,
  { drafts, placeOf, problems }: ScenarioReading,
): readonly (readonly [string, ScenarioDraft])[] {
  const stack: (readonly [string, ScenarioDraft])[] = [[id, draft]];
  for (let below = draft.on; below !== undefined;) {
    const place = placeOf(["scenarios", stack[0]![0], "on"]);
    const next = drafts.get(below);
    const ids = stack.map(([each]) => each);
    if (ids.includes(below)) {
      const isFirst = below === id && ids.every((each) => id <= each);
      if (isFirst) problems.push(circle(place, [...ids.toReversed(), below], "on"));
      return stack;
    }
    if (next === undefined || next.sweep !== undefined) {
      if (stack.length === 1) {
        problems.push(
          unknownScenario(place, below, next !== undefined, next === undefined ? nearest(below, drafts.keys()) : null),
        );
      }
      return stack;
    }
    stack.unshift([below, next]);
    below = next.on;
  }
  return stack;
}

function choiceProblems(
  id: string,
  draft: ScenarioDraft,
  measures: readonly string[],
  { measureIds, placeOf, drafts }: ScenarioReading,
): Problem[] {
  const own = draft.measures ?? [];
  const place = (at: number): Place => placeOf(["scenarios", id, "measures", at]);
  const unknown = own.flatMap((measure, at) =>
    measureIds.has(measure) ? [] : [unknownMeasure(place(at), measure, nearest(measure, measureIds))],
  );
  const below = measures.slice(0, measures.length - own.length);
  const twice = own.flatMap((measure, at) =>
    below.includes(measure) || own.indexOf(measure) < at ? [chosenTwice(place(at), measure)] : [],
  );
  const lower: ScenarioDraft | undefined = draft.on === undefined ? {} : drafts.get(draft.on);
  const isEmpty =
    measures.length === 0 && draft.against === undefined && lower !== undefined && lower.sweep === undefined;
  return [...unknown, ...twice, ...(isEmpty ? [emptyScenario(placeOf(["scenarios"], id), id)] : [])];
}

function sweepProblems(
  id: string,
  sweep: { readonly measure: string; readonly rates: readonly number[] },
  measures: readonly string[],
  { measures: known, measureIds, placeOf }: ScenarioReading,
): Problem[] {
  const path = ["scenarios", id, "sweep"];
  const placed = known.get(sweep.measure);
  if (!measures.includes(sweep.measure)) return [idleSweep(placeOf([...path, "measure"]), sweep.measure)];
  if (placed === undefined)
    return measureIds.has(sweep.measure) ? [] : [idleSweep(placeOf([...path, "measure"]), sweep.measure)];
  const rated = placed.measure.rows.filter((row) => hasRate(row.instrument));
  if (rated.length === 0) return [idleSweep(placeOf([...path, "measure"]), sweep.measure)];
  if (sweep.rates.length > SWEEP_LIMIT) {
    return [tooMany(placeOf([...path, "rates"]), "rates in the sweep", sweep.rates.length, SWEEP_LIMIT)];
  }
  return sweep.rates.flatMap((rate, at) => {
    const fault = rated.map((row) => rateFault(rate, row.instrument, row.mode)).find((each) => each !== null);
    return fault === undefined || fault === null
      ? []
      : [outOfRange(placeOf([...path, "rates", at]), String(rate), fault)];
  });
}
