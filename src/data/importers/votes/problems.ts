import { problem, quoted, type Problem } from "../../../base/problems/index.ts";

/** E368 */
export function unknownHeader(file: string, header: readonly string[], forms: readonly string[]): Problem {
  return problem(
    "E368",
    { file, line: 1 },
    {
      message: `The header of ${quoted(file)} is none that can be read.`,
      found: header.join(","),
      expected: forms.join("; or "),
      hints: ["A file may have more columns than those named."],
    },
  );
}

/** E369 */
export function unknownCountry(file: string, code: string, rows: number): Problem {
  return problem(
    "E369",
    { file, path: quoted(code) },
    {
      message: `There is no state for the country "${quoted(code)}", which stands in ${rows} ${rows === 1 ? "row" : "rows"}.`,
      found: code,
      expected: "a Correlates of War number, or three capital letters",
    },
  );
}

/** E370 */
export function unknownVote(file: string, line: number, found: string, expected: string): Problem {
  return problem(
    "E370",
    { file, line, path: `line ${line}` },
    { message: `"${quoted(found)}" is no vote.`, found, expected },
  );
}

/** E307 */
export function rowOfTwoFiles(file: string, line: number, labels: readonly string[]): Problem {
  return problem(
    "E307",
    { file, line, path: `line ${line}` },
    {
      message: `The row ${quoted(labels.join(", "))} of ${quoted(file)} stands in another file too.`,
      expected: "each row in one file",
      hints: ["Leave out the file that repeats another."],
    },
  );
}

/** E371 */
export function twoVotes(file: string, line: number, id: string, state: string): Problem {
  return problem(
    "E371",
    { file, line, path: `line ${line}` },
    {
      message: `${state} has two different votes on roll call ${quoted(id)}.`,
      expected: "one vote per state and roll call",
    },
  );
}

/** E372 */
export function describedTwice(file: string, line: number, id: string, found: string, expected: string): Problem {
  return problem(
    "E372",
    { file, line, path: `line ${line}` },
    {
      message: `Roll call ${quoted(id)} is of ${quoted(found)} here and of ${quoted(expected)} before.`,
      found,
      expected,
    },
  );
}

/** E373 */
export function nothingVoted(undescribed: readonly string[]): Problem {
  const [first] = undescribed;
  return problem(
    "E373",
    { path: "votes" },
    first === undefined
      ? { message: "The files hold no votes.", expected: "a file with a vote per row, or a column per state" }
      : {
          message: `${rollCalls(undescribed.length)} with votes ${undescribed.length === 1 ? "has" : "have"} no session and date; the first is ${quoted(first)}.`,
          found: first,
          expected: "columns session and date, or a file of roll calls",
        },
  );
}

/** W351 */
export function bridgesSkipped(pairs: readonly (readonly [string, string])[], all: number): Problem {
  const named = pairs.slice(0, 10).map((pair) => pair.map(quoted).join("–"));
  return problem(
    "W351",
    { path: "bridges" },
    {
      message: `${pairs.length} of ${all} pairs of repeated resolutions name a roll call that the files do not have; they are left out: ${named.join(", ")}${pairs.length > 10 ? ", …" : ""}.`,
      found: String(pairs.length),
    },
  );
}

/** W352 */
export function rowsLeftOut(file: string, rows: number, what: string): Problem {
  return problem(
    "W352",
    { file },
    {
      message: `${rows} ${rows === 1 ? "row" : "rows"} of ${quoted(file)} left out: ${what}.`,
      found: String(rows),
    },
  );
}

/** W352 */
export function emptyRollCalls(count: number): Problem {
  return problem(
    "W352",
    { path: "votes" },
    {
      message: `${rollCalls(count)} on which no state has a vote ${count === 1 ? "is" : "are"} left out.`,
      found: String(count),
    },
  );
}

function rollCalls(count: number): string {
  return count === 1 ? "1 roll call" : `${count} roll calls`;
}

/** W353 */
export function specialSessions(count: number, names: readonly string[]): Problem {
  return countedByDate(count, `of special sessions (${names.map(quoted).join(", ")})`, names.join(", "));
}

/** W353 */
export function sessionsNotStated(count: number): Problem {
  return countedByDate(count, "without a session", "");
}

function countedByDate(count: number, which: string, found: string): Problem {
  return problem(
    "W353",
    { path: "sessions" },
    {
      message: `${rollCalls(count)} ${which} ${count === 1 ? "is counted in the regular session of its date" : "are counted in the regular sessions of their dates"}.`,
      found,
    },
  );
}

/** W354 */
export function originNotStated(name: string): Problem {
  return problem(
    "W354",
    { path: name },
    {
      message: `There is no recipe: licence and sources of ${quoted(name)} stay "not stated".`,
      hints: ["data/recipes/unga.json shows what a recipe says."],
    },
  );
}

/** W361 */
export function confidenceNotStated(file: string, line: number, vetoes: number): Problem {
  return problem(
    "W361",
    { file, line, path: "column confidence" },
    {
      message: `${vetoes === 1 ? "1 veto" : `${vetoes} vetoes`} of ${quoted(file)} say${vetoes === 1 ? "s" : ""} nothing of ${vetoes === 1 ? "its" : "their"} confidence and count${vetoes === 1 ? "s" : ""} as verified.`,
      found: "",
      expected: "verified, derived or recalled",
    },
  );
}

/** E389 */
export function otherYear(file: string, line: number, year: string, date: string): Problem {
  return problem(
    "E389",
    { file, line, path: `line ${line}, column year` },
    {
      message: `The year ${quoted(year)} is not that of the date ${quoted(date)}.`,
      found: year,
      expected: date.slice(0, 4),
    },
  );
}
