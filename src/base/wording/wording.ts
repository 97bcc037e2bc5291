import { countryName, type CountryName } from "./country.ts";
import type { Language } from "./language.ts";
import type { MessageKey, MessageValues } from "./messages/catalog.ts";
import { say } from "./say.ts";
import { sectorLabel } from "./sector.ts";
import { unitLabel } from "./unit.ts";

/** Names that a package gives to its codes, used where no neutral name is known. */
export interface PackageNames {
  readonly countries: Readonly<Record<string, string>>;
  readonly sectors: Readonly<Record<string, string>>;
}

/** Everything that turns codes and keys into words of one language. */
export interface Wording {
  readonly language: Language;
  readonly say: <Key extends MessageKey>(key: Key, values: MessageValues<Key>) => string;
  readonly country: (code: string) => CountryName;
  readonly sector: (code: string) => string;
  /** A unit as the language writes it. */
  readonly unit: (unit: string) => string;
}

/** The words of a language, with the names of a package behind them. */
export function wording(language: Language, names: PackageNames = { countries: {}, sectors: {} }): Wording {
  return {
    language,
    say: (key, values) => say(language, key, values),
    country: (code) => countryName(code, language, own(names.countries, code)),
    sector: (code) => sectorLabel(code, language, own(names.sectors, code)),
    unit: (unit) => unitLabel(unit, language),
  };
}

function own(record: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/**
 * Names of a package by code; an economy package fits as it is.
 *
 * @example
 *   const economy = { countries: { labels: ["A"] }, countryNames: ["Aland"], sectors: { labels: [] }, sectorNames: [] };
 *   packageNames(economy).countries["A"]   // "Aland"
 */
export function packageNames(economy: {
  readonly countries: { readonly labels: readonly string[] };
  readonly countryNames: readonly string[];
  readonly sectors: { readonly labels: readonly string[] };
  readonly sectorNames: readonly string[];
}): PackageNames {
  return {
    countries: byLabel(economy.countries.labels, economy.countryNames),
    sectors: byLabel(economy.sectors.labels, economy.sectorNames),
  };
}

function byLabel(labels: readonly string[], names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(labels.map((label, position) => [label, names[position] ?? label]));
}
