import type { PairedConditions } from "./pairedConditions.ts";
import { type EliminationPattern, eliminationPattern, entryAt } from "./patternedFactor.ts";

/** What the search needs of paired conditions and none of their numbers changes: which variable is in which row and group. */
export interface PairedLayout {
  /** Everything that the rest follows from, flat. */
  readonly shape: Int32Array;
  /** Where the entries of a variable begin; one more than there are variables. */
  readonly starts: Int32Array;
  /** Row of every entry. */
  readonly rows: Int32Array;
  /** `ALONE`, `IN_GROUP` or `IN_TOTAL`.   [variable] */
  readonly kinds: Uint8Array;
  /** Rows, then totals: what is left once variables are gone. */
  readonly pattern: EliminationPattern;
  /** Place in the pattern of the row of every entry. */
  readonly places: Int32Array;
  /** Where the inverse of each group begins; one more than there are groups. */
  readonly inverseStarts: Int32Array;
  /** Entries of the pattern that variables which share nothing, then groups, act on, in the order in which they are added. */
  readonly responses: Int32Array;
  /** The same of what members of groups have from their total. */
  readonly pulls: Int32Array;
  /** The same of each total: its own, then in its row and in its column, entry by entry of its first member. */
  readonly sums: Int32Array;
}

/** A variable that shares nothing. */
export const ALONE = 0;
/** A member of a group. */
export const IN_GROUP = 1;
/** A member of a total. */
export const IN_TOTAL = 2;

/**
 * Lays conditions out, or finds the layout of conditions of the same shape.
 *
 * @param known  Layouts that were made before; added to.
 * @unit none
 * @source own
 */
export function pairedLayout(conditions: PairedConditions, known: PairedLayout[] = []): PairedLayout {
  const shape = shapeOf(conditions);
  const before = known.find((each) => isSame(each.shape, shape));
  if (before !== undefined) return before;
  const found = newLayout(conditions, shape);
  known.push(found);
  return found;
}

function isSame(one: Int32Array, other: Int32Array): boolean {
  return one.length === other.length && one.every((value, k) => value === other[k]);
}

/** Counts go before what they count, so that no two shapes are the same list. */
function shapeOf({ variables, groups, totals, right }: PairedConditions): Int32Array {
  const shape: number[] = [right.length, variables.length, groups.length, totals.length];
  for (const { entries } of variables) {
    shape.push(entries.length);
    for (const { row } of entries) shape.push(row);
  }
  for (const { members, total } of groups) {
    shape.push(members.length, total);
    for (const n of members) shape.push(n);
  }
  for (const { members } of totals) {
    shape.push(members.length);
    for (const n of members) shape.push(n);
  }
  return Int32Array.from(shape);
}

function newLayout(conditions: PairedConditions, shape: Int32Array): PairedLayout {
  const { variables, groups, totals, right } = conditions;
  const starts = new Int32Array(variables.length + 1);
  variables.forEach(({ entries }, n) => (starts[n + 1] = starts[n] + entries.length));
  const rows = Int32Array.from(variables.flatMap(({ entries }) => entries.map(({ row }) => row)));
  const kinds = new Uint8Array(variables.length);
  for (const { members } of groups) for (const n of members) kinds[n] = IN_GROUP;
  for (const { members } of totals) for (const n of members) kinds[n] = IN_TOTAL;
  const meetings = meetingsOf(conditions, { starts, rows, kinds });
  const { responses, pulls, sums } = meetings;
  const pattern = eliminationPattern(right.length + totals.length, Int32Array.from([...responses, ...pulls, ...sums]));
  const inverseStarts = new Int32Array(groups.length + 1);
  groups.forEach(({ members }, g) => (inverseStarts[g + 1] = inverseStarts[g] + members.length ** 2));
  return {
    shape,
    starts,
    rows,
    kinds,
    pattern,
    places: rows.map((row) => pattern.place[row]),
    inverseStarts,
    responses: targetsOf(pattern, responses),
    pulls: targetsOf(pattern, pulls),
    sums: targetsOf(pattern, sums),
  };
}

/** Row and column of everything that is added to the matrix, flat, in the order in which it is added. */
interface Meetings {
  readonly responses: readonly number[];
  readonly pulls: readonly number[];
  readonly sums: readonly number[];
}

/** Rows meet where a variable or a group enters both, totals meet the rows of their members and of groups that follow them. */
function meetingsOf(
  { groups, totals, right }: PairedConditions,
  { starts, rows, kinds }: Pick<PairedLayout, "starts" | "rows" | "kinds">,
): Meetings {
  const [responses, pulls, sums]: number[][] = [[], [], []];
  const rowsOf = (n: number): Int32Array => rows.subarray(starts[n], starts[n + 1]);
  const meet = (n: number, m: number): void => {
    for (const row of rowsOf(n)) for (const column of rowsOf(m)) responses.push(row, column);
  };
  kinds.forEach((kind, n) => {
    if (kind === ALONE) meet(n, n);
  });
  for (const { members, total } of groups) {
    for (const n of members) {
      for (const m of members) meet(n, m);
      for (const row of rowsOf(n)) pulls.push(row, right.length + total);
    }
  }
  totals.forEach(({ members: [first] }, t) => {
    const own = right.length + t;
    sums.push(own, own);
    if (first !== undefined) for (const row of rowsOf(first)) sums.push(own, row, row, own);
  });
  return { responses, pulls, sums };
}

function targetsOf(pattern: EliminationPattern, meetings: readonly number[]): Int32Array {
  const targets = new Int32Array(meetings.length / 2);
  for (let k = 0; k < targets.length; k++)
    targets[k] = entryAt(pattern, pattern.place[meetings[2 * k]], pattern.place[meetings[2 * k + 1]]);
  return targets;
}
