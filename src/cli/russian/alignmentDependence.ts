import type { RussianProblems } from "./russianProblem.ts";

/** Problems of src/engines/alignment/dependence/problems.ts, in Russian. */
export const ALIGNMENT_DEPENDENCE: RussianProblems = {
  E685: {
    name: "непригодные величины зависимости",
    meaning:
      "Торговля и поставки не бывают отрицательными, часть не бывает больше целого, а целое не может быть равно 0.",
    wayOut: "Задайте все величины за один год в одной единице.",
  },
};
