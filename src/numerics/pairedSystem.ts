import type { PairedConditions } from "./pairedConditions.ts";
import { type EliminationPattern, eliminationPattern } from "./patternedFactor.ts";

/** Paired conditions with what is read of them at every step laid out in rows. */
export interface PairedSystem extends PairedConditions {
  /** Where the entries of a variable begin; one more than there are variables. */
  readonly starts: Int32Array;
  /** Row, coefficient in the row, and coefficient of its price, of every entry. */
  readonly rows: Int32Array;
  readonly quantities: Float64Array;
  readonly prices: Float64Array;
  /** 1 where a variable needs no multiplier.   [variable] */
  readonly positive: Uint8Array;
  /** Free above: infinite.   [variable] */
  readonly uppers: Float64Array;
  /** Slopes of those that are the same everywhere; NaN of others.   [variable] */
  readonly flats: Float64Array;
  /** `ALONE`, `IN_GROUP` or `IN_TOTAL`.   [variable] */
  readonly kinds: Uint8Array;
  /** Rows, then totals: what is left once variables are gone. */
  readonly pattern: EliminationPattern;
  /** Place in the pattern of the row of every entry. */
  readonly places: Int32Array;
}

/** A variable that shares nothing. */
export const ALONE = 0;
/** A member of a group. */
export const IN_GROUP = 1;
/** A member of a total. */
export const IN_TOTAL = 2;

/** Lays conditions out. @unit none @source own */
export function pairedSystem(conditions: PairedConditions): PairedSystem {
  const { variables, groups, totals, right } = conditions;
  const layout = entryRows(conditions);
  const kinds = new Uint8Array(variables.length);
  for (const { members } of groups) for (const n of members) kinds[n] = IN_GROUP;
  for (const { members } of totals) for (const n of members) kinds[n] = IN_TOTAL;
  const pattern = eliminationPattern(right.length + totals.length, reducedMeetings(conditions, { ...layout, kinds }));
  const positive = new Uint8Array(variables.length);
  const uppers = new Float64Array(variables.length);
  const flats = new Float64Array(variables.length);
  for (let n = 0; n < variables.length; n++) {
    positive[n] = variables[n].positive === true ? 1 : 0;
    uppers[n] = variables[n].upper;
    flats[n] = variables[n].isFlat === true ? variables[n].slope(variables[n].start) : NaN;
  }
  return {
    ...conditions,
    ...layout,
    positive,
    uppers,
    flats,
    kinds,
    pattern,
    places: layout.rows.map((row) => pattern.place[row]),
  };
}

function entryRows({ variables }: PairedConditions): Pick<PairedSystem, "starts" | "rows" | "quantities" | "prices"> {
  const starts = new Int32Array(variables.length + 1);
  for (let n = 0; n < variables.length; n++) starts[n + 1] = starts[n] + variables[n].entries.length;
  const count = starts[variables.length];
  const rows = new Int32Array(count);
  const [quantities, prices] = [new Float64Array(count), new Float64Array(count)];
  for (let n = 0; n < variables.length; n++) {
    const { entries } = variables[n];
    for (let e = 0; e < entries.length; e++) {
      rows[starts[n] + e] = entries[e].row;
      quantities[starts[n] + e] = entries[e].quantity;
      prices[starts[n] + e] = entries[e].price;
    }
  }
  return { starts, rows, quantities, prices };
}

/** Rows meet where a variable or a group enters both, totals meet the rows of their members and of groups that follow them. */
function reducedMeetings(
  { groups, totals, right }: PairedConditions,
  { starts, rows, kinds }: Pick<PairedSystem, "starts" | "rows" | "kinds">,
): Int32Array {
  const pairs: number[] = [];
  const meet = (n: number, m: number): void => {
    for (let e = starts[n]; e < starts[n + 1]; e++)
      for (let f = starts[m]; f < starts[m + 1]; f++) if (rows[e] !== rows[f]) pairs.push(rows[e], rows[f]);
  };
  const meetTotal = (n: number, t: number): void => {
    for (let e = starts[n]; e < starts[n + 1]; e++) pairs.push(rows[e], right.length + t);
  };
  kinds.forEach((kind, n) => {
    if (kind === ALONE) meet(n, n);
  });
  for (const { members, total } of groups) {
    for (const n of members) {
      for (const m of members) meet(n, m);
      meetTotal(n, total);
    }
  }
  totals.forEach(({ members }, t) => {
    for (const n of members) meetTotal(n, t);
  });
  return new Int32Array(pairs);
}
