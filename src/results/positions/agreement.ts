import { z } from "zod";
import { LEVELS } from "../../engines/discourse/index.ts";
import { field, unread } from "../field.ts";
import { count, flag, numberOrNull } from "../kinds.ts";
import type { Result } from "../result.ts";

const VARIABLE = z.enum(["concept", "agreement", "stance", "position", "strategy", "activism"]);

/** How far coders agree on one variable; null only with the reason beside. */
export const CODED_VARIABLE = z.strictObject({
  variable: VARIABLE.meta(field("text", "what was coded", { column: "variable" })),
  level: z.enum(LEVELS).meta(field("text", "its level of measurement", { column: "level" })),
  alpha: numberOrNull("index", "Krippendorff's alpha", { column: "alpha" }),
  alphaReason: z.string().meta({ description: "why there is no alpha", column: "alpha_reason" }).exactOptional(),
  kappa: numberOrNull("index", "Cohen's kappa", { column: "kappa" }),
  kappaReason: z.string().meta({ description: "why there is no kappa", column: "kappa_reason" }).exactOptional(),
  units: z.int().meta(unread("count", "statements that two coders at least rated", { column: "double_coded" })),
  ratings: z.int().meta(unread("count", "codes that they gave", { column: "ratings" })),
  tooLow: flag("whether alpha is below 0.667"),
});

/** A value that a coder gave; null = none. */
const RATING = z.union([z.string(), z.number()]).nullable();

const CODING = z.strictObject({ statement: z.string(), variable: VARIABLE });
const CODINGS = z.array(z.strictObject({ coder: z.string(), value: RATING }));

/** Agreement between coders, and what merging them settled. */
export const AGREEMENT = z.strictObject({
  coders: z.array(z.string()),
  statements: count("statements"),
  doubleCoded: count("statements that two coders at least have coded"),
  variables: z.array(CODED_VARIABLE),
  /** Spread: largest less smallest value; null where values are no numbers. */
  disagreements: z.array(CODING.extend({ codings: CODINGS, spread: z.number().nullable() })),
  settled: z.array(CODING.extend({ codings: CODINGS, chosen: RATING, by: z.enum(["majority", "preferred coder"]) })),
});

/** How far coders agree on one variable. */
export type VariableResult = Result<typeof CODED_VARIABLE>;
/** Agreement between coders, and what merging them settled. */
export type AgreementResult = Result<typeof AGREEMENT>;
