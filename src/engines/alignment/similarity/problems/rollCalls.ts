import { defineProblem, type Problem } from "../../../../base/problems/index.ts";

export const unknownState = defineProblem(
  "E650",
  {
    name: "unknown state in a voting record",
    meaning: "The record has no such state, so it has no votes to compare.",
    wayOut: "Use a code of the record: ISO alpha-3, or the listed one for a state that ISO does not know.",
  },
  (found: string) => ({
    place: { path: found },
    message: `${found} is not among the states of the voting record.`,
    found,
    expected: "a code of the record's list of states",
  }),
);

export const withoutJointRollCall = defineProblem("E651", {
  name: "no joint roll call",
  meaning: "The two never took a position on the same issue, so their similarity is unknown. Unknown is not 0.",
  wayOut: "Choose sessions in which both voted, or a wider selection.",
});

/** Two states that never voted together in what was selected. */
export function noJointRollCall(a: string, b: string, selected: number, voted: readonly [number, number]): Problem {
  const both =
    selected === 0 ? "none was selected" : `of ${selected} selected, ${a} voted on ${voted[0]} and ${b} on ${voted[1]}`;
  const russian =
    selected === 0
      ? "не выбрано ни одного"
      : `выбрано голосований: ${selected}; голос ${a} есть в ${voted[0]}, голос ${b} — в ${voted[1]}`;
  return withoutJointRollCall({
    place: { path: `${a}-${b}` },
    message: `${a} and ${b} have no joint roll call: ${both}.`,
    expected: "at least one roll call on which both voted yes, abstain or no",
    hints: ["Choose sessions in which both are members.", "Drop the restriction to issues or important votes."],
    russian: {
      message: `У ${a} и ${b} нет общих голосований: ${russian}.`,
      expected: "хотя бы одно голосование, в котором оба голосовали за или против или воздержались",
      hints: [
        "Выберите годовые собрания (`sessions`) тех лет, когда оба были членами.",
        "Снимите ограничение по темам или по важным голосованиям.",
      ],
    },
  });
}

/** Nothing on one side of the day that divides a trend. */
export function noTrend(a: string, b: string, side: "before" | "after", split: string): Problem {
  const russian = side === "before" ? "до" : "после";
  return withoutJointRollCall({
    place: { path: `${a}-${b}` },
    message: `${a} and ${b} have no joint roll call ${side} ${split}: there is no trend.`,
    expected: `at least one roll call ${side} the split on which both voted yes, abstain or no`,
    hints: ["Choose sessions on both sides of the split.", "Move the split."],
    russian: {
      message: `У ${a} и ${b} нет общих голосований ${russian} ${split}, поэтому тренда нет.`,
      expected: `хотя бы одно голосование ${russian} границы, в котором оба голосовали за или против или воздержались`,
      hints: ["Выберите годовые собрания (`sessions`) по обе стороны границы.", "Передвиньте границу."],
    },
  });
}

/** Two lists of positions without an issue in common. */
export function noCommonIssue(length: number): Problem {
  return withoutJointRollCall({
    place: { path: "positions" },
    message: `On none of ${length} issues do both have a position: the similarity is unknown, not 0.`,
    expected: "at least one issue on which both have a position and whose weight is positive",
    russian: {
      message: `Вопросов: ${length}, и ни по одному нет позиций обоих: сходство неизвестно, а не равно 0.`,
      expected: "хотя бы один вопрос с положительным весом, по которому есть позиции обоих",
    },
  });
}

export const unknownSession = defineProblem(
  "E652",
  {
    name: "unknown session",
    meaning: "The voting record does not reach to that session.",
    wayOut: "Choose sessions within the record.",
  },
  (found: number, first: number, last: number) => ({
    place: { path: "sessions" },
    message: `There is no session ${found} in the voting record.`,
    found: String(found),
    expected: `a session from ${first} to ${last}`,
  }),
);

export const intervalNotUsable = defineProblem("E653", {
  name: "interval of roll calls not usable",
  meaning: "A day cannot be read, or the end lies before the beginning.",
  wayOut: "Write days as YYYY-MM-DD and put the earlier one first.",
});

/** A date that cannot be read. */
export function notADay(path: string, found: string): Problem {
  return intervalNotUsable({
    place: { path },
    message: `${path} is no day.`,
    found,
    expected: "a day as YYYY-MM-DD",
    russian: { message: `${path} — не день.`, expected: "день как YYYY-MM-DD" },
  });
}

/** An interval that ends before it begins. */
export function endsBeforeItBegins(path: string, first: string, last: string): Problem {
  return intervalNotUsable({
    place: { path },
    message: `${path} ends with ${last} before it begins with ${first}.`,
    found: `${first} to ${last}`,
    expected: "the earlier one first",
    russian: { message: `${path}: конец ${last} раньше начала ${first}.`, expected: "сначала более ранний день" },
  });
}

export const importanceUnknown = defineProblem(
  "E654",
  {
    name: "important votes not known",
    meaning: "The record does not say which votes were important in whole sessions. They would be dropped silently.",
    wayOut: "End the selection before them, or take all roll calls.",
  },
  (sessions: readonly number[]) => ({
    place: { path: "importantOnly" },
    message: `Which votes were important is not known in ${sessionList(sessions)}.`,
    found: sessions.join(", "),
    expected: "sessions for which the list of important votes is known",
    hints: ["End the selection before these sessions.", "Take all roll calls."],
  }),
);

export const issuesUnknown = defineProblem(
  "E655",
  {
    name: "issues of roll calls not known",
    meaning: "Sessions before the first or after the last issue code have none. They would be dropped silently.",
    wayOut: "End the selection before them, or take roll calls on all issues.",
  },
  (sessions: readonly number[]) => ({
    place: { path: "issues" },
    message: `The issues of roll calls are not known in ${sessionList(sessions)}.`,
    found: sessions.join(", "),
    expected: "sessions for which issue codes are known",
    hints: ["End the selection before these sessions.", "Take roll calls on all issues."],
  }),
);

function sessionList(sessions: readonly number[]): string {
  return `${sessions.length === 1 ? "session" : "sessions"} ${sessions.join(", ")}`;
}

export const unknownIssue = defineProblem(
  "E656",
  {
    name: "unknown issue of roll calls",
    meaning: "No roll call of the record has this code, so nothing would be selected by it.",
    wayOut: "Use one of the codes that the message lists.",
  },
  (found: string, known: readonly string[]) => ({
    place: { path: "issues" },
    message: `No roll call has the issue code ${found}.`,
    found,
    expected: `one of ${known.join(", ")}`,
  }),
);
