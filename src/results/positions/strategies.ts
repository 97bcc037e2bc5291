import { z } from "zod";
import { STRATEGIES } from "../../engines/discourse/index.ts";
import { field } from "../field.ts";
import { count, numberOrNull, text } from "../kinds.ts";
import type { Result } from "../result.ts";
import { IDS, REASON, share } from "./kinds.ts";

/** How often a strategy was chosen. */
export const CHOSEN = z.strictObject({
  strategy: z.enum(STRATEGIES).meta(field("text", "strategy", { column: "strategy" })),
  count: count("statements with it", { column: "count" }),
  share: share("part of those with a strategy", { column: "share" }),
  shareReason: REASON,
});

/** Strategies of a camp, by dated statements of individual speakers: they tell apart what all sits at 0 on the scale. */
export const CAMP_STRATEGIES = z.strictObject({
  group: text("camp", { column: "camp" }),
  n: count("statements with a strategy", { column: "statements" }),
  speakers: count("speakers of them"),
  missing: count("statements without a strategy"),
  /** Every strategy in the order of the list, also with 0. */
  shares: z.array(CHOSEN),
  activism: numberOrNull("activism", "mean activism, 0 to 2"),
  activismReason: REASON,
  collective: IDS,
  undated: IDS,
});

/** Strategies of a camp. */
export type CampStrategies = Result<typeof CAMP_STRATEGIES>;
