import { z } from "zod";
import { id, meaning, membersOf } from "../text/index.ts";

/** Key `byShare`: of whom and by whom less was bought. */
export const BY_SHARE_SCHEMA = z.strictObject({
  buyer: id().meta(meaning("Demand node whose purchases are compared.")),
  hit: membersOf(id())
    .min(1)
    .meta(
      meaning(
        "Supply nodes that the buyer turned away from. What all others sold together in a later year is split by what each of them sold in the base year.",
      ),
    ),
});

/** The key `byShare`: of whom and by whom less was bought. */
export type SeriesByShare = z.output<typeof BY_SHARE_SCHEMA>;
