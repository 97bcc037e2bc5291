import { numberTable, printed } from "../numberTable.ts";
import type { BystanderResults, Comparison, ListedSectors } from "./bystanders.ts";
import { addedRows, bystanderFailures, CENTRE, comparedResponses, countedRows, DECIMALS, TAXED_ROWS } from "./rows.ts";
import { REGRESSIONS } from "./sample.ts";

/** The results as a page: failures first, then every comparison with its verdict. */
export function resultsPage(results: BystanderResults): string {
  const counted = countedRows(results);
  const outside = counted.filter(({ verdict }) => verdict === "outside").length;
  return `${[
    `# Results: bystanders of the tariff war, ${outside} of ${counted.length} comparisons fail`,
    "Written by `bystanders.test.ts`; the README says what the numbers are.",
    [
      "What fails, and why:",
      ...bystanderFailures(results).map(({ reason, rows: each }) => `- **Rows: ${each.length}.** ${reason}`),
    ].join("\n\n"),
    `Counted is what the set ${CENTRE} gives, the centre of the shipped cases. The other sets stand beside it.`,
    ...results.comparisons.flatMap(comparisonBlocks),
    "## What the taxed ones sell themselves, by product, no effects (published: Figure A.3)",
    numberTable(
      ["", ...TAXED_ROWS],
      [
        [
          "published (s.e.)",
          ...results.taxed.published.map(
            ({ estimate, standardError }) => `${printed(estimate, 2)} (${standardError.toFixed(2)})`,
          ),
        ],
        ...results.taxed.sets.map(({ elasticities, responses }) => [
          elasticities,
          ...responses.map((each) => printed(each, DECIMALS)),
        ]),
        ["observations", ...results.taxed.observations.map(String)],
      ],
    ),
    `The added rows: ${addedRows(results)
      .map(({ table: where, row, verdict }) => `${where}, ${row}: ${verdict}`)
      .join("; ")}.`,
    "## How the American lists lie over sectors",
    listsText(results.lists),
    numberTable(
      ["sector", "tariff, points", "Chinese share of American spending, %"],
      results.lists.sectors.map(({ sector, points, chineseShare }) => [
        sector,
        printed(points, 1),
        printed(100 * chineseShare, 1),
      ]),
    ),
  ].join("\n\n")}\n`;
}

const PANEL = {
  exporter: "exporter effects (published: Table A.2, panel B, none)",
  "exporter × group": "exporter × nine groups of sectors (published: Table A.2, panel D)",
} as const;

function comparisonBlocks(comparison: Comparison): string[] {
  const { detail, effects, published, sets, observations } = comparison;
  const rows = comparedResponses(comparison);
  const header = ["", ...REGRESSIONS.map(([destination, tariff]) => `to ${destination}, tariff ${tariff}`)];
  const of = (set: number): string[] =>
    REGRESSIONS.map((_, position) => {
      const { ours, verdict } = rows[position * sets.length + set];
      return `${printed(ours, DECIMALS)} ${verdict === "within" ? "within" : "**outside**"}`;
    });
  return [
    `## ${detail === "by sector" ? "By sector" : "By product"}, ${PANEL[effects]}`,
    numberTable(header, [
      [
        "published (s.e.)",
        ...published.map((each) => `${printed(each.estimate, 2)} (${each.standardError.toFixed(2)})`),
      ],
      ...sets.map(({ elasticities }, set) => [elasticities, ...of(set)]),
      ["observations", ...observations.map(String)],
    ]),
    "`within`: within two published standard errors.",
  ];
}

function listsText({ correlation }: ListedSectors): string {
  return `Tariffs over 24 months, scaled by the time in force. Correlation of the two columns, a sector counting as often as it has products: ${printed(correlation, 2)}.`;
}
