import { blocOfName, countryOfName, nearest } from "../../base/wording/index.ts";
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
 * @param own  Codes of the data package; they go first, since packages may list codes outside of ISO.
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

function nearCode(text: string, own: ReadonlySet<string>): string | null {
  const foreign = FOREIGN.map((language) => countries.getAlpha3Code(text.trim(), language)).find(Boolean);
  if (foreign !== undefined) return foreign;
  const preferred = nearest(text, own) ?? nearest(text, [...BLOCS, ...ALPHA3]);
  if (preferred !== null || text.length <= 3) return preferred;
  const names = Object.values(countries.getNames("en", { select: "official" }));
  return nearest(text, names);
}
