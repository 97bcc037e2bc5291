import {
  ATTRIBUTION,
  BILATERAL,
  COUNTRY,
  type CountryResult,
  columnsByName,
  DECOMPOSITION,
  type DiversionParts,
  type DiversionResult,
  FLOW,
  OTHER_BASE,
  SALE,
  SECTOR,
  SOLVE,
} from "../../results/index.ts";
import type { Account } from "../findings/index.ts";
import type { CsvCell, ResultTable } from "./csv.ts";
import { tableOf } from "./resultRows.ts";

type Row = readonly CsvCell[];

interface TradeTable {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: (account: Account) => readonly Row[];
}

/** Tables of every solved scenario, units in the headers: percent, million of the currency. */
export function tradeTables(accounts: readonly Account[]): readonly ResultTable[] {
  return TABLES.map(({ name, header, rows }) => ({
    name,
    header: ["scenario", ...header],
    rows: accounts.flatMap((account) => rows(account).map((row) => [account.scenario, ...row])),
  }));
}

/** Rows of every country. */
function byCountry(
  { equilibrium }: Account,
  rows: (each: CountryResult, currency: string) => readonly Row[],
): readonly Row[] {
  return Object.entries(equilibrium.countries).flatMap(([code, each]) =>
    rows(each, equilibrium.currency).map((row) => [code, ...row]),
  );
}

const country = tableOf(COUNTRY);

const COUNTRIES: TradeTable = {
  name: "countries",
  header: ["country", "name", ...country.header],
  rows: ({ equilibrium: { countries, currency }, words }) =>
    Object.entries(countries).map(([code, each]) => [
      code,
      words.country(code).label,
      ...country.cells(each, currency),
    ]),
};

const decomposition = tableOf(DECOMPOSITION);

const DECOMPOSITIONS: TradeTable = {
  name: "decomposition",
  header: ["country", ...decomposition.header],
  rows: (account) =>
    byCountry(account, ({ decompositionLogPercent: parts }, currency) =>
      parts === undefined ? [] : [decomposition.cells(parts, currency)],
    ),
};

const otherBase = tableOf(OTHER_BASE);

const OTHER_BASES: TradeTable = {
  name: "other-bases",
  header: ["country", "base", ...otherBase.header],
  rows: (account) =>
    byCountry(account, ({ otherBase: found = {} }, currency) =>
      Object.entries(found).map(([base, each]) => [base, ...otherBase.cells(each, currency)]),
    ),
};

const pair = tableOf(BILATERAL);

const PAIRS: TradeTable = {
  name: "bilateral",
  header: pair.header,
  rows: ({ equilibrium: { bilateral, currency } }) => bilateral.map((each) => pair.cells(each, currency)),
};

const flow = tableOf(FLOW);

const FLOWS: TradeTable = {
  name: "flows",
  header: flow.header.toSpliced(1, 0, "sector_name"),
  rows: ({ equilibrium: { flows = [], currency }, words }) =>
    flows.map((each) => flow.cells(each, currency).toSpliced(1, 0, words.sector(each.sector))),
};

const ofSector = tableOf(SECTOR);

const SECTORS: TradeTable = {
  name: "sectors",
  header: ["country", "sector", "sector_name", ...ofSector.header],
  rows: (account) =>
    byCountry(account, ({ sectors = {} }, currency) =>
      Object.entries(sectors).map(([sector, each]) => [
        sector,
        account.words.sector(sector),
        ...ofSector.cells(each, currency),
      ]),
    ),
};

const sale = tableOf(SALE);

const CHANNELS: TradeTable = {
  name: "channels",
  header: ["country", "channel", "destination", ...sale.header],
  rows: ({ equilibrium }) =>
    Object.entries(equilibrium.channels ?? {}).flatMap(([code, each]) => [
      [code, "cheaper imports", null, each.cheaperImports, null],
      ...Object.entries(each.sales).map(([to, sold]) => [code, "sales", to, ...sale.cells(sold, equilibrium.currency)]),
      [code, "trade costs", null, each.tradeCosts, null],
      [code, "transfers", null, each.transfers, null],
      [code, "sum", null, each.sum, null],
    ]),
};

const ofMeasure = tableOf(ATTRIBUTION);

const ATTRIBUTIONS: TradeTable = {
  name: "attribution",
  header: ["country", ...ofMeasure.header],
  rows: ({ equilibrium: { attribution = {}, currency } }) =>
    Object.entries(attribution).flatMap(([code, parts]) =>
      parts.map((each) => [code, ...ofMeasure.cells(each, currency)]),
    ),
};

const DIVERSION: TradeTable = {
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
): readonly Row[] {
  const row = (part: string, third: string | null, amount: number): Row => [
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

const solve = tableOf(SOLVE);
const solved = columnsByName(SOLVE);

const SOLVES: TradeTable = {
  name: "solves",
  header: [...solve.header, "country", ...solved.map(({ title }) => title)],
  rows: ({ equilibrium: { solves = [], currency } }) =>
    solves.flatMap((each) =>
      Object.keys(each.welfarePercent).map((code) => [
        ...solve.cells(each, currency),
        code,
        ...solved.map(({ of }) => of(each, code)),
      ]),
    ),
};

const RESIDUALS: TradeTable = {
  name: "residuals",
  header: ["equation", "residual"],
  rows: ({ equilibrium: { residuals } }) => [
    ["largest", residuals.max],
    ["walras", residuals.walras],
    ...Object.entries(residuals.byEquation),
  ],
};

const TABLES: readonly TradeTable[] = [
  COUNTRIES,
  DECOMPOSITIONS,
  OTHER_BASES,
  PAIRS,
  FLOWS,
  SECTORS,
  CHANNELS,
  ATTRIBUTIONS,
  DIVERSION,
  SOLVES,
  RESIDUALS,
];
