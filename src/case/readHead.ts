import { FIXED_WORLD } from "../engines/equilibrium/index.ts";
import { append, type Place, type Problem } from "../base/problems/index.ts";
import { readBibliography } from "./bibliography.ts";
import type { Case, Source } from "./case.ts";
import type { EconomyDraft } from "./draft.ts";
import type { PlaceOf } from "./issues.ts";
import { partDraft } from "./partDraft.ts";
import { partiesAlike } from "./problems.ts";
import { type NameReading, partyOf } from "./readCountries.ts";
import { PARTIES_SCHEMA } from "./schema.ts";
import type { CaseSource } from "./source.ts";

/** What the economy block says, repetitions too; null where it cannot be read. */
export function economySettings(economy: EconomyDraft | null): Case["economy"] | null {
  if (economy === null) return null;
  return {
    data: economy.data,
    also: economy.also ?? [],
    elasticities: economy.elasticities,
    closure: economy.closure?.deficits ?? FIXED_WORLD,
    range: {
      elasticities: economy.range?.elasticities ?? [],
      closures: economy.range?.closures ?? [],
    },
  };
}

/** Packages of a case and where it names them. */
export function packagePlaces(settings: Case["economy"], placeOf: PlaceOf): { name: string; place: Place }[] {
  const also = settings.also.map((name, at) => ({ name, place: placeOf(["economy", "also", at]) }));
  return [{ name: settings.data, place: placeOf(["economy", "data"]) }, ...also];
}

/** Entries of the bibliography; null where it cannot be read, so that keys cannot be checked. */
export function readSources(
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
  append(problems, read.problems);
  return read.sources;
}

/** The parties of a case; null where one of the two cannot be read. */
export function readParties(value: unknown, placeOf: PlaceOf, names: NameReading): Case["parties"] | null {
  const parties = partDraft(PARTIES_SCHEMA, value);
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
