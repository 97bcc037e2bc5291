import { meant } from "../problems/index.ts";
import { BLOC_NAMES, COUNTRY_NAMES, type CountryEntry } from "./countries.ts";
import type { Language } from "./language.ts";

/** Forms of the name of a country or bloc that sentences need. */
export interface CountryName {
  readonly code: string;
  /** As a label: `United States`, `США`. */
  readonly label: string;
  /** As the subject of a sentence, capitalised: `The United States`. */
  readonly subject: string;
  /** Inside a sentence: `the United States`, `США`. */
  readonly name: string;
  /** After `of`: `the United States`; Russian genitive. */
  readonly of: string;
  /** Where something goes: `to China`, `в Китай`. */
  readonly to: string;
  /** Where something comes from: `from China`, `из Китая`. */
  readonly from: string;
  /** True when the verb is plural (Russian). */
  readonly plural: boolean;
}

/**
 * Forms of the name of a country or bloc; a code that no list holds is shown by its package's name, else by itself.
 *
 * @example
 *   countryName("USA", "en").to       // "to the United States"
 *   countryName("CHN", "ru").to       // "в Китай"
 *   countryName("PHL", "ru").from     // "с Филиппин"
 *   countryName("EU", "ru").from      // "из Европейского союза"
 *   countryName("ZZZ", "en").label    // "ZZZ"
 */
export function countryName(code: string, language: Language, packageName?: string): CountryName {
  return language === "ru" ? russianName(code, packageName) : englishName(code, packageName);
}

/**
 * The question whether a country or bloc was meant, by its code and name, where one is near.
 *
 * @example
 *   countryMeant("CHN")   // ["Did you mean CHN (China)?"]
 *   countryMeant(null)    // []
 */
export function countryMeant(near: string | null): readonly string[] {
  const name = near === null ? null : countryName(near, "en").label;
  return meant(near, name === near ? null : name);
}

/**
 * Code of the economy whose English short name an id spells in lower case with hyphens; null where none does.
 *
 * @example
 *   countryOfId("south-korea")   // "KOR"
 *   countryOfId("usa")           // "USA"
 *   countryOfId("yamal")         // null
 */
export function countryOfId(id: string): string | null {
  return CODES.get(id) ?? null;
}

/**
 * Code of the economy that answers call by a name, in English or Russian, whatever its letters are; null where none is.
 *
 * @example
 *   countryOfName("South Korea")   // "KOR"
 *   countryOfName("китай")         // "CHN"
 *   countryOfName("Yamal")         // null
 */
export function countryOfName(name: string): string | null {
  return PRINTED.get(name.toLowerCase()) ?? null;
}

const PRINTED: ReadonlyMap<string, string> = new Map(
  Object.entries(COUNTRY_NAMES).flatMap(([code, { en, ru }]): [string, string][] => [
    [en.toLowerCase(), code],
    [ru[0].toLowerCase(), code],
  ]),
);

/** Names in use beside the short ones. */
const IN_USE: readonly (readonly [string, string])[] = [
  ["turkey", "TUR"],
  ["trinidad", "TTO"],
  ["us", "USA"],
  ["usa", "USA"],
  ["uae", "ARE"],
  ["uk", "GBR"],
];

const CODES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(COUNTRY_NAMES).map(([code, { en }]): [string, string] => [spelt(en), code]),
  ...IN_USE,
]);

function spelt(name: string): string {
  const plain = name.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return plain.replaceAll(/[^a-z]+/gu, "-");
}

/** Names of blocs in use beside those that answers print. */
const BLOCS_IN_USE: readonly (readonly [string, string])[] = [
  ["ес", "EU"],
  ["евросоюз", "EU"],
  ["nafta", "USMCA"],
  ["юсмка", "USMCA"],
];

const BLOCS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(BLOC_NAMES).flatMap(([code, { en, ru }]): [string, string][] =>
    [code, en, ru[0]].map((name) => [name.toLowerCase(), code]),
  ),
  ...BLOCS_IN_USE,
]);

/**
 * Code of the bloc that a text names by its code or name, in English or Russian, whatever its letters are; null where
 * none is.
 *
 * @example
 *   blocOfName("European Union")   // "EU"
 *   blocOfName("асеан")            // "ASEAN"
 *   blocOfName("Mexico")           // null
 */
export function blocOfName(name: string): string | null {
  return BLOCS.get(name.trim().toLowerCase()) ?? null;
}

/** What a case calls a bloc of its own. */
export interface BlocTitle {
  /** As it stands inside a sentence, such as `the Andean Community`. */
  readonly en: string;
  readonly ru: string;
}

/**
 * Forms of the name of a bloc that a case lists. A Russian title keeps its form, in quotes behind a word that is declined.
 *
 * @example
 *   const names = { en: "the Andean Community", ru: "Андское сообщество" };
 *   blocName("ANDEAN", names, "en").label   // "Andean Community"
 *   blocName("ANDEAN", names, "en").from    // "from the Andean Community"
 *   blocName("ANDEAN", names, "ru").from    // "из группы «Андское сообщество»"
 */
export function blocName(code: string, title: BlocTitle, language: Language): CountryName {
  return language === "ru" ? russianBloc(code, title.ru) : englishBloc(code, title.en);
}

function englishBloc(code: string, name: string): CountryName {
  const subject = capitalised(name);
  const label = asLabel(name);
  return { code, label, subject, name, of: name, to: `to ${name}`, from: `from ${name}`, plural: false };
}

function russianBloc(code: string, title: string): CountryName {
  const quoted = `«${withoutArticle(title)}»`;
  const name = `группа ${quoted}`;
  const of = `группы ${quoted}`;
  const forms = { name, of, to: `в группу ${quoted}`, from: `из ${of}` };
  return { code, label: asLabel(title), subject: capitalised(name), ...forms, plural: false };
}

/**
 * A name as a label, from how it stands inside a sentence.
 *
 * @example
 *   asLabel("the Strait of Hormuz")   // "Strait of Hormuz"
 */
export function asLabel(name: string): string {
  return capitalised(withoutArticle(name));
}

function withoutArticle(title: string): string {
  return title.replace(/^the /iu, "");
}

function entry(code: string): CountryEntry | undefined {
  if (Object.hasOwn(COUNTRY_NAMES, code)) return COUNTRY_NAMES[code];
  return Object.hasOwn(BLOC_NAMES, code) ? BLOC_NAMES[code] : undefined;
}

function englishName(code: string, packageName?: string): CountryName {
  const known = entry(code);
  const label = known?.en ?? packageName ?? code;
  const name = known?.article === true ? `the ${label}` : label;
  return {
    code,
    label: capitalised(label),
    subject: capitalised(name),
    name,
    of: name,
    to: `to ${name}`,
    from: `from ${name}`,
    plural: false,
  };
}

function russianName(code: string, packageName?: string): CountryName {
  const known = entry(code);
  const fallback = packageName ?? code;
  const [label, of, to] = known?.ru ?? [fallback, fallback, fallback];
  const island = known?.island === true;
  return {
    code,
    label: capitalised(label),
    subject: capitalised(label),
    name: label,
    of,
    to: `${island ? "на" : towards(to)} ${to}`,
    from: `${island ? "с" : "из"} ${of}`,
    plural: known?.plural === true,
  };
}

function towards(name: string): string {
  return /^[ВФ][^аеёиоуыэюя]/u.test(name) ? "во" : "в";
}

/** The text with its first letter in upper case. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * A name inside of a sentence: its first letter small, unless it is an abbreviation.
 *
 * @example
 *   insideSentence("Soybeans")   // "soybeans"
 *   insideSentence("A gain.")    // "a gain."
 *   insideSentence("LNG")        // "LNG"
 */
export function insideSentence(name: string): string {
  return /^\p{Lu}(?:\p{Ll}|\s)/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
