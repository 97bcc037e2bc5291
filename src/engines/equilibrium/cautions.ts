import { type Problem } from "../../base/problems/index.ts";
import { baseIncomeOf } from "./baseIncome.ts";
import type { EquilibriumModel, TradePolicy } from "./model.ts";
import type { Equilibrium } from "./results.ts";
import { revaluation } from "./revaluation.ts";
import { resultIsMostlyClosure, boundOnly } from "./problems/cautions.ts";

/**
 * Trade deficit over income of the base year.
 *
 * @unit fraction of income
 * @source docs/model/equilibrium.md
 */
export function deficitShare(model: EquilibriumModel, country: number): number {
  return model.deficits[country]! / baseIncomeOf(model, country);
}

/**
 * Countries whose real income has the sign of the revaluation of their deficit, not of what is left without it: the unit in
 * which deficits are held decides whether they gain.
 *
 * @returns positions of the countries
 * @unit none
 * @source docs/model/equilibrium.md, Closures
 */
export function mostlyClosure(equilibrium: Equilibrium): number[] {
  const values = revaluation(equilibrium);
  const isTurned = (n: number): boolean => {
    const change = equilibrium.welfareHat[n]! - 1;
    return Math.sign(change) !== Math.sign(change - values[n]!) && Math.abs(values[n]!) > ROUNDING;
  };
  return [...values.keys()].filter(isTurned);
}

/** Changes of income below this are rounding: solves of a run end at residuals of 1e-12. */
const ROUNDING = 1e-10;

/** W501 for each of the countries whose sign is that of the closure. @unit none @source docs/model/equilibrium.md, Closures */
export function closureCautions(equilibrium: Equilibrium, countries: readonly string[]): Problem[] {
  const values = revaluation(equilibrium);
  return mostlyClosure(equilibrium).flatMap((n) => {
    const code = equilibrium.base.countries.labels[n]!;
    if (!countries.includes(code)) return [];
    const change = equilibrium.welfareHat[n]! - 1;
    return [
      resultIsMostlyClosure({
        place: { path: code },
        message: `Real income of ${code} changes by ${percent(change)} with deficits ${equilibrium.closure}. ${percent(values[n]!)} of this is the change in value of its trade balance at the new prices; without it the change is ${percent(change - values[n]!)}.`,
        found: `another sign without it`,
        expected: "a sign that does not depend on the unit in which deficits are held",
        hints: ["Read the result with `deficits: none`."],
        russian: {
          message: `Реальный доход ${code} меняется на ${percent(change)} при \`deficits: ${equilibrium.closure}\`. Из них ${percent(values[n]!)} — изменение стоимости торгового баланса в новых ценах; без него доход меняется на ${percent(change - values[n]!)}.`,
          expected: "знак, который не зависит от того, в каких единицах закреплены дефициты",
          hints: ["Посмотрите результат с `deficits: none`."],
        },
      }),
    ];
  });
}

function percent(fraction: number): string {
  return `${fraction < 0 ? "−" : "+"}${Math.abs(100 * fraction).toPrecision(2)} %`;
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
 * @source docs/model/equilibrium.md
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
  return boundOnly({
    place: { path: `${country}, sector ${sector}` },
    message: `${country} makes ${(100 * domestic).toFixed(2)} % of the ${sector} it buys, and the measures close ${(100 * closed).toFixed(0)} % of its purchases: its result there is a bound, not an estimate.`,
    found: `domestic share ${(100 * domestic).toFixed(2)} %`,
    expected: `at least ${100 * LEAST_DOMESTIC_SHARE} % where most imports are closed`,
    hints: ["Use a coarser sector classification, or read the result as a bound."],
    russian: {
      message: `Из того, что ${country} покупает в отрасли ${sector}, она производит сама ${(100 * domestic).toFixed(2)} %, а меры закрывают ${(100 * closed).toFixed(0)} % её покупок: результат там — граница, а не оценка.`,
      expected: `не меньше ${100 * LEAST_DOMESTIC_SHARE} % там, где закрыта большая часть импорта`,
      hints: ["Возьмите более крупные отрасли или считайте результат границей."],
    },
  });
}
