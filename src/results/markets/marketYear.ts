import { z } from "zod";
import { field } from "../field.ts";
import { text } from "../kinds.ts";
import type { Result } from "../result.ts";
import { LINKED, N_MINUS_ONE, SUSPENDED } from "./conditions.ts";
import { DETOUR } from "./detours.ts";
import { MARKET_FLOW } from "./flows.ts";
import { counted } from "./measured.ts";
import { PRICE } from "./prices.ts";
import { NOT_REPLACED, REPLACEMENT } from "./replacement.ts";
import { CONCENTRATION, SHORTFALL, SHORTFALL_ORDERS, UNSERVED } from "./shortfalls.ts";

const solvedOn = (column: string): z.ZodInt =>
  z.int().meta(field("year", "whose flows and prices, capacities and demand it is solved on", { column }));

/** Years that a solve is made of; all three are the year itself where that was observed and the scenario takes it as it was. */
export const YEAR_BASE = z.strictObject({
  /** Year whose flows and prices the market reproduces. */
  year: solvedOn("base_year"),
  capacities: solvedOn("capacities_year"),
  demand: solvedOn("demand_year"),
});

const BINDS = "what binds";

/** What one more unit of what is scarce would be worth. */
const SHADOW_PRICE = z.strictObject({
  constraint: text(BINDS),
  name: text(BINDS),
  kind: z.enum(["capacity", "chokepoint", "arc", "quota", "access", "terminal", "contract"]).meta(field("text", BINDS)),
  value: counted("what one more unit of it is worth"),
  unit: z.string(),
});

const gain = counted("who gains what");

/** Who gains what; the parts sum to `total` up to `residual`. */
const WELFARE = z.strictObject({
  consumer: gain,
  producer: gain,
  duty: gain,
  rents: gain,
  inertia: gain,
  total: gain,
  residual: z.number(),
  unit: z.string(),
});

/** How far each condition is from holding, relative to the size of prices and quantities. */
const KKT = z.strictObject({ primal: z.number(), dual: z.number(), complementarity: z.number() });

/** One market in one year under one scenario. */
export const MARKET_YEAR = z.strictObject({
  base: YEAR_BASE,
  /** Nodes that hold what a source does not give one by one: no sentence, table or chart is about them. */
  residuals: z.array(z.string()),
  flows: z.array(MARKET_FLOW),
  prices: z.record(z.string(), PRICE),
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
  solver: z.enum(["interior-point", "lemke", "semismooth-newton", "supplier-prices", "path-following"]),
  iterations: z.int(),
  kkt: KKT,
});

/** Years that a solve is made of. */
export type YearBase = Result<typeof YEAR_BASE>;
/** One market in one year under one scenario. */
export type MarketYearResult = Result<typeof MARKET_YEAR>;
