import type { RussianProblems } from "./russianProblem.ts";

/** Problems of src/solve/alignment/problems.ts, in Russian. */
export const SOLVE_ALIGNMENT: RussianProblems = {
  E694: {
    name: "государства нет в экономике",
    meaning: "Расчёт закрывает торговлю с государством, которого нет в пакете данных.",
    wayOut: "Уберите государство из пар или из списка тех, кто отвечает мерами, либо возьмите пакет, где оно есть.",
    say: (state: string, name: string) => ({
      message: `В ${name} нет страны ${state}, поэтому закрыть её торговлю нельзя.`,
      expected: `страна из ${name}`,
      hints: ["Уберите государство из `leverage.pairs` или из `retaliators` либо возьмите пакет, где оно есть."],
    }),
  },
};
