import { SCORE_DECIMALS } from "../solve/index.ts";
import type { MarketScore, PriceRecord } from "../results/index.ts";

/** The key `score` of a market file, as it is written there. */
export function scoreYaml({ scenario, buyer, fitted, years, sigmaRange, sigmas, prices = [] }: MarketScore): string {
  return [
    "score:",
    `  scenario: ${scenario}`,
    `  buyer: ${buyer}`,
    `  fitted: [${fitted.join(", ")}]`,
    "  years:",
    ...years.map(row),
    ...(sigmaRange === undefined ? [] : [`  sigmaRange: { low: ${sigmaRange.low}, high: ${sigmaRange.high} }`]),
    ...(sigmas.length === 0 ? [] : ["  sigmas:", ...sigmas.map(row)]),
    ...(prices.length === 0 ? [] : ["  prices:", ...prices.map(priceRow)]),
  ].join("\n");
}

/** Keys of which the numbers are whole or as they were given. */
const AS_THEY_ARE: ReadonlySet<string> = new Set(["year", "sellers", "hit", "recalled", "sigma"]);

/** Prices as they were given, and as they were found. */
function priceRow(record: PriceRecord): string {
  const parts = Object.entries(record).map(
    ([key, value]) => `${key}: ${key === "source" ? JSON.stringify(value) : value}`,
  );
  return `    - { ${parts.join(", ")} }`;
}

function row(values: Readonly<Record<string, number | undefined>>): string {
  const decimals = (key: string): number => (key === "rank" ? SCORE_DECIMALS.rank : SCORE_DECIMALS.error);
  const parts = Object.entries(values).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${AS_THEY_ARE.has(key) ? value : value.toFixed(decimals(key))}`],
  );
  return `    - { ${parts.join(", ")} }`;
}
