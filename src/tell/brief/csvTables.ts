import type { AuditedResults } from "../../audit/index.ts";
import type { Case } from "../../case/index.ts";
import { findings, solvedAccounts, type Account } from "../findings/index.ts";
import type { DiversionParts, DiversionResult } from "../../solve/index.ts";
import type { Wording } from "../../base/wording/index.ts";
import { alignmentTables } from "./alignmentCsv.ts";
import { claimsTables } from "./claimsCsv.ts";
import { csvText, type CsvCell, type ResultTable } from "./csv.ts";
import { DECOMPOSITION_COLUMNS, SUM_COLUMN } from "./decompositionColumns.ts";
import { marketTables } from "./marketCsv.ts";
import { positionsTables } from "./positionsCsv.ts";

interface CsvTable {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: (account: Account) => readonly (readonly CsvCell[])[];
}

/**
 * Tables of every solved scenario and of its markets, units in the headers: percent, million of the currency; a market's
 * own units in a column. A table without rows is left out.
 */
export function resultTables(results: AuditedResults, case_: Case, words: Wording): readonly ResultTable[] {
  const accounts = solvedAccounts(results, case_, words);
  const solved = TABLES.map((table): ResultTable => ({
    name: table.name,
    header: ["scenario", ...table.header],
    rows: accounts.flatMap((account) => table.rows(account).map((row) => [account.scenario, ...row])),
  }));
  const said = findingsTable(findings(results, case_, words));
  const parts = [
    ...solved,
    ...marketTables(results),
    ...positionsTables(results),
    ...alignmentTables(results),
    ...claimsTables(results, words),
    said,
  ];
  return parts.filter(({ rows }) => rows.length > 0);
}

/** The tables of a result as CSV texts by file name. */
export function csvTables(results: AuditedResults, case_: Case, words: Wording): ReadonlyMap<string, string> {
  return new Map(
    resultTables(results, case_, words).map(({ name, header, rows }) => [`${name}.csv`, csvText(header, rows)]),
  );
}

function findingsTable(said: ReturnType<typeof findings>): ResultTable {
  const header = ["rank", "scenario", "sentence", "value", "low", "high", "unit", "sources"];
  const rows = said.map((each) => [
    each.rank,
    each.scenario,
    each.sentence,
    each.value,
    each.range?.low ?? null,
    each.range?.high ?? null,
    each.unit,
    each.sources.join(" "),
  ]);
  return { name: "findings", header, rows };
}

const COUNTRIES: CsvTable = {
  name: "countries",
  header: [
    "country",
    "name",
    "welfare_percent",
    "welfare_low_percent",
    "welfare_high_percent",
    "solves_above_zero",
    "solves",
    "real_income_change_million",
    "revaluation_percent",
    "without_revaluation_percent",
    "welfare_first_order_percent",
    "terms_of_trade_first_order_percent",
    "volume_of_trade_first_order_percent",
    "real_wage_percent",
    "price_index_percent",
    "relative_wage_percent",
    "imports_percent",
    "exports_percent",
    "tariff_revenue_million",
    "value_added_million",
    "currency",
    "deficit_share_of_income",
  ],
  rows: ({ equilibrium, words }) =>
    Object.entries(equilibrium.countries).map(([code, each]) => {
      const range = each.range?.["welfarePercent"];
      return [
        code,
        words.country(code).label,
        each.welfarePercent,
        range?.low ?? null,
        range?.high ?? null,
        range?.positive ?? null,
        range?.count ?? null,
        each.realIncomeChange,
        each.revaluationPercent ?? null,
        each.withoutRevaluationPercent ?? null,
        each.welfareFirstOrderPercent,
        each.termsOfTradePercent,
        each.volumeOfTradePercent,
        each.realWagePercent,
        each.priceIndexPercent,
        each.relativeWagePercent,
        each.importsPercent,
        each.exportsPercent,
        each.tariffRevenue,
        each.valueAdded,
        equilibrium.currency,
        each.deficitShare,
      ];
    }),
};

const DECOMPOSITION: CsvTable = {
  name: "decomposition",
  header: ["country", ...DECOMPOSITION_COLUMNS.map(([, column]) => column), SUM_COLUMN],
  rows: ({ equilibrium }) =>
    Object.entries(equilibrium.countries).flatMap(([code, { decompositionLogPercent: parts }]) =>
      parts === undefined ? [] : [[code, ...DECOMPOSITION_COLUMNS.map(([part]) => parts[part]), parts.sum]],
    ),
};

const OTHER_BASES: CsvTable = {
  name: "other-bases",
  header: ["country", "base", "welfare_percent"],
  rows: ({ equilibrium }) =>
    Object.entries(equilibrium.countries).flatMap(([code, each]) =>
      Object.entries(each.otherBase ?? {}).map(([base, other]) => [code, base, other.welfarePercent]),
    ),
};

const BILATERAL: CsvTable = {
  name: "bilateral",
  header: [
    "exporter",
    "importer",
    "scope",
    "before_million",
    "after_million",
    "currency",
    "change_percent",
    "low_percent",
    "high_percent",
  ],
  rows: ({ equilibrium }) =>
    equilibrium.bilateral.map((each) => [
      each.exporter,
      each.importer,
      each.scope,
      each.before,
      each.after,
      equilibrium.currency,
      each.changePercent,
      each.range?.changePercent.low ?? null,
      each.range?.changePercent.high ?? null,
    ]),
};

const FLOWS: CsvTable = {
  name: "flows",
  header: ["sector", "sector_name", "exporter", "importer", "before_million", "after_million", "currency"],
  rows: ({ equilibrium, words }) =>
    (equilibrium.flows ?? []).map((each) => [
      each.sector,
      words.sector(each.sector),
      each.exporter,
      each.importer,
      each.before,
      each.after,
      equilibrium.currency,
    ]),
};

const SECTORS: CsvTable = {
  name: "sectors",
  header: ["country", "sector", "sector_name", "output_percent", "value_added_percent"],
  rows: ({ equilibrium, words }) =>
    Object.entries(equilibrium.countries).flatMap(([code, each]) =>
      Object.entries(each.sectors ?? {}).map(([sector, change]) => [
        code,
        sector,
        words.sector(sector),
        change.outputPercent,
        change.valueAddedPercent,
      ]),
    ),
};

const CHANNELS: CsvTable = {
  name: "channels",
  header: ["country", "channel", "destination", "contribution_log_percent", "quantity_percent"],
  rows: ({ equilibrium }) =>
    Object.entries(equilibrium.channels ?? {}).flatMap(([code, each]) => [
      [code, "cheaper imports", null, each.cheaperImports, null],
      ...Object.entries(each.sales).map(([to, sale]) => [code, "sales", to, sale.price, sale.quantityPercent]),
      [code, "trade costs", null, each.tradeCosts, null],
      [code, "transfers", null, each.transfers, null],
      [code, "sum", null, each.sum, null],
    ]),
};

const ATTRIBUTION: CsvTable = {
  name: "attribution",
  header: ["country", "measure", "welfare_points"],
  rows: ({ equilibrium }) =>
    Object.entries(equilibrium.attribution ?? {}).flatMap(([code, parts]) =>
      parts.map((part) => [code, part.measure, part.welfarePercent]),
    ),
};

const DIVERSION: CsvTable = {
  name: "diversion",
  header: ["seller", "buyer", "sector", "prices", "part", "third", "amount_million", "currency"],
  rows: ({ equilibrium }) =>
    (equilibrium.diversion ?? []).flatMap((each) => [
      ...diversionRows(each, each, "basic", equilibrium.currency),
      ...(each.constantPrices === undefined
        ? []
        : diversionRows(each, each.constantPrices, "constant", equilibrium.currency)),
    ]),
};

function diversionRows(
  { seller, buyer, sector }: DiversionResult,
  parts: DiversionParts,
  prices: string,
  currency: string,
): readonly (readonly CsvCell[])[] {
  const row = (part: string, third: string | null, amount: number): readonly CsvCell[] => [
    seller,
    buyer,
    sector,
    prices,
    part,
    third,
    amount,
    currency,
  ];
  return [
    row("lost", null, parts.lost),
    row("import substitution", null, parts.importSubstitution),
    row("destruction", null, parts.destruction),
    ...parts.thirds.flatMap((third) => [
      row("diversion", third.third, third.diversion),
      row("deflection", third.third, third.deflection),
      row("depression", third.third, third.depression),
    ]),
  ];
}

const SOLVES: CsvTable = {
  name: "solves",
  header: ["base", "elasticities", "closure", "country", "welfare_percent", "without_revaluation_percent"],
  rows: ({ equilibrium }) =>
    (equilibrium.solves ?? []).flatMap((each) =>
      Object.entries(each.welfarePercent).map(([code, value]) => [
        each.base,
        each.elasticities,
        each.closure,
        code,
        value,
        each.withoutRevaluationPercent[code] ?? null,
      ]),
    ),
};

const RESIDUALS: CsvTable = {
  name: "residuals",
  header: ["equation", "residual"],
  rows: ({ equilibrium: { residuals } }) => [
    ["largest", residuals.max],
    ["walras", residuals.walras],
    ...Object.entries(residuals.byEquation),
  ],
};

const TABLES: readonly CsvTable[] = [
  COUNTRIES,
  DECOMPOSITION,
  OTHER_BASES,
  BILATERAL,
  FLOWS,
  SECTORS,
  CHANNELS,
  ATTRIBUTION,
  DIVERSION,
  SOLVES,
  RESIDUALS,
];
