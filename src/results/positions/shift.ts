import { z } from "zod";
import { field } from "../field.ts";
import { count, text } from "../kinds.ts";
import type { Result } from "../result.ts";
import { IDS, position, REASON } from "./kinds.ts";

/** Mean position of some statements; null only with the reason beside. */
const PERIOD = z.strictObject({
  period: z.string().meta({
    description: "year or month; `earlier` for undated views, `current` for all dated ones, `all` for both",
    column: "period",
  }),
  n: z.int().meta({ column: "statements" }),
  mean: z.number().nullable().meta({ column: "mean" }),
  meanReason: REASON,
  /** Those that count. */
  statements: IDS,
});

/** The same of a period that claims may read. */
const READ_PERIOD = PERIOD.extend({
  mean: position("mean position of the period", { column: "mean" }),
  n: count("statements of the period that count", { column: "statements" }),
});

/** How a camp moved, or a speaker who held an earlier view. */
export const SHIFT = z.strictObject({
  group: text("camp or speaker", { column: "group" }),
  by: z.enum(["camp", "person"]).meta(field("text", "`camp` or `person`", { column: "by" })),
  earlier: READ_PERIOD,
  current: READ_PERIOD,
  /** Earlier and current together. */
  all: READ_PERIOD,
  change: position("current less earlier; null where either is unknown"),
  changeReason: REASON,
  /** Dated statements by period, ascending. */
  periods: z.array(PERIOD),
  /** Dated statements whose date is too coarse for the period. */
  unplaced: IDS,
  collective: IDS,
});

/** Mean position of some statements. */
export type PeriodResult = Result<typeof PERIOD>;
/** How a camp moved, or a speaker who held an earlier view. */
export type ShiftResult = Result<typeof SHIFT>;
