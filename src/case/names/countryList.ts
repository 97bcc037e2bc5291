import { BLOC_CODES, BLOCS, everIn, tariffMembers } from "./blocs.ts";

/**
 * Countries as a case names them; which ones they are depends on the day and on the data package
 * (`countriesOf`), so that each package resolves `WLD` for itself.
 */
export interface CountryList {
  /** Alpha-3 codes, `WLD` (every other country) and blocs such as `EU` (their members on the day). */
  readonly include: readonly string[];
  /** Alpha-3 codes and blocs taken out again. */
  readonly except: readonly string[];
}

/** Importer and exporter, as labels of a data package. */
export type CountryPair = readonly [importer: string, exporter: string];

/**
 * Pairs that a row reaches among the countries of a data package on a day. `WLD` is every other country, and for a
 * bloc every country outside of it; sales within a country are left out unless the row names exactly that country on
 * both sides.
 *
 * @param labels  Countries of the package, a residual included.
 */
export function pairsOf(
  importers: CountryList,
  exporters: CountryList,
  labels: readonly string[],
  date: string,
): readonly CountryPair[] {
  const known = new Set(labels);
  const isDomestic = namesOneCountry(importers, exporters);
  const buyers = resolved(importers, exporters, labels, date).filter((each) => known.has(each));
  const sellers = resolved(exporters, importers, labels, date).filter((each) => known.has(each));
  return buyers.flatMap((importer) =>
    sellers
      .filter((exporter) => exporter !== importer || isDomestic)
      .map((exporter): CountryPair => [importer, exporter]),
  );
}

/** Countries of a data package that a list names on a day. */
export function countriesOf(list: CountryList, labels: readonly string[], date: string): readonly string[] {
  const known = new Set(labels);
  return resolved(list, { include: [], except: [] }, labels, date).filter((each) => known.has(each));
}

/** Pairs of one importer: of a country, or of the members of a bloc that a list names. */
export interface TerritoryPairs {
  /** Code of the country or bloc. */
  readonly importer: string;
  readonly pairs: readonly CountryPair[];
}

/** The pairs of `pairsOf` by importer, where a bloc that the list of importers names is one with all its members. */
export function pairsByTerritory(
  importers: CountryList,
  exporters: CountryList,
  labels: readonly string[],
  date: string,
): readonly TerritoryPairs[] {
  const blocs = importers.include.filter((each) => each !== "WLD" && isBloc(each, labels));
  const territoryOf = (country: string): string =>
    blocs.find((bloc) => tariffMembers(bloc, date).includes(country)) ?? country;
  const found = new Map<string, CountryPair[]>();
  for (const pair of pairsOf(importers, exporters, labels, date)) {
    const importer = territoryOf(pair[0]);
    found.set(importer, [...(found.get(importer) ?? []), pair]);
  }
  return [...found].map(([importer, pairs]) => ({ importer, pairs }));
}

/** True when two lists name one and the same country and nothing else: a row on them acts on sales within it. */
export function namesOneCountry(one: CountryList, other: CountryList): boolean {
  const [first] = one.include;
  const isSingle = one.include.length === 1 && other.include.length === 1;
  return isSingle && first === other.include[0] && !BLOCS.includes(first ?? "");
}

function resolved(
  list: CountryList,
  opposite: CountryList,
  labels: readonly string[],
  date: string,
): readonly string[] {
  const named = (each: string): readonly string[] => (isBloc(each, labels) ? tariffMembers(each, date) : [each]);
  const outside = new Set(opposite.include.filter((each) => isBloc(each, labels)).flatMap(named));
  const found = list.include.flatMap((each) =>
    each === "WLD" ? labels.filter((label) => !outside.has(label)) : named(each),
  );
  const except = new Set(list.except.flatMap(named));
  return [...new Set(found)].filter((each) => !except.has(each));
}

/** Whether a code stands for members: one that a package lists is a country there. */
function isBloc(code: string, labels: readonly string[]): boolean {
  return BLOC_CODES.includes(code) && !labels.includes(code);
}

/** Countries that a list names, itself or as members of a bloc, and that a data package has not. */
export function absentCountries(list: CountryList, labels: readonly string[], date: string): readonly string[] {
  const known = new Set(labels);
  const named = { ...list, include: list.include.filter((each) => each !== "WLD") };
  return resolved(named, { include: [], except: [] }, labels, date).filter((each) => !known.has(each));
}

/** True when a country may be one of a list on some day. */
export function mayInclude(list: CountryList, country: string): boolean {
  if (list.include.includes(country)) return true;
  if (list.except.includes(country)) return false;
  if (list.include.includes("WLD")) return true;
  return list.include.some((each) => everIn(each, country));
}
