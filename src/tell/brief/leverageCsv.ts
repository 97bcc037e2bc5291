import { LEVERAGE, type Results } from "../../results/index.ts";
import { defineTable, eachColumns } from "./tableDefinition.ts";

/** What each pair would lose by each closing in every scenario: percent, and leverage in points. */
export const LEVERAGES = defineTable(
  "leverage",
  ({ scenarios }: Results) =>
    Object.entries(scenarios).flatMap(([scenario, { leverage = [] }]) => leverage.map((each) => ({ scenario, each }))),
  [
    {
      name: "scenario",
      unit: "text",
      meaning: "scenario of the case, or `base`",
      of: ({ scenario }) => scenario,
    },
    ...eachColumns(LEVERAGE),
  ],
);
