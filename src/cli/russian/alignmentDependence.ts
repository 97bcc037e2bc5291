import type { RussianProblems } from "./russianProblem.ts";

/** Problems of src/engines/alignment/dependence/problems.ts, in Russian. */
export const ALIGNMENT_DEPENDENCE: RussianProblems = {
  E685: {
    name: "величины для расчёта зависимости не подходят",
    meaning:
      "Торговля и поставки не бывают отрицательными, часть не бывает больше целого, а целое не может быть равно 0.",
    wayOut: "Задайте все величины за один год и в одной единице.",
  },
};
