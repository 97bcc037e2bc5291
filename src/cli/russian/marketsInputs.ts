import type { RussianProblems } from "./russianProblem.ts";

const SIDES: Readonly<Record<string, readonly [one: string, many: string]>> = {
  supplier: ["поставщик", "поставщиков"],
  buyer: ["покупатель", "покупателей"],
  bottleneck: ["узкое место", "узких мест"],
};

const PLACES: readonly (readonly [RegExp, string])[] = [
  [/^pair (\d+), route /u, "Пара $1, маршрут "],
  [/^pair /u, "Пара "],
  [/^supplier /u, "Поставщик "],
  [/^buyer /u, "Покупатель "],
  [/^bottleneck /u, "Узкое место "],
  [/^contract /u, "Контракт "],
  [/^supply of /u, "Предложение узла "],
  [/^demand of /u, "Спрос узла "],
  [/^capacity of /u, "Мощность "],
  [/^baseFlow of /u, "Базовый поток пары "],
  [/^wedge of /u, "Надбавка к цене пары "],
  [/^duty of /u, "Пошлина пары "],
  [/^specific duty of /u, "Специфическая пошлина пары "],
  [/^duty in quota of /u, "Пошлина в пределах квоты пары "],
  [/^tariff-rate quota of /u, "Тарифная квота пары "],
  [/^cost of (.+) by /u, "Затраты пары $1 на маршруте "],
  [/^loss of (.+) by /u, "Потери пары $1 на маршруте "],
  [/^days of (.+) by /u, "Дни в пути пары $1 на маршруте "],
  [/^quantity of contract /u, "Количество по контракту "],
  [/^(takeOrPay|penalty) of contract /u, "`$1` контракта "],
  [/^(minPrice|maxPrice|peakDemand) of /u, "`$1` узла "],
  [/^(sigma|epsilon) of inertia$/u, "`$1` инерции"],
  [/^marketPower$/u, "`marketPower`"],
];

const ENDS: readonly (readonly [RegExp, string])[] = [
  [/, step (\d+), price$/u, ", ступень $1, цена"],
  [/, step (\d+), quantity$/u, ", ступень $1, количество"],
  [/, price$/u, ", цена"],
  [/, quantity$/u, ", количество"],
  [/, intercept$/u, ", `intercept`"],
];

const FAULTS: readonly (readonly [RegExp, (...parts: readonly string[]) => string])[] = [
  [/^The steps of (.+) are not in order\.$/u, (_all, path) => `${placed(path)}: ступени не по порядку.`],
  [/^The elasticity of (.+) is (\S+)\.$/u, (_all, path, value) => `${placed(path)}: эластичность равна ${value}.`],
  [/^The slope of (.+) is (\S+)\.$/u, (_all, path, value) => `${placed(path)}: наклон равен ${value}.`],
  [
    /^The duty in quota of (.+) is above the full rate\.$/u,
    (_all, path) => `Пошлина в пределах квоты пары ${path} выше полной ставки.`,
  ],
];

const FIXED = "для количества, которое не зависит от цены, — форма fixed";

const EXPECTED: Readonly<Record<string, string>> = {
  "a number": "число",
  "a number of at least 0": "число не меньше 0",
  "a positive number": "положительное число",
  "a price": "цена",
  "a positive price": "положительная цена",
  "a quantity of at least 0": "количество не меньше 0",
  "a positive elasticity": "положительная эластичность",
  "a fraction above -1, such as 0.25": "доля больше -1, например 0.25",
  "at least 0, below 1": "не меньше 0 и меньше 1",
  "between 0 and 1": "от 0 до 1",
  "at most the full rate": "не больше полной ставки",
  "rising prices": "цены по возрастанию",
  "falling prices": "цены по убыванию",
  "a positive elasticity; for a quantity without answer the form fixed": `положительная эластичность; ${FIXED}`,
  "a negative elasticity; for a quantity without answer the form fixed": `отрицательная эластичность; ${FIXED}`,
  "a positive slope; for a quantity without answer the form fixed": `положительный наклон; ${FIXED}`,
  "a negative slope; for a quantity without answer the form fixed": `отрицательный наклон; ${FIXED}`,
};

const BASES: Readonly<Record<string, readonly [whose: string, what: string]>> = {
  "base flow": ["положительного базового потока", "положительный базовый поток"],
  "base price and quantity": ["положительных базовых цены и количества", "положительные базовые цена и количество"],
};

/** Problems of src/engines/markets/problems/inputs.ts, in Russian. */
export const MARKETS_INPUTS: RussianProblems = {
  E601: {
    name: "неизвестный номер",
    meaning: "Пара, маршрут или контракт называет поставщика, покупателя или узкое место, которых нет на этом рынке.",
    wayOut: "Исправьте номер или добавьте недостающую запись.",
    say: (path: string, what: string, found: number, count: number) => {
      const [one, many] = SIDES[what] ?? [what, what];
      return {
        message: `${placed(path)}: ${one} номер ${found}, а всего ${many} на рынке ${count}.`,
        expected: count === 0 ? `никакого номера: ${many} нет` : `номер от 0 до ${count - 1}`,
      };
    },
  },
  E602: {
    name: "негодное число на рынке",
    meaning: "Мощность, затраты, цена или количество — отрицательное или бесконечное число либо вовсе не число.",
    wayOut: "Исправьте число; мощность, которая ничего не ограничивает, не указывайте.",
    say: (path: string, found: number, expected: string) => ({
      message: `${placed(path)}: ${found}.`,
      expected: EXPECTED[expected] ?? expected,
    }),
  },
  E603: {
    name: "доля на рынке вне границ",
    meaning:
      "Потери — не меньше 0 и меньше 1; доля обязательной оплаты (`takeOrPay`), любая другая доля и рыночная власть — от 0 до 1.",
    wayOut: "Укажите долю, например 0.03 для 3 процентов.",
    say: (path: string, found: number, expected: string) => ({
      message: `${placed(path)}: ${found}, а такой доли быть не может.`,
      expected: EXPECTED[expected] ?? expected,
    }),
  },
  E604: {
    name: "кривая идёт не в ту сторону",
    meaning:
      "Когда цена растёт, предложение должно расти, а спрос — падать. Цены и количества у обоих должны быть положительны.",
    wayOut:
      "Исправьте знак эластичности или наклона, расставьте ступени по порядку или возьмите `fixed` для количества, которое не зависит от цены.",
    say: (_path: string, message: string, expected: string) => ({
      message: faultOf(message),
      expected: EXPECTED[expected] ?? expected,
    }),
  },
  E605: {
    name: "спрос без маршрута и без предельной цены",
    meaning: "Если к покупателю нет маршрута, а платить он готов любую цену, равновесия нет.",
    wayOut: "Откройте маршрут или задайте предельную цену: тогда спрос будет показан как неудовлетворённый.",
    say: (buyer: string) => ({
      message: `К покупателю ${buyer} не ведёт ни один маршрут, а предельной цены у его спроса нет.`,
      expected: "пара с маршрутом или конечная предельная цена",
      hints: [
        "Откройте маршрут к нему.",
        "Задайте ему предельную цену (maxPrice): тогда его спрос будет показан как неудовлетворённый.",
      ],
    }),
  },
  W605: {
    name: "покупатель без маршрута",
    meaning: "Покупателю ничего нельзя доставить: весь его спрос не удовлетворён.",
    wayOut: "Откройте маршрут, если торговля возможна; после запрета или закрытия это и есть ответ.",
    say: (buyer: string) => ({
      message: `К покупателю ${buyer} не ведёт ни один маршрут: весь его спрос не удовлетворён.`,
    }),
  },
  E606: {
    name: "нет базы для энтропийной инерции",
    meaning:
      "Энтропийная инерция отсчитывается от долей базового года: каждой паре нужен положительный базовый поток, каждому покупателю — базовые цена и количество.",
    wayOut: "Откалибруйте рынок, уберите пару или выберите другую инерцию.",
    say: (path: string, what: string, _found: number | null) => {
      const [whose, wanted] = BASES[what] ?? [what, what];
      return {
        message: `${placed(path)}: нет ${whose}, а без этого энтропийную инерцию не от чего отсчитывать.`,
        expected: wanted,
        hints: [
          "Новая связь начинается с малой доли спроса: откройте ей доступ и откалибруйте рынок.",
          "Если торговать этой паре нельзя, уберите её.",
        ],
      };
    },
  },
  E607: {
    name: "закрытое узкое место с маршрутами",
    meaning: "Закрытый маршрут нужно убрать. При мощности 0 его теневая цена ничем не была бы ограничена.",
    wayOut: "Уберите маршруты через это узкое место, как при закрытии пролива.",
    say: (id: string) => ({
      message: `Мощность ${id} равна 0, хотя через это узкое место идут маршруты.`,
      expected: "положительная мощность",
      hints: ["Уберите маршруты через него: у закрытого пути нет цены."],
    }),
  },
  E608: {
    name: "на рынке указано дважды",
    meaning: "Один id или одна пара поставщика и покупателя указаны дважды. Tertius не угадывает, какая запись верна.",
    wayOut: "Объедините записи; несколько путей одной пары — это её маршруты.",
    say: (path: string) => ({ message: `${placed(path)}: указано дважды.`, expected: "один раз" }),
  },
};

function placed(path: string): string {
  return changed(changed(path, PLACES), ENDS);
}

function changed(text: string, rules: readonly (readonly [RegExp, string])[]): string {
  const found = rules.find(([english]) => english.test(text));
  return found === undefined ? text : text.replace(found[0], found[1]);
}

function faultOf(message: string): string {
  const found = FAULTS.find(([english]) => english.test(message));
  return found === undefined ? message : message.replace(found[0], found[1]);
}
