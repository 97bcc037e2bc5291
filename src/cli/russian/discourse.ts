import type { RussianProblems } from "./russianProblem.ts";
import { count } from "./said.ts";

const VARIABLES: Readonly<Record<string, string>> = {
  concept: "тема",
  agreement: "согласие",
  stance: "есть ли позиция",
  position: "позиция",
  strategy: "стратегия",
  activism: "активность",
};

const EXPECTED: readonly (readonly [RegExp, string])[] = [
  [/^a group for every node$/u, "группа для каждого узла"],
  [/^the codebook's scale, since positions are compared$/u, "шкала из книги кодов, потому что сравниваются позиции"],
  [/^a day as YYYY-MM-DD$/u, "день в виде YYYY-MM-DD"],
  [/^the earlier day first$/u, "сначала более ранний день"],
  [/^a number of days above 0$/u, "число дней больше 0"],
  [/^a finite number$/u, "конечное число"],
  [/^a whole number from 1 to 1,000,000$/u, "целое число от 1 до 1 000 000"],
  [/^a whole number from (\d+)$/u, "целое число не меньше $1"],
  [/^no kernel: a window of events has no length in days$/u, "без ядра: у периода из высказываний нет длины в днях"],
  [/^the kernel of the moving window alone$/u, "только ядро скользящего периода"],
  [/^a unit that gives at most (\d+) windows$/u, "единица, при которой периодов не больше $1"],
  [
    /^fewer events: only statements dated to the day are counted$/u,
    "меньше высказываний: считаются только те, где известен день",
  ],
  [
    /^a window that fits between the first and the last day$/u,
    "период, который помещается между первым и последним днём",
  ],
  [/^one of the coders: /u, "один из кодировщиков: "],
  [/^one of /u, "одно из: "],
  [/^statements with a (.+); here none has one$/u, "высказывания, у которых есть `$1`; здесь таких нет"],
  [/^a (\S+) that a statement has: ([^:]*) and (\d+) more$/u, "`$1` из тех, что есть в высказываниях: $2 и ещё $3"],
  [/^a (.+) that a statement has: /u, "`$1` из тех, что есть в высказываниях: "],
];

/** Problems of src/engines/discourse/problems.ts, in Russian. */
export const DISCOURSE: RussianProblems = {
  E700: {
    name: "высказывание записано дважды",
    meaning:
      "У нескольких высказываний один номер, например от двух кодировщиков. В счёте, средних и сетях они были бы учтены дважды.",
    wayOut: "Объедините кодировщиков или дайте разным высказываниям разные номера.",
    say: (id: string, coders: readonly string[]) => {
      const by = coders.map((coder) => (coder === "" ? "без имени" : coder)).join(", ");
      const times = count(coders.length, "раз", "раза", "раз");
      return {
        message: `Высказывание ${id} записано ${times}, кодировщики: ${by}. Оно было бы учтено ${times}.`,
        expected: "каждое высказывание один раз",
        hints: [
          ...(new Set(coders).size > 1 ? ["Сначала объедините кодировщиков."] : []),
          "Дайте разным высказываниям разные номера.",
        ],
      };
    },
  },
  E701: {
    name: "настройка позиций не подходит",
    meaning:
      "Одна из настроек вне допустимых пределов: число случайных выборок, зерно, период, ширина ядра, шкала или группа.",
    wayOut: "Уберите настройку (тогда будет взято обычное значение) или укажите значение, которое названо в сообщении.",
    say: (name: string, _found: unknown, expected: string) => ({
      message: `Настройка ${name} не подходит.`,
      expected: expectedText(expected),
    }),
  },
  E702: {
    name: "оценка не подходит",
    meaning: "Кодировщики должны оценить одно и то же, а значения — подходить к уровню измерения.",
    wayOut: "Запишите null там, где кодировщик не дал значения, и выберите уровень, который подходит к значениям.",
  },
  E704: {
    name: "слишком много пар высказываний",
    meaning: "Каждая связь сети перечисляет свои пары высказываний. В этой сети пар слишком много.",
    wayOut:
      "Сузьте период, учитывайте повторы один раз, разделите тему, о которой говорят почти все, или постройте сеть из говорящих и тем.",
    say: (found: number, most: number) => ({
      message: `Эти высказывания дают ${count(found, "пару", "пары", "пар")}: больше, чем может перечислить сеть.`,
      expected: `не больше ${most}`,
      hints: [
        "Сузьте период или учитывайте повторы один раз: настройка duplicates.",
        "Сети из говорящих и тем пары не нужны.",
      ],
    }),
  },
  E703: {
    name: "нет таблицы двух кодировщиков",
    meaning: "Каппа сравнивает двух кодировщиков: считает, какие пары значений они дали.",
    wayOut: "Дайте квадратную таблицу из целых чисел: строки — первый кодировщик, столбцы — второй.",
    say: (_found: string) => ({
      message: "Для каппы нужна квадратная таблица чисел.",
      expected: "столбцов столько же, сколько строк; целые числа от 0, не все равны 0",
    }),
  },
  W700: {
    name: "кодировщики слишком часто расходятся",
    meaning: "При альфе ниже 0,667 данным нельзя доверять даже для осторожных выводов (Криппендорф).",
    wayOut:
      "Определите коды точнее и закодируйте заново. До этого относитесь к результатам по этой переменной осторожно.",
    say: (variable: string, alpha: number, least: number) => ({
      message: `Кодировщики слишком часто расходятся (${VARIABLES[variable] ?? variable}): альфа Криппендорфа равна ${alpha.toFixed(3)}, это меньше ${least}.`,
      expected: `не меньше ${least}`,
      hints: ["Определите коды точнее, закодируйте заново и уладьте перечисленные расхождения."],
    }),
  },
  W701: {
    name: "согласие кодировщиков неизвестно",
    meaning: "Ни одно высказывание не кодировали двое, поэтому неизвестно, насколько кодировщики согласны.",
    wayOut: "Пусть второй кодировщик тоже закодирует часть высказываний — под теми же номерами.",
    say: (statements: number) => ({
      message: `Всего высказываний ${statements}, и ни одно не кодировали двое: насколько надёжны коды, неизвестно.`,
      expected: "часть высказываний, которые второй кодировщик закодировал под теми же номерами",
    }),
  },
};

function expectedText(expected: string): string {
  const known = EXPECTED.find(([pattern]) => pattern.test(expected));
  return known === undefined ? expected : expected.replace(known[0], known[1]);
}
