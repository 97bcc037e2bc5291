import { z } from "zod";
import { field } from "../field.ts";
import { text } from "../kinds.ts";
import type { Result } from "../result.ts";
import { LINKED, N_MINUS_ONE, SUSPENDED } from "./conditions.ts";
import { DETOUR } from "./detours.ts";
import { MARKET_DRAWS } from "./draws.ts";
import { MARKET_FLOW, NODE_QUANTITY } from "./flows.ts";
import { counted } from "./measured.ts";
import { PRICE_MISSES } from "./score.ts";
import { PRICE } from "./prices.ts";
import { NOT_REPLACED, REPLACEMENT } from "./replacement.ts";
import { CONCENTRATION, SHORTFALL, SHORTFALL_ORDERS, UNSERVED } from "./shortfalls.ts";

const year = (meaning: string, column: string): z.ZodInt => z.int().meta(field("year", meaning, { column }));

/** Years that a solve is made of; all three are the year itself where that was observed and the scenario takes it as it was. */
export const YEAR_BASE = z.strictObject({
  year: year("year whose flows and prices the market reproduces", "base_year"),
  capacities: year("year whose capacities hold", "capacities_year"),
  demand: year("year whose demand holds", "demand_year"),
});

/** What one more unit of what is scarce would be worth. */
const SHADOW_PRICE = z.strictObject({
  constraint: text("what binds, by its id"),
  name: text("its name"),
  kind: z
    .enum(["capacity", "chokepoint", "arc", "quota", "purchase", "access", "terminal", "contract"])
    .meta(field("text", "its kind")),
  value: counted("what one more unit of it is worth"),
  unit: z.string(),
});

/** Who gains what; the parts sum to `total` up to `residual`. */
const WELFARE = z.strictObject({
  consumer: counted("consumers keep"),
  producer: counted("producers keep, without rents"),
  duty: counted("duties"),
  rents: counted("rents of capacities, bottlenecks, quotas, contracts and market power"),
  inertia: counted("cost of moving flows away from where they were"),
  total: counted("all of them"),
  residual: z.number(),
  unit: z.string(),
});

/** How far each condition is from holding, relative to the size of prices and quantities. */
const KKT = z.strictObject({ primal: z.number(), dual: z.number(), complementarity: z.number() });

/** What a market comes to. */
const STATE = {
  flows: z.array(MARKET_FLOW),
  prices: z.record(z.string(), PRICE),
  quantities: z.record(z.string(), NODE_QUANTITY),
  shadowPrices: z.array(SHADOW_PRICE),
  welfare: WELFARE,
  /** Change of each part of welfare against the same year without what the scenario does. */
  welfareChange: WELFARE,
  shortfalls: z.array(SHORTFALL),
  unserved: z.array(UNSERVED),
  concentration: z.array(CONCENTRATION),
  shortfallOrder: SHORTFALL_ORDERS.exactOptional(),
  /** Largest quantity first. */
  detours: z.array(DETOUR),
  /** Absent where no flow was asked for and the scenario reaches none between the parties of the case. */
  replacement: z.array(REPLACEMENT).exactOptional(),
  notReplaced: z.array(NOT_REPLACED).exactOptional(),
  /** Absent where no link moves demand. */
  linked: z.array(LINKED).exactOptional(),
  /** Absent where no contract is suspended, largest first. */
  suspended: z.array(SUSPENDED).exactOptional(),
  /** Absent where no peak demand is given, or not all that serves it. */
  nMinusOne: z.array(N_MINUS_ONE).exactOptional(),
  integrable: z.boolean(),
  solver: z.enum(["semismooth-newton", "supplier-prices", "path-following"]),
  iterations: z.int(),
  kkt: KKT,
};

/**
 * The market of the year as if what the scenario does on the days on which most of it is in force were in force all year: prices of
 * those days, quantities at the rate of a year.
 */
const WHILE_IN_FORCE = z.strictObject({
  from: z.iso
    .date()
    .meta(field("text", "first of the days of the year on which most of the scenario is in force at once")),
  days: z.int().meta(field("days", "how many they are, in a row or not")),
  /** Absent where nothing of the scenario is in force on other days. */
  otherDays: z
    .int()
    .meta(field("days", "other days of the year on which something of the scenario is in force"))
    .exactOptional(),
  daysOfYear: z.int().meta(field("days", "days of the year")),
  how: z
    .enum(["shut", "in force"])
    .meta(
      field("text", "`shut` where straits that are closed are all that begins or ends in the year, else `in force`"),
    ),
  ...STATE,
});

/** One market in one year under one scenario. What holds for part of the year counts by its days. */
export const MARKET_YEAR = z.strictObject({
  base: YEAR_BASE,
  /** Nodes that hold what a source does not give one by one: no sentence, table or chart is about them. */
  residuals: z.array(z.string()),
  /** Recorded prices that the market did not reach: then no price of it is told. Absent = none is known. */
  priceMisses: PRICE_MISSES.exactOptional(),
  ...STATE,
  /** Absent where nothing that the scenario does begins or ends in the year: one number stands then. */
  whileInForce: WHILE_IN_FORCE.exactOptional(),
  draws: MARKET_DRAWS.exactOptional(),
});

/** Years that a solve is made of. */
export type YearBase = Result<typeof YEAR_BASE>;
/** One market in one year under one scenario. */
export type MarketYearResult = Result<typeof MARKET_YEAR>;
/** The market of the year while most of what its scenario does is in force. */
export type WhileInForceResult = Result<typeof WHILE_IN_FORCE>;
/** What a market comes to, over the year or while most of what its scenario does is in force. */
export type MarketState = Omit<WhileInForceResult, "from" | "days" | "otherDays" | "daysOfYear" | "how">;
