import { blocName, type BlocTitle, countryName, type CountryName } from "./country.ts";
import type { Language } from "./language.ts";
import type { MessageKey, MessageValues } from "./messages/catalog.ts";
import { say } from "./say.ts";
import { sectorLabel } from "./sector.ts";
import { shortCitation } from "./shortCitation.ts";
import { unitLabel } from "./unit.ts";

/** Names that a package gives to its codes, used where no neutral name is known. */
export interface PackageNames {
  readonly countries: Readonly<Record<string, string>>;
  readonly sectors: Readonly<Record<string, string>>;
  /** Citations of elasticity sets, by name of the set. */
  readonly elasticities?: Readonly<Record<string, string>>;
  /** Those of them in which buyers choose in two tiers. */
  readonly tiered?: readonly string[];
  /** Base years of packages, by name of the package. */
  readonly years?: Readonly<Record<string, number>>;
  /** Names of the blocs that a case lists, by code. */
  readonly blocs?: Readonly<Record<string, BlocTitle>>;
  /** Titles of the scenarios of a case and its markets, by id. */
  readonly scenarios?: Readonly<Record<string, string>>;
  /** What the markets of a case call their nodes, pipelines, straits and routes, by id. */
  readonly places?: Readonly<Record<string, string>>;
}

/** Everything that turns codes and keys into words of one language. */
export interface Wording {
  readonly language: Language;
  readonly say: <Key extends MessageKey>(key: Key, values: MessageValues<Key>) => string;
  readonly country: (code: string) => CountryName;
  readonly sector: (code: string) => string;
  /** A title of the case, by the text that stands in results: its translation, else that text. */
  readonly title: (text: string) => string;
  /** A unit as the language writes it. */
  readonly unit: (unit: string) => string;
  /** The study that an elasticity set is from, by the name of the set. */
  readonly study: (set: string) => string;
  /** The economy of a package by its base year, by the name of the package. */
  readonly economy: (name: string) => string;
  /** The title of a scenario by its id; the id where it has no title of its own. */
  readonly scenario: (id: string) => string;
  /** What a market of the case calls a node, pipeline, strait or route, by its id; null where it gives no name. */
  readonly place: (id: string) => string | null;
}

/**
 * The words of a language, with the names of a package and the titles of a case behind them.
 *
 * @param titles  Russian titles by the text that stands in results: `translations` of a case.
 *
 * @example
 *   const titles = new Map([["The war", "Война"]]);
 *   wording("ru", undefined, titles).title("The war")   // "Война"
 *   wording("en", undefined, titles).title("The war")   // "The war"
 */
export function wording(
  language: Language,
  names: PackageNames = { countries: {}, sectors: {} },
  titles: ReadonlyMap<string, string> = new Map(),
): Wording {
  const title = (text: string): string => (language === "ru" ? (titles.get(text) ?? text) : text);
  return {
    language,
    say: (key, values) => say(language, key, values),
    country: (code) => {
      const bloc = own(names.blocs ?? {}, code);
      if (bloc !== undefined) return blocName(code, bloc, language);
      return countryName(code, language, own(names.countries, code));
    },
    sector: (code) => sectorLabel(code, language, own(names.sectors, code)),
    title,
    unit: (unit) => unitLabel(unit, language),
    study: (set) => studyLabel(set, language, names),
    economy: (name) => economyLabel(name, language, names.years ?? {}),
    scenario: (id) => title(own(names.scenarios ?? {}, id) ?? id),
    place: (id) => {
      const name = own(names.places ?? {}, id);
      return name === undefined ? null : title(name);
    },
  };
}

/** What the source of a set begins with that this project fitted itself. */
const OWN_FIT = "Tertius, ";

/** Whether a set was fitted by this project, by its source. */
export function isOwnFit(source: string): boolean {
  return source.startsWith(OWN_FIT);
}

/** How the source of a set begins that `elasticities estimate` made of customs records. */
const OWN_ESTIMATE = "Estimated by Tertius ";

/** Whether a set was estimated from customs records by Tertius. */
export function isOwnEstimate(source: string): boolean {
  return source.startsWith(OWN_ESTIMATE);
}

/**
 * A set by its study, with its tiers where the study stands behind sets of one and of two, and with a number where several remain;
 * by its name where nothing is known of it.
 */
function studyLabel(set: string, language: Language, { elasticities = {}, tiered = [] }: PackageNames): string {
  const citation = own(elasticities, set);
  if (citation === undefined) return set;
  const study = studyName(citation, language);
  const alike = Object.keys(elasticities).filter((each) => studyName(elasticities[each]!, language) === study);
  const isTiered = (each: string): boolean => tiered.includes(each);
  const near = alike.filter((each) => isTiered(each) === isTiered(set));
  const label =
    near.length === 1 ? study : say(language, "study.numbered", { study, number: String(near.indexOf(set) + 1) });
  if (near.length === alike.length) return label;
  return say(language, isTiered(set) ? "study.twoTiers" : "study.oneTier", { study: label });
}

/** What a sentence calls the study behind a set. */
function studyName(citation: string, language: Language): string {
  if (isOwnFit(citation)) return say(language, "study.ownFit", {});
  return isOwnEstimate(citation) ? say(language, "study.ownEstimate", {}) : shortCitation(citation, language);
}

function economyLabel(name: string, language: Language, years: Readonly<Record<string, number>>): string {
  const year = own(years, name);
  return year === undefined ? name : say(language, "economy.ofYear", { year: String(year) });
}

function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** What names are taken from: an economy package fits as it is. */
interface NamedEconomy {
  readonly countries: { readonly labels: readonly string[] };
  readonly countryNames: readonly string[];
  readonly sectors: { readonly labels: readonly string[] };
  readonly sectorNames: readonly string[];
  readonly elasticities?: ReadonlyMap<string, { readonly source: string; readonly home?: unknown }>;
  readonly manifest?: { readonly name: string; readonly year: number };
}

/**
 * Names of a package by code; an economy package fits as it is.
 *
 * @param others  Further packages, of which the base years are named.
 *
 * @example
 *   const economy = { countries: { labels: ["A"] }, countryNames: ["Aland"], sectors: { labels: [] }, sectorNames: [] };
 *   packageNames(economy).countries["A"]   // "Aland"
 */
export function packageNames(economy: NamedEconomy, others: readonly NamedEconomy[] = []): PackageNames {
  const sets = [...(economy.elasticities ?? [])];
  return {
    countries: byLabel(economy.countries.labels, economy.countryNames),
    sectors: byLabel(economy.sectors.labels, economy.sectorNames),
    elasticities: Object.fromEntries(sets.map(([name, { source }]) => [name, source])),
    tiered: sets.flatMap(([name, { home }]) => (home === undefined ? [] : [name])),
    years: Object.fromEntries(
      [economy, ...others].flatMap(({ manifest }) => (manifest === undefined ? [] : [[manifest.name, manifest.year]])),
    ),
  };
}

function byLabel(labels: readonly string[], names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(labels.map((label, position) => [label, names[position] ?? label]));
}
