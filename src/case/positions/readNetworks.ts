import { append, type Problem } from "../../base/problems/index.ts";
import type { PlaceOf } from "../text/index.ts";
import { datesReversed } from "../problems/index.ts";
import type { PositionsDraft } from "./blockSchema.ts";
import type { NetworkSettings } from "./networkSchema.ts";
import { networkFaults } from "./networkSettings.ts";
import { networkAmiss } from "./problems.ts";

/** The networks that a case asks for, by id. Settings that do not go together are problems, all at once. */
export function readNetworks(
  { networks = {} }: Pick<PositionsDraft, "networks">,
  placeOf: PlaceOf,
  problems: Problem[],
): ReadonlyMap<string, NetworkSettings> {
  for (const [id, settings] of Object.entries(networks)) {
    const place = (key: string) => placeOf(["positions", "networks", id, key]);
    append(
      problems,
      networkFaults(settings).map(({ key, found, rule }) => networkAmiss(place(key), key, found, rule)),
    );
    const { from, to } = settings;
    if (from !== undefined && to !== undefined && from > to) problems.push(datesReversed(place("from"), from, to));
  }
  return new Map(Object.entries(networks));
}
