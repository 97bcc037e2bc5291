import { z } from "zod";
import { number, text } from "../kinds.ts";
import type { Result } from "../result.ts";

/** What growth and tariffs of one country mean for another, and how the two vote. */
const EXPOSED_TO = z.strictObject({
  partner: text("whose growth and whose tariffs"),
  growth: number("percent per percent", "real income, if all sectors of the partner make 1 % more of the same inputs"),
  tariffs: number("percent per point", "real income, if the partner lays 1 point more on all goods from everybody"),
  votes: number(
    "a pure number",
    "agreement beyond chance (kappa_w2); absent where the two have no such number",
  ).exactOptional(),
});

/** Economic exposure of countries to all others in the base year, to first order, beside votes. */
export const EXPOSURE = z.strictObject({
  case: z.string(),
  base: z.string(),
  baseYear: z.int(),
  elasticities: z.string(),
  closure: z.string(),
  session: z.int().meta({ description: "Of the votes; absent where the case has no alignment" }).exactOptional(),
  countries: z.array(
    z.strictObject({
      country: text("whose real income"),
      partners: z.array(EXPOSED_TO).meta({ description: "All others, in the order of the package" }),
    }),
  ),
  residual: number("a pure number", "what is left of the transposed equations, over their right side"),
  evaluations: z.int(),
});

/** What growth and tariffs of one country mean for another. */
export type ExposedTo = Result<typeof EXPOSED_TO>;
/** Economic exposure of countries. */
export type ExposureResult = Result<typeof EXPOSURE>;
