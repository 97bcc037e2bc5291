import { problem, type Problem } from "../../problems/index.ts";
import { baseIncomeOf } from "./baseIncome.ts";
import type { EquilibriumModel, TradePolicy } from "./model.ts";

/** Above this share of income in size, a deficit makes welfare mostly a matter of closure. */
const CLOSURE_SHARE = 0.25;

/**
 * Trade deficit over income of the base year.
 *
 * @unit fraction of income
 * @source equilibrium.md §2
 */
export function deficitShare(model: EquilibriumModel, country: number): number {
  return model.deficits[country]! / baseIncomeOf(model, country);
}

/** Whether a country's welfare depends mainly on how deficits are closed. @unit none @source equilibrium.md §2 */
export function isMostlyClosure(model: EquilibriumModel, country: number): boolean {
  return Math.abs(deficitShare(model, country)) > CLOSURE_SHARE;
}

/** W501 for each of the countries whose result is mostly closure. @unit none @source equilibrium.md §2 */
export function closureCautions(model: EquilibriumModel, countries: readonly string[]): Problem[] {
  return countries.flatMap((code) => {
    const n = model.countries.indexOf(code);
    if (n < 0 || !isMostlyClosure(model, n)) return [];
    const share = deficitShare(model, n);
    const side = share > 0 ? "deficit" : "surplus";
    return [
      problem(
        "W501",
        { path: code },
        {
          message: `The trade ${side} of ${code} is ${(100 * Math.abs(share)).toFixed(0)} % of its income: its welfare is mostly a matter of how deficits are closed.`,
          found: `${(100 * share).toFixed(1)} % of income`,
          expected: "at most 25 % in size",
          hints: ["Read the result under the closures `none` and `proportional` beside it."],
        },
      ),
    ];
  });
}

/** A domestic share below this is about none. */
const LEAST_DOMESTIC_SHARE = 1e-3;
/** Part of its purchases that a country must lose before the missing home producer matters. */
const CLOSED_PART = 0.5;

/**
 * W502 for each sector in which a country buys next to nothing at home while the policy closes most of what it
 * buys abroad: the result explodes there.
 *
 * @unit none
 * @source equilibrium.md §3
 */
export function autarkyCautions(model: EquilibriumModel, policy: TradePolicy): Problem[] {
  const size = model.countries.size;
  const problems: Problem[] = [];
  for (let row = 0; row < model.expenditure.values.length; row++) {
    const n = row % size;
    const domestic = model.tradeShares.values[row * size + n]!;
    if (domestic >= LEAST_DOMESTIC_SHARE || model.expenditure.values[row] === 0) continue;
    let closed = 0;
    for (let cell = row * size; cell < (row + 1) * size; cell++) {
      closed += model.tradeShares.values[cell]! * (1 - policy.openness.values[cell]!);
    }
    if (closed < CLOSED_PART) continue;
    const [country, sector] = [model.countries.labels[n]!, model.sectors.labels[Math.floor(row / size)]!];
    problems.push(nearAutarky(country, sector, domestic, closed));
  }
  return problems;
}

function nearAutarky(country: string, sector: string, domestic: number, closed: number): Problem {
  return problem(
    "W502",
    { path: `${country}, sector ${sector}` },
    {
      message: `${country} makes ${(100 * domestic).toFixed(2)} % of the ${sector} it buys, and the measures close ${(100 * closed).toFixed(0)} % of its purchases: its result there is a bound, not an estimate.`,
      found: `domestic share ${(100 * domestic).toFixed(2)} %`,
      expected: `at least ${100 * LEAST_DOMESTIC_SHARE} % where most imports are closed`,
      hints: ["Use a coarser sector classification, or read the result as a bound."],
    },
  );
}
