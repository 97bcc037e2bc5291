import type { Results } from "../../results/index.ts";
import { type ResultTable, resultTable } from "./csv.ts";

/** What each pair would lose by each closing in every scenario: percent, and leverage in points. */
export function leverageTable({ scenarios }: Results): ResultTable {
  return resultTable(
    "leverage",
    [
      { name: "scenario", of: ({ scenario }) => scenario },
      { name: "from", of: ({ from }) => from },
      { name: "to", of: ({ to }) => to },
      { name: "closing", of: ({ closing }) => closing },
      { name: "base", of: ({ base }) => base },
      { name: "elasticities", of: ({ elasticities }) => elasticities },
      { name: "loss_from_percent", of: ({ vFrom }) => vFrom },
      { name: "loss_from_low_percent", of: ({ range }) => range.vFrom.low },
      { name: "loss_from_high_percent", of: ({ range }) => range.vFrom.high },
      { name: "loss_to_percent", of: ({ vTo }) => vTo },
      { name: "loss_to_low_percent", of: ({ range }) => range.vTo.low },
      { name: "loss_to_high_percent", of: ({ range }) => range.vTo.high },
      { name: "leverage_points", of: (each) => each.leverage },
      { name: "leverage_low_points", of: ({ range }) => range.leverage.low },
      { name: "leverage_high_points", of: ({ range }) => range.leverage.high },
      { name: "asymmetry", of: ({ asymmetry }) => asymmetry },
    ],
    Object.entries(scenarios).flatMap(([scenario, { leverage = [] }]) =>
      leverage.map((each) => ({ scenario, ...each })),
    ),
  );
}
