import { problem, quoted, type Problem } from "../../../base/problems/index.ts";
import { CALENDAR_YEARS, nearest } from "../../../base/wording/index.ts";
import { place, type Cell } from "../problems.ts";
import { VOTE_CODES } from "./voteCodes.ts";

/** E350 */
export function unknownState(cell: Cell, found: string, known: readonly string[]): Problem {
  const near = nearest(found, known);
  return problem("E350", place(cell), {
    message: `"${quoted(found)}" is not a state of this package.`,
    found,
    expected: `one of the ${known.length} codes of states.csv`,
    hints: near === null ? [] : [`Did you mean ${near}?`],
  });
}

/** E351 */
export function notVote(cell: Cell, id: string, state: string, found: string): Problem {
  return problem("E351", place(cell), {
    message: `The vote of ${state} on roll call ${quoted(id)} is no code of a vote.`,
    found,
    expected: VOTE_CODES,
  });
}

/** E352 */
export function votesLength(cell: Cell, id: string, found: number, states: number): Problem {
  return problem("E352", place(cell), {
    message: `Roll call ${quoted(id)} has ${found} votes; the package has ${states} states.`,
    found: `${found} digits`,
    expected: `${states} digits, one per state in the order of states.csv`,
  });
}

/** E353 */
export function sessionOutOfOrder(cell: Cell, id: string, found: number, before: number): Problem {
  return problem("E353", place(cell), {
    message: `Roll call ${quoted(id)} of session ${found} stands after one of session ${before}.`,
    found: String(found),
    expected: `session ${before} or later`,
    hints: ["Roll calls stand in the order of their sessions."],
  });
}

/** E354 */
export function impossibleDate(cell: Cell, found: string): Problem {
  return problem("E354", place(cell), {
    message: found === "" ? "The date is missing." : `"${quoted(found)}" is no date.`,
    found,
    expected: `a day of the calendar, written YYYY-MM-DD, of the years ${CALENDAR_YEARS.first} to ${CALENDAR_YEARS.last}`,
  });
}

/** E355 */
export function repeatedRollCall(cell: Cell, found: string): Problem {
  return problem("E355", place(cell), {
    message: `The roll call ${quoted(found)} is listed twice.`,
    found,
    expected: "every roll call once",
  });
}

/** E356 */
export function badFlag(cell: Cell, found: string): Problem {
  return problem("E356", place(cell), {
    message: `${cell.name} is neither 1, 0 nor blank.`,
    found,
    expected: "1 yes, 0 no, blank not known",
  });
}

/** E357 */
export function otherRollCalls(file: string, line: number, found: string | null, expected: string | null): Problem {
  const message =
    found === null
      ? `${file} ends before roll call ${quoted(expected)}.`
      : expected === null
        ? `${file} goes on with roll call ${quoted(found)} after the last one of roll-calls.csv.`
        : `${file} has roll call ${quoted(found)} where roll-calls.csv has ${quoted(expected)}.`;
  return problem(
    "E357",
    { file, line, path: `line ${line}` },
    { message, found, expected: "the roll calls of roll-calls.csv, in the same order" },
  );
}

/** E358 */
export function unknownRollCall(cell: Cell, found: string): Problem {
  return problem("E358", place(cell), {
    message: `There is no roll call "${quoted(found)}" in this package.`,
    found,
    expected: "an id of roll-calls.csv",
  });
}

/** E359 */
export function badBridge(file: string, line: number, earlier: string, later: string): Problem {
  return problem(
    "E359",
    { file, line, path: `line ${line}` },
    {
      message: `The roll calls ${quoted(earlier)} and ${quoted(later)} cannot be a bridge between sessions.`,
      found: `${earlier}, ${later}`,
      expected: "two roll calls, the second one of a later session",
    },
  );
}

/** E360 */
export function notWhole(cell: Cell, found: string, expected: string): Problem {
  return problem("E360", place(cell), {
    message: found === "" ? `${cell.name} is empty.` : `${cell.name} is not a whole number in its range.`,
    found,
    expected,
  });
}

/** E361 */
export function otherSessions(cell: Cell, state: string, printed: string, counted: string): Problem {
  return problem("E361", place(cell), {
    message: `states.csv has ${printed} for ${state}; its recorded votes are of ${counted}.`,
    found: printed,
    expected: counted,
  });
}

/** E362 */
export function tooManyVotes(rollCalls: number, states: number, limit: number): Problem {
  const votes = rollCalls * states;
  return problem(
    "E362",
    { file: "roll-calls.csv" },
    {
      message: `${rollCalls} roll calls of ${states} states make ${votes} votes; the limit is ${limit}.`,
      found: String(votes),
      expected: `at most ${limit} votes`,
    },
  );
}

/** E363 */
export function pointOutside(file: string, line: number, low: number, point: number, high: number): Problem {
  return problem(
    "E363",
    { file, line, path: `line ${line}` },
    {
      message: `The ideal point ${point} is not between its bounds ${low} and ${high}.`,
      found: `${low}, ${point}, ${high}`,
      expected: "low ≤ point ≤ high",
    },
  );
}

/** E364 */
export function flagNotKnown(flag: string, unknown: string, known: string): Problem {
  return problem(
    "E364",
    { path: flag },
    {
      message: `Which roll calls are ${flag} is not known in ${unknown}.`,
      found: unknown,
      expected: known === "" ? `sessions in which ${flag} is known; there are none` : `sessions among ${known}`,
      hints: ["Choose sessions in which it is known, or all roll calls."],
    },
  );
}

/** E365 */
export function otherKind(name: string, found: string, expected: string): Problem {
  return problem(
    "E365",
    { file: "datapackage.json", path: "tertius.kind" },
    {
      message: `${quoted(name)} is a package of the kind "${found}", not "${expected}".`,
      found,
      expected,
      hints: ["`tertius data list` shows the kind of every package."],
    },
  );
}

/** W350 */
export function talliesDiffer(differing: number, first: string, printed: string, counted: string): Problem {
  return problem(
    "W350",
    { file: "roll-calls.csv", path: first },
    {
      message: `The printed tally of ${differing} roll ${differing === 1 ? "call" : "calls"} differs from the votes counted; the first is ${quoted(first)}: printed ${printed}, counted ${counted} (yes, abstain, no).`,
      found: printed,
      expected: counted,
    },
  );
}
