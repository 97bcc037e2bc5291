import { said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { count } from "./said.ts";

const WHAT: Readonly<Record<string, string>> = { trade: "торговля", tariff: "пошлина" };

const EXPECTED: Readonly<Record<string, string>> = {
  "a finite number ≥ 0": "конечное число ≥ 0",
  "a fraction above −1, and 0 on own sales": "доля больше −1, а для собственных продаж 0",
};

const SEARCHED: Readonly<Record<string, string>> = {
  "tariffs from which nobody moves": "пошлин, от которых никто не отступает",
  "tariffs to agree on": "пошлин, о которых можно договориться",
};

const searched = (what: string): string =>
  SEARCHED[what] ?? what.replace(/^the best tariffs of (.*)$/u, "лучших пошлин (страна $1)");

/** Problems of src/engines/fixedFirms/problems.ts, in Russian. */
export const FIXED_FIRMS: RussianProblems = {
  E420: {
    name: "эластичность замещения не больше единицы",
    meaning: "При эластичности замещения, равной единице или ниже, у фирмы нет наилучшей цены.",
    wayOut: "Укажите эластичность больше 1 или уберите отрасль.",
    say: (industry: string, found: number) => ({
      message: `Эластичность замещения отрасли ${industry} равна ${found}.`,
      expected: "число > 1",
    }),
  },
  E421: {
    name: "торговля или пошлина вне допустимых пределов",
    meaning: "Торговля — конечная величина и не отрицательная. Пошлина больше −100 %, а на собственные продажи её нет.",
    wayOut: "Исправьте ячейку, которую называет сообщение.",
    say: (what: string, cell: string, found: number, expected: string) => ({
      message: `Недопустимое значение: ${WHAT[what] ?? what} (${cell.replace(" from ", " из ")}) = ${found}.`,
      expected: EXPECTED[expected] ?? expected,
    }),
  },
  E422: {
    name: "страна без продаж или покупок",
    meaning:
      "Страна, которая ничего не продаёт, ничего и не зарабатывает. А если она ничего не покупает, нет цены того, что она потребляет.",
    wayOut: "Уберите эту страну.",
    say: (country: string, does: "sells" | "buys") => ({
      message: `${country} ничего не ${does === "sells" ? "продаёт" : "покупает"}.`,
      expected: "сумма > 0",
    }),
  },
  E423: {
    name: "размеры модели не сходятся",
    meaning: "В массиве модели, пошлин или начальной точки не столько элементов, сколько меток в множествах модели.",
    wayOut: "Постройте массив по множествам модели.",
    say: (what: string, found: number, expected: number) => ({
      message: `В массиве ${what} ${count(found, "элемент", "элемента", "элементов")}.`,
      expected: count(expected, "элемент", "элемента", "элементов"),
    }),
  },
  E530: {
    name: "равновесие с прибылью не найдено",
    meaning: "Метод Ньютона остановился, прежде чем у всех стран сошлись доходы и расходы.",
    wayOut: "Начните с более близкого равновесия или меняйте пошлины меньшими шагами.",
    say: (residual: number, steps: number, tolerance: number) => ({
      message: `Сделано шагов: ${steps}, а доходы или расходы одной из стран всё ещё отклоняются на ${residual.toExponential(1)} своей величины (допуск ${tolerance.toExponential(0)}).`,
      expected: `не больше ${tolerance.toExponential(0)}`,
    }),
  },
  E531: {
    name: "поиск пошлин не сошёлся",
    meaning: "Поиск пошлин, которые выгоднее всего стране, остановился, прежде чем наклон стал меньше допуска.",
    wayOut: "Начните с более низких пошлин, сузьте границы или допустите больший наклон.",
    say: (what: string, end: string, gradient: number, tolerance: number) => ({
      message: `Поиск ${searched(what)} закончился так: ${said(end)}. Наклон — ${gradient.toExponential(1)} п. п. (допуск ${tolerance.toExponential(0)}).`,
      expected: `не больше ${tolerance.toExponential(0)}`,
    }),
  },
  E424: {
    name: "неизвестная страна в тарифной игре",
    meaning: "В модели нет страны, которая должна выбрать свои пошлины.",
    wayOut: "Укажите метку модели: `model.countries.labels`.",
    say: (found: string, { labels }: { readonly labels: readonly string[] }) => ({
      message: `Страны ${said(found)}, которая могла бы выбрать пошлины, в модели нет.`,
      expected: `одно из: ${labels.join(", ")}`,
    }),
  },
};
