import type { RussianProblems } from "./russianProblem.ts";

/** Problems of src/data/packages/alliances/problems.ts, in Russian. */
export const DATA_ALLIANCES: RussianProblems = {
  E385: {
    name: "не доля мира",
    meaning: "Возможности государства — это его доля в мировой сумме, больше 0 и меньше 1.",
    wayOut: "Для пяти процентов напишите 0.05.",
    say: (_cell: { readonly file: string }, _found: number) => ({
      message: "Возможности государства указывают как долю мира.",
      expected: "число больше 0 и меньше 1",
    }),
  },
};
