import type { BystanderResults, Comparison, ListedSectors } from "./bystanders.ts";
import { BYSTANDER_FAILURES, bystanderRows, comparedResponses } from "./rows.ts";
import { REGRESSIONS } from "./sample.ts";

/** The results as a page: failures first, then every comparison with its verdict. */
export function resultsPage(results: BystanderResults): string {
  const rows = bystanderRows(results);
  const outside = rows.filter(({ verdict }) => verdict === "outside").length;
  return `${[
    `# Results: bystanders of the tariff war, ${outside} of ${rows.length} comparisons fail`,
    "Written by `bystanders.test.ts`; the README says what the numbers are.",
    [
      "What fails, and why:",
      ...BYSTANDER_FAILURES.map(({ reason, rows: each }) => `- **${each.length} rows.** ${reason}`),
    ].join("\n\n"),
    ...results.comparisons.flatMap(comparisonBlocks),
    "## How the American lists lie over sectors",
    listsText(results.lists),
    table(
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
      return `${printed(ours, 3)} ${verdict === "within" ? "within" : "**outside**"}`;
    });
  return [
    `## ${detail === "by sector" ? "By sector" : "By product"}, ${PANEL[effects]}`,
    table(header, [
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

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = header.map((_, column) => (column === 0 ? "---" : "--:"));
  return [header, rule, ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

function printed(value: number, digits: number): string {
  const text = value.toFixed(digits);
  return (Number(text) === 0 ? text.replace("-", "") : text).replace("-", "−");
}
