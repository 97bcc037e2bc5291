import { dividedUnit, measureTheSame, productUnit, PURE, type Unit } from "../case/index.ts";

/** One number, word or absence. */
export interface Row {
  /** NaN = absent. */
  readonly value: number | string;
  /** Why it is absent. */
  readonly reason?: string;
  /** Year or session; null = without order. */
  readonly order: number | null;
}

/** Rows of one unit; `null` is the unit of a bare number, which takes that of its neighbour. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly unit: Unit | null;
  /** Whether each row says if a comparison holds, 1 or 0. */
  readonly isTruth?: boolean;
}

/** One number or word. */
export function single(value: number | string, unit: Unit | null, order: number | null = null): Rows {
  return { rows: [{ value, order }], unit };
}

/** Rows in another unit of the same thing. */
export function inUnit({ rows, unit }: Rows, wanted: Unit | null): Rows {
  if (unit === null || wanted === null || unit.size === wanted.size) return { rows, unit: wanted ?? unit };
  const factor = unit.size / wanted.size;
  const scaled = rows.map((row) => (typeof row.value === "number" ? { ...row, value: row.value * factor } : row));
  return { rows: scaled, unit: wanted };
}

/** Why two lists cannot be taken row by row. */
export type PairFault = "rows" | "units" | "words";

/**
 * Two lists row by row: one of a single row meets every row of the other; else both have the same years or sessions.
 */
function paired(left: Rows, right: Rows): readonly (readonly [Row, Row])[] | PairFault {
  const [one] = left.rows;
  const [other] = right.rows;
  if (one === undefined || other === undefined) return [];
  if (right.rows.length === 1) return left.rows.map((row) => [row, other] as const);
  if (left.rows.length === 1) return right.rows.map((row) => [one, row] as const);
  const isSame =
    left.rows.length === right.rows.length && left.rows.every((row, at) => row.order === right.rows[at]?.order);
  return isSame ? left.rows.map((row, at) => [row, right.rows[at]!] as const) : "rows";
}

const isMeasured = (operator: string): boolean => operator !== "*" && operator !== "/";

/** Combines two lists row by row; but for products the right one is brought to the unit of the left. */
export function combined(left: Rows, right: Rows, operator: string): Rows | PairFault {
  const pairs = isMeasured(operator) ? pairsInOneUnit(left, right) : paired(left, right);
  if (typeof pairs === "string") return pairs;
  const isEquality = operator === "==" || operator === "!=";
  const hasWords = pairs.some((pair) => pair.some(({ value }) => typeof value === "string"));
  if (hasWords && !isEquality) return "words";
  const rows = pairs.map(([one, other]) => ({
    value: applied(one.value, other.value, operator),
    order: one.order ?? other.order,
    ...reasonOf(one, other, operator),
  }));
  const isTruth = isMeasured(operator) && operator !== "+" && operator !== "-";
  return { rows, unit: unitAfter(left.unit, right.unit, operator), ...(isTruth ? { isTruth } : {}) };
}

function pairsInOneUnit(left: Rows, right: Rows): ReturnType<typeof paired> {
  if (left.unit === null) return paired(inUnit(left, right.unit), right);
  if (right.unit !== null && !measureTheSame(left.unit, right.unit)) return "units";
  return paired(left, inUnit(right, left.unit));
}

function reasonOf(one: Row, other: Row, operator: string): { readonly reason?: string } {
  const reason = one.reason ?? other.reason ?? (operator === "/" && other.value === 0 ? "division by 0" : undefined);
  return reason === undefined ? {} : { reason };
}

function unitAfter(left: Unit | null, right: Unit | null, operator: string): Unit | null {
  if (operator === "+" || operator === "-") return left ?? right;
  if (operator !== "*" && operator !== "/") return PURE;
  if (left === null && right === null) return null;
  return operator === "*" ? productUnit(left ?? PURE, right ?? PURE) : dividedUnit(left ?? PURE, right ?? PURE);
}

const truth = (holds: boolean): number => (holds ? 1 : 0);

const OPERATIONS: Readonly<Record<string, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => (b === 0 ? NaN : a / b),
  "<": (a, b) => truth(a < b),
  "<=": (a, b) => truth(a <= b),
  ">=": (a, b) => truth(a >= b),
  ">": (a, b) => truth(a > b),
};

function applied(one: number | string, other: number | string, operator: string): number {
  if (isAbsent(one) || isAbsent(other)) return NaN;
  if (operator === "==" || operator === "!=") return truth((one === other) === (operator === "=="));
  return OPERATIONS[operator]?.(Number(one), Number(other)) ?? NaN;
}

/** Whether a value is none. */
export function isAbsent(value: number | string): boolean {
  return typeof value === "number" && Number.isNaN(value);
}
