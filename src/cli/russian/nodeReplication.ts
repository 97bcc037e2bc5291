import type { RussianProblems } from "./russianProblem.ts";

const REASONS: Readonly<Record<string, string>> = {
  "it is not JSON": "это не JSON",
  "its shape is unknown": "неизвестный формат",
};

/** Problems of src/node/replication/problems.ts, in Russian. */
export const NODE_REPLICATION: RussianProblems = {
  E391: {
    name: "ряды авторов не читаются",
    meaning: "Вывод программы авторов лежит рядом с их данными, но не в том виде, который можно сравнить.",
    wayOut: "Исправьте указанное место или уберите файл: тогда сравниваются только напечатанные таблицы.",
    say: (file: string, _path: string | null, reason: string) => ({
      message: `Не удаётся прочитать ряды авторов в ${file}: ${REASONS[reason] ?? reason}.`,
      expected: "runs.<run>.<series>: по одному числу на страну, в порядке файлов",
      hints: [`Уберите ${file}: тогда сравниваются только напечатанные таблицы.`],
    }),
  },
  W391: {
    name: "рядов авторов нет",
    meaning: "Сравниваются только напечатанные таблицы с двумя знаками; в рядах их было бы десять.",
    wayOut: "Положите вывод программы авторов рядом с их данными под именем expected.json.",
    say: (file: string) => ({
      message: `Файла ${file} нет: сравниваются таблицы, как они напечатаны, а ряды с полной точностью — нет.`,
      expected: `файл ${file} с выводом программы авторов`,
    }),
  },
};
