import type { RussianProblems } from "./russianProblem.ts";

/** Problems of src/data/importers/problems/matrices.ts, in Russian. */
export const DATA_IMPORTERS_MATRICES: RussianProblems = {
  E341: {
    name: "не тот размер",
    meaning: "В файле с числами не столько строк или столбцов, сколько нужно.",
    wayOut: "Возьмите файл из исходного пакета.",
    say: (file: string, found: string, expected: string) => ({
      message: `Размер файла ${file} — ${found.replaceAll(" or ", " или ")}, а нужен ${expected}.`,
      expected,
    }),
  },
  E342: {
    name: "в ячейке нет эластичности",
    meaning: "В ячейке столбца эластичностей нет ни положительного числа, ни списка положительных чисел.",
    wayOut: "Исправьте ячейку или выберите значение в `chosen` рецепта.",
    say: (
      _place: { file: string; line: number; column: number },
      set: string,
      _found: string,
      isHome: boolean = false,
    ) => ({
      message: `Эластичность для набора ${set} не читается.`,
      expected: isHome
        ? "число ≥ 0 или пусто, если у отрасли один уровень"
        : "число > 0 или несколько, тогда берётся их среднее геометрическое",
    }),
  },
  E345: {
    name: "не число в матрице",
    meaning: "В файле с числами стоит что-то, кроме числа.",
    wayOut: "Возьмите файл из исходного пакета.",
    say: (_file: string, line: number, column: number, _found: string) => ({
      message: `Строка ${line}, число ${column}: это не конечное число.`,
      expected: "конечное число",
    }),
  },
  W340: {
    name: "конечный спрос уменьшен до нуля",
    meaning:
      "В исходных данных промежуточное потребление товара немного больше его закупок; потребление пропорционально уменьшено.",
    wayOut: "Делать ничего не нужно: сообщение говорит, сколько перенесено.",
  },
  W341: {
    name: "отрицательная доля затрат",
    meaning: "В исходных данных есть отрицательная доля, а доля затрат такой быть не может. В пакете на её месте ноль.",
    wayOut: "Делать ничего не нужно; воспроизведение исходной работы берёт её собственные данные, а не пакет.",
    say: (country: string, input: string, user: string, share: number) => ({
      message: `${country}: доля ${input} в затратах ${user} равна ${share.toPrecision(3)}; вместо неё записан ноль.`,
      expected: "доля ≥ 0",
    }),
  },
};
