import type { MeasureRow } from "./measure.ts";

type Days = Pick<MeasureRow, "from" | "to">;

/** Whether a row is in force on a date (ISO). */
export function isInForce({ from, to }: Days, date: string): boolean {
  return from <= date && (to === null || date < to);
}

/** Whether two rows are in force on one day. */
export function areTogether(one: Days, other: Days): boolean {
  return (other.to === null || one.from < other.to) && (one.to === null || other.from < one.to);
}
