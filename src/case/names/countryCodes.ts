import { blocOfName, countryName, countryOfName, LANGUAGES, nearest } from "../../base/wording/index.ts";
import type { Economy } from "../../data/packages/index.ts";
import countries from "i18n-iso-countries/index.js";
import german from "i18n-iso-countries/langs/de.json" with { type: "json" };
import english from "i18n-iso-countries/langs/en.json" with { type: "json" };
import spanish from "i18n-iso-countries/langs/es.json" with { type: "json" };
import french from "i18n-iso-countries/langs/fr.json" with { type: "json" };
import russian from "i18n-iso-countries/langs/ru.json" with { type: "json" };
import { BLOCS } from "./blocs.ts";

countries.registerLocale(english);
countries.registerLocale(russian);
for (const locale of [german, french, spanish]) countries.registerLocale(locale);

const ALPHA3: readonly string[] = Object.keys(countries.getAlpha3Codes()).filter((each) => each !== "XKK");

/** Names that neither the list of ISO 3166 nor an answer has, and codes that statistics use beside it. */
const ALIASES: Readonly<Record<string, string>> = {
  world: "WLD",
  "european union": "EU",
  eun: "EU",
  eu27: "EU",
  eu28: "EU",
  eu27_2020: "EU",
  uae: "ARE",
  uk: "GBR",
  "north korea": "PRK",
  "ivory coast": "CIV",
  america: "USA",
  "u.s.": "USA",
  "u.s.a.": "USA",
  "great britain": "GBR",
  britain: "GBR",
  "czech republic": "CZE",
  "other asia, nes": "TWN",
  "490": "TWN",
  "251": "FRA",
  "579": "NOR",
  "699": "IND",
  "757": "CHE",
  "842": "USA",
  kosovo: "XKX",
  xk: "XKX",
  xkk: "XKX",
  rom: "ROU",
  "china, hong kong sar": "HKG",
  "hong kong, china": "HKG",
  "chinese taipei": "TWN",
  "china, macao sar": "MAC",
  macedonia: "MKD",
  кнр: "CHN",
  macau: "MAC",
  burma: "MMR",
  swaziland: "SWZ",
};

const AMBIGUOUS: Readonly<Record<string, readonly string[]>> = {
  korea: ["KOR", "PRK"],
  congo: ["COD", "COG"],
  "virgin islands": ["VGB", "VIR"],
};

/** What a text says about a country: its code, several candidates, or nothing known and perhaps a near name. */
export type CountryReading =
  | { readonly kind: "code"; readonly code: string }
  | { readonly kind: "ambiguous"; readonly candidates: readonly string[] }
  | { readonly kind: "unknown"; readonly near: string | null };

/**
 * The alpha-3 code, `WLD` or code of a bloc that a text names by code, number, English or Russian name, or alias.
 *
 * @param own  Codes of the data package, in the order of `countriesBySize`; they go first, since packages may list codes outside of
 *             ISO, and a misspelt name means the largest that is near.
 *
 * @example
 *   readCountry("Russia", new Set())   // { kind: "code", code: "RUS" }
 *   readCountry("Korea", new Set())    // { kind: "ambiguous", candidates: ["KOR", "PRK"] }
 *   readCountry("CHM", new Set(["CHN"]))   // { kind: "unknown", near: "CHN" }
 */
export function readCountry(text: string, own: ReadonlySet<string>): CountryReading {
  if (own.has(text) || BLOCS.includes(text) || ALPHA3.includes(text) || text === "XKX") return code(text);
  const name = text.trim().toLowerCase();
  const candidates = Object.hasOwn(AMBIGUOUS, name) ? AMBIGUOUS[name] : undefined;
  if (candidates !== undefined) return { kind: "ambiguous", candidates };
  const alias = Object.hasOwn(ALIASES, name) ? ALIASES[name] : undefined;
  const found = alias ?? isoCode(text.trim()) ?? printedCode(name) ?? blocOfName(name);
  return found === undefined || found === null ? { kind: "unknown", near: nearCode(text, own) } : code(found);
}

function code(found: string): CountryReading {
  return { kind: "code", code: found };
}

/** No codes of a package. */
const NONE: ReadonlySet<string> = new Set();

/** The code that a text names where no package adds codes of its own; null where it names none, or several. */
export function countryNamed(text: string): string | null {
  const read = readCountry(text, NONE);
  return read.kind === "code" ? read.code : null;
}

/** What answers call by that name; the rest of the world is no country. */
function printedCode(name: string): string | undefined {
  const found = countryOfName(name);
  return found !== null && ALPHA3.includes(found) ? found : undefined;
}

function isoCode(text: string): string | undefined {
  if (/^\d{1,3}$/u.test(text)) return countries.numericToAlpha3(text);
  if (/^[a-z]{2}$/iu.test(text)) {
    const found = countries.alpha2ToAlpha3(text.toUpperCase());
    if (found !== undefined) return found;
  }
  if (ALPHA3.includes(text.toUpperCase())) return text.toUpperCase();
  return countries.getAlpha3Code(text, "en") ?? countries.getAlpha3Code(text, "ru");
}

/** Languages whose names are understood, but not read: what they name is asked for. */
const FOREIGN = ["de", "fr", "es"] as const;

/** Codes by the names of what may be meant, by the codes of the package; a table may have a misspelt name in every row. */
const MEANT = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, string>>();

function nearCode(text: string, own: ReadonlySet<string>): string | null {
  const foreign = FOREIGN.map((language) => countries.getAlpha3Code(text.trim(), language)).find(Boolean);
  if (foreign !== undefined) return foreign;
  const known = MEANT.get(own) ?? codesByName([...own, ...BLOCS, ...ALPHA3]);
  MEANT.set(own, known);
  return nearestNamed(text, known);
}

/**
 * The code of the country or bloc that a misspelt text most likely means, by its code or one of its names; null where none is
 * likely.
 *
 * @param codes  Of countries and blocs that may be meant, the likelier first.
 *
 * @example
 *   nearestCountry("Chna", ["USA", "CHN"])   // "CHN"
 *   nearestCountry("Ger", ["PER", "DEU"])    // "DEU"
 *   nearestCountry("Asia", ["USA", "CHN"])   // null
 */
export function nearestCountry(text: string, codes: Iterable<string>): string | null {
  return nearestNamed(text, codesByName(codes));
}

function nearestNamed(text: string, codeByName: ReadonlyMap<string, string>): string | null {
  const name = nearest(text, codeByName.keys());
  return name === null ? null : codeByName.get(name)!;
}

/** A name that two have is that of the first. */
function codesByName(codes: Iterable<string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const each of codes) for (const name of namesOf(each)) if (!found.has(name)) found.set(name, each);
  return found;
}

/** Kept by code: a name that nobody has is compared with those of every country, which take long to look up. */
const KNOWN_NAMES = new Map<string, readonly string[]>();

/** What a country or bloc is called: its code, what answers and ISO 3166 call it, and names in use. */
function namesOf(country: string): readonly string[] {
  const known = KNOWN_NAMES.get(country);
  if (known !== undefined) return known;
  const printed = LANGUAGES.map((language) => countryName(country, language).label);
  const official = LANGUAGES.flatMap((language) => countries.getName(country, language) ?? []);
  const inUse = Object.entries(ALIASES).flatMap(([alias, meant]) => (meant === country ? [alias] : []));
  const names = [...new Set([country, ...printed, ...official, ...inUse])];
  KNOWN_NAMES.set(country, names);
  return names;
}

/**
 * Countries of an economy, what each spends deciding, the largest first; its rest of the world stands last.
 *
 * @example
 *   countriesBySize(undefined)   // []
 */
export function countriesBySize(economy: Economy | undefined): readonly string[] {
  if (economy === undefined) return [];
  const { countries: own, isResidual, use } = economy;
  const cells = use.values.length / own.size;
  const spent = own.labels.map((_label, at) =>
    use.values.subarray(at * cells, (at + 1) * cells).reduce((sum, each) => sum + (Number.isNaN(each) ? 0 : each), 0),
  );
  const size = (at: number): number => (isResidual[at] === true ? Number.NEGATIVE_INFINITY : spent[at]!);
  const order = own.labels.map((_label, at) => at).toSorted((one, other) => size(other) - size(one));
  return order.map((at) => own.labels[at]!);
}
