import { type Place, rounded, said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { count } from "./said.ts";

type Rewordings = readonly (readonly [english: RegExp, russian: string])[];

const ROWS: Rewordings = [
  [/^Route "([^"]*)" from "([^"]*)" to "([^"]*)"$/su, 'Маршрут "$1": "$2" → "$3"'],
  [/^Contract "/u, 'Контракт "'],
  [/^Policy "/u, 'Политика "'],
  [/^The link of (.+) to (.+)$/su, "Связь рынка $1 с рынком $2"],
  [/^"([^"]*)" to "([^"]*)"( in -?\d+)?$/su, '"$1" → "$2"$3'],
  [/^"([^"]*)" from (\S+)$/su, '"$1" с $2'],
  [/,? in (-?\d+)$/u, ", $1 год"],
];

const OTHERS: Rewordings = [
  [/^entry (\d+)$/u, "запись $1"],
  [/, line (\d+)$/u, ", строка $1"],
  [/^`policies` of the market$/u, "`policies` рынка"],
];

const SHARES: Rewordings = [
  [/^above 0$/u, "больше 0"],
  [/^a fraction from 0 to (\d)$/u, "доля от 0 до $1"],
  [/^a fraction above 0, at most 1$/u, "доля больше 0 и не больше 1"],
  [/^a fraction from 0 to below 1$/u, "доля не меньше 0 и меньше 1"],
  [/^from 0 to 100 percent$/u, "от 0 до 100 процентов"],
  [/^−100 percent or more$/u, "−100 процентов или больше"],
  [/^above −100 percent$/u, "больше −100 процентов"],
  [/^at most (\S+), the `quantity` that it bought in all$/u, "не больше $1 — это все закупки узла (`quantity`)"],
];

const KEYS: Rewordings = [
  [/^The sum of what sellers sold to "([^"]*)" in (-?\d+)$/su, 'Сумма того, что узлу "$1" продали в $2 году'],
  [/^quantity in market (.+)$/su, "quantity на рынке $1"],
];

const YEARS: Rewordings = [
  [/^The year (\S+) is listed twice in `years`\.$/u, "Год $1 стоит в `years` дважды."],
  [/^(\S+) is not a year from (\d+) to (\d+)\.$/u, "$1 — не год от $2 до $3."],
  [/^What "([^"]*)" bought after (\S+) is not known\.$/su, 'Неизвестно, сколько "$1" покупает после $2 года.'],
  [/^No pair has a flow of the base year (\S+)\.$/u, "Ни у одной пары нет потока за базовый год $1."],
];

function reworded(text: string, rewordings: Rewordings): string {
  return rewordings.reduce((now, [english, russian]) => now.replace(english, russian), text);
}

/** Problems of src/case/markets/problems/figures.ts, in Russian. */
export const CASE_MARKETS_FIGURES: RussianProblems = {
  E252: {
    name: "отрицательная величина",
    meaning: "Мощности, количества, потоки, цены, издержки и дни не бывают меньше нуля.",
    wayOut: "Исправьте величину; если её нет, оставьте ячейку пустой.",
    say: (_place: Place, key: string, found: number) => ({
      message: `${key}: ${found}, а отрицательной эта величина быть не может.`,
      expected: "0 или больше",
    }),
  },
  E259: {
    name: "у узла нет величины",
    meaning:
      "При полном охвате у каждого узла должны быть цена, количество и эластичность: сама программа ничего не подставляет.",
    wayOut:
      "Укажите величину с источником, либо возьмите её у похожего узла и назовите его в `proxy`, либо задайте `coverage: partial`.",
    say: (_place: Place, node: string, figure: string) => ({
      message: `У узла ${said(node)} нет величины: ${reworded(figure, KEYS)}.`,
      expected: `${reworded(figure, KEYS)} с источником или величина другого узла, названного в \`proxy\``,
      hints: ["При `coverage: partial` цены и эластичности не нужны, но и цена не считается."],
    }),
  },
  E260: {
    name: "строка дважды",
    meaning: "Две строки таблицы — об одном и том же.",
    wayOut: "Уберите одну из двух.",
    say: (_place: Place, what: string, other: string) => ({
      message: `${reworded(what, ROWS)}: такая строка уже есть, см. ${reworded(other, OTHERS)}.`,
      expected: "каждая строка один раз",
    }),
  },
  E262: {
    name: "доля вне границ",
    meaning: "Такой доли или такого процента не бывает.",
    wayOut: "Доли — от 0 до 1, величины в процентах — от 0 до 100.",
    say: (_place: Place, key: string, found: number, expected: string) => ({
      message: `${reworded(key, KEYS)}: ${found}, а нужно: ${reworded(expected, SHARES)}.`,
      expected: reworded(expected, SHARES),
    }),
  },
  E264: {
    name: "год без данных",
    meaning: "Год неверен или указан дважды, или за базовый год нет ни одного узла либо ни одного потока.",
    wayOut: "Исправьте год или добавьте строки за него.",
    say: (_place: Place, fault: string) => ({ message: reworded(fault, YEARS) }),
  },
  E270: {
    name: "нет таблицы или единицы",
    meaning: "Рынку с полным охватом нужны маршруты и единица цен.",
    wayOut: "Добавьте ключ или задайте `coverage: partial`.",
    say: (_place: Place, key: string) => ({
      message: `При полном охвате рынку нужен ключ ${said(key)}.`,
      expected: `ключ ${key}`,
      hints: ["При `coverage: partial` он не нужен, но и цена не считается."],
    }),
  },
  E271: {
    name: "величина вне своего диапазона",
    meaning: "`low` и `high` — края диапазона для величины из той же строки.",
    wayOut: "Исправьте величину или её диапазон; у эластичности все три числа одного знака.",
    say: (_place: Place, key: string, value: number, low: number, high: number) => ({
      message: `${key}: ${value} не входит в свой же диапазон, от ${low} до ${high}.`,
      expected: `величина от ${low} до ${high}`,
    }),
  },
  W252: {
    name: "по памяти и без диапазона",
    meaning: "У строк, записанных по памяти, нет диапазона; для каждой принято ± 10 %.",
    wayOut: "Найдите величину в источнике или укажите `low` и `high`.",
    say: (_place: Place, rows: number) => ({
      message: `Записано по памяти и без диапазона: ${count(rows, "строка", "строки", "строк")}; принято ± 10 %.`,
      expected: "low и high",
    }),
  },
  W255: {
    name: "величины, взятые вместо других",
    meaning: "Часть величин взята вместо других: они описывают другой узел или другой год.",
    wayOut: "Найдите величины с источником, а до тех пор помните, что результат зависит от этих замен.",
    say: (_place: Place, figures: number) => ({
      message: `Взято вместо других и без источника (proxy): ${count(figures, "величина", "величины", "величин")}.`,
    }),
  },
  W261: {
    name: "узел не учтён",
    meaning:
      "Рынок считается по году, за который у узла нет строки. Узел не учтён; насколько велик он был в другом году, сказано в сообщении.",
    wayOut: "Добавьте узлу строку за этот год или считайте рынок по году, за который она есть.",
    say: (
      _place: Place,
      { id, year, quantity }: { readonly id: string; readonly year: number; readonly quantity: number | null },
      unit: string,
      baseYear: number,
    ) => {
      const volume = quantity === null ? "" : ` (${rounded(quantity)} ${unit} в ${year} году)`;
      return {
        message: `У узла ${said(id)}${volume} нет строки за ${baseYear} год, по которому считается рынок; узел не учтён.`,
        expected: `строка за ${baseYear} год в nodes`,
      };
    },
  },
};
