import { problem, quoted, type Place, type Problem } from "../../base/problems/index.ts";
import { CALENDAR_YEARS } from "../../base/wording/index.ts";

/** E105, whatever gave the text. */
export function textTooLarge(file: string, length: number, mebibytes: number): Problem {
  return problem(
    "E105",
    { file },
    {
      message: `"${quoted(file)}" has ${length} characters; the limit is ${mebibytes} MiB.`,
      found: `${length} characters`,
      expected: `at most ${mebibytes} MiB`,
    },
  );
}

/** E107, for a character written as an escape */
export function hiddenCharacter(place: Place, character: string): Problem {
  const name = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  return problem("E107", place, {
    message: `The text holds the character ${name}, which is not seen.`,
    found: name,
    expected: "text, tabs and line ends",
  });
}

/** E110 */
export function yamlSyntax(place: Place, reason: string): Problem {
  return problem("E110", place, { message: `This is not YAML: ${quoted(reason)}.` });
}

/** E111 */
export function tooDeep(place: Place, limit: number): Problem {
  return problem("E111", place, {
    message: `The document nests more than ${limit} levels here.`,
    expected: `at most ${limit} levels`,
  });
}

const REFUSED_WORDS = {
  E112: ["An anchor or alias", "the value itself; a text that begins with & or * in quotes"],
  E113: ["A tag", "the plain value; a text that begins with ! in quotes"],
  E114: ["A directive", "a document without directives"],
} as const;

/** E112, E113, E114 */
export function refusedYaml(code: keyof typeof REFUSED_WORDS, place: Place, found: string): Problem {
  const [what, expected] = REFUSED_WORDS[code];
  return problem(code, place, { message: `${what} is not allowed in a case.`, found, expected });
}

/** E114 */
export function severalDocuments(place: Place): Problem {
  return problem("E114", place, {
    message: "A second document begins here; a case is one document.",
    expected: "one document",
  });
}

/** E115 */
export function keyTwice(place: Place, key: string): Problem {
  return problem("E115", place, { message: `The key "${quoted(key)}" stands here twice.`, found: key });
}

/** E116 */
export function notKey(place: Place, found: string): Problem {
  return problem("E116", place, { message: "This cannot be a key.", found, expected: "a plain word" });
}

/** E120 */
export function bibtexSyntax(place: Place, reason: string): Problem {
  return problem("E120", place, { message: `This is not BibTeX: ${quoted(reason)}.` });
}

/** E121 */
export function sourceTwice(place: Place, key: string): Problem {
  return problem("E121", place, { message: `The bibliography has two entries "${quoted(key)}".`, found: key });
}

/** E122 */
export function sourceLink(place: Place, key: string, link: string): Problem {
  return problem("E122", place, {
    message: `The link of "${quoted(key)}" is not http or https.`,
    found: link,
    expected: "an address that begins with https://",
  });
}

/** E130 */
export function settingShape(setting: string): Problem {
  return problem(
    "E130",
    { path: `--set ${quoted(setting)}` },
    { message: "A setting is PATH=VALUE, and VALUE is YAML on one line.", found: setting, expected: "PATH=VALUE" },
  );
}

/** E131 */
export function unknownSetting(
  path: string,
  part: string,
  near: string | null,
  known: readonly string[] = [],
): Problem {
  const named = known.filter((each) => each !== "");
  return problem(
    "E131",
    { path: `--set ${quoted(path)}` },
    {
      message: `There is nothing to set at "${quoted(path)}": "${quoted(part)}" is no key or entry there.`,
      found: path,
      expected: named.length === 0 ? null : `one of ${listedNames(named)}`,
      hints: near === null ? [] : [`Did you mean "${near}"?`],
    },
  );
}

const LISTED_NAMES = 20;

function listedNames(names: readonly string[]): string {
  const shown = names.slice(0, LISTED_NAMES).map(quoted).join(", ");
  return names.length > LISTED_NAMES ? `${shown}, … (${names.length})` : shown;
}

/** E208 for a day that no case can be about. */
export function farDay(place: Place, found: string): Problem {
  return problem("E208", place, {
    message: `"${quoted(found)}" lies in no year that a case can be about.`,
    found,
    expected: `a day of the years ${CALENDAR_YEARS.first} to ${CALENDAR_YEARS.last}`,
    hints: ["Where something has no end, leave the end blank."],
  });
}

/** E248 */
export function emptyTable(file: string, named: Place): Problem {
  return problem("E248", named, {
    message: `"${quoted(file)}" has a header and no row.`,
    found: "no rows",
    expected: "rows, or no such file named",
  });
}
