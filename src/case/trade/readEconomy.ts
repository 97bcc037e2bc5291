import { FIXED_WORLD } from "../../engines/equilibrium/index.ts";
import type { Place } from "../../base/problems/index.ts";
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
    closure: economy.closure?.deficits ?? FIXED_WORLD,
    range: {
      elasticities: economy.range?.elasticities ?? [],
      closures: economy.range?.closures ?? [],
    },
  };
}

/** Packages of a case and where it names them. */
export function packagePlaces(settings: EconomySettings, placeOf: PlaceOf): { name: string; place: Place }[] {
  const also = settings.also.map((name, at) => ({ name, place: placeOf(["economy", "also", at]) }));
  return [{ name: settings.data, place: placeOf(["economy", "data"]) }, ...also];
}
