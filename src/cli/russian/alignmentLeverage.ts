import type { RussianProblems } from "./russianProblem.ts";

/** Problems of src/engines/alignment/leverage/problems.ts, in Russian. */
export const ALIGNMENT_LEVERAGE: RussianProblems = {
  E684: {
    name: "негодные потери",
    meaning: "Рычаг сравнивает потери двух стран. Если потери — не число, сравнить их нельзя.",
    wayOut: "Сначала посчитайте оба прекращения торговли, затем укажите потери каждой страны в процентах.",
  },
};
