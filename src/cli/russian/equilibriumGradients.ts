import { said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { count } from "./said.ts";

const MOST_LISTED = 12;

const SETS: Readonly<Record<string, string>> = { country: "страны", sector: "отрасли", industry: "отрасли" };

const KINKS = {
  quotas: {
    found: "квоты",
    why: "исчерпанная квота удерживает количество, а неисчерпанная ничего не меняет",
  },
  waste: {
    found: "сборы, которые тратятся впустую",
    why: "впустую тратятся сборы только от добавленных пунктов",
  },
} as const;

function someLabels(labels: readonly string[]): string {
  return labels.length > MOST_LISTED
    ? `одна из меток, всего их ${labels.length}, например ${labels[0] ?? ""}`
    : `одно из: ${labels.join(", ")}`;
}

/** Problems of src/engines/equilibrium/problems/gradients.ts, in Russian. */
export const EQUILIBRIUM_GRADIENTS: RussianProblems = {
  E416: {
    name: "итог для неизвестной страны или отрасли",
    meaning: "Нужны производные итога по стране или отрасли, которой в экономике нет.",
    wayOut: "Возьмите метку модели: `model.countries.labels`, `model.sectors.labels`.",
    say: (
      _role: string,
      found: string,
      { name, labels }: { readonly name: string; readonly labels: readonly string[] },
    ) => ({
      message: `В экономике нет ${SETS[name] ?? name} ${said(found)}.`,
      expected: someLabels(labels),
    }),
  },
  E508: {
    name: "нет производной",
    meaning:
      "Производная говорит, к чему ведёт малое изменение, одинаково в обе стороны. При квотах и там, где сборы от добавленных пошлин тратятся впустую, стороны различаются.",
    wayOut: "Уберите из сценария квоты и траты сборов впустую или рассчитайте его с изменением и без него.",
    say: (what: keyof typeof KINKS) => ({
      message: `В сценарии есть ${KINKS[what].found}, поэтому производной нет: ${KINKS[what].why}.`,
      expected: "сценарий без квот и без сборов, потраченных впустую",
    }),
  },
  E509: {
    name: "производные не найдены",
    meaning:
      "Транспонированные уравнения не решены: в этом равновесии какая-то зарплата почти не определена, или нужно больше проходов, чем разрешено.",
    wayOut: "Разрешите больше вычислений или больший допуск; или сначала найдите равновесие с меньшим допуском.",
    say: (residual: number, tolerance: number, evaluations: number) => {
      const passes = count(evaluations, "обратного прохода", "обратных проходов", "обратных проходов");
      return {
        message: `После ${passes} невязка транспонированных уравнений — ${residual.toExponential(1)} их правой части (допуск ${tolerance.toExponential(0)}).`,
        expected: `не больше ${tolerance.toExponential(0)}`,
      };
    },
  },
};
