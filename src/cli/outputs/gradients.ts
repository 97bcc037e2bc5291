import type { z } from "zod";
import { EXPOSURE, TARIFF_EFFECTS, TARIFF_GAME } from "../../results/index.ts";
import { documentOf } from "./envelope.ts";
import { printed } from "./printedSchema.ts";
import { MANIFEST } from "./run.ts";

/** The document of `tertius tariffs`: of the form that was asked for. */
export const TARIFFS: z.ZodType = documentOf("tariffs", {
  tariffEffects: printed(TARIFF_EFFECTS).optional().meta({ description: "With --gradient" }),
  game: printed(TARIFF_GAME).optional().meta({ description: "With --optimal, --nash or --agreed" }),
  manifest: MANIFEST,
});

/** The document of `tertius exposure`. */
export const EXPOSURE_DOCUMENT: z.ZodType = documentOf("exposure", { exposure: printed(EXPOSURE), manifest: MANIFEST });
