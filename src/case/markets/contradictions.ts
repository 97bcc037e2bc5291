import { problem, quoted, type Place, type Problem } from "../../base/problems/index.ts";

const said = (value: string): string => `"${quoted(value)}"`;

/** E277 */
export function contradicted(place: Place, node: string, fault: string, expected: string): Problem {
  return problem("E277", place, { message: `The row of ${said(node)} contradicts itself: ${fault}.`, expected });
}

/** E278 */
export function contradictEachOther(place: Place, fault: string, expected: string): Problem {
  return problem("E278", place, { message: `Rows contradict each other: ${fault}.`, expected });
}

/** W281 */
export function hardlyRight(place: Place, node: string, fault: string, expected: string): Problem {
  return problem("W281", place, { message: `The row of ${said(node)} can hardly be right: ${fault}.`, expected });
}

/** W282 */
export function meaningless(place: Place, what: string, columns: readonly string[]): Problem {
  return problem("W282", place, {
    message: `${what} has no use for ${columns.join(", ")}: nothing is computed from ${columns.length === 1 ? "it" : "them"}.`,
    found: columns.join(", "),
    expected: columns.length === 1 ? "an empty cell" : "empty cells",
  });
}

/** W283 */
export function aboveLine(place: Place, id: string, flow: number, capacity: number): Problem {
  return problem("W283", place, {
    message: `At least ${rounded(flow)} passed ${said(id)} in the base year, more than its capacity of ${rounded(capacity)}: the capacity counts, so that the base year is not what was observed.`,
    found: String(rounded(flow)),
    expected: `at most ${rounded(capacity)}`,
  });
}

/** W284 */
export function changesNothing(place: Place, what: string, fault: string): Problem {
  return problem("W284", place, { message: `${what} changes nothing: ${fault}.` });
}

const rounded = (value: number): number => Number(value.toPrecision(6));
