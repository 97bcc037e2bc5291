import type { RussianProblems } from "./russianProblem.ts";

/** Problems of src/engines/alignment/balance/problems.ts, in Russian. */
export const ALIGNMENT_BALANCE: RussianProblems = {
  E683: {
    name: "знаковый граф не годится",
    meaning:
      "Ребро знакового графа соединяет два разных его узла, один раз и с конечным весом; ни один узел не назван дважды.",
    wayOut: "Исправьте ребро, которое названо в сообщении.",
  },
};
