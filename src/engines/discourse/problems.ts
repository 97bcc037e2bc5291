import { problem, type Problem } from "../../base/problems/index.ts";

/** A value as text; numbers that JSON does not know keep their name. */
const shown = (value: unknown): unknown => (typeof value === "number" ? String(value) : value);

/** An id that several statements carry. */
export function statementTwice(id: string, coders: readonly string[]): Problem {
  const by = coders.map((coder) => (coder === "" ? "nobody named" : coder)).join(", ");
  return problem(
    "E700",
    { path: id },
    {
      message: `Statement ${id} stands ${coders.length} times, coded by ${by}: it would count as often.`,
      found: id,
      expected: "every statement once",
      hints: [
        ...(new Set(coders).size > 1 ? ["Merge the coders first."] : []),
        "Give different statements different ids.",
      ],
    },
  );
}

/** An option out of its range. */
export function optionNotUsable(name: string, found: unknown, expected: string): Problem {
  return problem(
    "E701",
    { path: name },
    { message: `The option ${name} cannot be used.`, found: shown(found), expected },
  );
}

/** A rating that the level of measurement does not know. */
export function ratingNotUsable(coder: number, unit: number, found: unknown, expected: string): Problem {
  return problem(
    "E702",
    { path: `ratings[${coder}][${unit}]` },
    { message: `Rating of unit ${unit + 1} by coder ${coder + 1} cannot be used.`, found: shown(found), expected },
  );
}

/** A coder who has not the same units as the first. */
export function unitsMissing(coder: number, found: number, expected: number): Problem {
  return problem(
    "E702",
    { path: `ratings[${coder}]` },
    {
      message: `Coder ${coder + 1} and the first coder do not have the same units.`,
      found: String(found),
      expected: `${expected} units, null where the coder gave no value`,
    },
  );
}

/** Statements that meet in more pairs than a network may list. */
export function tooManyPairs(found: number, most: number): Problem {
  return problem(
    "E704",
    { path: "statements" },
    {
      message: `These statements meet in ${found} pairs, more than a network may list.`,
      found: String(found),
      expected: `${most} at most`,
      hints: [
        "Narrow the window, or count repeated statements once by the option duplicates.",
        "A network of two modes needs no pairs.",
      ],
    },
  );
}

/** A table of two coders that is not square, not of counts, or empty. */
export function notATableOfCounts(found: string): Problem {
  return problem(
    "E703",
    { path: "table" },
    {
      message: "Kappa needs a square table of counts.",
      found,
      expected: "as many columns as rows, whole numbers from 0, not all 0",
    },
  );
}

/** Coders who agree too little for conclusions. */
export function agreementTooLow(variable: string, alpha: number, least: number): Problem {
  return problem(
    "W700",
    { path: variable },
    {
      message: `Coders agree too little on ${variable}: Krippendorff's alpha is ${alpha.toFixed(3)}, below ${least}.`,
      found: alpha.toFixed(3),
      expected: `${least} at least`,
      hints: ["Define the codes more narrowly, code again, and settle the disagreements listed."],
    },
  );
}

/** Statements that only one coder has coded. */
export function agreementUnknown(statements: number): Problem {
  return problem(
    "W701",
    { path: "coder" },
    {
      message: `None of ${statements} statements was coded by two: how reliable the codes are is not known.`,
      expected: "some statements coded again by a second coder, under the same id",
    },
  );
}
