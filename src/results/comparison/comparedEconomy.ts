import { z } from "zod";
import type { Result } from "../result.ts";
import { COUNTRY } from "../trade/country.ts";
import { NESTS } from "../trade/nests.ts";
import { BILATERAL, SOLVED_PAIR } from "../trade/pairs.ts";
import { CLOSURE, SOLVE } from "../trade/solves.ts";

/** What a scenario was solved on, at the centre. */
export const CENTRE = z.strictObject({
  base: z.string(),
  baseYear: z.int(),
  elasticities: z.string(),
  closure: CLOSURE,
  currency: z.string(),
});

/** What of a country or bloc is compared. */
const COMPARED_COUNTRY = COUNTRY.pick({
  welfarePercent: true,
  realIncomeChange: true,
  termsOfTradePercent: true,
  pricesToWagePercent: true,
  tariffRevenueBefore: true,
  tariffRevenue: true,
  tariffRevenueChange: true,
  flags: true,
});

/** What of a variant of the model is compared. */
const COMPARED_SOLVE = SOLVE.pick({
  base: true,
  elasticities: true,
  closure: true,
  welfarePercent: true,
  termsOfTradePercent: true,
  pricesToWagePercent: true,
  tariffRevenueChange: true,
}).extend({
  bilateral: z.array(SOLVED_PAIR.pick({ exporter: true, importer: true, scope: true, changePercent: true })),
});

/** What of a solved economy is compared with another, and kept of it: countries, blocs, trade of the parties, every variant. */
export const COMPARED_ECONOMY = CENTRE.extend({
  countries: z.record(z.string(), COMPARED_COUNTRY),
  blocs: z.record(z.string(), COMPARED_COUNTRY).exactOptional(),
  bilateral: z.array(
    BILATERAL.pick({ exporter: true, importer: true, scope: true, before: true, after: true, changePercent: true }),
  ),
  solves: z.array(COMPARED_SOLVE),
  nests: NESTS,
});

/** What of a solved economy is compared with another. */
export type ComparedEconomy = Result<typeof COMPARED_ECONOMY>;
