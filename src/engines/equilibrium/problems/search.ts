import { defineProblem, type Problem } from "../../../base/problems/index.ts";
import type { Residuals } from "../results.ts";

/** What searches know that have been given up. */
export interface GivenUp {
  readonly residuals: Residuals;
  readonly evaluations: number;
  /** Evaluations without progress. */
  readonly idle: number;
  /** Parts of the shock and of the deficits that could be solved. */
  readonly reached: { readonly shock: number; readonly deficits: number };
}

export const notConverged = defineProblem(
  "E501",
  {
    name: "not converged",
    meaning: "The solver stopped before every equation held within the tolerance; the error carries the last trial.",
    wayOut: "Split the shock into smaller steps, or look at the country and sector that the message names.",
  },
  ({ residuals, evaluations, idle, reached }: GivenUp, tolerance: number) => {
    const { equation, country, sector } = residuals.worst;
    const where = sector === null ? country : `${country}, sector ${sector}`;
    return {
      place: { path: `${equation}, ${where}` },
      message: `After ${evaluations} evaluations, ${idle} of them without progress, the largest residual is ${residuals.max.toExponential(1)} (tolerance ${tolerance.toExponential(0)}), in ${where}, equation ${equation}. ${percent(reached.shock)} of the shock could be solved, and ${percent(reached.deficits)} of the deficits under all of it.`,
      found: residuals.max.toExponential(3),
      expected: `at most ${tolerance.toExponential(0)}`,
      hints: [
        "Split the shock into smaller steps.",
        "Look at the country and sector that the message names: its domestic share may be close to zero.",
      ],
    };
  },
);

function percent(part: number): string {
  return `${Math.floor(100 * part)} %`;
}

export const withoutIncome = defineProblem("E505", {
  name: "income not positive",
  meaning:
    "A country's income after the shock is zero or negative: its surplus, or what its treasury pays for trade by tariffs or export taxes below zero, exceeds what it earns.",
  wayOut: "Use `deficits: none` or `deficits: own`; pay a smaller subsidy. A tariff that is lifted is 0, not -100.",
});

/** Income of a country would be zero or negative. @unit none @source E505 */
export function incomeNotPositive(country: string): Problem {
  return withoutIncome({
    place: { path: country },
    message: `After the shock ${country} would have no income left: its trade surplus exceeds what it earns.`,
    found: "income ≤ 0",
    expected: "positive income",
    hints: ["Use `deficits: none` or `deficits: own`."],
    russian: {
      message: `После мер у страны ${country} не осталось бы дохода: её торговый профицит больше того, что она зарабатывает.`,
      expected: "положительный доход",
      hints: ["Укажите `deficits: none` или `deficits: own`."],
    },
  });
}

/** Income of a country runs out as it pays for subsidies; null where it is not known at what part of the shock. @unit none @source E505 */
export function subsidiesNotPayable(country: string, part: number | null): Problem {
  return withoutIncome({
    place: { path: country },
    message: `After the shock ${country} would have no income left: what its treasury pays for trade, by tariffs or export taxes below zero, exceeds what it earns.`,
    found:
      part === null ? "income ≤ 0" : `income ≤ 0 from about ${Math.max(1, Math.floor(100 * part))} % of the shock on`,
    expected: "positive income",
    hints: ["Pay a smaller subsidy, or on fewer goods.", "A tariff that is lifted is 0, not -100."],
    russian: {
      message: `После мер у страны ${country} не осталось бы дохода: казна платит за торговлю (пошлинами или экспортными налогами ниже нуля) больше, чем страна зарабатывает.`,
      expected: "положительный доход",
      hints: ["Уменьшите субсидию или платите её за меньшее число товаров.", "Отменённая пошлина — это 0, а не -100."],
    },
  });
}

export const interrupted = defineProblem(
  "E506",
  {
    name: "interrupted",
    meaning: "The calling program stopped the computation.",
    wayOut: "Run it again.",
  },
  () => ({ place: {}, message: "The search for an equilibrium was interrupted.", hints: ["Run it again."] }),
);
