import type { ComparedRun } from "../../src/compare/index.ts";
import type { EquilibriumResult } from "../../src/results/index.ts";
import { countryOf, equilibriumOf, soldToChina, solveOf } from "../results/tradeResults.ts";
import { caseOf } from "../tell/findings/fixture.ts";

/** Real income and sales of Russia in variants of the model, the centre first; percent. */
export type Variants = Readonly<Record<string, number>>;

/** An economy that was solved in named variants: what Russia gains in each, and half as much for the USA. */
function economyIn(variants: Variants, more: Partial<EquilibriumResult> = {}): EquilibriumResult {
  const centre = Object.values(variants)[0] ?? 0;
  return equilibriumOf({
    closure: "none",
    elasticities: Object.keys(variants)[0] ?? "centre",
    countries: {
      RUS: countryOf({
        welfarePercent: centre,
        realIncomeChange: 10 * centre,
        tariffRevenue: centre,
        tariffRevenueChange: centre / 10,
        pricesToWagePercent: -centre,
        termsOfTradePercent: centre / 4,
      }),
      USA: countryOf({ welfarePercent: centre / 2 }),
      CHN: countryOf(),
      VNM: countryOf({ welfarePercent: 3 * centre }),
    },
    bilateral: [soldToChina(100, 100 + centre)],
    solves: Object.entries(variants).map(([elasticities, value]) =>
      solveOf({
        elasticities,
        closure: "none",
        welfarePercent: { RUS: value, USA: value / 2, CHN: 0, VNM: 3 * value },
        termsOfTradePercent: { RUS: value / 4 },
        pricesToWagePercent: { RUS: -value },
        tariffRevenueChange: { RUS: value / 10 },
        bilateral: [soldToChina(100, 100 + value)],
      }),
    ),
    ...more,
  });
}

/** A solved case of one scenario with such an economy. */
export function runIn(variants: Variants, more: Partial<EquilibriumResult> = {}): ComparedRun {
  const war = {
    title: "The war",
    at: "2019-09-01",
    measures: [],
    status: "ok",
    equilibrium: economyIn(variants, more),
  } as const;
  return { case: caseOf(), results: { scenarios: { war } }, scenario: "war" };
}
