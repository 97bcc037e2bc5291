import type { Place, Problem } from "../../base/problems/index.ts";
import { grouped } from "../rows/index.ts";
import type { Capability, Obligation, Tie } from "./alignmentCase.ts";
import { noneContradicted, outsideBounds, repeated, tieDateAmiss, yearsReversed } from "./problems.ts";

const FIRST_YEAR = 1800;
const LAST_YEAR = 2200;

type Row = { readonly file: string; readonly line: number };

function placed(row: Row, column?: string): Place {
  const path = column === undefined ? `line ${row.line}` : `line ${row.line}, column ${column}`;
  return { file: row.file, line: row.line, column: 1, path };
}

/**
 * A pair in one order, for lookups and words.
 *
 * @example
 *   pairName("RUS", "CHN")   // "CHN-RUS"
 */
export function pairName(a: string, b: string): string {
  return [a, b].toSorted().join("-");
}

/** Ties whose date does not fit their kind or precision, given twice, or that contradict a `none`. */
export function tieRowProblems(ties: readonly Tie[]): Problem[] {
  const keyOf = (tie: Tie): string => `${pairName(tie.a, tie.b)} ${tie.kind} ${tie.date ?? ""} ${tie.note}`;
  return [
    ...ties.flatMap((tie) => {
      const fault = dateFault(tie);
      return fault === null ? [] : [tieDateAmiss(placed(tie, "date"), fault)];
    }),
    ...twice(ties, "tie", keyOf),
    ...contradictions(ties, () => true),
  ];
}

function dateFault({ kind, date, precision }: Tie): string | null {
  if (kind === "none") return date === null ? null : `A row of kind none has the date ${date}.`;
  if (date === null) return "The tie has no date.";
  const isRight = precision === "day" || date.endsWith(precision === "year" ? "-01-01" : "-01");
  return isRight ? null : `${date} is not the first day of a ${precision}.`;
}

/** Obligations whose years make no sense, given twice, or that contradict a `none`. */
export function obligationRowProblems(obligations: readonly Obligation[]): Problem[] {
  const keyOf = ({ a, b, kind, from }: Obligation): string => `${pairName(a, b)} ${kind} from ${from}`;
  return [
    ...obligations.flatMap((row) => (isSpan(row) ? [] : [yearsReversed(placed(row, "from"), row.from, row.to)])),
    ...twice(obligations, "obligation", keyOf),
    ...contradictions(obligations, (one, other) => one.from <= other.to && other.from <= one.to),
  ];
}

function isSpan({ from, to }: Obligation): boolean {
  return Number.isInteger(from) && Number.isInteger(to) && from >= FIRST_YEAR && to <= LAST_YEAR && from <= to;
}

/** Capabilities given twice, of no year, or that make more than the world of a year. */
export function capabilityRowProblems(capabilities: readonly Capability[]): Problem[] {
  return [
    ...twice(capabilities, "capability", ({ state, year }) => `${state} ${year}`),
    ...capabilities.flatMap((row) => {
      const isYear = Number.isInteger(row.year) && row.year >= FIRST_YEAR && row.year <= LAST_YEAR;
      return isYear ? [] : [outsideBounds(placed(row, "year"), "year", row.year, "a year from 1800 to 2200")];
    }),
    ...worldProblems(capabilities),
  ];
}

/** How far parts of the world may sum beyond it: rounding of what is printed. */
const ROUNDING = 1e-3;

/** The row with which the capabilities of a year become more than the whole world's. */
function worldProblems(capabilities: readonly Capability[]): Problem[] {
  const sums = new Map<number, number>();
  return capabilities.flatMap((row) => {
    const before = sums.get(row.year) ?? 0;
    const sum = before + row.value;
    sums.set(row.year, sum);
    if (before > 1 + ROUNDING || sum <= 1 + ROUNDING) return [];
    const expected = "at most 1, for they are parts of one world";
    return [outsideBounds(placed(row, "value"), `The sum of ${row.year}`, Number(sum.toPrecision(6)), expected)];
  });
}

function twice<T extends Row>(rows: readonly T[], what: string, keyOf: (row: T) => string): Problem[] {
  const first = new Map<string, T>();
  return rows.flatMap((row) => {
    const key = keyOf(row);
    const other = first.get(key);
    if (other === undefined) first.set(key, row);
    return other === undefined ? [] : [repeated(placed(row), what, key, other.line)];
  });
}

type PairRow = Row & { readonly a: string; readonly b: string; readonly kind: string };

function contradictions<T extends PairRow>(rows: readonly T[], meet: (none: T, other: T) => boolean): Problem[] {
  const others = grouped(
    rows.filter(({ kind }) => kind !== "none"),
    ({ a, b }) => pairName(a, b),
  );
  return rows
    .filter(({ kind }) => kind === "none")
    .flatMap((none) => {
      const pair = pairName(none.a, none.b);
      const other = others.get(pair)?.find((each) => meet(none, each));
      return other === undefined ? [] : [noneContradicted(placed(none), pair, other.line)];
    });
}
