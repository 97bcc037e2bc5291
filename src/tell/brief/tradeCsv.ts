import {
  ATTRIBUTION,
  BILATERAL,
  BLOC,
  COUNTRY,
  type CountryResult,
  columnsByName,
  DECOMPOSITION,
  FLOW,
  type FlowResult,
  IN_FORCE,
  OTHER_BASE,
  QUOTA,
  type ResultColumn,
  SECTOR,
  SOLVE,
} from "../../results/index.ts";
import type { Account } from "../findings/index.ts";
import { CHANNELS } from "./channelsCsv.ts";
import { DRAWS_TABLES } from "./drawsCsv.ts";
import { DIVERSION } from "./diversionCsv.ts";
import { COUNTRY_CODE, type InScenario, moneyColumns, scenarioTable } from "./scenarioTable.ts";
import { columnsWith, columnsWithin, eachColumns, type TableDefinition } from "./tableDefinition.ts";

const SECTOR_CODE: ResultColumn<{ readonly sector: string }> = {
  name: "sector",
  unit: "text",
  meaning: "sector of the data package",
  of: ({ sector }) => sector,
};

/** The name of the sector that a row is of. */
function sectorName<Row extends InScenario>(sectorOf: (row: Row) => string): ResultColumn<Row> {
  return {
    name: "sector_name",
    unit: "text",
    meaning: "name of the sector in the language of the run",
    of: (row) => row.account.words.sector(sectorOf(row)),
  };
}

/** Rows of every country and bloc, each with its code. */
function byCountry<Row extends object>(
  { equilibrium: { countries, blocs = {} } }: Account,
  rowsOf: (each: CountryResult) => readonly Row[],
): readonly (Row & { readonly country: string })[] {
  return Object.entries({ ...countries, ...blocs }).flatMap(([country, each]) =>
    rowsOf(each).map((row) => ({ ...row, country })),
  );
}

const NAME: ResultColumn<InScenario & { readonly country: string }> = {
  name: "name",
  unit: "text",
  meaning: "its name in the language of the run",
  of: ({ account, country }) => account.words.country(country).label,
};

const COUNTRIES = scenarioTable(
  "countries",
  ({ equilibrium: { countries } }: Account) => Object.entries(countries).map(([country, each]) => ({ country, each })),
  [COUNTRY_CODE, NAME, ...moneyColumns(COUNTRY.omit({ decompositionLogPercent: true }))],
);

const BLOCS = scenarioTable(
  "blocs",
  ({ equilibrium: { blocs = {} } }: Account) => Object.entries(blocs).map(([country, each]) => ({ country, each })),
  [
    COUNTRY_CODE,
    NAME,
    {
      name: "members",
      unit: "text",
      meaning: "its members with data of their own",
      of: ({ each }) => each.members.join(" "),
    },
    {
      name: "without",
      unit: "text",
      meaning: "members that the data count in the rest of the world",
      of: ({ each }) => each.without.join(" "),
    },
    ...moneyColumns(BLOC.omit({ decompositionLogPercent: true })),
  ],
);

const DECOMPOSITIONS = scenarioTable(
  "decomposition",
  (account: Account) =>
    byCountry(account, ({ decompositionLogPercent: each }) => (each === undefined ? [] : [{ each }])),
  [COUNTRY_CODE, ...eachColumns(DECOMPOSITION)],
);

const OTHER_BASES = scenarioTable(
  "other-bases",
  (account: Account) =>
    byCountry(account, ({ otherBase = {} }) => Object.entries(otherBase).map(([base, each]) => ({ base, each }))),
  [
    COUNTRY_CODE,
    { name: "base", unit: "text", meaning: "the other data package", of: ({ base }) => base },
    ...eachColumns(OTHER_BASE),
  ],
);

const PAIRS = scenarioTable(
  "bilateral",
  ({ equilibrium: { bilateral } }: Account) => bilateral.map((each) => ({ each })),
  moneyColumns(BILATERAL),
);

const FLOWS = scenarioTable(
  "flows",
  ({ equilibrium: { flows = [] } }: Account) => flows.map((each) => ({ each })),
  columnsWith(moneyColumns(FLOW), {
    sector: [sectorName(({ each }: InScenario & { readonly each: FlowResult }) => each.sector)],
  }),
);

const ACTING = scenarioTable(
  "in-force",
  ({ equilibrium: { inForce = [] } }: Account) => inForce.map((each) => ({ each })),
  moneyColumns(IN_FORCE),
);

const QUOTAS = scenarioTable(
  "quotas",
  ({ equilibrium: { quotas = [] } }: Account) => quotas.map((each) => ({ each })),
  moneyColumns(QUOTA),
);

const SECTORS = scenarioTable(
  "sectors",
  (account: Account) =>
    byCountry(account, ({ sectors = {} }) => Object.entries(sectors).map(([sector, each]) => ({ sector, each }))),
  [
    COUNTRY_CODE,
    SECTOR_CODE,
    sectorName(({ sector }: InScenario & { readonly sector: string }) => sector),
    ...eachColumns(SECTOR),
  ],
);

const ATTRIBUTIONS = scenarioTable(
  "attribution",
  ({ equilibrium: { attribution = {} } }: Account) =>
    Object.entries(attribution).flatMap(([country, parts]) => parts.map((each) => ({ country, each }))),
  [COUNTRY_CODE, ...eachColumns(ATTRIBUTION)],
);

const SOLVES = scenarioTable(
  "solves",
  ({ equilibrium: { solves = [] } }: Account) =>
    solves.flatMap((each) => Object.keys(each.welfarePercent).map((country) => ({ country, each }))),
  [
    ...eachColumns(SOLVE),
    COUNTRY_CODE,
    ...columnsWithin(
      ({ each, country }: { readonly each: object; readonly country: string }) => ({ row: each, name: country }),
      columnsByName(SOLVE),
    ),
  ],
);

const RESIDUALS = scenarioTable(
  "residuals",
  ({ equilibrium: { residuals } }: Account) =>
    Object.entries({ largest: residuals.max, walras: residuals.walras, ...residuals.byEquation }).map(
      ([equation, residual]) => ({ equation, residual }),
    ),
  [
    {
      name: "equation",
      unit: "text",
      meaning: "equation of the model, or the largest of all",
      of: ({ equation }) => equation,
    },
    {
      name: "residual",
      unit: "ratio",
      meaning: "how far it is from holding: log residuals by cell, trade balance over value added",
      of: ({ residual }) => residual,
    },
  ],
);

/** Tables of every solved scenario, units in the headers: percent, million of the currency. */
export const TRADE_TABLES: readonly TableDefinition<readonly Account[]>[] = [
  ACTING,
  QUOTAS,
  COUNTRIES,
  BLOCS,
  DECOMPOSITIONS,
  OTHER_BASES,
  PAIRS,
  FLOWS,
  SECTORS,
  CHANNELS,
  ATTRIBUTIONS,
  DIVERSION,
  SOLVES,
  ...DRAWS_TABLES,
  RESIDUALS,
];
