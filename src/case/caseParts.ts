import { FIXED_WORLD } from "../engines/equilibrium/index.ts";
import type { Economy } from "../data/packages/index.ts";
import { append, type Problem } from "../base/problems/index.ts";
import { nearest } from "../base/wording/index.ts";
import { readAlignment } from "./alignment/index.ts";
import type { Case } from "./case.ts";
import { listedInMarkets } from "./countriesOfMarkets.ts";
import {
  type Scenario,
  openEconomies,
  answerDay,
  type BlocGround,
  partiesWithBlocs,
  printedNames,
  type ScenarioDraft,
  distinctEvidence,
  closureProblems,
  economySettings,
  wastedProblems,
  packagePlaces,
  readParties,
  type PlacedMeasure,
  readMeasures,
  writtenIds,
  writtenMeasures,
  addMadeTitles,
  readScenarios,
  ECONOMY_SCHEMA,
  SCENARIO_SCHEMA,
  unreadProblems,
} from "./trade/index.ts";
import {
  countriesBySize,
  type NameReading,
  type PackageShelf,
  readOwnBlocs,
  readSources,
  type Source,
} from "./names/index.ts";
import { readClaimsCase } from "./claims/index.ts";
import {
  ISSUE_LIMIT,
  type PlaceOf,
  isMapping,
  partDraft,
  soundPart,
  DATE_SCHEMA,
  addTranslations,
  TITLE_SCHEMA,
  type Translations,
  type FileSettings,
  type CaseSource,
} from "./text/index.ts";
import { marketName, readMarkets } from "./markets/index.ts";
import { readObserved } from "./observed/index.ts";
import { readPositions } from "./positions/index.ts";
import { onlyReferences, referenceHeadline, unknownScenario } from "./problems/index.ts";

/** What the parts of a case are read with, beside its text. */
export interface PartOptions {
  readonly shelf: PackageShelf | null;
  /** Settings of the files that the case names. */
  readonly settings: FileSettings;
}

/** The parts of a case, each sound alone or null. */
export interface CaseParts {
  readonly title: string;
  readonly dispute: string | null;
  readonly translations: Translations;
  readonly asOf: string;
  readonly settings: Case["economy"] | null;
  /** The same with what stands there twice. */
  readonly named: Case["economy"] | null;
  readonly economies: ReadonlyMap<string, Economy>;
  readonly headline: Economy | undefined;
  readonly sources: ReadonlyMap<string, Source> | null;
  readonly parties: Case["parties"] | null;
  readonly blocs: Case["blocs"];
  readonly measures: readonly PlacedMeasure[];
  /** What rows of measures that are written inline have against their schema. */
  readonly rowFaults: readonly Problem[];
  readonly scenarios: readonly Scenario[];
  readonly headlineId: string | null;
  readonly markets: Case["markets"];
  /** HS codes that the markets reach. */
  readonly products: readonly string[];
  readonly alignment: Case["alignment"];
  readonly positions: Case["positions"];
  readonly observed: Case["observed"];
  readonly claims: Case["claims"];
}

/** The parts of a case as far as they could be read; what is wrong with each alone is among the problems already. */
export function readParts(
  value: Readonly<Record<string, unknown>>,
  source: CaseSource,
  placeOf: PlaceOf,
  { shelf, settings: files }: PartOptions,
  problems: Problem[],
): CaseParts {
  const { named, settings, economies } = readWorld(value["economy"], placeOf, shelf, problems);
  const headline = settings === null ? undefined : economies.get(settings.data);
  const sources = readSources(value["bibliography"], source, placeOf, problems);
  const titles = new Map<string, string>();
  addTranslations(value, titles);
  const plain = { own: new Set(countriesBySize(headline)), echoed: new Set<string>(), problems, titles };
  const blocs = readOwnBlocs(value["blocs"], placeOf, { ...plain, blocs: [] });
  const names: NameReading = { ...plain, blocs };
  const asOf = partDraft(DATE_SCHEMA, value["asOf"]) ?? "";
  const ofDay = (at: string): BlocGround => ({ own: blocs, at, economy: headline });
  const parties = readParties(value["parties"], placeOf, names, ofDay(asOf));
  const ofMeasures = { ...names, source, placeOf, sources, productRates: shelf?.productRates };
  const rowFaults: Problem[] = [];
  const written = writtenMeasures(value["measures"], placeOf, rowFaults);
  append(problems, rowFaults.slice(0, ISSUE_LIMIT));
  const measures = readMeasures(written, ofMeasures);
  append(problems, unreadProblems(written, ofMeasures, headline));
  const given = { ...names, source, sources, settings: files };
  const { markets, products } = readMarkets(value["markets"], placeOf, given);
  const scenarios = caseScenarios(value, measures, asOf, settings, placeOf, { names, parties, problems });
  append(problems, closureProblems(value, headline, placeOf));
  const headlineId = headlineScenario(value["headline"], scenarios, placeOf, problems);
  const ids = scenarios.map(({ id }) => id);
  const alignment = readAlignment(value["alignment"], placeOf, { ...given, shelf, headline, scenarios: ids });
  const positions = readPositions(value["positions"], placeOf, given);
  const ofClaims: Problem[] = [];
  const claims = readClaimsCase(value, placeOf, {
    source,
    sources,
    settings: files,
    asOf,
    scenarios: ["base", ...ids, ...markets.flatMap((each) => each.scenarios.map(({ id }) => id))],
    packages: named === null ? [] : [named.data, ...named.also],
    elasticities: [...(headline?.elasticities.keys() ?? [])],
    closures: [...new Set(["none", "own", FIXED_WORLD, ...(named?.range.closures ?? [])])],
    countries: answeredCountries(settings, economies),
    markets,
    parties,
    problems: ofClaims,
  });
  append(problems, withoutUnread(ofClaims, unreadMarkets(value["markets"], markets)));
  addMadeTitles(scenarios, titles);
  const at = dayOf({ scenarios, headlineId, measures, asOf });
  const onDay = partiesOn(parties, { ...ofDay(at), inMarkets: listedInMarkets({ scenarios, markets }) });
  const world = { settings, named, economies, headline, sources, parties: onDay, blocs };
  const ground = { ...world, measures, rowFaults, products, headlineId };
  const told = { translations: titles, asOf, scenarios, markets, alignment, positions, claims };
  const observed = readObserved(value["observed"], placeOf, { shelf, headline, scenarios, problems });
  return { ...ground, ...told, ...ownWords(value), observed };
}

/** What a case is called, and how it names its dispute. */
function ownWords(value: Readonly<Record<string, unknown>>): Pick<CaseParts, "title" | "dispute"> {
  const { title, dispute } = value;
  return {
    title: partDraft(TITLE_SCHEMA, title) ?? "",
    dispute: dispute === undefined ? null : partDraft(TITLE_SCHEMA, dispute),
  };
}

/**
 * Parts of a case with its scenarios, its headline and its central elasticities read again.
 *
 * @param value  The case with other scenarios, headline or elasticities, and nothing else changed.
 */
export function withTradeOf(
  parts: CaseParts,
  value: Readonly<Record<string, unknown>>,
  placeOf: PlaceOf,
  problems: Problem[],
): CaseParts {
  const { measures, asOf, headline, parties, blocs, markets } = parts;
  const titles = new Map(parts.translations);
  const own = new Set(countriesBySize(headline));
  const names: NameReading = { own, blocs, echoed: new Set(), problems, titles };
  const written = economySettings(soundPart(ECONOMY_SCHEMA, value["economy"]));
  const centre = written === null ? {} : { elasticities: written.elasticities };
  const settings = parts.settings === null ? null : { ...parts.settings, ...centre };
  const named = parts.named === null ? null : { ...parts.named, ...centre };
  const scenarios = caseScenarios(value, measures, asOf, settings, placeOf, { names, parties, problems });
  append(problems, closureProblems(value, headline, placeOf));
  const headlineId = headlineScenario(value["headline"], scenarios, placeOf, problems);
  const at = dayOf({ scenarios, headlineId, measures, asOf });
  const inMarkets = listedInMarkets({ scenarios, markets });
  const onDay = partiesOn(parties, { own: blocs, at, economy: headline, inMarkets });
  return { ...parts, parties: onDay, settings, named, scenarios, headlineId };
}

/** The day of the answer. */
function dayOf({
  scenarios,
  headlineId,
  measures,
  asOf,
}: Pick<CaseParts, "scenarios" | "headlineId" | "measures" | "asOf">): string {
  return answerDay({ scenarios, headline: headlineId, measures: measures.map(({ measure }) => measure) }, asOf);
}

/** The parties, blocs among them as they are on another day; the same where there are none. */
function partiesOn(parties: Case["parties"] | null, ground: BlocGround): Case["parties"] | null {
  return parties === null || parties.blocs.length === 0 ? parties : partiesWithBlocs(parties, ground);
}

/** The economy block as it is written and with everything once, and the packages that it names. */
function readWorld(
  economy: unknown,
  placeOf: PlaceOf,
  shelf: PackageShelf | null,
  problems: Problem[],
): Pick<CaseParts, "named" | "settings" | "economies"> {
  const written = economySettings(soundPart(ECONOMY_SCHEMA, economy));
  if (written === null) return { named: null, settings: null, economies: new Map() };
  const named = shelf === null ? written : printedNames(written, shelf);
  const economies =
    shelf === null ? new Map<string, Economy>() : openEconomies(packagePlaces(named, placeOf), shelf, problems);
  const evidence = distinctEvidence(named, economies, placeOf);
  append(problems, evidence.problems);
  return { named, settings: evidence.settings, economies };
}

function unreadMarkets(files: unknown, markets: Case["markets"]): readonly string[] {
  const named: readonly unknown[] = Array.isArray(files) ? files : [];
  const known = new Set(markets.map(({ name }) => name));
  return named.flatMap((file) => (typeof file === "string" && !known.has(marketName(file)) ? [marketName(file)] : []));
}

/** Problems of claims without those that only say that a market could not be read: that is a problem of its own. */
function withoutUnread(problems: readonly Problem[], unread: readonly string[]): readonly Problem[] {
  if (unread.length === 0) return problems;
  return problems.filter(
    ({ code, found }) => code !== "E233" && !(code === "E804" && found !== null && unread.includes(found)),
  );
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

function caseScenarios(
  value: Readonly<Record<string, unknown>>,
  measures: readonly PlacedMeasure[],
  asOf: string,
  settings: Case["economy"] | null,
  placeOf: PlaceOf,
  beside: { readonly names: NameReading; readonly parties: Case["parties"] | null; readonly problems: Problem[] },
): readonly Scenario[] {
  const written = isMapping(value["scenarios"]) ? Object.entries(value["scenarios"]) : [];
  const drafts = written.flatMap(([id, each]): [string, ScenarioDraft][] => {
    const scenario = soundScenario(each);
    return scenario === null ? [] : [[id, scenario]];
  });
  append(beside.problems, wastedProblems(soundPart(ECONOMY_SCHEMA, value["economy"]), drafts, placeOf));
  return readScenarios({
    drafts: new Map(drafts),
    measures: new Map(measures.map((placed) => [placed.measure.id, placed])),
    measureIds: writtenIds(value["measures"]),
    asOf,
    closure: settings?.closure ?? FIXED_WORLD,
    wasted: settings?.wasted ?? 0,
    placeOf,
    ...beside,
  });
}

/** A scenario without the keys that cannot be read; its sweep may depend on them. */
function soundScenario(value: unknown): ScenarioDraft | null {
  const whole = partDraft(SCENARIO_SCHEMA, value);
  if (whole !== null) return whole;
  const sound = soundPart(SCENARIO_SCHEMA, value);
  return sound === null ? null : { ...sound, sweep: undefined };
}

function headlineScenario(
  value: unknown,
  scenarios: readonly Scenario[],
  placeOf: PlaceOf,
  problems: Problem[],
): string | null {
  const told = scenarios.filter(({ reference }) => !reference).map(({ id }) => id);
  const isTold = scenarios.length === 0 || told.length > 0;
  if (!isTold && typeof value !== "string") problems.push(onlyReferences(placeOf(["scenarios"])));
  if (typeof value !== "string") return null;
  const ids = scenarios.map(({ id }) => id);
  const place = placeOf(["headline"]);
  if (!ids.includes(value)) {
    const swept = scenarios.filter(({ sweep }) => sweep?.of === value).map(({ id }) => id);
    const isSweep = swept.length > 0;
    const near = isSweep ? null : nearest(value, ids);
    problems.push(unknownScenario(place, value, isSweep, near, isSweep ? swept : told));
  }
  const isReference = scenarios.some(({ id, reference }) => id === value && reference);
  if (isReference) problems.push(referenceHeadline(place, value));
  return value;
}
