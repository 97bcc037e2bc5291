import type { z } from "zod";
import {
  arePricesTold,
  columnsOf,
  DETOUR,
  IMPORTS_AT_RISK,
  IMPORTS_UNDER_DUTY,
  type ImportsAtRisk,
  type ImportsUnderDuty,
  MARKET_DRAWN,
  MARKET_DRAWN_INPUT,
  MARKET_FLOW,
  type MarketResult,
  type MarketYearResult,
  NODE_QUANTITY,
  PRICE,
  type PriceResult,
  type ResultColumn,
  SHARE_OF_SELLER,
  SHARE_YEAR,
  type ShareYear,
  SHORTFALL,
  SHORTFALL_ORDER,
  YEAR_BASE,
  type Results,
} from "../../results/index.ts";
import { type StateResult, statesOf } from "../findings/index.ts";
import { replacementColumns, replacementRows } from "./replacementCsv.ts";
import { columnsWith, columnsWithin, defineTable, eachColumns, type TableDefinition } from "./tableDefinition.ts";

interface InMarket {
  readonly scenario: string;
  readonly name: string;
  readonly market: MarketResult;
}

interface InYear extends InMarket, Pick<StateResult, "result" | "when"> {
  readonly year: number;
  /** The whole year, of which the result is one of the numbers. */
  readonly whole: MarketYearResult;
}

const OF_MARKET: readonly ResultColumn<InMarket>[] = [
  { name: "scenario", unit: "text", meaning: "scenario of the case", of: ({ scenario }) => scenario },
  { name: "market", unit: "text", meaning: "market of the case", of: ({ name }) => name },
];

/** The year, and the years that it was solved on: another where the scenario keeps the base year. */
const OF_YEAR: readonly ResultColumn<InYear>[] = [
  ...OF_MARKET,
  { name: "year", unit: "year", meaning: "year of the result", of: ({ year }) => year },
  {
    name: "holds",
    unit: "text",
    meaning:
      "where the scenario holds for part of the year, which of its two numbers the row has: `while shut` or `while in force`, at the rate of a year, or `averaged over the year`; else empty",
    of: ({ when }) => HOLDS[when],
  },
  {
    name: "days_in_force",
    unit: "days",
    meaning: "days of the year on which most of the scenario is in force, where it holds for part of the year",
    of: ({ whole }) => whole.whileInForce?.days ?? null,
  },
  ...columnsWithin(({ result }: InYear) => result.base, columnsOf(YEAR_BASE)),
];

const HOLDS: Readonly<Record<StateResult["when"], string | null>> = {
  shut: "while shut",
  "in force": "while in force",
  year: "averaged over the year",
  only: null,
};

function marketsOf({ scenarios }: Results): readonly InMarket[] {
  return Object.entries(scenarios).flatMap(([scenario, { markets = {} }]) =>
    Object.entries(markets).map(([name, market]) => ({ scenario, name, market })),
  );
}

function yearsOf(results: Results): readonly InYear[] {
  return marketsOf(results).flatMap((named) =>
    Object.entries(named.market.years).flatMap(([year, whole]) =>
      statesOf(whole).map(({ result, when }) => ({ ...named, year: Number(year), whole, result, when })),
    ),
  );
}

/** A table whose rows come from each year of each market. */
function yearTable<Row extends object>(
  name: string,
  rowsOf: (result: MarketYearResult) => readonly Row[],
  columns: readonly ResultColumn<NoInfer<Row> & InYear>[],
): TableDefinition<Results> {
  return defineTable(
    name,
    (results: Results) =>
      yearsOf(results).flatMap((within) => rowsOf(within.result).map((row) => ({ ...row, ...within }))),
    [...OF_YEAR, ...columns],
  );
}

/** A table whose rows are results of each year of each market. */
function resultsTable<Each extends object>(
  name: string,
  resultsOf: (result: MarketYearResult) => readonly Each[],
  columns: readonly ResultColumn<{ readonly each: NoInfer<Each> }>[],
): TableDefinition<Results> {
  return yearTable(name, (result: MarketYearResult) => resultsOf(result).map((each) => ({ each })), columns);
}

const WIDEST_DRIVER: ResultColumn<{ readonly each: PriceResult }> = {
  name: "widest_driver",
  unit: "text",
  meaning: "uncertain parameter that alone moves the price most",
  of: ({ each: { tornado } }) => tornado?.[0]?.parameter,
};

const PRICES = yearTable(
  "market-prices",
  (result: MarketYearResult) =>
    arePricesTold(result) ? Object.entries(result.prices).map(([node, each]) => ({ node, each })) : [],
  [
    { name: "node", unit: "text", meaning: "node of the market", of: ({ node }) => node },
    ...columnsWith(eachColumns(PRICE), { corners: [WIDEST_DRIVER] }),
  ],
);

const QUANTITIES = yearTable(
  "market-quantities",
  ({ quantities }: MarketYearResult) => Object.entries(quantities).map(([node, each]) => ({ node, each })),
  [
    { name: "node", unit: "text", meaning: "node of the market", of: ({ node }) => node },
    ...eachColumns(NODE_QUANTITY),
  ],
);

const ORDERS = resultsTable(
  "market-shortfall-orders",
  ({ shortfallOrder }: MarketYearResult) => shortfallOrder?.orders ?? [],
  [
    {
      name: "first_four",
      unit: "text",
      meaning: "the first four of an order in which buyers are short, the worst first",
      of: ({ each }) => each.nodes.join(" "),
    },
    ...eachColumns(SHORTFALL_ORDER),
    {
      name: "where",
      unit: "text",
      meaning: "parameters that stand at the same end in all of these corners",
      of: ({ each }) => whereText(each.where),
    },
  ],
);

function whereText(where: Readonly<Record<string, string>>): string {
  return Object.entries(where)
    .map(([parameter, end]) => `${parameter} ${end}`)
    .join(", ");
}

/** A table of imports by date of markets that were not solved; the part of them in percent stands behind their dates. */
function importTable<Each extends ImportsAtRisk | ImportsUnderDuty>(
  name: string,
  importsOf: (market: MarketResult) => readonly Each[] | undefined,
  schema: z.ZodObject,
  percent: ResultColumn<InMarket & { readonly each: NoInfer<Each> }>,
): TableDefinition<Results> {
  return defineTable(
    name,
    (results: Results) =>
      marketsOf(results).flatMap((within) => (importsOf(within.market) ?? []).map((each) => ({ ...within, each }))),
    [...OF_MARKET, ...columnsWith(eachColumns(schema), { to_date: [percent], quantity_in_unit: [UNIT] })],
  );
}

const UNIT: ResultColumn<InMarket> = {
  name: "unit",
  unit: "text",
  meaning: "unit of quantities in the market",
  of: ({ market }) => market.unit,
};

const AT_RISK = importTable(
  "market-imports-at-risk",
  ({ importsAtRisk }: MarketResult) => importsAtRisk,
  IMPORTS_AT_RISK,
  {
    name: "reached_percent",
    unit: "percent",
    meaning: "part of the pair's imports that is reached",
    of: ({ each }) => 100 * each.share,
  },
);

const UNDER_DUTY = importTable(
  "market-imports-under-duty",
  ({ importsUnderDuty }: MarketResult) => importsUnderDuty,
  IMPORTS_UNDER_DUTY,
  {
    name: "duty_on_top_percent",
    unit: "percent",
    meaning: "duty on top of what the pair pays without the measures",
    of: ({ each }) => 100 * each.duty,
  },
);

/** Shares of sellers and what old shares make of a loss, with the errors of the year. */
const SHARES = defineTable(
  "market-shares",
  (results: Results) =>
    marketsOf(results).flatMap((within) =>
      (within.market.byShare?.years ?? []).flatMap((year) => year.shares.map((each) => ({ ...within, year, each }))),
    ),
  [
    ...OF_MARKET,
    ...columnsWithin(({ year }: { readonly year: ShareYear }) => year, columnsOf(SHARE_YEAR)),
    ...eachColumns(SHARE_OF_SELLER),
    UNIT,
  ],
);

/** Tables of the markets of every scenario; each market counts in its own unit, a column beside. */
export const MARKET_TABLES: readonly TableDefinition<Results>[] = [
  PRICES,
  QUANTITIES,
  resultsTable("market-flows", ({ flows }: MarketYearResult) => flows, eachColumns(MARKET_FLOW)),
  resultsTable("market-shortfalls", ({ shortfalls }: MarketYearResult) => shortfalls, eachColumns(SHORTFALL)),
  resultsTable("market-detours", ({ detours }: MarketYearResult) => detours, eachColumns(DETOUR)),
  ORDERS,
  yearTable(
    "market-replacement",
    ({ replacement = [] }: MarketYearResult) => replacement.flatMap(replacementRows),
    replacementColumns,
  ),
  AT_RISK,
  UNDER_DUTY,
  SHARES,
  resultsTable("market-draws", ({ draws }: MarketYearResult) => draws?.outcomes ?? [], eachColumns(MARKET_DRAWN)),
  yearTable(
    "market-draws-inputs",
    ({ draws }: MarketYearResult) =>
      (draws?.outcomes ?? []).flatMap(({ inputs, kind, from, to }) => inputs.map((each) => ({ kind, from, to, each }))),
    [
      { name: "outcome", unit: "text", meaning: "price, purchases or sales", of: ({ kind }) => kind },
      { name: "supplier", unit: "text", meaning: "of sales, the supplier", of: ({ from }) => from },
      { name: "buyer", unit: "text", meaning: "buyer", of: ({ to }) => to },
      ...eachColumns(MARKET_DRAWN_INPUT),
    ],
  ),
];
