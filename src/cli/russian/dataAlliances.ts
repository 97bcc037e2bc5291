import type { RussianProblems } from "./russianProblem.ts";

/** Problems of src/data/packages/alliances/problems.ts, in Russian. */
export const DATA_ALLIANCES: RussianProblems = {
  E385: {
    name: "не доля мировой суммы",
    meaning: "Потенциал государства — это его доля в мировой сумме, больше 0 и меньше 1.",
    wayOut: "Для пяти процентов напишите 0.05.",
    say: (_cell: { readonly file: string }, _found: number) => ({
      message: "Потенциал государства — это доля мировой суммы.",
      expected: "число больше 0 и меньше 1",
    }),
  },
};
