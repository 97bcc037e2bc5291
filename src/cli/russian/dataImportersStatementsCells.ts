import { said } from "../../base/problems/index.ts";
import { nearest } from "../../base/wording/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { meant } from "./said.ts";

/** Problems of src/data/importers/statements/problems/cells.ts, in Russian. */
export const DATA_IMPORTERS_STATEMENTS_CELLS: RussianProblems = {
  E726: {
    name: "дата не читается",
    meaning: "В ячейке не дата, не месяц и не год, или день и месяц можно прочитать двояко.",
    wayOut: "Напишите её как 2020-05-17, 2020-05 или 2020 либо оставьте ячейку пустой.",
  },
  E727: {
    name: "в ячейке не число",
    meaning: "Позиция или активность записана словами или с разделителями тысяч.",
    wayOut: "Напишите цифры с точкой или запятой. Если позиции нет, оставьте ячейку пустой.",
    say: (_place: { readonly file: string }, cell: string) => ({
      message: `${said(cell)} — не число.`,
      expected: "число, например 1, −0.5 или 0,5; если позиции нет — ничего",
    }),
  },
  E728: {
    name: "согласие не читается",
    meaning: "В ячейке не сказано, поддерживает говорящий тему или отвергает её.",
    wayOut: "Напишите 1 или 0.",
    say: (_place: { readonly file: string }, cell: string) => ({
      message:
        cell === ""
          ? "В файле не сказано, согласен ли говорящий."
          : `Из ${said(cell)} не видно, согласен ли говорящий.`,
      expected: "1 или yes — поддерживает; 0 или no — отвергает",
    }),
  },
  E729: {
    name: "ни да, ни нет",
    meaning: "В ячейке должно стоять да или нет, а стоит другое.",
    wayOut: "Напишите 1 или 0.",
    say: (_place: { readonly file: string }, cell: string) => ({
      message: `${said(cell)} — ни да, ни нет.`,
      expected: "1 или yes, 0 или no",
    }),
  },
  E730: {
    name: "неизвестная стратегия",
    meaning: "Такой стратегии Tertius не знает.",
    wayOut: "Напишите одну из стратегий, которые перечисляет сообщение, или оставьте ячейку пустой.",
    say: (_place: { readonly file: string }, cell: string, known: readonly string[]) => {
      const near = nearest(cell, known);
      return {
        message: `Стратегия ${said(cell)} неизвестна.`,
        expected: `${known.join(", ")} или ничего`,
        hints: meant(near),
      };
    },
  },
  E731: {
    name: "управляющий символ внутри",
    meaning: "Такие символы могут скрыть текст или изменить направление письма; в расчёте они недопустимы.",
    wayOut: "Уберите символ в исходном файле.",
    say: (_place: { readonly file: string }, character: string) => {
      const name = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
      return {
        message: `В ячейке есть управляющий символ ${name}.`,
        expected: "текст, знаки табуляции и переводы строк",
      };
    },
  },
};
