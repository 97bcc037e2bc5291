import { FIXED_WORLD } from "../../engines/equilibrium/index.ts";
import type { Place, Problem } from "../../base/problems/index.ts";
import { outOfRange } from "../problems/index.ts";
import type { PlaceOf } from "../text/index.ts";
import type { EconomyDraft } from "./economySchema.ts";
import type { EconomySettings } from "./tradeCase.ts";

/** What the economy block says, repetitions too; null where it cannot be read. */
export function economySettings(economy: EconomyDraft | null): EconomySettings | null {
  if (economy === null) return null;
  return {
    data: economy.data,
    also: economy.also ?? [],
    elasticities: economy.elasticities,
    reasons: economy.reasons ?? {},
    closure: economy.closure?.deficits ?? FIXED_WORLD,
    wasted: economy.wasted ?? 0,
    range: {
      elasticities: economy.range?.elasticities ?? [],
      closures: economy.range?.closures ?? [],
    },
  };
}

/** A part of the revenue outside of 0 to 100 percent, in the economy block or in a scenario. */
export function wastedProblems(
  economy: { readonly wasted?: number | undefined } | null,
  scenarios: readonly (readonly [id: string, { readonly wasted?: number | undefined }])[],
  placeOf: PlaceOf,
): Problem[] {
  const written = [
    [["economy", "wasted"], economy?.wasted] as const,
    ...scenarios.map(([id, { wasted }]) => [["scenarios", id, "wasted"], wasted] as const),
  ];
  return written.flatMap(([path, wasted]) =>
    wasted === undefined || (wasted >= 0 && wasted <= 100)
      ? []
      : [outOfRange(placeOf(path), String(wasted), "from 0 to 100 percent")],
  );
}

/** Packages of a case and where it names them. */
export function packagePlaces(settings: EconomySettings, placeOf: PlaceOf): { name: string; place: Place }[] {
  const also = settings.also.map((name, at) => ({ name, place: placeOf(["economy", "also", at]) }));
  return [{ name: settings.data, place: placeOf(["economy", "data"]) }, ...also];
}
