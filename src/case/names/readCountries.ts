import type { Place, Problem } from "../../base/problems/index.ts";
import { BLOCS, type OwnBloc } from "./blocs.ts";
import { readCountry } from "./countryCodes.ts";
import { ambiguousCountry, blocAsParty, namedAndExcepted, unknownCountry, readAs } from "../problems/index.ts";
import type { CountryList } from "./countryList.ts";

/** What reading names of countries needs and leaves behind. */
export interface NameReading {
  /** Codes of the headline package; empty where it is not at hand. */
  readonly own: ReadonlySet<string>;
  /** Blocs that the case itself lists. */
  readonly blocs: readonly OwnBloc[];
  /** Names that were echoed already. */
  readonly echoed: Set<string>;
  readonly problems: Problem[];
  /** Texts of the case in the other language, as they are found. */
  readonly titles: Map<string, string>;
}

/**
 * The code that a name stands for, with one warning per name that echoes it when it was not the code itself.
 *
 * @returns null when the name is unknown or ambiguous, which is then among the problems.
 */
function codeOf(text: string, place: Place, { own, echoed, problems }: NameReading): string | null {
  const reading = readCountry(text, own);
  if (reading.kind === "unknown") problems.push(unknownCountry(place, text, reading.near));
  else if (reading.kind === "ambiguous") problems.push(ambiguousCountry(place, text, reading.candidates));
  else {
    if (reading.code !== text && !echoed.has(text)) problems.push(readAs(place, text, reading.code));
    echoed.add(text);
    return reading.code;
  }
  return null;
}

/** The code of one country; a bloc is a problem. */
export function partyOf(text: string, place: Place, names: NameReading): string | null {
  const code = traderOf(text, place, names);
  const isBloc = code !== null && BLOCS.includes(code) && !names.own.has(code);
  if (code === null || !(isBloc || isOwnBloc(code, names))) return code;
  names.problems.push(blocAsParty(place, code));
  return null;
}

/** The code of one country or bloc; the whole world is a problem. */
export function traderOf(text: string, place: Place, names: NameReading): string | null {
  if (isOwnBloc(text, names)) return text;
  const code = codeOf(text, place, names);
  if (code !== "WLD") return code;
  names.problems.push(blocAsParty(place, code));
  return null;
}

function isOwnBloc(text: string, { blocs }: NameReading): boolean {
  return blocs.some(({ code }) => code === text);
}

/** The codes of a list, a bloc of the case as its members; names that are none are left out and among the problems. */
export function codesOf(
  texts: readonly string[],
  placeOf: (at: number) => Place,
  names: NameReading,
): readonly string[] {
  const members = (text: string): readonly string[] | undefined =>
    names.blocs.find(({ code }) => code === text)?.members;
  return texts.flatMap((text, at) => members(text) ?? codeOf(text, placeOf(at), names) ?? []);
}

/** A list with exceptions; naming and excepting one country is a problem. */
export function countryList(
  include: readonly string[],
  except: readonly string[],
  place: Place,
  problems: Problem[],
): CountryList {
  for (const country of include) {
    if (except.includes(country)) problems.push(namedAndExcepted(place, country));
  }
  return { include: [...new Set(include)], except: [...new Set(except)] };
}
