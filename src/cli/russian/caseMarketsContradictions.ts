import { type Place, rounded, said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";

type Sayings = readonly (readonly [RegExp, string])[];

const OF_ONE_ROW: Sayings = [
  [
    /^it paid (\S+), and above maxPrice, (\S+), it buys nothing$/u,
    "куплено по $1, а дороже `maxPrice` ($2) ничего не покупают",
  ],
  [/^it paid (\S+), and its curve ends at (\S+)$/u, "куплено по $1, а кривая кончается на $2"],
  [
    /^at the quantity (\S+) its curve has the price (\S+), and the row has (\S+)$/u,
    "при количестве $1 цена на кривой — $2, а в строке — $3",
  ],
  [
    /^at the price (\S+) its steps make (\S+) to (\S+), and the row has (\S+)$/u,
    "при цене $1 ступени дают от $2 до $3, а в строке — $4",
  ],
  [/^at the price (\S+) its steps make (\S+), and the row has (\S+)$/u, "при цене $1 ступени дают $2, а в строке — $3"],
  [
    /^its peak day over a year is (\S+), less than what it used in the year, (\S+)$/u,
    "пиковый день в пересчёте на год даёт $1 — меньше, чем потребление за год ($2)",
  ],
  [
    /^(\S+) flowed in (\S+), and access is false from that year on$/u,
    "в $2 году прошло $1, а `access` с этого года — false",
  ],
  [
    /^it sold (\S+) at ([^\s,]+), and below minPrice, ([^\s,]+),.*$/u,
    "продано $1 по $2, а дешевле `minPrice` ($3) ничего не производят; наименьшей считаем цену продажи",
  ],
  [/^its flow is 0, and customs valued it at (\S+)$/u, "поток равен 0, а таможня оценила его в $1"],
];

const OF_SEVERAL: Sayings = [
  [
    /^("[^"]*") has a row for the whole of it, and line (\d+) one for a part, ("[^"]*")$/u,
    "у $1 есть строка для всего узла, а в строке $2 — для его части, $3",
  ],
  [/^("[^"]*") is called ("[^"]*") here and ("[^"]*") in line (\d+)$/u, "$1 здесь называется $2, а в строке $4 — $3"],
  [/^("[^"]*") is called ("[^"]*") here and ("[^"]*") in its row$/u, "$1 здесь называется $2, а в своей строке — $3"],
  [
    /^("[^"]*") has another share for days that line (\d+) has one for$/u,
    "у $1 для тех же дней в строке $2 указана другая доля",
  ],
  [
    /^contract ("[^"]*") is to be served from ("[^"]*") to ("[^"]*"), and no route leads there$/u,
    "по контракту $1 нужно поставлять из $2 в $3, а маршрута туда нет",
  ],
  [
    /^policies ("[^"]*") and ("[^"]*") say the same of the same days, as if it happened twice$/u,
    "политики $1 и $2 говорят одно и то же об одних днях, как будто это было дважды",
  ],
  [
    /^policies ("[^"]*") and ("[^"]*") say two things of one day, and only one of them can hold$/u,
    "политики $1 и $2 говорят об одном дне разное, и верно может быть только одно",
  ],
];

const EXPECTED: Sayings = [
  [/^at least (\S+)$/u, "не меньше $1"],
  [/^at most (\S+)$/u, "не больше $1"],
  [/^a price below (\S+)$/u, "цена ниже $1"],
  [/^(\S+), or another curve$/u, "$1 или другая кривая"],
  [/^(\S+) to (\S+)$/u, "от $1 до $2"],
  [/^false in the first year without a flow$/u, "false в первый год без потока"],
  [/^a flow, or a value of 0$/u, "поток или стоимость 0"],
  [/^a project in every row of the node, or in none$/u, "`project` во всех строках узла или ни в одной"],
  [/^one name$/u, "одно название"],
  [/^one share a day$/u, "одна доля на день"],
  [/^a row in routes$/u, "строка в routes"],
  [/^one of them, or days that do not meet$/u, "одна из них или дни, которые не пересекаются"],
];

const OWNERS: Sayings = [
  [/^"([^" ]+) to ([^" ]+)" without a flow$/u, '"$1 → $2" без потока'],
  [/^("[^"]*"), a demand node,$/u, "$1 (узел спроса)"],
  [/^("[^"]*"), a supply node,$/u, "$1 (узел предложения)"],
  [/^("[^"]*") of form (\S+)$/u, "$1 (форма $2)"],
  [/^Policy ("[^"]*")$/u, "Политика $1"],
  [/^Contract ("[^"]*")$/u, "Контракт $1"],
  [/^Route ("[^"]*") from ("[^"]*") to ("[^"]*")$/u, "Маршрут $1 из $2 в $3"],
  [/^A tariff with mode (\S+)$/u, "Пошлина с mode $1"],
];

const IDLE: Sayings = [
  [/^what does not flow costs no penalty$/u, "за недопоставку нет штрафа"],
  [
    /^pairs has no row for the two, so that they do not trade$/u,
    "в pairs нет строки для этой пары, поэтому она не торгует",
  ],
  [
    /^no pair that it reaches in market ("[^"]*") has a `duty`$/u,
    "на рынке $1 ни у одной пары, на которую она действует, нет `duty`",
  ],
  [/^`(\S+)` is (\S+)$/u, "`$1` равно $2"],
];

/** Problems of src/case/markets/contradictions.ts, in Russian. */
export const CASE_MARKETS_CONTRADICTIONS: RussianProblems = {
  E277: {
    name: "строка противоречит сама себе",
    meaning:
      "Числа одной строки исключают друг друга: цена выше предельной, базовая точка не на своей кривой, поток там, где нет доступа, пиковый день ниже среднего.",
    wayOut: "Исправьте неверное; в сообщении названы оба числа.",
    say: (_place: Place, node: string, fault: string, expected: string) => ({
      message: `Строка ${said(node)} противоречит сама себе: ${russian(fault, OF_ONE_ROW)}.`,
      expected: russian(expected, EXPECTED),
    }),
  },
  E278: {
    name: "строки противоречат друг другу",
    meaning:
      "Две строки или политики не могут быть верны вместе: узел целиком рядом с его частями, две доли или мощности на один день, контракт, который не обслуживает ни один маршрут. Или одно событие названо двумя именами, и оно учлось бы дважды.",
    wayOut: "Оставьте нужную запись или исправьте даты либо имена.",
    say: (_place: Place, fault: string, expected: string) => ({
      message: `Строки противоречат друг другу: ${russian(fault, OF_SEVERAL)}.`,
      expected: russian(expected, EXPECTED),
    }),
  },
  W281: {
    name: "строка едва ли верна",
    meaning:
      "Числа одной строки плохо сходятся, хотя такое бывает: продажи ниже наименьшей цены производства, стоимость без потока.",
    wayOut: "Проверьте оба числа. Если так в источнике, ничего не меняйте.",
    say: (_place: Place, node: string, fault: string, expected: string) => ({
      message: `Строка ${said(arrow(node))} едва ли верна: ${russian(fault, OF_ONE_ROW)}.`,
      expected: russian(expected, EXPECTED),
    }),
  },
  W282: {
    name: "лишняя ячейка",
    meaning:
      "Заполнена ячейка, из которой ничего не вычисляется: она для узла другого вида или кривой другой формы, или это диапазон числа, которого в строке нет.",
    wayOut: "Очистите ячейку или исправьте вид, форму или число, к которому она относится.",
    say: (_place: Place, what: string, columns: readonly string[]) => ({
      message: `${russian(what, OWNERS)}: ${
        columns.length === 1 ? "лишняя ячейка" : "лишние ячейки"
      } ${columns.join(", ")}, из ${columns.length === 1 ? "неё" : "них"} ничего не вычисляется.`,
      expected: columns.length === 1 ? "пустая ячейка" : "пустые ячейки",
    }),
  },
  W283: {
    name: "базовый поток больше пропускной способности",
    meaning:
      "В базовом году через трубопровод или пролив прошло больше, чем позволяет его строка в `capacities`. Пропускная способность не повышается, в отличие от мощности заводов и терминалов, поэтому рассчитанный базовый поток ниже наблюдавшегося.",
    wayOut: "Исправьте пропускную способность, потоки или маршруты; если есть второй маршрут, укажите его.",
    say: (_place: Place, id: string, flow: number, capacity: number) => ({
      message: `В базовом году через ${said(id)} прошло не меньше ${rounded(flow)}, а пропускная способность — ${rounded(capacity)}. Действует она, поэтому базовый год будет не таким, каким он наблюдался.`,
      expected: `не больше ${rounded(capacity)}`,
    }),
  },
  W284: {
    name: "запись, которая ничего не меняет",
    meaning: "Политика, контракт, маршрут или снижение пошлины в таком виде не могут изменить ни одного результата.",
    wayOut: "Укажите нужный размер или то, на что запись действует, либо уберите запись.",
    say: (_place: Place, what: string, fault: string) => ({
      message: `${russian(what, OWNERS)} ничего не меняет: ${russian(fault, IDLE)}.`,
    }),
  },
};

function russian(text: string, sayings: Sayings): string {
  const found = sayings.find(([english]) => english.test(text));
  return found === undefined ? text : text.replace(found[0], found[1]);
}

function arrow(node: string): string {
  return node.replace(" to ", " → ");
}
