import { problem, type Problem } from "../../../base/problems/index.ts";

/** A state that the record does not have. */
export function unknownState(found: string): Problem {
  return problem(
    "E650",
    { path: found },
    {
      message: `${found} is not among the states of the voting record.`,
      found,
      expected: "a code of the record's list of states",
    },
  );
}

/** Two states that never voted together in what was selected. */
export function noJointRollCall(a: string, b: string, selected: number, voted: readonly [number, number]): Problem {
  const both =
    selected === 0 ? "none was selected" : `of ${selected} selected, ${a} voted on ${voted[0]} and ${b} on ${voted[1]}`;
  return problem(
    "E651",
    { path: `${a}-${b}` },
    {
      message: `${a} and ${b} have no joint roll call: ${both}.`,
      expected: "at least one roll call on which both voted yes, abstain or no",
      hints: ["Choose sessions in which both are members.", "Drop the restriction to issues or important votes."],
    },
  );
}

/** Nothing on one side of the day that divides a trend. */
export function noTrend(a: string, b: string, side: "before" | "after", split: string): Problem {
  return problem(
    "E651",
    { path: `${a}-${b}` },
    {
      message: `${a} and ${b} have no joint roll call ${side} ${split}: there is no trend.`,
      expected: `at least one roll call ${side} the split on which both voted yes, abstain or no`,
      hints: ["Choose sessions on both sides of the split.", "Move the split."],
    },
  );
}

/** Two lists of positions without an issue in common. */
export function noCommonIssue(length: number): Problem {
  return problem(
    "E651",
    { path: "positions" },
    {
      message: `On none of ${length} issues do both have a position: the similarity is unknown, not 0.`,
      expected: "at least one issue on which both have a position and whose weight is positive",
    },
  );
}

/** A session that the record does not have. */
export function unknownSession(found: number, first: number, last: number): Problem {
  return problem(
    "E652",
    { path: "sessions" },
    {
      message: `There is no session ${found} in the voting record.`,
      found: String(found),
      expected: `a session from ${first} to ${last}`,
    },
  );
}

/** A date that cannot be read. */
export function notADay(path: string, found: string): Problem {
  return problem("E653", { path }, { message: `${path} is no day.`, found, expected: "a day as YYYY-MM-DD" });
}

/** An interval that ends before it begins. */
export function endsBeforeItBegins(path: string, first: string, last: string): Problem {
  return problem(
    "E653",
    { path },
    {
      message: `${path} ends with ${last} before it begins with ${first}.`,
      found: `${first} to ${last}`,
      expected: "the earlier one first",
    },
  );
}

/** Sessions in which nobody recorded which votes were important. */
export function importanceUnknown(sessions: readonly number[]): Problem {
  return problem(
    "E654",
    { path: "importantOnly" },
    {
      message: `Which votes were important is not known in ${sessionList(sessions)}.`,
      found: sessions.join(", "),
      expected: "sessions for which the list of important votes is known",
      hints: ["End the selection before these sessions.", "Take all roll calls."],
    },
  );
}

/** Sessions outside the ones whose roll calls carry issue codes. */
export function issuesUnknown(sessions: readonly number[]): Problem {
  return problem(
    "E655",
    { path: "issues" },
    {
      message: `The issues of roll calls are not known in ${sessionList(sessions)}.`,
      found: sessions.join(", "),
      expected: "sessions for which issue codes are known",
      hints: ["End the selection before these sessions.", "Take roll calls on all issues."],
    },
  );
}

function sessionList(sessions: readonly number[]): string {
  return `${sessions.length === 1 ? "session" : "sessions"} ${sessions.join(", ")}`;
}

/** An issue code that no roll call has. */
export function unknownIssue(found: string, known: readonly string[]): Problem {
  return problem(
    "E656",
    { path: "issues" },
    { message: `No roll call has the issue code ${found}.`, found, expected: `one of ${known.join(", ")}` },
  );
}

/** Weights that do not fit the roll calls, or are no weights. */
export function weightsNotUsable(message: string, found: number, expected: string): Problem {
  return problem("E657", { path: "weights" }, { message, found: String(found), expected });
}

/** A weight of an issue that is none. */
export function weightOfIssue(issue: number, found: number): Problem {
  return weightsNotUsable(`The weight of issue ${issue + 1} is ${found}.`, found, "0 or more");
}

/** A scale on which no two positions can be apart. */
export function scaleWithoutWidth(found: number): Problem {
  return problem(
    "E659",
    { path: "scaleWidth" },
    { message: `A scale cannot be ${found} wide.`, found: String(found), expected: "a finite width above 0" },
  );
}

/** A number of draws or a seed that cannot be used. */
export function bootstrapNotUsable(path: "draws" | "seed", found: number): Problem {
  const expected = path === "draws" ? "a whole number of at least 1" : "a whole number";
  return problem(
    "E658",
    { path },
    { message: `The bootstrap cannot use ${found} as its ${path}.`, found: String(found), expected },
  );
}

/** Positions and weights of different length. */
export function lengthsDiffer(a: number, b: number, weights: number | undefined): Problem {
  const weighted = weights === undefined ? "" : ` and ${weights} weights`;
  return problem(
    "E659",
    { path: "positions" },
    {
      message: `${a} positions stand against ${b}${weighted}: they are not on the same issues.`,
      expected: "one position of each actor, and one weight, per issue",
    },
  );
}

/** Positions that the scale does not have, or that are further apart than it is wide. */
export function notALevel(issue: number, a: number, b: number, levels: readonly number[]): Problem {
  const expected =
    levels.length === 1 ? `positions at most ${levels.join()} apart` : `positions among ${levels.join(", ")}`;
  return problem(
    "E659",
    { path: `issue ${issue + 1}` },
    { message: `Positions ${a} and ${b} on issue ${issue + 1} do not fit the scale.`, found: `${a}, ${b}`, expected },
  );
}
