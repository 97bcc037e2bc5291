import type { RussianProblems } from "./russianProblem.ts";
import { count } from "./said.ts";

const TAKEN_OUT: Readonly<Record<string, string>> = {
  "the mean": "среднего",
  sectors: "эффектов отраслей",
  sellers: "эффектов продавцов",
  "sectors and sellers": "эффектов отраслей и продавцов",
};

/** Problems of src/engines/score/problems.ts, in Russian. */
export const SCORE: RussianProblems = {
  E560: {
    name: "эффекты не вычтены",
    meaning: "Эффекты продавцов и отраслей вычитаются по очереди, и это вычитание не сошлось.",
    wayOut: "Сравните больше пар: снизьте порог торговли или возьмите более длинные периоды.",
    say: (passes: number) => ({
      message: `Эффекты продавцов и отраслей не удалось вычесть за ${count(passes, "проход", "прохода", "проходов")}.`,
      expected: "средние по группам меньше 1e-12",
    }),
  },
  E561: {
    name: "проверять нечего",
    meaning:
      "Для наклона нужны хотя бы две пары продавца и отрасли, предсказания для которых различаются и после вычета эффектов. У этих пар импорт в первом периоде выше порога, а во втором не равен нулю.",
    wayOut: "Снизьте порог торговли, возьмите более длинные периоды или исключите меньше продавцов.",
    say: (takenOut: string, cells: number) => ({
      message: `После вычета ${TAKEN_OUT[takenOut] ?? takenOut} наклона нет: для сравнения есть ${count(cells, "пара", "пары", "пар")}, и предсказания не различаются.`,
      expected: "две пары или больше с разными предсказаниями",
    }),
  },
};
