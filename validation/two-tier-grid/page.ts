import { GRID_YEARS, type Grid, type Tiers } from "./grid.ts";
import { numberTable, printed } from "../numberTable.ts";
import { pairsOf } from "./rows.ts";
import { ruleOfTwo, TRIED, triedOf } from "./rule.ts";
import { gridText } from "./sources.ts";

/** The grid and the steps of the rule as a page. */
export function gridPage(grid: Grid): string {
  const steps = TRIED.map(ruleOfTwo).map((tiers) => triedOf(tiers, grid.slopes(tiers)));
  return `${[
    "# Results: two elasticities held against what happened",
    "Written by `grid.test.ts`; the README says what the numbers are and how the set `tested` was chosen.",
    "## The steps of the rule",
    numberTable(
      ["θ_H | θ_F", ...GRID_YEARS.map((year) => `slope ${year}`), "sum of squared logs"],
      steps.map(({ tiers, slopes, distance }) => [
        named(tiers),
        ...slopes.map((slope) => printed(slope, 2)),
        printed(distance, 4),
      ]),
    ),
    "## All pairs, and without USA-China and China-USA",
    numberTable(
      [
        "θ_H | θ_F",
        ...GRID_YEARS.map((year) => `all, ${year}`),
        ...GRID_YEARS.map((year) => `others, ${year}: slope (s.e.) r`),
      ],
      pairsOf(gridText()).map((tiers) => {
        const { all, third } = grid.slopes(tiers);
        return [
          named(tiers),
          ...[...all.values()].map(({ slope }) => printed(slope, 2)),
          ...[...third.values()].map(
            ({ slope, standardError, correlation }) =>
              `${printed(slope, 1)} (${printed(standardError, 1)}) ${printed(correlation, 2)}`,
          ),
        ];
      }),
    ),
    "## Responses of bystanders by product, with exporter effects (with exporter × group effects)",
    numberTable(
      ["θ_H | θ_F", "to USA, US on China", "to China, China on US", "to rest, US on China", "to rest, China on US"],
      pairsOf(gridText()).map((tiers) => {
        const { exporter, groups } = grid.responses(tiers);
        return [named(tiers), ...exporter.map((each, at) => `${printed(each, 3)} (${printed(groups[at], 3)})`)];
      }),
    ),
  ].join("\n\n")}\n`;
}

function named({ home, foreign }: Tiers): string {
  return `${home} | ${foreign}`;
}
