import type { Statement } from "../model.ts";
import { daySpan, dayNumber } from "./dates.ts";
import { kernelWeight } from "./kernelWeight.ts";
import type { SelectionOptions, TimeWindow } from "./options.ts";

/** Whether a date lies in a window for certain; an undated one lies in none. */
export function liesWithin(date: string, { from, to }: TimeWindow): boolean {
  const span = daySpan(date);
  if (span === null) return false;
  return (from === undefined || span.first >= dayNumber(from)) && (to === undefined || span.last <= dayNumber(to));
}

/**
 * Weight of a statement by its date; 0 outside the window. Without window and kernel the date does not matter.
 *
 * @unit statements
 * @source docs/model/discourse.md, Networks
 */
export function timeWeight({ date }: Statement, { window, kernel }: SelectionOptions): number {
  if (window !== undefined && !liesWithin(date, window)) return 0;
  if (kernel === undefined) return 1;
  const span = daySpan(date);
  if (span === null) return 0;
  const middle = (span.first + span.last) / 2;
  return kernelWeight(kernel.shape, (middle - dayNumber(kernel.centre)) / kernel.bandwidth);
}
