import type { MarketResult, MarketYearResult, Results } from "../../solve/index.ts";
import type { CsvCell, ResultTable } from "./csv.ts";

interface MarketTable {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: (year: MarketYearResult) => readonly (readonly CsvCell[])[];
}

/** Tables of the markets of every scenario; each market counts in its own unit, a column beside. */
export function marketTables({ scenarios }: Results): readonly ResultTable[] {
  const markets = Object.entries(scenarios).flatMap(([scenario, { markets: found = {} }]) =>
    Object.entries(found).map(([name, market]) => ({ start: [scenario, name] as const, market })),
  );
  const solved = TABLES.map(({ name, header, rows }): ResultTable => {
    const lines = markets.flatMap(({ start, market }) =>
      Object.entries(market.years).flatMap(([year, result]) =>
        rows(result).map((row) => [...start, Number(year), ...madeOf(result), ...row]),
      ),
    );
    return { name, header: ["scenario", "market", "year", ...MADE_OF, ...header], rows: lines };
  });
  const risks = markets.flatMap(({ start, market }) => riskRows(market).map((row) => [...start, ...row]));
  const duties = markets.flatMap(({ start, market }) => dutyRows(market).map((row) => [...start, ...row]));
  return [
    ...solved,
    { name: "market-imports-at-risk", header: RISK_HEADER, rows: risks },
    { name: "market-imports-under-duty", header: DUTY_HEADER, rows: duties },
  ];
}

const MADE_OF = ["base_year", "capacities_year", "demand_year"] as const;

/** Years that a market was solved on: another than `year` where the scenario keeps the base year. */
function madeOf({ base }: MarketYearResult): readonly CsvCell[] {
  return [base.year, base.capacities, base.demand];
}

const RISK_HEADER: readonly string[] = [
  "scenario",
  "market",
  "from_node",
  "to_node",
  "from_date",
  "to_date",
  "reached_percent",
  "observed_year",
  "quantity_in_unit",
  "unit",
  "value_million_usd",
];

const DUTY_HEADER: readonly string[] = RISK_HEADER.map((title) =>
  title === "reached_percent" ? "duty_on_top_percent" : title,
);

function dutyRows({ importsUnderDuty = [], unit }: MarketResult): readonly (readonly CsvCell[])[] {
  return importsUnderDuty.map((each) => [
    each.supplier,
    each.market,
    each.from,
    each.to,
    100 * each.duty,
    each.year,
    each.quantity,
    unit,
    each.value,
  ]);
}

function riskRows({ importsAtRisk = [], unit }: MarketResult): readonly (readonly CsvCell[])[] {
  return importsAtRisk.map((each) => [
    each.supplier,
    each.market,
    each.from,
    each.to,
    100 * each.share,
    each.year,
    each.quantity,
    unit,
    each.value,
  ]);
}

const TABLES: readonly MarketTable[] = [
  {
    name: "market-prices",
    header: [
      "node",
      "before_in_price_unit",
      "after_in_price_unit",
      "low_in_price_unit",
      "high_in_price_unit",
      "corners",
      "widest_driver",
      "price_unit",
    ],
    rows: ({ prices }) =>
      Object.entries(prices).map(([node, { before, value, range, tornado, unit }]) => [
        node,
        before,
        value,
        range?.low ?? null,
        range?.high ?? null,
        range?.count ?? null,
        tornado?.[0]?.parameter ?? null,
        unit,
      ]),
  },
  {
    name: "market-flows",
    header: ["from_node", "to_node", "route", "before_in_unit", "after_in_unit", "unit"],
    rows: ({ flows }) => flows.map((each) => [each.from, each.to, each.route, each.before, each.quantity, each.unit]),
  },
  {
    name: "market-shortfalls",
    header: [
      "node",
      "short_in_unit",
      "low_in_unit",
      "high_in_unit",
      "short_before_in_unit",
      "short_percent_of_demand",
      "unit",
    ],
    rows: ({ shortfalls }) =>
      shortfalls.map(({ node, quantity, range, before, percent, unit }) => [
        node,
        quantity,
        range?.low ?? null,
        range?.high ?? null,
        before,
        percent,
        unit,
      ]),
  },
  {
    name: "market-detours",
    header: [
      "from_node",
      "to_node",
      "way_before",
      "way_after",
      "moved_in_unit",
      "unit",
      "extra_days",
      "extra_cost_in_price_unit",
      "extra_cost_low_in_price_unit",
      "extra_cost_high_in_price_unit",
      "price_unit",
      "extra_usd_per_cargo",
      "extra_usd_per_cargo_low",
      "extra_usd_per_cargo_high",
    ],
    rows: ({ detours }) =>
      detours.map(({ extraCost, extraPerCargo, ...each }) => [
        each.from,
        each.to,
        each.before,
        each.after,
        each.quantity,
        each.unit,
        each.extraDays,
        extraCost.value,
        extraCost.low,
        extraCost.high,
        extraCost.unit,
        extraPerCargo?.value ?? null,
        extraPerCargo?.low ?? null,
        extraPerCargo?.high ?? null,
      ]),
  },
  {
    name: "market-shortfall-orders",
    header: ["first_four", "corners", "where"],
    rows: ({ shortfallOrder }) =>
      (shortfallOrder?.orders ?? []).map(({ nodes, count, where }) => [
        nodes.join(" "),
        count,
        Object.entries(where)
          .map(([parameter, end]) => `${parameter} ${end}`)
          .join(", "),
      ]),
  },
  {
    name: "market-replacement",
    header: [
      "from_node",
      "to_node",
      "order",
      "stage",
      "part",
      "supplier",
      "change_in_unit",
      "low_in_unit",
      "high_in_unit",
      "unit",
    ],
    rows: ({ replacement = [] }) => replacement.flatMap(replacementRows),
  },
];

function replacementRows({
  from,
  to,
  unit,
  stages,
  reverse,
  observed = [],
}: NonNullable<MarketYearResult["replacement"]>[number]): readonly (readonly CsvCell[])[] {
  const both = [
    { order: "forward", stages },
    { order: "reverse", stages: reverse },
  ];
  return [
    ...both.flatMap((each) =>
      each.stages.flatMap(({ stage, own, others, demand, range }): readonly (readonly CsvCell[])[] => [
        [from, to, each.order, stage, "own", from, own, range?.own.low ?? null, range?.own.high ?? null, unit],
        ...others.map(({ node, change, range: ends }) => [
          from,
          to,
          each.order,
          stage,
          "other",
          node,
          change,
          ends?.low ?? null,
          ends?.high ?? null,
          unit,
        ]),
        [
          from,
          to,
          each.order,
          stage,
          "demand",
          null,
          demand,
          range?.demand.low ?? null,
          range?.demand.high ?? null,
          unit,
        ],
      ]),
    ),
    ...observed.map(({ node, change }) => [
      from,
      to,
      "observed",
      null,
      node === from ? "own" : "other",
      node,
      change,
      null,
      null,
      unit,
    ]),
  ];
}
