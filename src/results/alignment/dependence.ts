import { z } from "zod";
import { field } from "../field.ts";
import { flag, number, text } from "../kinds.ts";
import type { Result } from "../result.ts";
import { REASON, share, year } from "./kinds.ts";

const SCENARIO = text("`base`, or a scenario", { column: "scenario" });

/** Part of a state's trade that is with a partner, goods and services. */
export const SHARE = z.strictObject({
  scenario: SCENARIO,
  country: text("whose trade", { column: "country" }),
  partner: text("with whom", { column: "partner" }),
  exports: share("part of its exports", { column: "exports_share" }),
  imports: share("part of its imports", { column: "imports_share" }),
  trade: share("part of both", { column: "trade_share" }),
});

/** One criterion of a strategic dependence, met above its threshold. */
const CRITERION = z.strictObject({
  criterion: z.enum(["supplierConcentration", "importsOverAbsorption", "importsOverExports"]),
  value: z.number().nullable(),
  valueReason: REASON,
  threshold: z.number(),
  met: z.boolean(),
});

/** A sector of a state's imports: who supplies it and whether it is a strategic dependence. */
export const SECTOR_DEPENDENCE = z.strictObject({
  scenario: SCENARIO,
  country: text("whose imports", { column: "country" }),
  sector: text("of what", { column: "sector" }),
  shares: z.record(z.string(), share("part of its imports of the sector that comes from a partner")),
  criteria: z.array(CRITERION),
  strategic: flag("whether all criteria are met", { column: "strategic" }),
});

/** Part of a commodity that passes between two states, as observed. */
const OF_MARKET = z.strictObject({
  market: text("market"),
  commodity: text("commodity"),
  seller: text("seller"),
  buyer: text("buyer"),
  year: year("when"),
  ofPurchases: share("part of what the buyer buys"),
  supplierConcentration: z
    .number()
    .min(0)
    .max(1)
    .meta(field("index", "Herfindahl-Hirschman index over the buyer's suppliers, 0 to 1")),
});

/** What a state lacks more of a commodity when a scenario closes a chokepoint. */
const CHOKE = z.strictObject({
  market: text("market"),
  scenario: text("scenario that closes a chokepoint"),
  country: text("who lacks it"),
  extra: number("row", "what it lacks in the scenario less what it lacks without it"),
  unit: z.string(),
});

/** Sensitivity: shares and concentration, before anyone substitutes. */
export const DEPENDENCE = z.strictObject({
  shares: z.array(SHARE).meta({ basis: "data" }),
  sectors: z.array(SECTOR_DEPENDENCE).meta({ basis: "data" }),
  markets: z.array(OF_MARKET).meta({ basis: "data" }),
  choke: z.array(CHOKE).meta({ basis: "model" }),
});

/** Part of a state's trade that is with a partner. */
export type ShareResult = Result<typeof SHARE>;
/** A sector of a state's imports. */
export type SectorDependence = Result<typeof SECTOR_DEPENDENCE>;
/** Part of a commodity that passes between two states. */
export type MarketDependence = Result<typeof OF_MARKET>;
/** What a state lacks more of a commodity when a scenario closes a chokepoint. */
export type ChokeResult = Result<typeof CHOKE>;
