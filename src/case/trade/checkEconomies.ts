import type { Economy } from "../../data/packages/index.ts";
import type { EconomySettings, Parties } from "./tradeCase.ts";
import type { Measure } from "./measure.ts";
import type { Scenario } from "./scenario.ts";
import {
  absentCountries,
  BLOC_CODES,
  economiesWith,
  everIn,
  namesOfKind,
  notInMarkets,
  type PackageShelf,
  withoutOwnData,
} from "../names/index.ts";
import { grouped } from "../rows/index.ts";
import type { PlaceOf } from "../text/index.ts";
import { append, type Place, type Problem } from "../../base/problems/index.ts";
import { isVaried } from "./answerScenario.ts";
import { isAnsweredFor, isOfMarketMembers } from "./blocs.ts";
import { blocProblems } from "./checkBlocs.ts";
import {
  sectorsOfOthers,
  noConcordance,
  unknownElasticities,
  unknownPackage,
  unknownSector,
  inTheFlows,
  leftOut,
  noRange,
  yearsApart,
} from "../problems/index.ts";
import type { PlacedMeasure } from "./placedMeasure.ts";
import { isInForce } from "./rowDays.ts";

const LISTED = 50;
/** Years between data and measures from which on they are far apart. */
const YEARS_APART = 3;

/** Opens the packages that a case names, headline first; those that cannot be opened are problems. */
export function openEconomies(
  names: readonly { readonly name: string; readonly place: Place }[],
  shelf: PackageShelf,
  problems: Problem[],
): ReadonlyMap<string, Economy> {
  const opened = new Map<string, Economy>();
  for (const { name, place } of names) {
    if (!shelf.names.includes(name)) {
      problems.push(unknownPackage(place, name, namesOfKind(shelf, "economy")));
      continue;
    }
    const found = shelf.open(name);
    append(problems, found.problems);
    if (found.economy !== null) opened.set(name, found.economy);
  }
  return opened;
}

/** Settings with packages by the name that they print, where the case names the folder of one. */
export function printedNames(settings: EconomySettings, shelf: PackageShelf): EconomySettings {
  const printed = (name: string): string => {
    const economy = shelf.names.includes(name) ? shelf.open(name).economy : null;
    const own = economy?.manifest.name ?? name;
    return own !== name && shelf.names.includes(own) && shelf.open(own).economy === economy ? own : name;
  };
  return { ...settings, data: printed(settings.data), also: settings.also.map(printed) };
}

/** What of a case is checked against data packages. */
export interface EconomyCheck {
  readonly settings: EconomySettings;
  /** As the text has them, with what stands there twice. */
  readonly named: EconomySettings;
  readonly parties: Parties | null;
  readonly measures: readonly PlacedMeasure[];
  readonly scenarios: readonly Scenario[];
  /** Countries that markets answer for, where nothing but markets answers, `unread` where one of these could not be read; else null. */
  readonly inMarkets: readonly string[] | "unread" | null;
  readonly economies: ReadonlyMap<string, Economy>;
  readonly shelf: PackageShelf;
  readonly placeOf: PlaceOf;
}

/** Parties, sectors, elasticity sets, concordances and years of a case against the packages that it names. */
export function economyProblems(check: EconomyCheck): Problem[] {
  const headline = check.economies.get(check.settings.data);
  if (headline === undefined) return elasticityProblems(check);
  return [
    ...partyProblems(check, headline),
    ...elasticityProblems(check),
    ...check.measures.flatMap((placed) => sectorProblems(placed, headline)),
    ...check.measures.flatMap((placed) => keySectorProblems(placed, headline)),
    ...check.measures.flatMap(({ measure }) => absentProblems(measure, check.scenarios, headline)),
    ...concordanceProblems(check, headline),
    ...[...check.economies.values()].flatMap((economy) => yearProblems(economy, check)),
    ...[...check.economies.values()].flatMap((economy) => flowsProblems(economy, check)),
    ...rangeProblems(check, headline),
  ];
}

function partyProblems({ parties, inMarkets, shelf, placeOf }: EconomyCheck, headline: Economy): Problem[] {
  if (parties === null) return [];
  const { name } = headline.manifest;
  const problemsOf = (code: string, place: Place, listed: readonly string[] | null): Problem[] => {
    const bloc = parties.blocs.find((each) => each.code === code);
    if (bloc !== undefined) return isOfMarketMembers(bloc, listed) ? [] : blocProblems(bloc, place, name);
    if (isAnsweredFor(headline, code) || listed?.includes(code) === true) return [];
    return listed === null
      ? [withoutOwnData(place, code, headline, () => economiesWith(shelf, code, name))]
      : [notInMarkets(place, code, headline, listed)];
  };
  return [
    ...(["a", "b"] as const).flatMap((side) => {
      const code = parties[side];
      return code === null ? [] : problemsOf(code, placeOf(["parties", side]), null);
    }),
    ...(inMarkets === "unread"
      ? []
      : parties.third.flatMap((country, at) => problemsOf(country, placeOf(["parties", "third", at]), inMarkets))),
  ];
}

function elasticityProblems({ settings, named, economies, placeOf }: EconomyCheck): Problem[] {
  const missing = (set: string, economy: Economy, place: Place): Problem[] =>
    economy.elasticities.has(set)
      ? []
      : [unknownElasticities(place, set, economy.manifest.name, [...economy.elasticities.keys()])];
  const headline = economies.get(settings.data);
  const centre = [...economies.values()].flatMap((economy) =>
    missing(settings.elasticities, economy, placeOf(["economy", "elasticities"])),
  );
  if (headline === undefined) return centre;
  const range = named.range.elasticities.flatMap((set, at) =>
    missing(set, headline, placeOf(["economy", "range", "elasticities", at])),
  );
  const reasons = Object.keys(settings.reasons).flatMap((set) =>
    missing(set, headline, placeOf(["economy", "reasons", set])),
  );
  return [...centre, ...reasons, ...range];
}

function sectorProblems({ measure, places }: PlacedMeasure, headline: Economy): Problem[] {
  const problems: Problem[] = [];
  measure.rows.forEach(({ sector, hs, covered }, at) => {
    if (hs === null && covered === undefined && problems.length < LISTED)
      append(problems, sectorProblem(sector, places[at]!("sector"), headline));
  });
  return problems;
}

/** Sectors that rows by product belong to, where the headline package does not have them. */
function keySectorProblems({ measure, places }: PlacedMeasure, { sectors, manifest }: Economy): Problem[] {
  const at = measure.rows.findIndex(({ covered, sector }) => covered !== undefined && sectors.indexOf(sector) < 0);
  if (at < 0) return [];
  const made = measure.rows.filter(({ covered }) => covered !== undefined).map(({ sector }) => sector);
  const missing = [...new Set(made)].filter((sector) => sectors.indexOf(sector) < 0);
  return [sectorsOfOthers(places[at]!("hs"), measure.id, missing, manifest.name)];
}

/** A sector that the headline package does not have, with the nearest code or name; nothing when it has. */
export function sectorProblem(sector: string, place: Place, headline: Economy): Problem[] {
  const { sectors, sectorNames, manifest } = headline;
  if (isAllOfThem(sector) || sectors.indexOf(sector) >= 0) return [];
  const known = sectors.labels.map((code, at) => ({ code, name: sectorNames[at] ?? code }));
  return [unknownSector(place, sector, manifest.name, known)];
}

/** True for `*`, all sectors, and `goods`, all goods. */
export function isAllOfThem(sector: string): boolean {
  return sector === "*" || sector === "goods";
}

/** Countries that a measure names and a package has only inside its residual, over the days it is read on. */
export function absentProblems(measure: Measure, scenarios: readonly Scenario[], economy: Economy): Problem[] {
  const dates = new Set(scenarios.filter((each) => each.measures.includes(measure.id)).map((each) => each.at));
  const lists = [measure.imposers, measure.targets, ...measure.rows.flatMap((row) => [row.importers, row.exporters])];
  const distinct = new Map(lists.map((list) => [JSON.stringify(list), list]));
  const absent = [...dates].flatMap((date) =>
    [...distinct.values()].flatMap((list) => absentCountries(list, economy.countries.labels, date)),
  );
  const countries = [...new Set(absent)].toSorted();
  return [...grouped(countries, (country) => wholeOf(country, economy))].map(([whole, parts]) =>
    leftOut(measure.id, parts, economy.manifest.name, whole),
  );
}

/** What of a package has a country inside: a bloc that is one country there, else the rest of the world. */
function wholeOf(country: string, { countries }: Economy): string {
  return BLOC_CODES.find((code) => countries.indexOf(code) >= 0 && everIn(code, country)) ?? "the rest of the world";
}

function concordanceProblems(check: EconomyCheck, headline: Economy): Problem[] {
  const { settings, named, measures, economies, placeOf } = check;
  const isBySector = measures.some(({ measure }) => measure.rows.some(({ sector }) => !isAllOfThem(sector)));
  if (!isBySector) return [];
  return named.also.flatMap((name, at) =>
    !economies.has(name) || !settings.also.includes(name) || headline.concordances.has(name)
      ? []
      : [noConcordance(placeOf(["economy", "also", at]), settings.data, name)],
  );
}

/** Measures in force in a scenario that began before the end of the year of a package's flows. */
function flowsProblems(economy: Economy, { measures, scenarios, named, placeOf }: EconomyCheck): Problem[] {
  const { manifest } = economy;
  const early = measures.flatMap(({ measure }) => {
    const days = scenarios.filter((each) => each.measures.includes(measure.id)).map(({ at }) => at);
    const from = firstDay(measure, days, manifest);
    return from === null ? [] : [{ id: measure.id, from }];
  });
  return early.length === 0 ? [] : [inTheFlows(packagePlace(manifest.name, named, placeOf), manifest, early)];
}

/** First day of the rows of a measure that act on some of the days and began in the flows; null when there is none. */
function firstDay({ rows, basis }: Measure, days: readonly string[], manifest: Economy["manifest"]): string | null {
  const [end, isRolled] = [`${manifest.year}-12-31`, (manifest.tariffYear ?? manifest.year) !== manifest.year];
  if (basis === "assumption" && !isRolled) return null;
  const acting = rows.filter((row) => row.hs === null && row.from <= end && days.some((day) => isInForce(row, day)));
  const counted = acting.filter(({ instrument, mode }) => isRolled || instrument !== "tariff" || mode !== "set");
  return counted.map(({ from }) => from).toSorted()[0] ?? null;
}

function packagePlace(name: string, { also }: EconomySettings, placeOf: PlaceOf): Place {
  const at = also.indexOf(name);
  return placeOf(at < 0 ? ["economy", "data"] : ["economy", "also", at]);
}

/** Scenarios that ask for a whole range of a case that varies nothing. */
function rangeProblems({ settings, scenarios, placeOf }: EconomyCheck, headline: Economy): Problem[] {
  const asked = scenarios.filter((scenario) => scenario.fullRange && !isVaried(settings, scenario));
  const ids = [...new Set(asked.map(({ id, sweep }) => sweep?.of ?? id))];
  return ids.map((id) => noRange(placeOf(["scenarios", id, "fullRange"]), id, [...headline.elasticities.keys()]));
}

function yearProblems({ manifest }: Economy, { named, scenarios, placeOf }: EconomyCheck): Problem[] {
  const late = scenarios.filter(({ at }) => Number(at.slice(0, 4)) - manifest.year >= YEARS_APART);
  if (late.length === 0) return [];
  const latest =
    late
      .map(({ at }) => at)
      .toSorted()
      .at(-1) ?? "";
  const ids = new Set(late.map(({ id, sweep }) => sweep?.of ?? id));
  const place = packagePlace(manifest.name, named, placeOf);
  return [yearsApart(place, manifest.name, manifest.year, [...ids], latest)];
}
