import { said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";

/** Problems of src/data/packages/problems/labels.ts, in Russian. */
export const DATA_LABELS: RussianProblems = {
  E305: {
    name: "неизвестная страна",
    meaning: "В строке названа страна, которой нет в countries.csv.",
    wayOut: "Исправьте код или внесите страну в список.",
  },
  E306: {
    name: "неизвестная отрасль",
    meaning: "В строке названа отрасль, которой нет в sectors.csv.",
    wayOut: "Исправьте код или внесите отрасль в список.",
  },
  E307: {
    name: "строка повторяется",
    meaning: "Две строки таблицы задают одну и ту же ячейку, и неясно, какая из них верна.",
    wayOut: "Оставьте одну из двух или сложите их сами.",
  },
  E316: {
    name: "код указан дважды",
    meaning: "Страна или отрасль стоит в списке больше одного раза.",
    wayOut: "Уберите одну из строк.",
    say: (_cell: { readonly name: string }, found: string) => ({
      message: `Код ${found} указан дважды.`,
      expected: "каждый код один раз",
    }),
  },
  E388: {
    name: "имя другой страны",
    meaning: "У двух стран одно имя, или имя одной совпадает с кодом другой. Читатель не смог бы их различить.",
    wayOut: "Дайте каждой стране своё имя.",
    say: (_cell: { readonly name: string }, found: string, country: string) => ({
      message: `${said(found.slice(0, 40))} — это код или имя другой страны: ${country}.`,
      expected: "имя, которого нет у другой страны ни как имени, ни как кода",
    }),
  },
};
