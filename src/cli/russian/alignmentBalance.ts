import type { RussianProblems } from "./russianProblem.ts";

/** Problems of src/engines/alignment/balance/problems.ts, in Russian. */
export const ALIGNMENT_BALANCE: RussianProblems = {
  E683: {
    name: "знаковый граф не годится",
    meaning:
      "В знаковом графе каждое ребро соединяет два разных узла, стоит один раз и имеет конечный вес; ни один узел не назван дважды.",
    wayOut: "Исправьте ребро, названное в сообщении.",
  },
};
