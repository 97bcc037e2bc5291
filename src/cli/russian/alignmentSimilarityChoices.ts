import type { RussianProblems } from "./russianProblem.ts";

const FRAGMENTS: readonly (readonly [RegExp, string])[] = [
  [/^The weight of issue (\d+) is (.+)\.$/u, "Вес вопроса $1 — $2."],
  [/^The weight of roll call (\S+) is (\S+)\.$/u, "Вес голосования $1 — $2."],
  [
    /^(\d+) weights for (\d+) roll calls: there must be one for each\.$/u,
    "Весов $1, а голосований $2: нужно по одному весу на каждое.",
  ],
  [/^0 or more$/u, "0 или больше"],
  [/^(\d+) weights$/u, "весов: $1"],
];

function translated(fragment: string): string {
  const known = FRAGMENTS.find(([form]) => form.test(fragment));
  return known === undefined ? fragment : fragment.replace(known[0], known[1]);
}

/** Problems of src/engines/alignment/similarity/problems/choices.ts, in Russian. */
export const ALIGNMENT_SIMILARITY_CHOICES: RussianProblems = {
  E657: {
    name: "веса голосований использовать нельзя",
    meaning: "Каждому голосованию или вопросу нужен один вес — конечное число не меньше 0.",
    wayOut: "Дайте вес 0 тому, что не нужно учитывать.",
    say: (message: string, _found: number, expected: string) => ({
      message: translated(message),
      expected: translated(expected),
    }),
  },
  E659: {
    name: "позиции нельзя сравнить",
    meaning: "Два списка позиций разной длины, или в них есть позиция, которой нет на шкале, или у шкалы нет ширины.",
    wayOut: "Составьте оба списка по одним и тем же вопросам в одном порядке и укажите уровни или ширину шкалы.",
  },
  E658: {
    name: "бутстрэп провести нельзя",
    meaning: "Число случайных выборок — не целое число от 1, или зерно — не целое число.",
    wayOut: "Дайте целые числа, например 200 выборок и зерно 1.",
    say: (path: "draws" | "seed", found: number) => ({
      message: `Для бутстрэпа не подходит ${path === "draws" ? "число выборок" : "зерно"} ${found}.`,
      expected: path === "draws" ? "целое число не меньше 1" : "целое число",
    }),
  },
};
