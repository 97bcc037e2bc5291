import { said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { count } from "./said.ts";

const WHAT: Readonly<Record<string, string>> = {
  expenditure: "расходы",
  tariff: "пошлина",
  rate: "ставка",
  "total of purchases": "сумма покупок",
  "total of exports": "сумма экспорта",
};

const EXPECTED: Readonly<Record<string, string>> = {
  "a finite number ≥ 0": "конечное число ≥ 0",
  "a fraction above −1": "доля больше −1",
  "a fraction above −1, and 0 on own goods": "доля больше −1, а для собственных товаров 0",
  "a sum > 0": "сумма > 0",
};

const SEARCHED: Readonly<Record<string, string>> = { "rates of all countries": "ставок всех стран", wages: "зарплат" };

/** Problems of src/engines/sufficientStatistics/problems.ts, in Russian. */
export const SUFFICIENT_STATISTICS: RussianProblems = {
  E425: {
    name: "расходы или пошлина вне допустимых пределов",
    meaning:
      "Расходы — конечная величина и не отрицательная. Пошлина больше −100 %, а на собственные товары её нет. Страна должна что-то покупать и что-то продавать за границу.",
    wayOut: "Исправьте место, которое называет сообщение.",
    say: (what: string, place: string, found: number, expected: string) => ({
      message: `Недопустимое значение: ${WHAT[what] ?? what} (${place.replace(" from ", " из ")}) = ${found}.`,
      expected: EXPECTED[expected] ?? expected,
    }),
  },
  E426: {
    name: "эластичность торговли отрасли не положительна",
    meaning: "Если торговля не откликается на цену, страна могла бы запросить любую цену.",
    wayOut: "Укажите эластичность больше 0.",
    say: (sector: string, found: number) => ({
      message: `Эластичность торговли отрасли ${sector} равна ${found}.`,
      expected: "число > 0",
    }),
  },
  E427: {
    name: "размеры мира с одной ставкой не сходятся",
    meaning: "В массиве модели или её ставок не столько элементов, сколько меток в множествах модели.",
    wayOut: "Постройте массив по множествам модели.",
    say: (what: string, found: number, expected: number) => ({
      message: `В массиве ${what} ${count(found, "элемент", "элемента", "элементов")}.`,
      expected: count(expected, "элемент", "элемента", "элементов"),
    }),
  },
  E433: {
    name: "два уровня спроса в мире с одной ставкой",
    meaning:
      "Формуле нужны только доли и одна эластичность на отрасль. Если покупателям труднее уйти от продавца к своим товарам, чем к другому иностранному продавцу, она неверна.",
    wayOut: "Укажите эластичности одного уровня или ищите ставки в полной модели: `tertius tariffs`.",
    say: (sector: string, foreign: number, home: number) => ({
      message: `В отрасли ${sector} эластичность между иностранными продавцами — ${foreign}, а между импортом и своими товарами — ${home}.`,
      expected: "два одинаковых числа",
    }),
  },
  E532: {
    name: "поиск ставок не сошёлся",
    meaning: "Поиск зарплат и ставок всех стран остановился, хотя ещё один проход заметно сдвинул бы их.",
    wayOut: "Посмотрите на эластичности около нуля: с ними формула требует сколь угодно высоких ставок.",
    say: (what: string, end: string, residual: number, passes: number, tolerance: number) => ({
      message: `Поиск ${SEARCHED[what] ?? what} закончился так: ${said(end)}; проходов ${passes}. Ещё один сдвинул бы зарплату или ставку на ${residual.toExponential(1)} в логарифмах (допуск ${tolerance.toExponential(0)}).`,
      expected: `не больше ${tolerance.toExponential(0)}`,
    }),
  },
};
