import { z } from "zod";
import { million, number, percent, text } from "../kinds.ts";
import type { Result } from "../result.ts";

/**
 * What measures of a scenario do on its day to what one sells to another, and the trade of the base year that they hit. In each of
 * the four texts `*` stands for all: all pairs that a measure reaches, all sectors, all measures together. A measure in a row of its
 * own is alone there, so that rows of measures need not add up to the row of all of them where one sets or multiplies a tariff.
 */
export const IN_FORCE = z.strictObject({
  exporter: text("seller; `*` = all pairs that the measure hits", { column: "exporter" }),
  importer: text("buyer; `*` = all pairs that the measure hits", { column: "importer" }),
  sector: text("sector; `*` = all sectors", { column: "sector" }),
  measure: text("measure by itself; `*` = all measures of the scenario together", { column: "measure" }),
  basePercent: percent("tariff of the base on the trade that is hit, mean weighted by it", {
    column: "base_tariff_percent",
  }),
  addedPoints: number("percentage points", "what is added to it", { column: "added_points" }),
  totalPercent: percent("tariff on the day of the scenario on the trade that is hit", {
    column: "tariff_percent",
  }),
  tradeCostPercent: percent("rise of the cost of delivery of the trade that is hit; absent where it does not change", {
    column: "trade_cost_percent",
  }).exactOptional(),
  closed: million("trade of the base year that is banned; absent where nothing is", {
    column: "banned_million",
  }).exactOptional(),
  exportTaxPercent: percent("what the seller's treasury takes on top of the price; absent where it takes nothing", {
    column: "export_tax_percent",
  }).exactOptional(),
  subsidyPercent: percent("part of the price that the seller's treasury pays; absent where it pays nothing", {
    column: "subsidy_percent",
  }).exactOptional(),
  quotaPercent: percent(
    "limit of quotas, of the quantity of the base year, mean over the trade under them; absent where there is none",
    { column: "quota_percent" },
  ).exactOptional(),
  hit: million(
    "trade of the base year, net of tariff, on which a tariff, a cost, a ban, a quota, an export tax or a subsidy changes",
    {
      column: "hit_million",
    },
  ),
  pairSharePercent: percent("trade that is hit, in all that the pair trades in this direction", {
    column: "share_of_pair_percent",
  }),
  importerSharePercent: percent("trade that is hit, in all imports of the buyer", {
    column: "share_of_imports_percent",
  }),
});

/** What is in force on what one sells to another. */
export type InForce = Result<typeof IN_FORCE>;
