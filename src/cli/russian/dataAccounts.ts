import { quoted } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { count } from "./said.ts";

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Problems of src/data/packages/problems/accounts.ts, in Russian. */
export const DATA_ACCOUNTS: RussianProblems = {
  E313: {
    name: "счета не сходятся",
    meaning: "accounts.csv должен равняться суммам из flows.csv, tariffs.csv и use.csv.",
    wayOut: "Найдите, какая из таблиц неверна: счета следуют из остальных.",
    say: (column: string, where: string, printed: number, computed: number) => ({
      message: `${column}, ${where}: в счетах ${printed}, а из потоков и использования получается ${rounded(computed)}.`,
      expected: `${rounded(computed)} с точностью до 1e-6 внутреннего спроса или 0.001 миллиона`,
    }),
  },
  E319: {
    name: "отрицательный конечный спрос",
    meaning: "Страна расходует на производство больше товара, чем покупает всего.",
    wayOut: "Уменьшите использование или увеличьте поставки: модель не может потратить на товар меньше нуля.",
    say: (where: string, value: number) => ({
      message: `Конечный спрос, ${where}: ${rounded(value)}. Использование больше, чем страна покупает.`,
      expected: "число ≥ 0",
    }),
  },
  E320: {
    name: "отрицательная добавленная стоимость",
    meaning: "Отрасль тратит на закупки для производства больше, чем выручает от продаж.",
    wayOut: "Уменьшите её затраты или увеличьте продажи.",
    say: (where: string, value: number) => ({
      message: `Добавленная стоимость, ${where}: ${rounded(value)}. Затраты больше, чем продажи отрасли.`,
      expected: "число ≥ 0",
    }),
  },
  E321: {
    name: "страна без дохода",
    meaning: "У страны, которая ничего не продаёт, нет добавленной стоимости, а значит, ни дохода, ни благосостояния.",
    wayOut: "Уберите страну или включите её в остальной мир.",
    say: (country: string) => ({
      message: `${country}: страна ничего не продаёт, поэтому у неё нет ни добавленной стоимости, ни дохода.`,
      expected: "продажи хотя бы одной отрасли",
    }),
  },
  E328: {
    name: "счета неполны",
    meaning: "В accounts.csv нужна строка для каждой страны и отрасли, даже если там нули.",
    wayOut: "Добавьте строки или запишите пакет заново командой `tertius import`.",
    say: (missing: number, first: string) => ({
      message: `В accounts.csv не хватает ${count(missing, "строки", "строк", "строк")}; первая — ${quoted(first)}.`,
      expected: "по одной строке на страну и отрасль",
    }),
  },
  W301: {
    name: "данных нет, но это не ноль",
    meaning: "Пакет говорит, что отсутствующие потоки неизвестны. Они не входят ни в суммы, ни в доли.",
    wayOut: 'Если это настоящие нули, напишите `"absentFlows": "zero"`.',
    say: (absent: number, cells: number) => ({
      message: `Нет ${absent} из ${count(cells, "потока", "потоков", "потоков")}. Они считаются неизвестными, а не нулевыми, и модели не видят там торговли.`,
      hints: ['Если это настоящие нули, напишите `"absentFlows": "zero"` в datapackage.json.'],
    }),
  },
};
