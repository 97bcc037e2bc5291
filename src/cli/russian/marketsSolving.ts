import type { RussianProblems } from "./russianProblem.ts";

const KINDS = {
  primal: "количества",
  dual: "цены",
  complementarity: "дополняющая нежёсткость",
} as const;

const CONDITIONS: readonly (readonly [RegExp, string])[] = [
  [/^search$/u, "поиск"],
  [/^balance of /u, "баланс узла "],
  [/^sign of the flow /u, "знак потока "],
  [/^supply of /u, "предложение узла "],
  [/^demand of /u, "спрос узла "],
  [/^trade condition of (.+) by (.+)$/u, "условие торговли $1 по маршруту $2"],
  [/^trade condition of /u, "условие торговли "],
  [/^capacity of /u, "мощность "],
  [/^quota of /u, "квота "],
  [/^payment of /u, "оплата по контракту "],
  [/^obligation of /u, "обязательство по контракту "],
];

const POLICIES: Readonly<Record<string, string>> = {
  tariff: "пошлина",
  "tariff-rate quota": "тарифная квота",
  ban: "запрет",
  access: "доступ",
  quota: "квота",
  capacity: "мощность",
  closure: "закрытие",
  "demand growth": "рост спроса",
  "shift of supply": "сдвиг предложения",
  "derived demand": "производный спрос",
  "rate of the tariff": "ставка пошлины",
  "amount of the tariff": "сумма пошлины",
  "quantity of the tariff-rate quota": "количество тарифной квоты",
  "rate of the tariff-rate quota": "ставка тарифной квоты",
  "open share of the chokepoint": "открытая доля пролива",
  "share with access": "доля, у которой есть доступ",
  "quantity of the quota": "количество квоты",
  "factor of demand growth": "множитель роста спроса",
  "number of days": "число дней",
};

/** Problems of src/engines/markets/problems/solving.ts, in Russian. */
export const MARKETS_SOLVING: RussianProblems = {
  E620: {
    name: "рынок не рассчитан",
    meaning:
      "Поиск закончился раньше, чем все условия выполнились с нужной точностью. К ошибке приложен последний ответ.",
    wayOut: "Посмотрите на узел или маршрут, названный в сообщении, или вводите меры меньшими шагами.",
    say: (
      {
        commodity,
        year,
        marketPower,
      }: { readonly commodity: string; readonly year: number; readonly marketPower: number },
      worst: {
        readonly kind: "primal" | "dual" | "complementarity";
        readonly condition: string;
        readonly value: number;
      } | null,
      tolerance: number,
    ) => {
      const gap = worst === null ? "неизвестно" : worst.value.toExponential(1);
      const condition = replaced(worst?.condition ?? "search", CONDITIONS);
      const kind = KINDS[worst?.kind ?? "primal"];
      return {
        message: `Рынок ${commodity} за ${year} год не рассчитан. Дальше всего от равновесия: ${condition}, отклонение ${gap} (${kind}, допуск ${tolerance.toExponential(0)}).`,
        expected: `не больше ${tolerance.toExponential(0)}`,
        hints: [
          "Посмотрите на узел или маршрут, названный в сообщении.",
          "Вводите меры меньшими шагами.",
          ...(marketPower > 0
            ? [
                "Уменьшите рыночную власть или задайте каждому покупателю предельную цену: если продавцов мало, равновесия может не быть.",
              ]
            : []),
        ],
      };
    },
  },
  E621: {
    name: "спрос не удовлетворить",
    meaning:
      "Спрос без предельной цены больше, чем позволяют мощности и маршруты. Наименьшая нехватка названа в сообщении.",
    wayOut: "Ослабьте то, что ограничивает, или задайте предельную цену.",
    say: (
      commodity: string,
      year: number,
      short: readonly { readonly buyer: string; readonly amount: number }[],
      binding: readonly string[],
    ) => {
      const total = short.reduce((sum, each) => sum + each.amount, 0);
      const parts = short.map(({ buyer, amount }) => `${buyer} ${amount.toPrecision(4)}`).join(", ");
      return {
        message: `Рынок ${commodity} за ${year} год: спрос не удовлетворить, не хватает как минимум ${total.toPrecision(4)} (${parts}).`,
        expected: "0",
        hints: [
          ...(binding.length > 0
            ? [`Ослабьте то, что ограничивает: ${binding.map((each) => replaced(each, CONDITIONS)).join(", ")}.`]
            : []),
          "Задайте покупателям предельную цену (maxPrice): спрос выше неё будет показан как неудовлетворённый.",
        ],
      };
    },
  },
  E622: {
    name: "поиск равновесия прерван",
    meaning: "Тот, кто запустил поиск, остановил его раньше, чем нашёлся ответ.",
    wayOut: "Запустите ещё раз и не прерывайте.",
    say: (commodity: string) => ({
      message: `Поиск равновесия рынка ${commodity} прерван тем, кто его запустил.`,
    }),
  },
  E630: {
    name: "мера на рынке без цели",
    meaning:
      "Мера называет поставщика, покупателя, страну или узкое место, которых на рынке нет, поэтому она ничего бы не изменила.",
    wayOut: "Исправьте название.",
    say: (policy: string, named: string, known: readonly string[]) => ({
      message: `Мера (${POLICIES[policy] ?? policy}) называет ${named}, а на этом рынке такого нет.`,
      expected: `одно из: ${known.join(", ")}`,
    }),
  },
  E631: {
    name: "мера на рынке вне пределов",
    meaning: "Ставка, доля, количество или число дней меры невозможны.",
    wayOut: "Исправьте число. Доли лежат между 0 и 1.",
    say: (policy: string, found: number, expected: string) => ({
      message: `Невозможное значение (${POLICIES[policy] ?? policy}): ${found}.`,
      expected: expected.replace(/^between (\S+) and (\S+)$/u, "от $1 до $2").replace(/^at least /u, "не меньше "),
    }),
  },
};

function replaced(text: string, patterns: readonly (readonly [RegExp, string])[]): string {
  const known = patterns.find(([pattern]) => pattern.test(text));
  return known === undefined ? text : text.replace(known[0], known[1]);
}
