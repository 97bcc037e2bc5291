import { SCORE_DECIMALS } from "../solve/index.ts";
import type { MarketScore, ScoredYear } from "../results/index.ts";

/** The key `score` of a market file, as it is written there. */
export function scoreYaml({ scenario, buyer, fitted, years }: MarketScore): string {
  return [
    "score:",
    `  scenario: ${scenario}`,
    `  buyer: ${buyer}`,
    `  fitted: [${fitted.join(", ")}]`,
    "  years:",
    ...years.map((year) => `    - { ${yearParts(year).join(", ")} }`),
  ].join("\n");
}

function yearParts({ year, sellers, rank, ...errors }: ScoredYear): readonly string[] {
  const known = Object.entries(errors).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value.toFixed(SCORE_DECIMALS.error)}`],
  );
  return [
    `year: ${year}`,
    `sellers: ${sellers}`,
    ...known,
    ...(rank === undefined ? [] : [`rank: ${rank.toFixed(SCORE_DECIMALS.rank)}`]),
  ];
}
