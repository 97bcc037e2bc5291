import { defineProblem, type Place, type Problem, quoted, said } from "../../base/problems/index.ts";
import { CALENDAR_YEARS } from "../../base/wording/index.ts";

/** A minus or dash that no keyboard has, in front of a digit. */
const FOREIGN_MINUS = /^\s*[\u2010-\u2015\u2212\uFE63\uFF0D]\s*\.?\d/u;

export const notNumber = defineProblem(
  "E204",
  {
    name: "not a number",
    meaning: "There is text where a number is expected.",
    wayOut: "Write a plain number with a decimal point and without thousands separators, such as 12.5 or -3.",
  },
  (place: Place, found: string) => ({
    place,
    message: `${said(found)} is not a number.`,
    found,
    expected: "a plain number such as 12.5",
    hints: [
      ...(found.includes(",") ? ["Write the decimal point as `.` and leave out thousands separators."] : []),
      ...(FOREIGN_MINUS.test(found)
        ? ["The sign in front is a dash or a minus of typesetting: write the minus of the keyboard, as in -3."]
        : []),
    ],
  }),
);

export const outOfRange = defineProblem(
  "E205",
  {
    name: "out of range",
    meaning: "A number is outside the range that makes sense here, or too large to compute with.",
    wayOut: "Give a number in the range that the message names.",
  },
  (place: Place, found: string, expected: string) => ({
    place,
    message: `${said(found)} is out of range: it must be ${expected}.`,
    found,
    expected,
  }),
);

export const unitInNumber = defineProblem(
  "E206",
  {
    name: "unit in a number",
    meaning: "A unit is written after a number. The case format fixes units: a rate is always percent.",
    wayOut: "Leave out the unit. For percentage points use mode `add`, for a rate use mode `set`.",
  },
  (place: Place, found: string) => ({
    place,
    message: `${said(found)} carries a unit; write the number alone, it is percent.`,
    found,
    expected: "a plain number, percent",
    hints: [
      "25 with mode `add` is 25 percentage points more; 25 with mode `set` is a tariff of 25 %.",
      "For a factor use mode `multiply`: 82.5 makes the tariff 0.825 times what it was.",
      "For a cut use mode `lower`: 5 takes 5 percentage points off, and stops at zero.",
    ],
  }),
);

export const notADate = defineProblem("E208", {
  name: "not a date",
  meaning:
    "The text is not a day of the calendar, or its year is before 1000 or after 2200, which is probably something else.",
  wayOut: "Write dates as YYYY-MM-DD. If there is no end, leave the cell blank; do not write the year 9999.",
});

/** E208 */
export function notDate(place: Place, found: unknown): Problem {
  return notADate({
    place,
    message: `${said(String(found))} is not a date.`,
    found,
    expected: "a day of the calendar, YYYY-MM-DD",
    russian: { message: `${said(String(found))} — не дата.`, expected: "день календаря, YYYY-MM-DD" },
  });
}

export const datesReversed = defineProblem(
  "E209",
  {
    name: "dates in the wrong order",
    meaning: "A row is in force from its first day until the day before its last: `from` must be earlier than `to`.",
    wayOut: "Correct one of the two dates; leave `to` empty for a measure without end.",
  },
  (place: Place, from: string, to: string) => ({
    place,
    message: `The row begins on ${from} and ends before ${to}: it is never in force.`,
    found: `${from} to ${to}`,
    expected: "from earlier than to",
  }),
);

/** E208 for a day that no case can be about. */
export function farDay(place: Place, found: string): Problem {
  return notADate({
    place,
    message: `"${quoted(found)}" lies in no year that a case can be about.`,
    found,
    expected: `a day of the years ${CALENDAR_YEARS.first} to ${CALENDAR_YEARS.last}`,
    hints: ["Where something has no end, leave the end blank."],
    russian: {
      message: `День "${quoted(found)}" выходит за пределы лет, о которых может быть расчёт.`,
      expected: `день в годах с ${CALENDAR_YEARS.first} по ${CALENDAR_YEARS.last}`,
      hints: ["Если конца у срока нет, оставьте его пустым."],
    },
  });
}

export const emptyTable = defineProblem(
  "E248",
  {
    name: "table without rows",
    meaning: "A table that the case names has a header but no rows. Most often the rows were lost.",
    wayOut: "Restore the rows, or remove the key that names the table.",
  },
  (file: string, named: Place) => ({
    place: named,
    message: `"${quoted(file)}" has a header and no row.`,
    found: "no rows",
    expected: "rows, or no such file named",
  }),
);
