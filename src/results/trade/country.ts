import { z } from "zod";
import { field } from "../field.ts";
import { million, percent, percentOrNull } from "../kinds.ts";
import { RANGE } from "../range.ts";
import type { Result } from "../result.ts";

const logPercent = (column: string): z.ZodNumber => z.number().meta({ unit: "percent of log welfare", column });

/**
 * d ln W in four line integrals, in percent of log welfare; `residual` is 100 ln Ŵ minus the sum of the four.
 * docs/model/equilibrium.md, What is reported.
 */
export const DECOMPOSITION = z.strictObject({
  termsOfTrade: logPercent("terms_of_trade_log_percent"),
  volumeOfTrade: logPercent("volume_of_trade_log_percent"),
  tradeCosts: logPercent("trade_costs_log_percent"),
  transfers: logPercent("transfers_log_percent"),
  residual: logPercent("residual_log_percent"),
  sum: logPercent("sum_log_percent"),
});

const OF_SECTOR = "of a sector, with `--include sectors`";

/** What happens to one sector of a country; null where it has no output in the base. */
export const SECTOR = z.strictObject({
  outputPercent: percentOrNull(OF_SECTOR, { column: "output_percent" }),
  valueAddedPercent: percentOrNull(OF_SECTOR, { column: "value_added_percent" }),
});

/** The same number on another package at the centre; absent when the country is not in it. */
export const OTHER_BASE = z.strictObject({
  welfarePercent: percent("real income on another package", { column: "welfare_percent" }),
});

const REAL_INCOME = "real income, exact and to first order";
const MONEY = "that change in money; income of the observed base year";
const REVALUED = "what the unit of a held deficit does, and real income without it; not with `deficits: none`";
const FIRST_ORDER = "its two parts, to first order";
const WAGES = "wages and prices";
const IN_VALUE = "trade in value";
const AFTER = "after; in the base";

/** What a scenario means for one country, in percent of the base unless said otherwise. Money is million. */
export const COUNTRY = z.strictObject({
  welfarePercent: percent(REAL_INCOME, {
    column: "welfare_percent",
    ends: {
      low: "welfare_low_percent",
      high: "welfare_high_percent",
      positive: "solves_above_zero",
      count: "solves",
    },
  }),
  realIncomeChange: million(MONEY, { column: "real_income_change_million" }),
  /** With tariff revenue and what finances the deficit. */
  income: million(MONEY),
  revaluationPercent: percent(REVALUED, { column: "revaluation_percent" }).exactOptional(),
  withoutRevaluationPercent: percent(REVALUED, { column: "without_revaluation_percent" }).exactOptional(),
  welfareFirstOrderPercent: percent(REAL_INCOME, { column: "welfare_first_order_percent" }),
  termsOfTradePercent: percent(FIRST_ORDER, { column: "terms_of_trade_first_order_percent" }),
  volumeOfTradePercent: percent(FIRST_ORDER, { column: "volume_of_trade_first_order_percent" }),
  realWagePercent: percent(WAGES, { column: "real_wage_percent" }),
  priceIndexPercent: percent(WAGES, { column: "price_index_percent" }),
  /** Relative to the world average: the real exchange rate of a model without money. */
  relativeWagePercent: percent(WAGES, { column: "relative_wage_percent" }),
  importsPercent: percentOrNull(IN_VALUE, { column: "imports_percent" }),
  exportsPercent: percentOrNull(IN_VALUE, { column: "exports_percent" }),
  tariffRevenue: million(AFTER, { column: "tariff_revenue_million" }),
  valueAdded: million(AFTER, { column: "value_added_million" }),
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
/** d ln W in four line integrals, in percent of log welfare. */
export type DecompositionLogPercent = Result<typeof DECOMPOSITION>;
/** What happens to one sector of a country. */
export type SectorResult = Result<typeof SECTOR>;
