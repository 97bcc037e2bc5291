import { z } from "zod";
import { field, unread } from "../field.ts";
import { flag, numberOrNull, text } from "../kinds.ts";
import type { Result } from "../result.ts";
import { session } from "./kinds.ts";

/** Where a state stands in a session: ours, read on the published scale; null only with a reason, and then it may have a rank. */
export const IDEAL_POINT = z.strictObject({
  session: session("session", { column: "session" }),
  country: text("state", { column: "country" }),
  point: numberOrNull(
    "points",
    "where it stands, on the published scale; none beyond 2.5 on that of the estimate, where the rank alone is known",
    { column: "point" },
  ),
  low: numberOrNull("points", "low end of its interval, where it has a point", { column: "low" }),
  high: numberOrNull("points", "high end of its interval, where it has a point", { column: "high" }),
  rank: z
    .int()
    .nullable()
    .meta(field("rank", "1 = the largest point of the session", { column: "rank" })),
  ranked: z
    .int()
    .nullable()
    .meta(unread("count", "states with an estimate in the session", { column: "ranked" })),
  published: numberOrNull("points", "where it stands as published", { column: "published" }),
  comparable: flag("whether repeated resolutions tie the session to others", { column: "comparable" }),
  pointReason: z.string().meta({ description: "why there is no point", column: "reason" }).exactOptional(),
});

/** How many of our intervals hold the published point, in state-sessions that have both. */
const COVERAGE = z.strictObject({ covered: z.int(), count: z.int() });

/** Over all states, and of each state of the case. */
export const IDEAL_POINT_COVERAGE = COVERAGE.extend({
  countries: z.array(z.strictObject({ country: z.string(), ...COVERAGE.shape })),
});

/** Where a state stands in a session. */
export type IdealPointResult = Result<typeof IDEAL_POINT>;
/** How many of our intervals hold the published point. */
export type PointCoverage = Result<typeof COVERAGE>;
/** Over all states, and of each state of the case. */
export type IdealPointCoverage = Result<typeof IDEAL_POINT_COVERAGE>;
