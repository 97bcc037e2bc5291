import { z } from "zod";
import { id, meaning, number, text, membersOf } from "../text/index.ts";
import { NETWORK_SCHEMA } from "./networkSchema.ts";

/** The key `positions` of a case. */
export const POSITIONS_SCHEMA = z
  .strictObject({
    statements: text().meta(meaning("CSV file with the coded statements.", { examples: ["positions/statements.csv"] })),
    codebook: text().meta(
      meaning("YAML file that defines scale, camps, concepts and strategies in words.", {
        examples: ["positions/codebook.yaml"],
      }),
    ),
    draws: number()
      .optional()
      .meta({ ...meaning("How often speakers are drawn anew for an interval."), default: 2000 }),
    seed: number()
      .optional()
      .meta({ ...meaning("Seed of the draws."), default: 1 }),
    camps: membersOf(text())
      .optional()
      .meta(
        meaning("Camps in the order in which they are shown; those not named follow in the order of the codebook."),
      ),
    documents: text()
      .optional()
      .meta(meaning("CSV file with what is known of the documents.", { examples: ["positions/documents.csv"] })),
    entities: text()
      .optional()
      .meta(
        meaning("CSV file with attributes of speakers, organizations and concepts.", {
          examples: ["positions/entities.csv"],
        }),
      ),
    networks: z
      .record(id(), NETWORK_SCHEMA)
      .optional()
      .meta(meaning("Networks by id, for `tertius positions network CASE --network ID`.")),
  })
  .meta(meaning("What is said about the question: coded statements."));

/** The positions block as it is written. */
export type PositionsDraft = z.output<typeof POSITIONS_SCHEMA>;
