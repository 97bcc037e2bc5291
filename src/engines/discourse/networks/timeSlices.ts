import { greatest, least } from "../../../base/units/index.ts";
import type { Problem } from "../../../base/problems/index.ts";
import { optionNotUsable } from "../problems.ts";
import { isoDay, movedDay } from "./calendar.ts";
import { dayNumber, daySpan } from "./dates.ts";
import type { KernelShape, SelectionOptions, TimeKernel, TimeWindow } from "./options.ts";

/** What a moving window is measured in: events are statements. */
export const TIME_UNITS = ["events", "days", "weeks", "months", "years"] as const;

/** One of {@link TIME_UNITS}. */
export type TimeUnit = (typeof TIME_UNITS)[number];

/** A window that moves by one unit at a time. */
export interface MovingWindow {
  readonly unit: TimeUnit;
  /** Units that a window spans: as many on either side of its centre as half of the size, rounded up where the size is even. */
  readonly size: number;
  /** Weights that fall with the distance from the centre; default none. Not with events. */
  readonly kernel?: KernelShape;
}

/** One place of a moving window; both ends included. */
export interface TimeSlice {
  readonly from: string;
  readonly to: string;
  readonly centre: string;
}

/** Places that a moving window may have. */
const MOST_SLICES = 2000;

/**
 * The places of a moving window. Of days, weeks, months and years: the centre goes from the first day of the range to the last by
 * one unit, and windows that reach beyond the range are left out. Of events: the centre goes from statement to statement, and all
 * statements of the first and the last day of a window are in it.
 *
 *     from = centre − h, to = centre + h,  h = round((size − 1)/2) units; of events h = ⌊size/2⌋ statements
 *
 * @param dates  Of the statements that enter.
 * @param range  First and last day; default those of the statements.
 * @unit days
 * @source Leifeld (2024), rDNA, `dna_network`: `timeWindow` and `windowSize`
 *
 * @example
 *   const slices = timeSlices(["2020-01-01", "2020-01-04"], { unit: "days", size: 3 });
 *   slices.map(({ from }) => from)   // ["2020-01-01", "2020-01-02"]
 *   slices.map(({ to }) => to)       // ["2020-01-03", "2020-01-04"]
 */
export function timeSlices(dates: readonly string[], window: MovingWindow, range: TimeWindow = {}): TimeSlice[] {
  const { unit, size } = window;
  if (unit === "events") return eventSlices(dates, Math.floor(size / 2));
  const [first, last] = rangeOf(dates, range);
  const half = Math.round((size - 1) / 2);
  const slices: TimeSlice[] = [];
  for (let step = 0; first + step <= last && slices.length <= MOST_SLICES; step++) {
    const centre = movedDay(first, unit, step);
    const [from, to] = [movedDay(centre, unit, -half), movedDay(centre, unit, half)];
    if (to > last) break;
    if (from >= first) slices.push({ from: isoDay(from), to: isoDay(to), centre: isoDay(centre) });
  }
  return slices;
}

function eventSlices(dates: readonly string[], half: number): TimeSlice[] {
  const days = dates.filter((date) => date.length === 10).toSorted();
  return days.flatMap((centre, at) => {
    const [from, to] = [days[at - half], days[at + half]];
    return from === undefined || to === undefined ? [] : [{ from, to, centre }];
  });
}

function rangeOf(dates: readonly string[], { from, to }: TimeWindow): readonly [number, number] {
  const spans = dates.flatMap((date) => daySpan(date) ?? []);
  return [
    from === undefined ? least(spans.map(({ first }) => first)) : dayNumber(from),
    to === undefined ? greatest(spans.map(({ last }) => last)) : dayNumber(to),
  ];
}

/**
 * The kernel of a place: its centre is that of the window, its bandwidth half of the window's days.
 *
 * @source docs/model/discourse.md, Networks
 */
export function sliceKernel({ from, to, centre }: TimeSlice, shape: KernelShape): TimeKernel {
  return { shape, centre, bandwidth: Math.max(dayNumber(to) - dayNumber(centre), dayNumber(centre) - dayNumber(from)) };
}

/** What is wrong with a moving window, E701 each. */
export function movingProblems({ unit, size, kernel }: MovingWindow, { kernel: whole }: SelectionOptions): Problem[] {
  const fewest = unit === "events" || kernel !== undefined ? 2 : 1;
  return [
    ...(Number.isInteger(size) && size >= fewest
      ? []
      : [optionNotUsable("size", size, `a whole number from ${fewest}`)]),
    ...(unit === "events" && kernel !== undefined
      ? [optionNotUsable("kernel", kernel, "no kernel: a window of events has no length in days")]
      : []),
    ...(whole === undefined ? [] : [optionNotUsable("kernel", whole.shape, "the kernel of the moving window alone")]),
  ];
}

/** What is wrong with the places that were found: too many, or none. */
export function sliceProblems(slices: readonly TimeSlice[], { unit, size }: MovingWindow): Problem[] {
  if (slices.length > MOST_SLICES)
    return [optionNotUsable("unit", unit, `a unit that gives at most ${MOST_SLICES} windows`)];
  const expected =
    unit === "events"
      ? "fewer events: only statements dated to the day are counted"
      : "a window that fits between the first and the last day";
  return slices.length === 0 ? [optionNotUsable("size", size, expected)] : [];
}
