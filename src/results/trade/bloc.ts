import { z } from "zod";
import type { Result } from "../result.ts";
import { COUNTRY } from "./country.ts";

/**
 * What a scenario means for a bloc that the case is answered for: sums of money over its members; real income, its parts and
 * prices weighted by income, wages by value added; trade with the outside alone. Sectors are not told.
 */
export const BLOC = COUNTRY.omit({ sectors: true }).extend({
  at: z.iso.date().meta({ description: "Day on which it has these members" }),
  members: z.array(z.string()),
  without: z.array(z.string()).meta({ description: "Members that the economy counts in the rest of the world" }),
});

/** What a scenario means for a bloc. */
export type BlocResult = Result<typeof BLOC>;
