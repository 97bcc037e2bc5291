import type { RussianProblems } from "./russianProblem.ts";
import { count } from "./said.ts";

/** Problems of src/engines/equilibrium/problems/search.ts, in Russian. */
export const EQUILIBRIUM_SEARCH: RussianProblems = {
  E501: {
    name: "равновесие не найдено",
    meaning:
      "Поиск остановился раньше, чем все уравнения выполнились в пределах допуска. К ошибке приложена последняя попытка.",
    wayOut: "Вводите меры шагами помельче или посмотрите на страну и отрасль, названные в сообщении.",
    say: (
      {
        residuals,
        evaluations,
        idle,
        reached,
      }: {
        readonly residuals: {
          readonly max: number;
          readonly worst: { readonly equation: string; readonly country: string; readonly sector: string | null };
        };
        readonly evaluations: number;
        readonly idle: number;
        readonly reached: { readonly shock: number; readonly deficits: number };
      },
      tolerance: number,
    ) => {
      const { equation, country, sector } = residuals.worst;
      const where = sector === null ? country : `${country}, отрасль ${sector}`;
      const tried = count(evaluations, "вычисление", "вычисления", "вычислений");
      return {
        message: `Сделано ${tried}, без продвижения — ${idle}. Наибольшая невязка — ${residuals.max.toExponential(1)} (допуск ${tolerance.toExponential(0)}): ${where}, уравнение ${equation}. Удалось дойти до ${percent(reached.shock)} размера мер, а при полном размере — до ${percent(reached.deficits)} дефицитов.`,
        expected: `не больше ${tolerance.toExponential(0)}`,
        hints: [
          "Вводите меры шагами помельче.",
          "Посмотрите на страну и отрасль, названные в сообщении: доля своих товаров там может быть близка к нулю.",
        ],
      };
    },
  },
  E505: {
    name: "доход не положительный",
    meaning:
      "Доход страны после мер нулевой или отрицательный. Её торговый профицит или то, что казна платит за торговлю (пошлинами или экспортными налогами ниже нуля), больше, чем страна зарабатывает.",
    wayOut: "Укажите `deficits: none` или `deficits: own`; уменьшите субсидию. Отменённая пошлина — это 0, а не -100.",
  },
  E506: {
    name: "расчёт прерван",
    meaning: "Расчёт остановила программа, которая его вызвала.",
    wayOut: "Запустите его снова.",
    say: () => ({ message: "Поиск равновесия прерван.", hints: ["Запустите его снова."] }),
  },
};

function percent(part: number): string {
  return `${Math.floor(100 * part)} %`;
}
