import { greatest, least } from "../base/units/index.ts";
import { COUNT, measureTheSame, PURE } from "../case/index.ts";
import { inUnit, isAbsent, type PairFault, type Row, type Rows } from "./rows.ts";

/** Applies a function of the language to its operands. */
export function functionValue(name: string, operands: readonly Rows[]): Rows | PairFault {
  const [first, ...others] = operands;
  if (first === undefined) return "rows";
  if (operands.some(({ rows }) => rows.some(({ value }) => typeof value === "string"))) return "words";
  const isMixed = others.some(({ unit }) => unit !== null && first.unit !== null && !measureTheSame(unit, first.unit));
  if (isMixed) return "units";
  const brought = [first, ...others.map((each) => inUnit(each, first.unit))];
  if (name === "abs")
    return { ...first, rows: first.rows.map((row) => ({ ...row, value: Math.abs(Number(row.value)) })) };
  if (name === "sign")
    return { unit: PURE, rows: first.rows.map((row) => ({ ...row, value: Math.sign(Number(row.value)) })) };
  return ofList(name, brought);
}

function ofList(name: string, [first, second, ...more]: readonly Rows[]): Rows | PairFault {
  if (first === undefined) return "rows";
  const unit = first.unit;
  const one = (value: number, of: readonly Row[]): Rows => ({ unit, rows: [{ value, order: null, ...reasonIn(of) }] });
  const numbers = present(first.rows);
  const all = [first, second, ...more].flatMap((each) => present(each?.rows ?? []));
  switch (name) {
    case "sum":
      return one(first.rows.length === 0 ? NaN : total(first.rows), first.rows);
    case "mean":
      return one(numbers.reduce((sum, each) => sum + each, 0) / numbers.length, first.rows);
    case "min":
      return one(all.length === 0 ? NaN : least(all), first.rows);
    case "max":
      return one(all.length === 0 ? NaN : greatest(all), first.rows);
    case "count":
      return { ...one(first.isTruth === true ? total(first.rows.filter(isPresent)) : numbers.length, []), unit: COUNT };
    case "first":
      return one(numbers[0] ?? NaN, first.rows);
    case "slope":
      return one(slope(first.rows), first.rows);
    case "share":
      return comparedWith(first, second, (value, rows) => value / total(rows), PURE);
    default:
      return comparedWith(
        first,
        second,
        (value, rows) => 1 + present(rows).filter((each) => each > value).length,
        COUNT,
      );
  }
}

function comparedWith(
  first: Rows,
  second: Rows | undefined,
  value: (value: number, rows: readonly Row[]) => number,
  unit: Rows["unit"],
): Rows | PairFault {
  const [one] = first.rows;
  if (one === undefined || second === undefined || first.rows.length > 1) return "rows";
  const own = Number(one.value);
  const found = Number.isNaN(own) ? NaN : value(own, second.rows);
  return {
    unit,
    rows: [{ value: Number.isFinite(found) ? found : NaN, order: null, ...reasonIn([one, ...second.rows]) }],
  };
}

/** Absent when any of them is: a part is not the whole. */
function total(rows: readonly Row[]): number {
  return rows.reduce((sum, { value }) => sum + Number(value), 0);
}

function isPresent(row: Row): boolean {
  return !isAbsent(row.value);
}

function present(rows: readonly Row[]): readonly number[] {
  return rows.filter(isPresent).map(({ value }) => Number(value));
}

function reasonIn(rows: readonly Row[]): { readonly reason?: string } {
  const reason = rows.find((row) => row.reason !== undefined)?.reason;
  return reason === undefined ? {} : { reason };
}

/** Least-squares slope over year or session; absent with fewer than two of them. */
function slope(rows: readonly Row[]): number {
  const points = rows.filter((row) => isPresent(row) && row.order !== null);
  const mean = (of: (row: Row) => number): number => points.reduce((sum, row) => sum + of(row), 0) / points.length;
  const [x, y] = [mean(({ order }) => order ?? NaN), mean(({ value }) => Number(value))];
  const spread = points.reduce((sum, { order }) => sum + ((order ?? NaN) - x) ** 2, 0);
  const joint = points.reduce((sum, { order, value }) => sum + ((order ?? NaN) - x) * (Number(value) - y), 0);
  return spread > 0 ? joint / spread : NaN;
}
