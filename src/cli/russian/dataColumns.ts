import { said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { count } from "./said.ts";

function separatorHints([only = "", second]: readonly string[]): readonly string[] {
  const used = second === undefined ? /[;\t|]/u.exec(only)?.[0] : undefined;
  const name = used === "\t" ? "знаком табуляции" : `знаком "${used}"`;
  return used === undefined ? [] : [`Столбцы разделены ${name}; сохраните таблицу с запятыми между столбцами.`];
}

/** Problems of src/data/packages/problems/columns.ts, in Russian. */
export const DATA_COLUMNS: RussianProblems = {
  E302: {
    name: "нет столбца",
    meaning: "В таблице нет обязательного столбца.",
    wayOut: "Добавьте столбец или исправьте его имя в заголовке.",
    say: (file: string, name: string, header: readonly string[]) => ({
      message: `В ${file} нет столбца ${said(name)}.`,
      expected: `столбец с именем ${name}`,
      hints: separatorHints(header),
    }),
  },
  E329: {
    name: "столбец дважды",
    meaning: "У двух столбцов таблицы одно имя. Tertius не угадывает, какой из них вы имеете в виду.",
    wayOut: "Уберите или переименуйте один из них.",
    say: (file: string, name: string, _column: number) => ({
      message: `Столбец ${said(name)} есть в ${file} дважды.`,
      expected: "каждый столбец один раз",
    }),
  },
  E312: {
    name: "неверная длина строки",
    meaning: "Ячеек в строке больше или меньше, чем в заголовке.",
    wayOut: "Возьмите в кавычки тексты с запятыми; дополните или уберите строку.",
    say: (_file: string, _line: number, found: number, expected: number) => ({
      message: `В этой строке ${count(found, "ячейка", "ячейки", "ячеек")}, а в заголовке — ${expected}.`,
      expected: count(expected, "ячейка", "ячейки", "ячеек"),
      hints: ["Текст с запятой нужно взять в двойные кавычки."],
    }),
  },
  W302: {
    name: "лишний столбец",
    meaning: "В таблице есть столбец, который не используется; возможно, в его имени опечатка.",
    wayOut: "Исправьте имя или уберите столбец.",
    say: (file: string, name: string, _column: number, known: readonly string[]) => ({
      message: `Столбец ${said(name.slice(0, 40))} в ${file} не используется.`,
      expected: known.join(", "),
    }),
  },
  W361: {
    name: "не сказано, откуда известно",
    meaning: "У строк таблицы нет `confidence`, и они печатаются как сверенные с источником.",
    wayOut:
      "Для каждой строки укажите, сверена она с источником, выведена, записана по памяти или стоит вместо другой.",
  },
};
