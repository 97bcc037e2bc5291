import { said, type Words } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { count } from "./said.ts";

/** Problems of src/engines/products/problems.ts, in Russian. */
export const PRODUCT_MARKET: RussianProblems = {
  E434: {
    name: "размеры рынка по товарам не сходятся",
    meaning: "В массиве рынка или его изменения не столько элементов, сколько меток в множествах рынка.",
    wayOut: "Постройте массив по множествам рынка.",
    say: (what: Words, found: number, expected: number) => ({
      message: `В массиве «${what.ru}» ${count(found, "элемент", "элемента", "элементов")}.`,
      expected: count(expected, "элемент", "элемента", "элементов"),
    }),
  },
  E435: {
    name: "число рынка по товарам вне допустимых пределов",
    meaning:
      "Импорт — конечная величина и не отрицательная, пошлины больше −100 %, цены и расходы меняются в число раз больше 0, доля своих товаров от 0 до 1, эластичности больше 0 (между импортом и своими товарами 0 или больше).",
    wayOut: "Исправьте место, которое называет сообщение.",
    say: (what: Words, place: string, found: number, expected: Words) => ({
      message: `Недопустимое значение: ${what.ru} (${place}) = ${found}.`,
      expected: expected.ru,
    }),
  },
  E436: {
    name: "импорт в отрасли, где всё своё",
    meaning: "Товар покупают за границей, а в его отрасли только свои товары: расходам на него не было бы конца.",
    wayOut: "Дайте отрасли долю своих товаров меньше 1 или уберите товар.",
    say: (product: string, sector: string, found: number) => ({
      message: `Импорт товара ${said(product)} равен ${found}, а всё, что покупают в отрасли ${sector}, — свои товары.`,
      expected: "импорта нет или доля своих товаров меньше 1",
    }),
  },
};
