import type { z } from "zod";
import type { Economy } from "../packages/index.ts";
import { hasErrors, type Place, type Problem } from "../problems/index.ts";
import { nearest } from "../wording/index.ts";
import { readAlignment } from "./alignment/readAlignment.ts";
import { readBibliography } from "./bibliography.ts";
import type { Case, Scenario, Source } from "./case.ts";
import { economyProblems, openEconomies } from "./checkEconomies.ts";
import { CELL_LIMIT, duplicateProblems, overlapProblems, scenarioProblems, type Universe } from "./checkRows.ts";
import { readClaimsCase } from "./claims/readClaimsCase.ts";
import type { EconomyDraft, MeasureDraft, ScenarioDraft } from "./draft.ts";
import { schemaProblems, type PlaceOf } from "./issues.ts";
import { CASE_JSON_SCHEMA } from "./jsonSchema.ts";
import { idTwice, notListed, partiesAlike, tooMany, unknownScenario, wrongKind } from "./problems.ts";
import { marketMeasureProblems } from "./markets/checkMeasures.ts";
import { readMarkets } from "./markets/readMarkets.ts";
import { readPositions } from "./positions/readPositions.ts";
import { partyOf, type NameReading } from "./readCountries.ts";
import { type MeasureReading, type PlacedMeasure, PROBLEM_LIMIT, readMeasure } from "./readMeasure.ts";
import { ROW_LIMIT } from "./readRows.ts";
import { readScenarios } from "./readScenarios.ts";
import {
  CASE_SCHEMA,
  DATE_SCHEMA,
  ECONOMY_SCHEMA,
  MEASURE_SCHEMA,
  PARTIES_SCHEMA,
  ROW_SCHEMA,
  SCENARIO_SCHEMA,
  TEXT_SCHEMA,
} from "./schema.ts";
import { applySettings, partedSettings } from "./settings.ts";
import { shelfOf, type CaseSource, type PackageShelf } from "./source.ts";
import { unusedMeasure } from "./warnings.ts";
import { plainValue, readYaml } from "./yamlText.ts";

/** File that every case has. */
export const CASE_FILE = "case.yaml";
const MEASURE_LIMIT = 400;

/** How a case is read. */
export interface ReadingOptions {
  /** Packages to check against; without them countries, sectors and sets are taken on trust. */
  readonly shelf?: PackageShelf;
  /** `PATH=VALUE`, written into the case before it is checked. */
  readonly settings?: readonly string[];
}

/** A case, the packages it names, and everything that is wrong with it. */
export interface CaseReading {
  /** Null when any problem is an error. */
  readonly case: Case | null;
  /** Packages by name, headline first. */
  readonly economies: ReadonlyMap<string, Economy>;
  readonly problems: readonly Problem[];
}

/**
 * Reads and checks a case: text within the limits of untrusted input, keys and units against the schema, then names,
 * dates, sources and scenarios against each other and against the data packages. All problems come back at once, each
 * with its place; nothing is solved and nothing is thrown.
 */
export function parseCase(source: CaseSource, options: ReadingOptions = {}): CaseReading {
  const nothing = (problems: readonly Problem[]): CaseReading => ({ case: null, economies: new Map(), problems });
  const text = source.read(CASE_FILE);
  if (typeof text !== "string") return nothing([text]);
  const { yaml, problems } = readYaml(CASE_FILE, text);
  if (yaml === null) return nothing(problems);
  const settings = partedSettings(yaml.document, options.settings ?? []);
  const found = applySettings(yaml.document, settings.own);
  if (found.length > 0) return nothing(found);
  const value = plainValue(yaml, found);
  if (!isMapping(value))
    return nothing([...found, wrongKind(yaml.placeOf([]), value ?? "nothing", "a mapping of keys")]);
  const reading = checkCase(
    value,
    source,
    yaml.placeOf,
    { shelf: options.shelf ?? null, alliances: settings.alliances },
    found,
  );
  return { ...reading, problems: reading.problems.toSorted(byPlace) };
}

/** Order of the text: the case file, other files by name, then what has no place. */
function byPlace(one: Problem, other: Problem): number {
  const rank = ({ file }: Problem): string => (file === null ? "2" : file === CASE_FILE ? "0" : `1${file}`);
  if (rank(one) !== rank(other)) return rank(one) < rank(other) ? -1 : 1;
  return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0);
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

interface CheckOptions {
  readonly shelf: PackageShelf | null;
  readonly alliances: readonly string[];
}

function checkCase(
  value: Readonly<Record<string, unknown>>,
  source: CaseSource,
  placeOf: PlaceOf,
  options: CheckOptions,
  problems: Problem[],
): CaseReading {
  problems.push(...schemaProblems(CASE_SCHEMA, CASE_JSON_SCHEMA, value, placeOf));
  const parts = readParts(value, source, placeOf, options, problems);
  problems.push(...partProblems(parts, value, placeOf, options.shelf));
  return { case: hasErrors(problems) ? null : wholeCase(parts, source), economies: parts.economies, problems };
}

/** The parts of a case as far as they could be read; what is wrong with each alone is among the problems already. */
function readParts(
  value: Readonly<Record<string, unknown>>,
  source: CaseSource,
  placeOf: PlaceOf,
  { shelf, alliances }: CheckOptions,
  problems: Problem[],
) {
  const settings = economySettings(draft(ECONOMY_SCHEMA, value["economy"]));
  const economies =
    settings === null || shelf === null
      ? new Map<string, Economy>()
      : openEconomies(packagePlaces(settings, placeOf), shelf, problems);
  const headline = settings === null ? undefined : economies.get(settings.data);
  const sources = readSources(value["bibliography"], source, placeOf, problems);
  const names: NameReading = { own: new Set(headline?.countries.labels), echoed: new Set(), problems };
  const parties = readParties(value["parties"], placeOf, names);
  const measures = readMeasures(value["measures"], { ...names, source, placeOf, sources });
  const given = { ...names, source, sources };
  const { markets, products } = readMarkets(value["markets"], placeOf, given);
  const asOf = draft(DATE_SCHEMA, value["asOf"]) ?? "";
  const scenarios = caseScenarios(value, measures, asOf, settings, placeOf, problems);
  const headlineId = headlineScenario(value["headline"], scenarios, placeOf, problems);
  const ids = scenarios.map(({ id }) => id);
  const alignment = readAlignment(value["alignment"], placeOf, {
    ...given,
    shelf,
    headline,
    scenarios: ids,
    settings: alliances,
  });
  const positions = readPositions(value["positions"], placeOf, given);
  const claims = readClaimsCase(value, placeOf, {
    source,
    sources,
    asOf,
    scenarios: ["base", ...ids, ...markets.flatMap((each) => each.scenarios.map(({ id }) => id))],
    packages: settings === null ? [] : [settings.data, ...settings.also],
    elasticities: [...(headline?.elasticities.keys() ?? [])],
    countries: answeredCountries(settings, economies),
    markets,
    problems,
  });
  const title = draft(TEXT_SCHEMA, value["title"]) ?? "";
  const ground = { settings, economies, headline, sources, parties, measures, products, headlineId };
  return { ...ground, title, asOf, scenarios, markets, alignment, positions, claims };
}

/** Countries of the packages that could be read, the headline first; none without it. */
function answeredCountries(
  settings: ReturnType<typeof economySettings>,
  economies: ReadonlyMap<string, Economy>,
): ReadonlyMap<string, readonly string[]> {
  if (settings === null || !economies.has(settings.data)) return new Map();
  const names = [settings.data, ...settings.also].filter((name) => economies.has(name));
  return new Map(names.map((name) => [name, economies.get(name)!.countries.labels]));
}

type CaseParts = ReturnType<typeof readParts>;

/** What is wrong between parts that are sound alone, and with the case beside its packages. */
function partProblems(
  parts: CaseParts,
  value: Readonly<Record<string, unknown>>,
  placeOf: PlaceOf,
  shelf: PackageShelf | null,
): Problem[] {
  const { settings, economies, headline, parties, measures, markets, products, scenarios } = parts;
  const universe = { ...universeOf(headline, measures), products };
  const chosen = markets.flatMap((market) => market.scenarios.flatMap((each) => each.measures ?? []));
  const own = [
    ...consistencyProblems(measures, scenarios, universe, chosen, placeOf),
    ...marketMeasureProblems(markets, measures, writtenIds(value["measures"])),
  ];
  if (settings === null) return own;
  const beside = { settings, parties, measures, scenarios, economies, shelf: shelf ?? shelfOf([]), placeOf };
  return [...own, ...economyProblems(beside)];
}

/** Null when a part without which there is no case could not be read. */
function wholeCase(parts: CaseParts, source: CaseSource): Case | null {
  const { title, settings, parties, asOf, measures, scenarios, headlineId, sources } = parts;
  if (parties === null || settings === null) return null;
  return {
    id: source.folder.split(/[\\/]/u).findLast((part) => part !== "" && part !== ".") ?? "case",
    title,
    parties,
    asOf,
    economy: settings,
    measures: measures.map(({ measure }) => measure),
    scenarios,
    headline: headlineId,
    markets: parts.markets,
    alignment: parts.alignment,
    positions: parts.positions,
    claims: parts.claims,
    bibliography: sources ?? new Map<string, Source>(),
    sha256: source.sha256 ?? null,
  };
}

/** The part if it conforms to its schema; what is wrong with it is among the problems of the whole. */
function draft<T>(schema: z.ZodType<T>, value: unknown): T | null {
  return schema.safeParse(value).data ?? null;
}

function economySettings(economy: EconomyDraft | null): Case["economy"] | null {
  if (economy === null) return null;
  return {
    data: economy.data,
    also: economy.also ?? [],
    elasticities: economy.elasticities,
    closure: economy.closure?.deficits ?? "fixed",
    range: { elasticities: economy.range?.elasticities ?? [], closures: economy.range?.closures ?? [] },
  };
}

function packagePlaces(settings: Case["economy"], placeOf: PlaceOf): { name: string; place: Place }[] {
  const also = settings.also.map((name, at) => ({ name, place: placeOf(["economy", "also", at]) }));
  return [{ name: settings.data, place: placeOf(["economy", "data"]) }, ...also];
}

function readSources(
  path: unknown,
  source: CaseSource,
  placeOf: PlaceOf,
  problems: Problem[],
): ReadonlyMap<string, Source> | null {
  if (path === undefined) return new Map();
  if (typeof path !== "string") return null;
  const text = source.read(path);
  if (typeof text !== "string") {
    problems.push(text.line === null ? { ...text, ...placeOf(["bibliography"]) } : text);
    return null;
  }
  const read = readBibliography(path, text);
  problems.push(...read.problems);
  return read.sources;
}

function readParties(value: unknown, placeOf: PlaceOf, names: NameReading): Case["parties"] | null {
  const parties = draft(PARTIES_SCHEMA, value);
  if (parties === null) return null;
  const a = partyOf(parties.a, placeOf(["parties", "a"]), names);
  const b = partyOf(parties.b, placeOf(["parties", "b"]), names);
  const third = parties.third.flatMap((each, at) => partyOf(each, placeOf(["parties", "third", at]), names) ?? []);
  if (a === null || b === null) return null;
  if (a === b) names.problems.push(partiesAlike(placeOf(["parties", "b"]), b));
  third.forEach((country, at) => {
    const isRepeated = country === a || country === b || third.indexOf(country) < at;
    if (isRepeated) names.problems.push(partiesAlike(placeOf(["parties", "third", at]), country));
  });
  return { a, b, third };
}

/** Measures in order; after too many rows or problems in all, the rest is not read, and a problem says so. */
function readMeasures(value: unknown, reading: MeasureReading): readonly PlacedMeasure[] {
  const entries: readonly unknown[] = Array.isArray(value) ? value.slice(0, MEASURE_LIMIT) : [];
  const measures: PlacedMeasure[] = [];
  let rows = 0;
  for (const [at, each] of entries.entries()) {
    const head = measureDraft(each);
    if (head === null) continue;
    const placed = readMeasure(head, ["measures", at], reading);
    measures.push(placed);
    const before = rows;
    rows += placed.measure.rows.length;
    const isOver = before > 0 && rows > ROW_LIMIT;
    if (isOver) reading.problems.push(tooMany(reading.placeOf(["measures", at]), "rows in all", rows, ROW_LIMIT));
    const isFull = !isOver && reading.problems.length > PROBLEM_LIMIT && at + 1 < entries.length;
    if (isFull) reading.problems.push(notListed(reading.placeOf(["measures", at]), PROBLEM_LIMIT));
    if (isOver || isFull) break;
  }
  return measures;
}

/** A measure whose head fits the schema, whatever is wrong with single rows. */
function measureDraft(value: unknown): MeasureDraft | null {
  if (!isMapping(value)) return null;
  const { rows, ...rest } = value;
  const head = draft(MEASURE_SCHEMA, rest);
  if (head === null || !Array.isArray(rows)) return head;
  return { ...head, rows: rows.map((row) => draft(ROW_SCHEMA, row)) };
}

function caseScenarios(
  value: Readonly<Record<string, unknown>>,
  measures: readonly PlacedMeasure[],
  asOf: string,
  settings: Case["economy"] | null,
  placeOf: PlaceOf,
  problems: Problem[],
): readonly Scenario[] {
  const written = isMapping(value["scenarios"]) ? Object.entries(value["scenarios"]) : [];
  const drafts = written.flatMap(([id, each]): [string, ScenarioDraft][] => {
    const scenario = draft(SCENARIO_SCHEMA, each);
    return scenario === null ? [] : [[id, scenario]];
  });
  return readScenarios({
    drafts: new Map(drafts),
    measures: new Map(measures.map((placed) => [placed.measure.id, placed])),
    measureIds: writtenIds(value["measures"]),
    asOf,
    closure: settings?.closure ?? "fixed",
    placeOf,
    problems,
  });
}

function headlineScenario(
  value: unknown,
  scenarios: readonly Scenario[],
  placeOf: PlaceOf,
  problems: Problem[],
): string | null {
  if (typeof value !== "string") return null;
  const ids = scenarios.map(({ id }) => id);
  if (!ids.includes(value)) problems.push(unknownScenario(placeOf(["headline"]), value, false, nearest(value, ids)));
  return value;
}

function writtenIds(measures: unknown): ReadonlySet<string> {
  const entries: readonly unknown[] = Array.isArray(measures) ? measures : [];
  return new Set(entries.flatMap((each) => (isMapping(each) && typeof each["id"] === "string" ? [each["id"]] : [])));
}

/** Names that stand for many are spelt out in the headline package, else in what the case itself names. */
function universeOf(headline: Economy | undefined, measures: readonly PlacedMeasure[]): Omit<Universe, "products"> {
  if (headline !== undefined) {
    const goods = headline.sectors.labels.filter((_, at) => headline.sectorKinds[at] === "goods");
    return { sectors: headline.sectors.labels, goods, countries: headline.countries.labels };
  }
  const rows = measures.flatMap(({ measure }) => measure.rows);
  const sectors = [...new Set(rows.map((row) => row.sector))];
  const countries = [...new Set(rows.flatMap((row) => [...row.importers.include, ...row.exporters.include]))];
  return { sectors, goods: sectors, countries };
}

function consistencyProblems(
  measures: readonly PlacedMeasure[],
  scenarios: readonly Scenario[],
  universe: Universe,
  chosenByMarkets: readonly string[],
  placeOf: PlaceOf,
): Problem[] {
  const byId = new Map(measures.map((placed) => [placed.measure.id, placed]));
  const twice = measures.flatMap((placed, at) =>
    measures.findIndex((other) => other.measure.id === placed.measure.id) < at
      ? [idTwice(placeOf(placed.path, "id"), placed.measure.id)]
      : [],
  );
  const used = new Set([...scenarios.flatMap((scenario) => scenario.measures), ...chosenByMarkets]);
  const unused = measures.filter(({ measure }) => !used.has(measure.id));
  const budget = { cells: CELL_LIMIT };
  const groups = new Map(scenarios.map((scenario) => [scenario.measures.join(" "), scenario]));
  const overlaps = [...groups.values()].flatMap((scenario) =>
    overlapProblems(
      scenario.measures.flatMap((id) => byId.get(id) ?? []),
      universe,
      budget,
    ),
  );
  const alone = unused.flatMap((placed) => overlapProblems([placed], universe, budget));
  return [
    ...twice,
    ...measures.flatMap(duplicateProblems),
    ...distinct([...overlaps, ...alone]),
    ...swept(scenarios).flatMap((each) =>
      scenarioProblems(each, byId, universe.products, placeOf(["scenarios"], each.sweep?.of ?? each.id)),
    ),
    ...unused.map(({ measure, path }) => unusedMeasure(placeOf(path), measure.id)),
  ];
}

/** One scenario of each sweep: its points differ in rates only. */
function swept(scenarios: readonly Scenario[]): readonly Scenario[] {
  return scenarios.filter(
    (scenario, at) => scenario.sweep === null || scenarios[at - 1]?.sweep?.of !== scenario.sweep.of,
  );
}

function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((each) => [JSON.stringify(each), each])).values()];
}
