import type { RussianProblems } from "./russianProblem.ts";

/** Problems of src/engines/alignment/leverage/problems.ts, in Russian. */
export const ALIGNMENT_LEVERAGE: RussianProblems = {
  E684: {
    name: "негодные потери",
    meaning: "Рычаг сравнивает потери двух стран; потери, которые не число, сравнить нельзя.",
    wayOut: "Сначала посчитайте прекращение торговли в обе стороны и укажите обе величины потерь в процентах.",
  },
};
