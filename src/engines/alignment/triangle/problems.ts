import { problem, type Problem } from "../../../base/problems/index.ts";

/** Members that are not three different states. */
export function notThreeStates(members: readonly string[]): Problem {
  return problem(
    "E682",
    { path: "members" },
    {
      message: `${members.join(", ")} are not three different states.`,
      found: members.join(", "),
      expected: "three different states",
    },
  );
}

/** A pair of the triangle without edge. */
export function noEdge(a: string, b: string, found: number): Problem {
  return problem(
    "E682",
    { path: `${a}-${b}` },
    {
      message: `The triangle has ${found === 0 ? "no edge" : `${found} edges`} between ${a} and ${b}.`,
      found: String(found),
      expected: "one edge",
    },
  );
}

/** A value or a band that cannot be one. */
export function edgeNotUsable(a: string, b: string, what: "value" | "band", found: number): Problem {
  return problem(
    "E682",
    { path: `${a}-${b}, ${what}` },
    {
      message: `The ${what} of the edge ${a}-${b} is ${found}.`,
      found: String(found),
      expected: what === "value" ? "a finite number, or null with a reason" : "a finite number of at least 0",
    },
  );
}

/** A part of an edge that the data do not have. */
export function partNotKnown(a: string, b: string, part: string, words: string): Problem {
  return problem(
    "E680",
    { path: `${a}-${b}, ${part}` },
    {
      message: `Nothing is known of ${words} of ${a} and ${b}: that is not the same as none.`,
      expected: "a row for the pair, also where there is none",
      hints: [`Add the pair to the table.`, `Give ${part} the weight 0.`],
    },
  );
}

/** A part of an edge outside its range. */
export function partOutside(a: string, b: string, part: string, found: number, expected: string): Problem {
  return problem(
    "E681",
    { path: `${a}-${b}, ${part}` },
    { message: `${part} of ${a} and ${b} is ${found}.`, found: String(found), expected },
  );
}

/** A weight that is none. */
export function weightOfPart(part: string, found: number): Problem {
  return problem(
    "E681",
    { path: `weights.${part}` },
    { message: `The weight of ${part} is ${found}.`, found: String(found), expected: "a finite number of at least 0" },
  );
}

/** Weights of which none counts. */
export function noWeight(): Problem {
  return problem(
    "E681",
    { path: "weights" },
    { message: "All weights of an edge are 0.", found: "0", expected: "at least one weight above 0" },
  );
}

/** A pair of which the facts are given twice. */
export function factsTwice(a: string, b: string): Problem {
  return problem(
    "E681",
    { path: `${a}-${b}` },
    { message: `The facts of ${a} and ${b} are there twice.`, expected: "one row for each pair" },
  );
}
