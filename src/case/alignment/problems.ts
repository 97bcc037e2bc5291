import { problem, quoted, type Place, type Problem } from "../../base/problems/index.ts";

const said = (value: string): string => `"${quoted(value)}"`;
const meant = (near: string | null): readonly string[] => (near === null ? [] : [`Did you mean ${said(near)}?`]);

/** E280 */
export function withoutVotes(place: Place, state: string, name: string, near: string | null): Problem {
  return problem("E280", place, {
    message: `${state} has no votes in ${name}.`,
    found: state,
    expected: `a state that states.csv of ${name} lists`,
    hints: meant(near),
  });
}

/** E281 */
export function sessionsOutside(place: Place, found: string, name: string, first: number, last: number): Problem {
  return problem("E281", place, {
    message: `${found} are no earlier and later session of ${name}, which has ${first} to ${last}.`,
    found,
    expected: `two whole numbers from ${first} to ${last}, the earlier first`,
  });
}

/** E281 without a package to look into. */
export function notSessions(place: Place, found: string): Problem {
  return problem("E281", place, {
    message: `${found} is not a first and a last session.`,
    found,
    expected: "two whole numbers from 1, the earlier first, such as [46, 74]",
  });
}

/** E282 */
export function splitOutside(place: Place, split: string, first: string, last: string): Problem {
  return problem("E282", place, {
    message: `${split} parts nothing: the roll calls of the sessions run from ${first} to ${last}.`,
    found: split,
    expected: `a day after ${first}, at the latest ${last}`,
  });
}

/** E283 */
export function unknownIssue(place: Place, found: string, name: string, known: readonly string[]): Problem {
  return problem("E283", place, {
    message: `${name} has no issue ${said(found)}.`,
    found,
    expected: `one of ${known.join(", ")}`,
  });
}

/** E284 */
export function weightsAmiss(place: Place, fault: string): Problem {
  return problem("E284", place, {
    message: `The weights of an edge ${fault}.`,
    found: fault,
    expected: "numbers of at least 0 that sum to 1",
  });
}

/** E285 */
export function notSoMany(place: Place, found: string, count: "two" | "three"): Problem {
  return problem("E285", place, {
    message: `${found} are not ${count} different states.`,
    found,
    expected: `${count} different states`,
  });
}

/** E286 */
export function pairAbsent(place: Place, pair: string, table: string): Problem {
  return problem("E286", place, {
    message: `The pair ${pair} has no row in ${table}; that is not the same as having none.`,
    found: pair,
    expected: `a row for the pair in ${table}`,
    hints: ["Where the sources know the pair and have nothing, write a row of kind `none`."],
  });
}

/** E287 */
export function capabilityAbsent(place: Place, state: string, year: number, years: readonly number[]): Problem {
  const held = years.length === 0 ? "no year of it" : years.join(", ");
  return problem("E287", place, {
    message: `The capabilities of ${state} in ${year} are not in the table, which has ${held}.`,
    found: `${state} ${year}`,
    expected: "a row for the state and year, from the same source as the others",
  });
}

/** E288 */
export function parameterMissing(place: Place, member: string, name: string, symbol: string): Problem {
  return problem("E288", place, {
    message: `${member} has no ${name} (${symbol}), and there is no default for it.`,
    expected: `${name}: { value, low, high, source } or with assumption in place of source`,
  });
}

/** E289 */
export function outsideBounds(place: Place, name: string, found: number, expected: string): Problem {
  return problem("E289", place, {
    message: `${name} is ${found}; it must be ${expected}.`,
    found: String(found),
    expected,
  });
}

/** E290 */
export function withoutGround(place: Place, name: string, hasBoth: boolean): Problem {
  return problem("E290", place, {
    message: hasBoth ? `${name} has a source and is an assumption.` : `${name} has neither a source nor an assumption.`,
    expected: "either `source`, a key of the bibliography, or `assumption`, why the value is assumed",
  });
}

/** E291 */
export function repeated(place: Place, what: string, name: string, other: number): Problem {
  return problem("E291", place, {
    message: `The ${what} ${said(name)} is given twice, first on line ${other}.`,
    found: name,
    expected: "each once",
  });
}

/** E292 */
export function wrongRole(
  place: Place,
  state: string,
  fault: string,
  expected: string,
  near: string | null = null,
): Problem {
  return problem("E292", place, {
    message: `${said(state)} ${fault}.`,
    found: state,
    expected,
    hints: meant(near),
  });
}

/** E293 */
export function yearsReversed(place: Place, from: number, to: number): Problem {
  return problem("E293", place, {
    message: `The row begins in ${from} and ends in ${to}.`,
    found: `${from} to ${to}`,
    expected: "whole years from 1800 to 2200, the first at the latest the last",
  });
}

/** E294 */
export function tieDateAmiss(place: Place, fault: string): Problem {
  return problem("E294", place, {
    message: fault,
    expected: "a date in every row but those of kind none; with precision month or year the first day of it",
  });
}

/** E295 */
export function noneContradicted(place: Place, pair: string, other: number): Problem {
  return problem("E295", place, {
    message: `The row says that ${pair} have nothing, and line ${other} says what they have.`,
    expected: "a row of kind none only where no other row holds",
  });
}

/** E296 */
export function pointAbsent(place: Place, state: string, session: number, name: string): Problem {
  return problem("E296", place, {
    message: `${name} has no published ideal point of ${state} in session ${session}.`,
    found: `${state}, session ${session}`,
    expected: "a session in which members and lead have a published point, or the parameter distance",
  });
}

/** W280 */
export function tiesApart(place: Place, seen: readonly { readonly pair: string; readonly count: number }[]): Problem {
  const counts = seen.map(({ pair, count }) => `${pair} ${count}`).join(", ");
  return problem("W280", place, {
    message: `No source of the ties was read for all three pairs of the triangle, so composite edges are computed without ties; seen in a source: ${counts}.`,
    found: counts,
    expected: "for each pair a row, be it of kind none, from one and the same source",
  });
}
