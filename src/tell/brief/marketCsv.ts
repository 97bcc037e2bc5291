import type { MarketResult, MarketYearResult, Results } from "../../results/index.ts";
import { type ResultColumn, type ResultTable, resultTable } from "./csv.ts";
import { replacementColumns, replacementRows } from "./replacementCsv.ts";

/** Tables of the markets of every scenario; each market counts in its own unit, a column beside. */
export function marketTables({ scenarios }: Results): readonly ResultTable[] {
  const markets = Object.entries(scenarios).flatMap(([scenario, { markets: found = {} }]) =>
    Object.entries(found).map(([name, market]): NamedMarket => ({ scenario, name, market })),
  );
  const years = markets.flatMap((named) =>
    Object.entries(named.market.years).map(([year, result]): MarketYear => ({ ...named, year: Number(year), result })),
  );
  return [...YEAR_TABLES.map((table) => table(years)), riskTable(markets), dutyTable(markets)];
}

interface NamedMarket {
  readonly scenario: string;
  readonly name: string;
  readonly market: MarketResult;
}

interface MarketYear extends NamedMarket {
  readonly year: number;
  readonly result: MarketYearResult;
}

const NAMED: readonly ResultColumn<NamedMarket>[] = [
  { name: "scenario", of: ({ scenario }) => scenario },
  { name: "market", of: ({ name }) => name },
];

/** The year, and the years that it was solved on: another where the scenario keeps the base year. */
const OF_YEAR: readonly ResultColumn<MarketYear>[] = [
  ...NAMED,
  { name: "year", of: ({ year }) => year },
  { name: "base_year", of: ({ result }) => result.base.year },
  { name: "capacities_year", of: ({ result }) => result.base.capacities },
  { name: "demand_year", of: ({ result }) => result.base.demand },
];

/** A table whose rows lie in something that has columns of its own, which come first. */
function tableWithin<Outer, Row>(
  name: string,
  outer: readonly ResultColumn<Outer>[],
  rowsOf: (outer: Outer) => readonly Row[],
  columns: readonly ResultColumn<Row>[],
): (all: readonly Outer[]) => ResultTable {
  const own = outer.map((column) => ({ name: column.name, of: ({ within }: Within<Outer, Row>) => column.of(within) }));
  const inner = columns.map((column) => ({ name: column.name, of: ({ row }: Within<Outer, Row>) => column.of(row) }));
  return (all) =>
    resultTable(
      name,
      [...own, ...inner],
      all.flatMap((within) => rowsOf(within).map((row) => ({ within, row }))),
    );
}

interface Within<Outer, Row> {
  readonly within: Outer;
  readonly row: Row;
}

const YEAR_TABLES: readonly ((years: readonly MarketYear[]) => ResultTable)[] = [
  tableWithin(
    "market-prices",
    OF_YEAR,
    ({ result }) => Object.entries(result.prices).map(([node, price]) => ({ node, ...price })),
    [
      { name: "node", of: ({ node }) => node },
      { name: "before_in_price_unit", of: ({ before }) => before },
      { name: "after_in_price_unit", of: ({ value }) => value },
      { name: "low_in_price_unit", of: ({ range }) => range?.low },
      { name: "high_in_price_unit", of: ({ range }) => range?.high },
      { name: "corners", of: ({ range }) => range?.count },
      { name: "widest_driver", of: ({ tornado }) => tornado?.[0]?.parameter },
      { name: "price_unit", of: ({ unit }) => unit },
    ],
  ),
  tableWithin("market-flows", OF_YEAR, ({ result }) => result.flows, [
    { name: "from_node", of: ({ from }) => from },
    { name: "to_node", of: ({ to }) => to },
    { name: "route", of: ({ route }) => route },
    { name: "before_in_unit", of: ({ before }) => before },
    { name: "after_in_unit", of: ({ quantity }) => quantity },
    { name: "unit", of: ({ unit }) => unit },
  ]),
  tableWithin("market-shortfalls", OF_YEAR, ({ result }) => result.shortfalls, [
    { name: "node", of: ({ node }) => node },
    { name: "short_in_unit", of: ({ quantity }) => quantity },
    { name: "low_in_unit", of: ({ range }) => range?.low },
    { name: "high_in_unit", of: ({ range }) => range?.high },
    { name: "short_before_in_unit", of: ({ before }) => before },
    { name: "short_percent_of_demand", of: ({ percent }) => percent },
    { name: "unit", of: ({ unit }) => unit },
  ]),
  tableWithin("market-detours", OF_YEAR, ({ result }) => result.detours, [
    { name: "from_node", of: ({ from }) => from },
    { name: "to_node", of: ({ to }) => to },
    { name: "way_before", of: ({ before }) => before },
    { name: "way_after", of: ({ after }) => after },
    { name: "moved_in_unit", of: ({ quantity }) => quantity },
    { name: "unit", of: ({ unit }) => unit },
    { name: "extra_days", of: ({ extraDays }) => extraDays },
    { name: "extra_cost_in_price_unit", of: ({ extraCost }) => extraCost.value },
    { name: "extra_cost_low_in_price_unit", of: ({ extraCost }) => extraCost.low },
    { name: "extra_cost_high_in_price_unit", of: ({ extraCost }) => extraCost.high },
    { name: "price_unit", of: ({ extraCost }) => extraCost.unit },
    { name: "extra_usd_per_cargo", of: ({ extraPerCargo }) => extraPerCargo?.value },
    { name: "extra_usd_per_cargo_low", of: ({ extraPerCargo }) => extraPerCargo?.low },
    { name: "extra_usd_per_cargo_high", of: ({ extraPerCargo }) => extraPerCargo?.high },
  ]),
  tableWithin("market-shortfall-orders", OF_YEAR, ({ result }) => result.shortfallOrder?.orders ?? [], [
    { name: "first_four", of: ({ nodes }) => nodes.join(" ") },
    { name: "corners", of: ({ count }) => count },
    { name: "where", of: ({ where }) => whereText(where) },
  ]),
  tableWithin(
    "market-replacement",
    OF_YEAR,
    ({ result: { replacement = [] } }) => replacement.flatMap(replacementRows),
    replacementColumns,
  ),
];

function whereText(where: Readonly<Record<string, string>>): string {
  return Object.entries(where)
    .map(([parameter, end]) => `${parameter} ${end}`)
    .join(", ");
}

/** Imports by date of a market that was not solved. */
interface TimedImport {
  readonly supplier: string;
  readonly market: string;
  readonly from: string;
  readonly to: string | null;
  readonly year: number | null;
  readonly quantity: number | null;
  readonly value: number | null;
  readonly unit: string;
  readonly percent: number;
}

const riskTable = tableWithin(
  "market-imports-at-risk",
  NAMED,
  ({ market: { importsAtRisk = [], unit } }) =>
    importsAtRisk.map((each): TimedImport => ({ ...each, unit, percent: 100 * each.share })),
  timedColumns("reached_percent"),
);

const dutyTable = tableWithin(
  "market-imports-under-duty",
  NAMED,
  ({ market: { importsUnderDuty = [], unit } }) =>
    importsUnderDuty.map((each): TimedImport => ({ ...each, unit, percent: 100 * each.duty })),
  timedColumns("duty_on_top_percent"),
);

function timedColumns(percent: string): readonly ResultColumn<TimedImport>[] {
  return [
    { name: "from_node", of: ({ supplier }) => supplier },
    { name: "to_node", of: ({ market }) => market },
    { name: "from_date", of: ({ from }) => from },
    { name: "to_date", of: ({ to }) => to },
    { name: percent, of: (each) => each.percent },
    { name: "observed_year", of: ({ year }) => year },
    { name: "quantity_in_unit", of: ({ quantity }) => quantity },
    { name: "unit", of: ({ unit }) => unit },
    { name: "value_million_usd", of: ({ value }) => value },
  ];
}
