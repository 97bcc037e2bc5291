import { z } from "zod";
import { count, flag, number, text } from "../kinds.ts";
import { RANGE } from "../range.ts";
import type { Result } from "../result.ts";
import { GRADIENT_GROUND } from "./tariffEffects.ts";

/** What productivity of a partner means for a country, and how the two vote. */
const PRODUCTIVE_PARTNER = z.strictObject({
  partner: text("whose productivity"),
  isRest: flag("whether it is the rest of the world, which is no country"),
  welfarePercentPerPercent: number(
    "percent per percent",
    "real income, if all sectors of the partner make 1 % more of the same inputs",
  ),
  ownPercentPerPercent: number(
    "percent per percent",
    "what the same does to the partner's own real income, at the centre; absent where it was not asked for",
  ).exactOptional(),
  votes: number(
    "a pure number",
    "agreement beyond chance (kappa_w2); absent where the two have no such number",
  ).exactOptional(),
  range: RANGE.meta({ description: "Of welfarePercentPerPercent, over the variants of the model" }).exactOptional(),
  first: count("variants of the model in which no other country matters more, up or down").exactOptional(),
});

/** What the tariffs of a country or customs union mean for another. */
const TARIFF_PARTNER = z.strictObject({
  importer: text("whose tariffs: a country, or a customs union whose members have one tariff"),
  isRest: flag("whether it is the rest of the world, which is no country"),
  welfarePercentPerPoint: number(
    "percent per point",
    "real income, if the importer lays 1 point more on all goods from everybody outside",
  ),
  range: RANGE.meta({ description: "Of welfarePercentPerPoint, over the variants of the model" }).exactOptional(),
  first: count("variants of the model in which nobody's tariffs hurt more").exactOptional(),
});

/** Economic exposure of a country or bloc. */
const EXPOSED = z.strictObject({
  country: text("whose real income: a country or a bloc"),
  members: z.array(z.string()).meta({ description: "Of a bloc" }).exactOptional(),
  ownPercentPerPercent: number("percent per percent", "what its own productivity does to its own real income"),
  productivity: z.array(PRODUCTIVE_PARTNER).meta({ description: "All others, most first, up or down" }),
  tariffs: z
    .array(TARIFF_PARTNER)
    .meta({ description: "All others, what hurts most first; a union of the country itself is not among them" }),
});

/** Economic exposure of countries and blocs to all others in the base year, to first order, beside votes. */
export const EXPOSURE = z.strictObject({
  case: z.string(),
  ...GRADIENT_GROUND,
  session: z.int().meta({ description: "Of the votes; absent where the case has no alignment" }).exactOptional(),
  countries: z.array(EXPOSED),
});

/** What productivity of a partner means for a country. */
export type ProductivePartner = Result<typeof PRODUCTIVE_PARTNER>;
/** What tariffs of a partner mean for a country. */
export type TariffPartner = Result<typeof TARIFF_PARTNER>;
/** Economic exposure of one country or bloc. */
export type Exposed = Result<typeof EXPOSED>;
/** Economic exposure of countries and blocs. */
export type ExposureResult = Result<typeof EXPOSURE>;
