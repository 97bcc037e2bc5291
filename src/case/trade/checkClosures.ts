import { FIXED_WORLD, fixedUnit } from "../../engines/equilibrium/index.ts";
import type { Place, Problem } from "../../base/problems/index.ts";
import type { IndexSet } from "../../base/sets/index.ts";
import { nearestCountry } from "../names/index.ts";
import { oldClosure, unknownUnit } from "./closureProblems.ts";
import { closureOf, isOldClosure } from "./closureWords.ts";
import { type PlaceOf, isMapping, type ValuePath } from "../text/index.ts";

/** Closures as they are written, with their places. */
function writtenClosures(value: Readonly<Record<string, unknown>>): readonly (readonly [ValuePath, unknown])[] {
  const economy = isMapping(value["economy"]) ? value["economy"] : {};
  const closure = isMapping(economy["closure"]) ? economy["closure"] : {};
  const range = isMapping(economy["range"]) ? economy["range"] : {};
  const closures: readonly unknown[] = Array.isArray(range["closures"]) ? range["closures"] : [];
  const scenarios = isMapping(value["scenarios"]) ? Object.entries(value["scenarios"]) : [];
  const all: readonly (readonly [ValuePath, unknown])[] = [
    [["economy", "closure", "deficits"], closure["deficits"]],
    ...closures.map((each, at): readonly [ValuePath, unknown] => [["economy", "range", "closures", at], each]),
    ...scenarios.map(([id, each]): readonly [ValuePath, unknown] => [
      ["scenarios", id, "deficits"],
      isMapping(each) ? each["deficits"] : undefined,
    ]),
  ];
  return all.filter(([, written]) => written !== undefined);
}

/** Old words, with what they are now, and units that the package does not have. */
export function closureProblems(
  value: Readonly<Record<string, unknown>>,
  headline: { readonly countries: IndexSet; readonly manifest: { readonly name: string } } | undefined,
  placeOf: PlaceOf,
): Problem[] {
  return writtenClosures(value).flatMap(([path, written]) => {
    return closureProblemsAt(placeOf(path), written, headline);
  });
}

/** Of one closure, as it is written at a place of the case or as an option. */
export function closureProblemsAt(
  place: Place,
  written: unknown,
  headline: { readonly countries: IndexSet; readonly manifest: { readonly name: string } } | undefined,
): Problem[] {
  const closure = closureOf(written);
  if (closure === null) return [];
  const old = isOldClosure(written) ? [oldClosure(place, String(written), closure)] : [];
  const unit = fixedUnit(closure);
  const isKnown =
    unit === null || closure === FIXED_WORLD || headline === undefined || headline.countries.indexOf(unit) >= 0;
  return isKnown
    ? old
    : [unknownUnit(place, unit, headline.manifest.name, nearestCountry(unit, headline.countries.labels))];
}
