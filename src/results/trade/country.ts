import { z } from "zod";
import { field, unread } from "../field.ts";
import { million, number, percent, percentOrNull } from "../kinds.ts";
import { RANGE } from "../range.ts";
import type { Result } from "../result.ts";

const logPercent = (meaning: string, column: string): z.ZodNumber =>
  z.number().meta(unread("percent of log welfare", meaning, { column }));

/**
 * d ln W in line integrals, in percent of log welfare; `residual` is 100 ln Ŵ minus their sum.
 * docs/model/equilibrium.md, What is reported.
 */
export const DECOMPOSITION = z.strictObject({
  termsOfTrade: logPercent("what prices of exports and imports add", "terms_of_trade_log_percent"),
  volumeOfTrade: logPercent("what the volume of taxed imports adds", "volume_of_trade_log_percent"),
  tradeCosts: logPercent("what costs of trade and closed flows add", "trade_costs_log_percent"),
  transfers: logPercent("what transfers add", "transfers_log_percent"),
  productivity: logPercent(
    "what more of the same inputs adds; absent where productivity does not change",
    "productivity_log_percent",
  ).exactOptional(),
  wasted: logPercent(
    "what revenue takes away that serves nobody; absent where none is wasted",
    "wasted_log_percent",
  ).exactOptional(),
  residual: logPercent("100 ln of welfare, after over before, less the parts", "residual_log_percent"),
  sum: logPercent("the parts and the residual", "sum_log_percent"),
});

/**
 * What happens to one sector of a country; null where it has no output in the base. Of the parties and third countries,
 * where something changes; of every country with `--include sectors`.
 */
export const SECTOR = z.strictObject({
  quantityPercent: percentOrNull("quantity that a sector produces: its output at base-year prices", {
    column: "quantity_percent",
    ends: { low: "quantity_low_percent", high: "quantity_high_percent" },
  }),
  outputPercent: percentOrNull("output of a sector, in value", { column: "output_percent" }),
  valueAddedPercent: percentOrNull("value added of a sector", { column: "value_added_percent" }),
  labourShareBefore: percent("labour of a sector in all labour of its country, before; its share of value added too", {
    column: "labour_share_before_percent",
  }),
  labourShare: percent("labour of a sector in all labour of its country, after; its share of value added too", {
    column: "labour_share_percent",
  }),
  range: RANGE.exactOptional(),
});

/** The same number on another package at the centre; absent when the country is not in it. */
export const OTHER_BASE = z.strictObject({
  welfarePercent: percent("real income on another package", { column: "welfare_percent" }),
});

/** What a scenario means for one country, in percent of the base unless said otherwise. Money is million. */
export const COUNTRY = z.strictObject({
  welfarePercent: percent("real income, exact", {
    column: "welfare_percent",
    ends: {
      low: "welfare_low_percent",
      high: "welfare_high_percent",
      positive: "solves_above_zero",
      count: "solves",
    },
  }),
  realIncomeChange: million("change of real income, laid on the income of the observed base year", {
    column: "real_income_change_million",
    ends: { low: "real_income_change_low_million", high: "real_income_change_high_million" },
  }),
  income: million("income of the observed base year, with tariff revenue and what finances the deficit"),
  revaluationPercent: percent("what the unit of a held deficit does by itself; not with `deficits: none`", {
    column: "revaluation_percent",
  }).exactOptional(),
  withoutRevaluationPercent: percent(
    "real income without what the unit of a held deficit does; not with `deficits: none`",
    { column: "without_revaluation_percent" },
  ).exactOptional(),
  welfareFirstOrderPercent: percent("real income, to first order", { column: "welfare_first_order_percent" }),
  termsOfTradePercent: percent("what the terms of trade add to real income, to first order", {
    column: "terms_of_trade_first_order_percent",
  }),
  volumeOfTradePercent: percent("what the volume of trade adds to real income, to first order", {
    column: "volume_of_trade_first_order_percent",
  }),
  realWagePercent: percent("wage over the price index", { column: "real_wage_percent" }),
  priceIndexPercent: percent("prices of what is consumed, over the world average wage", {
    column: "price_index_percent",
  }),
  pricesToWagePercent: percent("prices of what is consumed over the wage of the same country", {
    column: "prices_to_wage_percent",
    ends: { low: "prices_to_wage_low_percent", high: "prices_to_wage_high_percent" },
  }),
  labourMovedPercent: percent("labour that moves to another sector, of all labour of the country", {
    column: "labour_moved_percent",
    ends: { low: "labour_moved_low_percent", high: "labour_moved_high_percent" },
  }),
  relativeWagePercent: percent("wage over the world average: the real exchange rate of a model without money", {
    column: "relative_wage_percent",
  }),
  importsPercent: percentOrNull("imports in value", { column: "imports_percent" }),
  exportsPercent: percentOrNull("exports in value", { column: "exports_percent" }),
  tariffRevenueBefore: million("tariff revenue, before", { column: "tariff_revenue_before_million" }),
  tariffRevenue: million("tariff revenue, after", { column: "tariff_revenue_million" }),
  tariffRevenueShareBefore: percent("tariff revenue, before, in the income of the country", {
    column: "tariff_revenue_share_before_percent",
  }),
  tariffRevenueChange: number("percentage points", "change of tariff revenue in the income of the country", {
    column: "tariff_revenue_change_points",
    ends: { low: "tariff_revenue_change_low_points", high: "tariff_revenue_change_high_points" },
  }),
  exportTaxRevenue: million("export taxes less export subsidies, after; absent where no country has any", {
    column: "export_tax_revenue_million",
  }).exactOptional(),
  wastedRevenue: million("revenue spent on goods that serve nobody; absent where none is", {
    column: "wasted_revenue_million",
  }).exactOptional(),
  valueAdded: million("value added, in the base", { column: "value_added_million" }),
  deficitShare: z
    .number()
    .meta(field("fraction", "observed deficit over income", { column: "deficit_share_of_income" })),
  flags: z.array(z.enum(["closure", "residual"])),
  decompositionLogPercent: DECOMPOSITION.exactOptional(),
  range: z.record(z.string(), RANGE).exactOptional(),
  otherBase: z.record(z.string(), OTHER_BASE).exactOptional(),
  sectors: z.record(z.string(), SECTOR).exactOptional(),
});

/** What a scenario means for one country. */
export type CountryResult = Result<typeof COUNTRY>;
/** d ln W in line integrals, in percent of log welfare. */
export type DecompositionLogPercent = Result<typeof DECOMPOSITION>;
/** What happens to one sector of a country. */
export type SectorResult = Result<typeof SECTOR>;
