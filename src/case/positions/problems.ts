import { problem, quoted, type Place, type Problem } from "../../base/problems/index.ts";

const said = (value: string): string => `"${quoted(value)}"`;
const meant = (near: string | null): readonly string[] => (near === null ? [] : [`Did you mean ${said(near)}?`]);

/** E710 */
export function withoutOrigin(place: Place, id: string): Problem {
  return problem("E710", place, {
    message: `Statement ${said(id)} has neither a source nor a locator: nobody can look it up.`,
    expected: "a key of the bibliography, and the page or line",
  });
}

const LISTS = {
  E711: ["camp", "camps"],
  E712: ["concept", "concepts"],
  E715: ["strategy", "strategies"],
  E718: ["coder", "coders"],
} as const;

/** E711, E712, E715, E718 */
export function notInCodebook(code: keyof typeof LISTS, place: Place, found: string, near: string | null): Problem {
  const [what, list] = LISTS[code];
  return problem(code, place, {
    message: `The codebook has no ${what} ${said(found)}.`,
    found,
    expected: `an id of \`${list}\` of the codebook`,
    hints: meant(near),
  });
}

/** E713 */
export function offScale(place: Place, found: string, low: number, high: number): Problem {
  return problem("E713", place, {
    message: `${found} is off the scale, which runs from ${low} to ${high}.`,
    found,
    expected: `${low} to ${high}; blank where no stance is taken`,
  });
}

/** E714 */
export function alternativeAlone(place: Place, id: string): Problem {
  return problem("E714", place, {
    message: `Statement ${said(id)} has an alternative position and no position.`,
    expected: "a position in the column `position`, or both cells blank",
  });
}

/** E716 */
export function codeTwice(place: Place, what: string, id: string): Problem {
  return problem("E716", place, {
    message: `The ${what} ${said(id)} is listed twice.`,
    found: id,
    expected: "each once",
  });
}

/** E717 */
export function dateAmiss(place: Place, found: string, fault: string, expected: string): Problem {
  return problem("E717", place, { message: fault, found, expected });
}

/** E719 */
export function codedTwice(place: Place, id: string, coder: string, other: number): Problem {
  const by = coder === "" ? "by nobody named" : `by ${said(coder)}`;
  return problem("E719", place, {
    message: `Statement ${said(id)} is coded twice ${by}, first on line ${other}.`,
    found: id,
    expected: "each statement once per coder",
  });
}

/** E750 */
export function mixedEncodings(place: Place, found: string): Problem {
  return problem("E750", place, {
    message: `${said(found)} was read in the wrong encoding somewhere: its letters are no longer those that were written.`,
    found,
    expected: "UTF-8 throughout",
    hints: ["Take the text from its origin again; saving the file anew does not bring the letters back."],
  });
}

/** E751 */
export function scaleAmiss(place: Place, fault: string): Problem {
  return problem("E751", place, {
    message: `The scale ${fault}.`,
    expected: "low below high, a label for both, and labels for positions between them only",
  });
}

/** E752 */
export function unknownLanguage(place: Place, found: string): Problem {
  return problem("E752", place, {
    message: `${said(found)} is not a code of a language.`,
    found,
    expected: "two letters of ISO 639-1, such as en or ru",
  });
}

/** E753 */
export function nobodySpeaks(place: Place, id: string): Problem {
  return problem("E753", place, {
    message: `Statement ${said(id)} names no person and is not collective.`,
    expected: "who speaks; or 1 in the column `collective`",
  });
}

/** E754 */
export function networkAmiss(place: Place, key: string, found: string, expected: string): Problem {
  return problem("E754", place, { message: `The ${key} of this network cannot be ${said(found)}.`, found, expected });
}

/** W710 */
export function campWithoutPosition(place: Place, camp: string, statements: number): Problem {
  const none = statements === 0 ? "no statement" : `${statements} ${statements === 1 ? "statement" : "statements"}`;
  return problem("W710", place, {
    message: `Camp ${said(camp)} has ${none}${statements === 0 ? "" : " and none with a position"}: where it stands is not known.`,
    found: camp,
    expected: "at least one statement with a position",
  });
}

/** W711 */
export function oneCoder(place: Place, coder: string, statements: number): Problem {
  const what = `${statements} ${statements === 1 ? "statement" : "statements"}`;
  const by = coder === "" ? "nobody named" : `${said(coder)} alone`;
  return problem("W711", place, {
    message: `${what}, coded by ${by}: no figure can say whether another coder would code alike.`,
    found: coder === "" ? "no coder" : coder,
    expected: "some statements coded by a second person under the same ids",
  });
}

/** W712 */
export function collectiveRows(place: Place, ids: readonly string[]): Problem {
  return problem("W712", place, {
    message: `Said of a group, and left out of networks and means of speakers: ${ids.map(quoted).join(", ")}.`,
    found: `${ids.length} of them`,
  });
}

/** W713 */
export function withoutLocator(place: Place, ids: readonly string[]): Problem {
  return problem("W713", place, {
    message: `Without a locator in their source: ${ids.map(quoted).join(", ")}.`,
    found: `${ids.length} of them`,
    expected: "page, line or offset",
  });
}

/** W714 */
export function withoutWords(place: Place, ids: readonly string[]): Problem {
  return problem("W714", place, {
    message: `Neither quoted nor paraphrased: ${ids.map(quoted).join(", ")}.`,
    found: `${ids.length} of them`,
    expected: "the words in `quote`, or what they say in `paraphrase_en`",
  });
}

/** W715 */
export function entitiesUnread(place: Place, variables: readonly string[], known: readonly string[]): Problem {
  return problem("W715", place, {
    message: `Attributes of ${variables.map(said).join(", ")} are not read.`,
    found: variables.join(", "),
    expected: `rows of ${known.join(", ")}`,
  });
}

/** W716 */
export function saidAgain(place: Place, doubles: readonly string[]): Problem {
  return problem("W716", place, {
    message: `Rows that say the same under another id, and are counted again: ${doubles.map(quoted).join(", ")}.`,
    found: `${doubles.length} of them`,
    expected: "each statement once",
  });
}

/** A name as it is written, and how many rows write it so. */
export interface Spelling {
  readonly name: string;
  readonly rows: number;
}

/** Names of a column that are listed; the others are counted. */
const LISTED_NAMES = 20;

/** W717 */
export function nearlyOneName(place: Place, groups: readonly (readonly Spelling[])[]): Problem {
  const listed = groups
    .slice(0, LISTED_NAMES)
    .map((group) =>
      group.map(({ name, rows }) => `${said(name)} (${rows} ${rows === 1 ? "row" : "rows"})`).join(" and "),
    );
  const more = groups.length > LISTED_NAMES ? `; and ${groups.length - LISTED_NAMES} more` : "";
  return problem("W717", place, {
    message: `Names that differ in letter case or spaces alone count as different ones: ${listed.join("; ")}${more}.`,
    found: `${groups.length} of them`,
    expected: "one spelling of each name",
  });
}
