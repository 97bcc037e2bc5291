import { z } from "zod";
import type { Result } from "../result.ts";
import { AGREEMENT } from "./agreement.ts";
import { CAMP } from "./camps.ts";
import { CODES, SCOPE } from "./codes.ts";
import { NETWORK, NETWORK_ID } from "./networks.ts";
import { SHIFT } from "./shift.ts";
import { STATEMENT } from "./statement.ts";
import { CAMP_STRATEGIES } from "./strategies.ts";

/** A network that every run has and this one has not. */
const LEFT_OUT = z.strictObject({ id: NETWORK_ID, reason: z.literal("too many pairs of statements") });

/** What is said about the question of a case: by whom, how sure, on how many statements. */
export const POSITIONS = z
  .strictObject({
    codes: CODES,
    scope: SCOPE,
    draws: z.int(),
    seed: z.int(),
    camps: z.array(CAMP),
    strategies: z.array(CAMP_STRATEGIES),
    shift: z.array(SHIFT),
    statements: z.array(STATEMENT),
    /** Those that could be computed. */
    networks: z.array(NETWORK),
    /** Absent where none is. */
    networksLeftOut: z.array(LEFT_OUT).exactOptional(),
    agreement: AGREEMENT,
  })
  .meta({ basis: "coding" });

/** What is said about the question of a case. */
export type PositionsResults = Result<typeof POSITIONS>;
