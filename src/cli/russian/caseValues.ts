import { type Place, said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";

const FOREIGN_MINUS = /^\s*[\u2010-\u2015\u2212\uFE63\uFF0D]\s*\.?\d/u;

const RANGES: Readonly<Record<string, string>> = {
  "a whole number of sessions from 1, or all": "целое число годовых собраний (`sessions`) от 1 или all",
  "a number below 1e308": "число меньше 1e308",
  "from 0 to 100 percent": "от 0 до 100 процентов",
  "from 0 to below 100 percent": "от 0 до 100 процентов, не включая 100",
  "0 percent or more: an export-subsidy is its opposite": "от 0 процентов (обратная мера — export-subsidy)",
  "a factor of 0 percent or more": "множитель от 0 процентов",
  "0 points or more: they are taken off": "от 0 пунктов (они вычитаются)",
  "above −100 percent": "больше −100 процентов",
  "above 0 percent; no trade at all is a `ban`": "больше 0 процентов; полный запрет торговли — это `ban`",
};

function rangeText(expected: string): string {
  const left = /^a factor that leaves every rate (.*)$/u.exec(expected)?.[1];
  if (left !== undefined) return `множитель, после которого каждая ставка остаётся в пределах: ${rangeText(left)}`;
  return (
    RANGES[expected] ??
    expected
      .replace(/^a whole number from (\S+) to (\S+)$/u, "целое число от $1 до $2")
      .replace(/^a factor from (\S+) to (\S+)$/u, "множитель от $1 до $2")
  );
}

/** Problems of src/case/problems/values.ts, in Russian. */
export const CASE_VALUES: RussianProblems = {
  E204: {
    name: "не число",
    meaning: "Там, где нужно число, стоит текст.",
    wayOut: "Напишите просто число: с десятичной точкой и без разделителей тысяч, например 12.5 или -3.",
    say: (_place: Place, found: string) => ({
      message: `${said(found)} — не число.`,
      expected: "просто число, например 12.5",
      hints: [
        ...(found.includes(",") ? ["Отделите дробную часть знаком `.` и уберите разделители тысяч."] : []),
        ...(FOREIGN_MINUS.test(found)
          ? ["Впереди стоит тире или типографский минус. Напишите минус с клавиатуры, как в -3."]
          : []),
      ],
    }),
  },
  E205: {
    name: "вне допустимых пределов",
    meaning: "Число выходит за пределы, которые здесь имеют смысл, или слишком велико для расчёта.",
    wayOut: "Укажите число в пределах, которые называет сообщение.",
    say: (_place: Place, found: string, expected: string) => ({
      message: `${said(found)} вне допустимых пределов. Нужно: ${rangeText(expected)}.`,
      expected: rangeText(expected),
    }),
  },
  E206: {
    name: "единица измерения при числе",
    meaning: "После числа стоит единица измерения. Единицы задаёт сам формат: ставка — всегда в процентах.",
    wayOut: "Уберите единицу измерения. Для процентных пунктов укажите режим `add`, для ставки — режим `set`.",
    say: (_place: Place, found: string) => ({
      message: `В ${said(found)} есть единица измерения. Напишите только число: это и есть проценты.`,
      expected: "просто число, в процентах",
      hints: [
        "25 в режиме `add` — это на 25 процентных пунктов больше; 25 в режиме `set` — пошлина 25 %.",
        "Множитель задаёт режим `multiply`: при 82.5 пошлина составит 0.825 прежней.",
        "Снижение задаёт режим `lower`: 5 снимает 5 процентных пунктов, но пошлина не опускается ниже нуля.",
      ],
    }),
  },
  E208: {
    name: "не дата",
    meaning: "Это не день календаря, или год раньше 1000 либо позже 2200, а тогда это, скорее всего, что-то другое.",
    wayOut: "Пишите даты как YYYY-MM-DD. Если срока нет, оставьте ячейку пустой; не пишите год 9999.",
  },
  E209: {
    name: "даты не в том порядке",
    meaning: "Строка действует с дня `from` до дня `to`, не включая его: `from` должно быть раньше `to`.",
    wayOut: "Исправьте одну из двух дат. Если мера бессрочная, оставьте `to` пустым.",
    say: (_place: Place, from: string, to: string) => ({
      message: `Строка действует с ${from} и до ${to}, то есть никогда.`,
      expected: "from раньше, чем to",
    }),
  },
  E248: {
    name: "таблица без строк",
    meaning: "В таблице, указанной в расчёте, есть заголовок, но нет строк. Чаще всего они потерялись.",
    wayOut: "Верните строки или уберите ключ, в котором указана таблица.",
    say: (file: string, _named: Place) => ({
      message: `В ${said(file)} есть заголовок, но нет ни одной строки.`,
      expected: "таблица со строками или расчёт, где этот файл не указан",
    }),
  },
};
