import type { Economy } from "../data/packages/index.ts";
import { append, firstOfEachKind, hasErrors, type Problem } from "../base/problems/index.ts";
import type { Case } from "./case.ts";
import type { Source, PackageShelf } from "./names/index.ts";
import { type CaseParts, type PartOptions, readParts } from "./caseParts.ts";
import { withMovedTitles } from "./movedTitles.ts";
import { partProblems } from "./checkParts.ts";
import { readDraft, type PlaceOf, isMapping, type CaseSource, plainValue, readYaml } from "./text/index.ts";
import { CASE_FILE, CASE_JSON_SCHEMA, CASE_SCHEMA } from "./schema.ts";
import { wrongKind } from "./problems/index.ts";
import { applyCaseSettings } from "./caseSettings.ts";

/** How a case is read. */
export interface ReadingOptions {
  /** Packages to check against; without them countries, sectors and sets are taken on trust. */
  readonly shelf?: PackageShelf;
  /** `PATH=VALUE`, written into the case before it is checked. */
  readonly settings?: readonly string[];
}

/** What is read of a case that is kept: everything, or what trade is solved from, without what only other parts are. */
export type KeptParts = "all" | "trade";

/** Blocks of a case that trade is solved without. */
const BESIDE_TRADE: ReadonlySet<string> = new Set([
  "markets",
  "alignment",
  "positions",
  "observed",
  "article",
  "facts",
  "claims",
  "sizes",
]);

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
  const typed = options.settings ?? [];
  const settings = applyCaseSettings(yaml.document, typed);
  if (settings.problems.length > 0) return nothing(settings.problems);
  const found: Problem[] = [];
  const value = plainValue(yaml, found);
  if (!isMapping(value))
    return nothing([...found, wrongKind(yaml.placeOf([]), value ?? "nothing", "a mapping of keys")]);
  const parted = { shelf: options.shelf ?? null, settings: settings.files };
  const reading = checkCase(value, source, yaml.placeOf, parted, found);
  const nowhere = reading.problems.filter(({ code }) => code === "E131");
  if (nowhere.length > 0) return nothing(nowhere);
  return inOrder(reading, typed);
}

/** A reading with its settings, problems in the order of the text. */
function inOrder(reading: CaseReading, settings: readonly string[]): CaseReading {
  const whole = reading.case === null ? null : withMovedTitles({ ...reading.case, settings });
  return { ...reading, case: whole, problems: firstOfEachKind(reading.problems.toSorted(byPlace)) };
}

/** The text of a sound case as plain values, with its parts: what settings of scenarios do not change is kept. */
export interface HeldText {
  readonly value: Readonly<Record<string, unknown>>;
  readonly placeOf: PlaceOf;
  readonly source: CaseSource;
  readonly shelf: PackageShelf | null;
  readonly parts: CaseParts;
  /** What is wrong with the parts each alone, which settings of scenarios leave as it is, and with those of trade. */
  readonly problems: readonly Problem[];
}

/** The text of a case to be kept; null where it cannot be read. */
export function readHeld(source: CaseSource, { shelf }: ReadingOptions, kept: KeptParts): HeldText | null {
  const text = source.read(CASE_FILE);
  const { yaml } = typeof text === "string" ? readYaml(CASE_FILE, text) : { yaml: null };
  const problems: Problem[] = [];
  const whole = yaml === null ? null : plainValue(yaml, problems);
  if (yaml === null || !isMapping(whole)) return null;
  const value = kept === "all" ? whole : tradeAlone(whole);
  const parts = readParts(value, source, yaml.placeOf, { shelf: shelf ?? null, settings: new Map() }, problems);
  return { value, placeOf: yaml.placeOf, source, shelf: shelf ?? null, parts, problems };
}

/** A case without two sides is about its markets, which say what its question is. */
function tradeAlone(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { parties } = value;
  const isOfMarkets = isMapping(parties) && parties["a"] === undefined;
  const isKept = (key: string): boolean => (isOfMarkets && key === "markets") || !BESIDE_TRADE.has(key);
  return Object.fromEntries(Object.entries(value).filter(([key]) => isKept(key)));
}

/**
 * The reading of a kept text as it is written.
 *
 * @param isWhole  Whether parts are checked against each other too.
 */
export function writtenReading(held: HeldText, isWhole: boolean): CaseReading {
  return toldReading(held, held.value, held.parts, { settings: [], found: held.problems.filter(isOfTrade), isWhole });
}

/**
 * The reading of a case whose trade was read again with settings.
 *
 * @param again.found    What is wrong with the trade of these parts alone.
 * @param again.isWhole  Whether parts are checked against each other too.
 */
export function toldReading(
  { placeOf, source, shelf, problems }: HeldText,
  value: Readonly<Record<string, unknown>>,
  parts: CaseParts,
  again: { readonly settings: readonly string[]; readonly found: readonly Problem[]; readonly isWhole: boolean },
): CaseReading {
  const faults = readDraft(CASE_SCHEMA, CASE_JSON_SCHEMA, value, placeOf).problems;
  const kept = problems.filter((each) => !isOfTrade(each));
  const between = again.isWhole ? partProblems(parts, value, placeOf, shelf) : [];
  const all = [...faults, ...kept, ...again.found, ...between];
  const told = withoutEchoes(all, [...faults, ...parts.rowFaults]);
  const whole = hasErrors(told) ? null : wholeCase(parts, source);
  return inOrder({ case: whole, economies: parts.economies, problems: told }, again.settings);
}

/** Whether a problem is told again where scenarios, the headline or the centre are read again. */
function isOfTrade({ path }: Problem): boolean {
  return path !== null && /^(?:scenarios|headline|economy\.elasticities)(?:$|[.[])/u.test(path);
}

/** Order of the text: the case file, other files by name, then what has no place. */
function byPlace(one: Problem, other: Problem): number {
  const rank = ({ file }: Problem): string => (file === null ? "2" : file === CASE_FILE ? "0" : `1${file}`);
  if (rank(one) !== rank(other)) return rank(one) < rank(other) ? -1 : 1;
  return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0);
}

function checkCase(
  value: Readonly<Record<string, unknown>>,
  source: CaseSource,
  placeOf: PlaceOf,
  options: PartOptions,
  problems: Problem[],
): CaseReading {
  const faults = readDraft(CASE_SCHEMA, CASE_JSON_SCHEMA, value, placeOf).problems;
  append(problems, faults);
  const parts = readParts(value, source, placeOf, options, problems);
  append(problems, partProblems(parts, value, placeOf, options.shelf));
  const told = withoutEchoes(problems, [...faults, ...parts.rowFaults]);
  return { case: hasErrors(told) ? null : wholeCase(parts, source), economies: parts.economies, problems: told };
}

/** Warnings that something does nothing, where that may come of what could not be read. */
const ECHOES: Readonly<Record<string, readonly string[]>> = {
  economy: ["W213"],
  measures: ["W205", "W206"],
  scenarios: ["W205", "W206", "W211", "W213"],
};

function withoutEchoes(problems: readonly Problem[], faults: readonly Problem[]): readonly Problem[] {
  const blocks = Object.keys(ECHOES).filter((block) => faults.some(({ path }) => path?.startsWith(block) === true));
  const isOff = problems.some(({ severity, path }) => severity === "error" && path?.startsWith("scenarios") === true);
  const echoes = new Set([...blocks.flatMap((block) => ECHOES[block]!), ...(isOff ? ["W218"] : [])]);
  return problems.filter(({ code }) => !echoes.has(code));
}

/** Null when a part without which there is no case could not be read. */
function wholeCase(parts: CaseParts, source: CaseSource): Case | null {
  const { title, dispute, translations, settings, parties, blocs, asOf, measures, scenarios, headlineId, sources } =
    parts;
  if (parties === null || settings === null) return null;
  return {
    id: source.folder.split(/[\\/]/u).findLast((part) => part !== "" && part !== ".") ?? "case",
    title,
    translations,
    dispute,
    parties,
    blocs,
    asOf,
    economy: settings,
    measures: measures.map(({ measure }) => measure),
    scenarios,
    headline: headlineId,
    markets: parts.markets,
    alignment: parts.alignment,
    positions: parts.positions,
    observed: parts.observed,
    claims: parts.claims,
    bibliography: sources ?? new Map<string, Source>(),
    sha256: source.sha256 ?? null,
    settings: [],
    answeredFor: null,
  };
}
