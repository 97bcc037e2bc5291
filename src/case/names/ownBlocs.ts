import { z } from "zod";
import { countries, meaning, type PlaceOf, soundPart, title } from "../text/index.ts";
import { notId } from "../problems/index.ts";
import type { OwnBloc } from "./blocs.ts";
import { readCountry } from "./countryCodes.ts";
import { codesOf, type NameReading } from "./readCountries.ts";

const OWN_BLOC = z.strictObject({
  title: title().meta(
    meaning("Its name, as it stands inside a sentence; with `the` where English wants it.", {
      examples: ["the Andean Community"],
    }),
  ),
  members: countries()
    .min(2)
    .meta(meaning("Its countries, two at least.", { examples: ["BOL", "COL", "ECU", "PER"] })),
});

const FREE_CODE = "a code that no country and no other bloc has";

/** The key `blocs`. */
export const BLOCS_SCHEMA = z
  .record(z.string().regex(/^[A-Z][A-Z0-9-]{1,15}$/u), OWN_BLOC)
  .meta(
    meaning(
      "Lists of countries of the case, by a code in capitals. A party, a list of a measure and `--for` may name one as they name `EU`.",
    ),
  );

/** The blocs that a case itself lists; those that cannot be read are among the problems. */
export function readOwnBlocs(value: unknown, placeOf: PlaceOf, names: NameReading): readonly OwnBloc[] {
  return Object.entries(soundPart(BLOCS_SCHEMA, value) ?? {}).flatMap(([code, draft]) => {
    const place = (at: number): ReturnType<PlaceOf> => placeOf(["blocs", code, "members", at]);
    const members = codesOf(draft.members, place, names);
    const taken = readCountry(code, names.own).kind !== "unknown";
    if (taken) names.problems.push(notId(placeOf(["blocs", code]), code, FREE_CODE));
    return taken ? [] : [{ code, title: draft.title, members: [...new Set(members)].toSorted() }];
  });
}
