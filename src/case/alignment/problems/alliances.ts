import { defineProblem, meant, type Place, said } from "../../../base/problems/index.ts";

export const weightsAmiss = defineProblem(
  "E284",
  {
    name: "weights not usable",
    meaning: "The weights of a composite edge must be zero or more and sum to 1.",
    wayOut: "Correct them together, or leave out the key to use the defaults.",
  },
  (place: Place, fault: string) => ({
    place,
    message: `The weights of an edge ${fault}.`,
    found: fault,
    expected: "numbers of at least 0 that sum to 1",
  }),
);

export const capabilityAbsent = defineProblem(
  "E287",
  {
    name: "capability missing",
    meaning:
      "A decision weighs the members and their adversary by capabilities of one year. One of these is not in the table.",
    wayOut: "Add the row, or choose a year for which the table has all of them.",
  },
  (place: Place, state: string, year: number, years: readonly number[]) => {
    const held = years.length === 0 ? "no year of it" : years.join(", ");
    return {
      place,
      message: `The capabilities of ${state} in ${year} are not in the table, which has ${held}.`,
      found: `${state} ${year}`,
      expected: "a row for the state and year, from the same source as the others",
    };
  },
);

export const parameterMissing = defineProblem(
  "E288",
  {
    name: "parameter without a default missing",
    meaning:
      "The answer depends on a state's own deterrent, its hostility and its status cost. These differ from state to state.",
    wayOut: "Give it a value with a range, and its source or the reason why it is assumed.",
  },
  (place: Place, member: string, name: string, symbol: string) => ({
    place,
    message: `${member} has no ${name} (${symbol}), and there is no default for it.`,
    expected: `${name}: { value, low, high, source } or with assumption in place of source`,
  }),
);

export const outsideBounds = defineProblem(
  "E289",
  {
    name: "alignment figure out of bounds",
    meaning: "The figure or an end of its range is impossible.",
    wayOut: "Correct it; probabilities and shares run from 0 to 1, not in percent.",
  },
  (place: Place, name: string, found: number, expected: string) => ({
    place,
    message: `${name} is ${found}; it must be ${expected}.`,
    found: String(found),
    expected,
  }),
);

export const withoutGround = defineProblem(
  "E290",
  {
    name: "figure without a source or reason",
    meaning: "A parameter is either taken from a source or assumed, and the case must say which.",
    wayOut: "Write `source` with a key of the bibliography, or `assumption` with the reason.",
  },
  (place: Place, name: string, hasBoth: boolean) => ({
    place,
    message: hasBoth ? `${name} has a source and an assumption.` : `${name} has neither a source nor an assumption.`,
    expected: "either `source`, a key of the bibliography, or `assumption`, why the value is assumed",
  }),
);

export const wrongRole = defineProblem(
  "E292",
  {
    name: "state in a wrong role",
    meaning: "In a decision members, adversary and retaliators are different states, and parameters belong to members.",
    wayOut: "Correct the code, or the list it stands in.",
  },
  (place: Place, state: string, fault: string, expected: string, near: string | null = null) => ({
    place,
    message: `${said(state)} ${fault}.`,
    found: state,
    expected,
    hints: meant(near),
  }),
);
