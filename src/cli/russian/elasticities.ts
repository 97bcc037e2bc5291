import type { RussianProblems } from "./russianProblem.ts";
import { count } from "./said.ts";

const CELLS: Readonly<Record<string, string>> = {
  seller: "продавец",
  code: "код",
  period: "период",
  value: "стоимость импорта",
  rate: "ставка",
  instrument: "инструмент",
  imports: "импорт",
  duties: "пошлины",
};

const CLUSTERS: Readonly<Record<string, string>> = { seller: "продавцам", code: "кодам" };

const FORMS: Readonly<Record<string, readonly [string, string, string]>> = {
  sellers: ["продавец", "продавца", "продавцов"],
  codes: ["код", "кода", "кодов"],
  periods: ["период", "периода", "периодов"],
};

const VARYING: Readonly<Record<string, string>> = { rates: "ставок", "the instrument": "инструмента" };

const FRAGMENTS: readonly (readonly [RegExp, string])[] = [
  [/^a finite number ≥ 0, or NaN$/u, "конечное число ≥ 0 или NaN"],
  [/^a finite logarithm, or NaN$/u, "конечный логарифм или NaN"],
  [/^a position from 0 to (-?\d+)$/u, "номер места от 0 до $1"],
  [/^(\d+) windows of rates, one for each of imports$/u, "периодов для ставок: $1, по одному на каждый период импорта"],
  [/^months from (\S+) to ([^\s,]+), the first not after the last$/u, "месяцы с $1 по $2, первый не позже последнего"],
  [/^months that no window before it has$/u, "месяцы, которых нет в предыдущих периодах"],
  [/^two windows or more$/u, "не меньше двух периодов"],
  [/^\(none\)$/u, "(нет)"],
  [/^(\d+) absent$/u, "$1 без данных об импорте"],
  [/^(\d+) without a rate$/u, "$1 без ставки"],
  [/^(\d+) without an instrument$/u, "$1 без инструмента"],
  [/^(\d+) alone in an effect$/u, "$1 без другой ячейки в том же эффекте"],
  [/^(\d+) separated$/u, "$1, где импорта не было и быть не могло"],
];

function translated(fragment: string): string {
  const known = FRAGMENTS.find(([form]) => form.test(fragment));
  return known === undefined ? fragment : fragment.replace(known[0], known[1]);
}

/** Problems of src/engines/elasticities/problems.ts, in Russian. */
export const ELASTICITIES: RussianProblems = {
  E429: {
    name: "массивы данных об импорте разной длины",
    meaning: "В массиве панели или таможенных данных не столько значений, сколько в них ячеек или меток.",
    wayOut: "Дайте в каждом массиве по одному значению на ячейку.",
    say: (what: string, found: number, expected: number) => ({
      message: `В массиве ${what} ${count(found, "значение", "значения", "значений")}.`,
      expected: count(expected, "значение", "значения", "значений"),
    }),
  },
  E430: {
    name: "недопустимое значение в ячейке импорта",
    meaning:
      "Импорт и пошлины — 0 или больше, ставки и инструменты — конечные логарифмы, неизвестное — NaN; метки — номера мест в своих списках.",
    wayOut: "Исправьте ячейку, которую называет сообщение.",
    say: (what: string, place: string, found: number, expected: string) => ({
      message: `Ячейка ${place.replace(/^cell /u, "")}: ${CELLS[what] ?? what} — ${found}.`,
      expected: translated(expected),
    }),
  },
  E431: {
    name: "ячейка импорта указана дважды",
    meaning: "У продавца, кода и периода одна ячейка: две удвоили бы импорт.",
    wayOut: "Сложите ячейки или оставьте одну.",
    say: (place: string) => ({
      message: `Ячейка ${place} указана дважды.`,
      expected: "каждая ячейка один раз",
    }),
  },
  E432: {
    name: "период не подходит",
    meaning:
      "Период идёт от одного месяца данных до того же или более позднего. Оценка сравнивает не меньше двух периодов, и общих месяцев у них нет.",
    wayOut: "Задайте периоды так, как говорит сообщение.",
    say: (window: string, expected: string) => ({
      message: `Период ${translated(window)} использовать нельзя.`,
      expected: translated(expected),
    }),
  },
  E545: {
    name: "слишком мало продавцов, кодов или периодов",
    meaning:
      "Продажи каждого кода за период, каждого продавца за период и каждого продавца по коду — это эффекты. При одном продавце, коде или периоде они объясняют всё, и для эластичности ничего не остаётся.",
    wayOut: "Дайте панель, где больше продавцов, кодов и периодов, или узнайте, почему отброшено столько ячеек.",
    say: (what: string, found: number, dropped: string) => {
      const [one, few, many] = FORMS[what] ?? [what, what, what];
      return {
        message: `В пригодных ячейках — ${count(found, one, few, many)}. Отброшено: ${dropped.split("; ").map(translated).join("; ")}.`,
        expected: "2 или больше",
      };
    },
  },
  E546: {
    name: "различий не осталось",
    meaning:
      "Сверх эффектов продавца и кода, кода и периода, продавца и периода ставки (или инструмент) сами никак не меняются, поэтому эластичность нельзя отделить от эффектов.",
    wayOut: "Возьмите периоды, между которыми ставки одних продавцов изменились, а других — нет.",
    say: (what: string, part: number) => ({
      message: `Доля изменений ${VARYING[what] ?? what} внутри пар продавца и кода, которая осталась сверх эффектов: ${part.toExponential(1)}.`,
      expected: "больше 1e-9",
    }),
  },
  E547: {
    name: "оценка не сошлась",
    meaning: "Поиск эластичности и эффектов остановился раньше, чем сошлись его уравнения.",
    wayOut:
      "Найдите ставки или величины, которые на много порядков отличаются от остальных. Уберите эти ячейки или разрешите больше шагов.",
    say: (iterations: number, change: number, residual: number, tolerance: number) => ({
      message: `После ${count(iterations, "шага", "шагов", "шагов")} поиск всё ещё меняет девианс на ${change.toExponential(1)} его величины, а уравнения расходятся на ${residual.toExponential(1)} (допуск ${tolerance.toExponential(0)}).`,
      expected: `не больше ${tolerance.toExponential(0)}`,
    }),
  },
  E548: {
    name: "инструмент не связан со ставками",
    meaning: "Сверх эффектов инструмент и ставки не меняются вместе, поэтому инструмент не может заменить ставки.",
    wayOut: "Дайте инструмент, который влиял на ставки этой панели, или оценивайте без него.",
    say: (correlation: number) => ({
      message: `Сверх эффектов корреляция инструмента и ставок — ${correlation.toExponential(1)}.`,
      expected: "по модулю больше 1e-6",
    }),
  },
  E549: {
    name: "с этим инструментом эластичности нет",
    meaning:
      "С инструментом β — значение, при котором отклонения импорта от расчётного никак не связаны с инструментом. У слабого инструмента такой β может не быть.",
    wayOut: "Дайте инструмент, который сильнее влиял на ставки, или оценивайте без него.",
    say: (beta: number, open: number) => ({
      message: `Поиск β с инструментом остановился на ${beta.toFixed(3)}, где уравнение расходится на ${open.toExponential(1)}.`,
      expected: "уравнение, которое сходится",
    }),
  },
  W545: {
    name: "эластичность неверного знака",
    meaning:
      "β — отклик импорта по таможенной стоимости, поэтому θ_F = −β − 1. При β выше −1 покупатели тратили бы больше на продавца, чей товар подорожал.",
    wayOut:
      "Не пользуйтесь этой оценкой. Попробуйте другие периоды, без лет пандемии, и данные без электроники и нефти.",
    say: (beta: number, theta: number) => ({
      message: `β равно ${beta.toFixed(3)}, поэтому θ между продавцами было бы ${theta.toFixed(3)}.`,
      expected: "θ выше 0",
    }),
  },
  W546: {
    name: "мало продавцов или кодов",
    meaning: "Когда кластеров мало, стандартные ошибки по кластерам занижены, и поправки к ним здесь нет.",
    wayOut: "Считайте их нижними границами или возьмите больше продавцов и кодов.",
    say: (what: string, found: number, enough: number) => ({
      message: `Кластеров, на которые опирается стандартная ошибка по ${CLUSTERS[what] ?? what}: ${found}.`,
      expected: `${enough} или больше`,
    }),
  },
  W547: {
    name: "ставки сами зависят от отклика",
    meaning:
      "Внутри ячейки покупатели переходят на товары без пошлины, поэтому собранная ставка падает там, где отклик силён. Собранное тогда не показывает, что сделал закон.",
    wayOut: "Пользуйтесь оценкой с инструментом.",
    say: (collected: number, instrumented: number, error: number) => ({
      message: `По собранным ставкам β равно ${collected.toFixed(3)}, с инструментом — ${instrumented.toFixed(3)}; стандартная ошибка разницы — ${error.toFixed(3)}.`,
      expected: "разница меньше одной стандартной ошибки",
    }),
  },
  W548: {
    name: "не проверено, зависят ли ставки от отклика",
    meaning:
      "Ставки — это пошлины, делённые на импорт. Внутри ячейки покупатели переходят на товары без пошлины, поэтому такая ставка падает там, где отклик силён. Без инструмента не видно, насколько.",
    wayOut: "Возьмите инструментом ставки закона.",
    say: () => ({
      message: "Ставки — собранные, а инструмента, чтобы их проверить, нет.",
      expected: "инструмент",
    }),
  },
  W549: {
    name: "слабый инструмент",
    meaning:
      "Если инструмент почти не влияет на ставки, оценка смещена к той, что без него, а её стандартная ошибка занижена.",
    wayOut: "Не опирайтесь на эту оценку. Найдите инструмент, который сильнее влиял на ставки.",
    say: (by: string, strength: number, enough: number) => ({
      message: `F инструмента — ${strength.toFixed(1)}, с кластерами по ${CLUSTERS[by] ?? by}.`,
      expected: `${enough} или больше`,
    }),
  },
};
