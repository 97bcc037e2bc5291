import { DRAWN, DRAWN_INPUT, DRAWN_SET } from "../../results/index.ts";
import type { Account } from "../findings/index.ts";
import { COUNTRY_CODE, scenarioTable } from "./scenarioTable.ts";
import { eachColumns } from "./tableDefinition.ts";

const DRAWS = scenarioTable(
  "draws",
  ({ equilibrium: { draws } }: Account) => {
    const { welfarePercent = {}, realWagePercent = {}, bilateral = [] } = draws ?? {};
    return [
      ...Object.entries(welfarePercent).map(([country, each]) => ({ of: "real income", country, partner: "", each })),
      ...Object.entries(realWagePercent).map(([country, each]) => ({ of: "real wage", country, partner: "", each })),
      ...bilateral.map(({ exporter, importer, scope, changePercent: each }) => ({
        of: `sales, ${scope}`,
        country: exporter,
        partner: importer,
        each,
      })),
    ];
  },
  [
    { name: "outcome", unit: "text", meaning: "what was drawn: real income, real wage, sales", of: ({ of }) => of },
    COUNTRY_CODE,
    { name: "partner", unit: "text", meaning: "of sales, the buyer", of: ({ partner }) => partner },
    ...eachColumns(DRAWN),
  ],
);

const INPUTS = scenarioTable(
  "draws-inputs",
  ({ equilibrium: { draws } }: Account) =>
    Object.entries(draws?.told ?? {}).flatMap(([country, { inputs }]) => inputs.map((each) => ({ country, each }))),
  [COUNTRY_CODE, ...eachColumns(DRAWN_INPUT)],
);

const SETS = scenarioTable(
  "draws-sets",
  ({ equilibrium: { draws } }: Account) =>
    Object.entries(draws?.told ?? {}).flatMap(([country, { sets }]) => sets.map((each) => ({ country, each }))),
  [COUNTRY_CODE, ...eachColumns(DRAWN_SET)],
);

/** What draws come to, by scenario; empty where nothing was drawn. */
export const DRAWS_TABLES = [DRAWS, INPUTS, SETS] as const;
