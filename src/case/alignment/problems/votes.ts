import { defineProblem, type Place, type Problem, said } from "../../../base/problems/index.ts";

export const withoutVotes = defineProblem(
  "E280",
  {
    name: "state without votes",
    meaning:
      "The case asks about the alignment of a state that is not in the package of votes, so nothing can be said about it.",
    wayOut: "Use an ISO alpha-3 code, or the code by which the package lists the state.",
  },
  (place: Place, state: string, name: string) => ({
    place,
    message: `${state} has no votes in ${name}.`,
    found: state,
    expected: `a state that states.csv of ${name} lists`,
  }),
);

export const sessionsNotInPackage = defineProblem("E281", {
  name: "sessions outside of the package",
  meaning: "The sessions chosen are not all in the package, or not a first and a last one.",
  wayOut: "Choose from the sessions that the message names.",
});

/** E281 */
export function sessionsOutside(place: Place, found: string, name: string, first: number, last: number): Problem {
  return sessionsNotInPackage({
    place,
    message: `${found} are no earlier and later session of ${name}, which has ${first} to ${last}.`,
    found,
    expected: `two whole numbers from ${first} to ${last}, the earlier first`,
    russian: {
      message: `${found} — не первый и последний номера \`sessions\` из ${name}: там номера с ${first} по ${last}.`,
      expected: `два целых числа от ${first} до ${last}, меньшее — первым`,
    },
  });
}

/** E281 without a package to look into. */
export function notSessions(place: Place, found: string): Problem {
  return sessionsNotInPackage({
    place,
    message: `${found} is not a first and a last session.`,
    found,
    expected: "two whole numbers from 1, the earlier first, such as [46, 74]",
    russian: {
      message: `${found} — не первый и последний номера \`sessions\`.`,
      expected: "два целых числа от 1, меньшее — первым, например [46, 74]",
    },
  });
}

export const splitOutside = defineProblem(
  "E282",
  {
    name: "split outside of the sessions",
    meaning: "A trend compares votes before a day with votes from that day on. On one side of this day there are none.",
    wayOut: "Choose a day within the sessions, or other sessions.",
  },
  (place: Place, split: string, first: string, last: string) => ({
    place,
    message: `${split} is not between votes: the roll calls of the sessions run from ${first} to ${last}.`,
    found: split,
    expected: `a day after ${first}, at the latest ${last}`,
  }),
);

export const unknownIssue = defineProblem(
  "E283",
  {
    name: "unknown issue",
    meaning: "No roll call of the package has this issue code, so nothing would be left.",
    wayOut: "Use the issue codes of the package, or leave `issues` out.",
  },
  (place: Place, found: string, name: string, known: readonly string[]) => ({
    place,
    message: `${name} has no issue ${said(found)}.`,
    found,
    expected: `one of ${known.join(", ")}`,
  }),
);

export const pointAbsent = defineProblem(
  "E296",
  {
    name: "published ideal point missing",
    meaning: "The distance of the members is computed from published ideal points of the session; one is not there.",
    wayOut: "Choose another session, or state the distance as a parameter.",
  },
  (place: Place, state: string, session: number, name: string) => ({
    place,
    message: `${name} has no published ideal point of ${state} in session ${session}.`,
    found: `${state}, session ${session}`,
    expected: "a session in which members and lead have a published point, or the parameter distance",
  }),
);
