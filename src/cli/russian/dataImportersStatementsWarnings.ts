import { quoted, said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { count } from "./said.ts";

const NAMED = 20;

const EMPTY: Readonly<Record<string, string>> = { concept: "тема", speaker: "говорящий" };
const EMPTY_OF: Readonly<Record<string, string>> = { concept: "темы", speaker: "говорящего" };

const listed = (names: readonly string[]): string =>
  [...names.slice(0, NAMED), ...(names.length > NAMED ? ["…"] : [])].join(", ");

const ofStatements = (rows: number): string => count(rows, "высказывания", "высказываний", "высказываний");

/** Problems of src/data/importers/statements/problems/warnings.ts, in Russian. */
export const DATA_IMPORTERS_STATEMENTS_WARNINGS: RussianProblems = {
  W720: {
    name: "кодировка угадана",
    meaning: "Файл не в UTF-8, поэтому его кодировка угадана по байтам.",
    wayOut: "Проверьте несколько имён. Если они читаются неверно, сохраните файл в UTF-8.",
    say: (file: string, encoding: string, text: string) => {
      const sample = /[^\0-\u007F]\S*(?:\s\S+){0,3}/u.exec(text)?.[0] ?? "";
      return {
        message: `Файл ${file} не в UTF-8; он прочитан в кодировке ${encoding}.`,
        expected: "UTF-8",
        hints: sample === "" ? [] : [`Если это читается неверно, сохраните таблицу в UTF-8: ${quoted(sample)}`],
      };
    },
  },
  W721: {
    name: "лишние столбцы сохранены отдельно",
    meaning: "В таблице есть столбцы, которых у высказываний нет; они сохранены в отдельном файле.",
    wayOut: "Оставьте как есть или укажите в рецепте, какому столбцу высказываний соответствует каждый из них.",
    say: (file: string, names: readonly string[], other: string) => {
      const named = listed(names.map((each) => said(each)));
      const many = count(names.length, "столбец", "столбца", "столбцов");
      return {
        message:
          names.length === 1
            ? `В файле ${file} есть столбец не из statements.csv; он сохранён в ${other}: ${named}.`
            : `В файле ${file} ${many} не из statements.csv; они сохранены в ${other}: ${named}.`,
        hints: ['В рецепте можно указать, какому столбцу он соответствует: { "columns": { "их имя": "person" } }.'],
      };
    },
  },
  W722: {
    name: "высказывания пронумерованы",
    meaning: "В таблице нет id, поэтому высказываниям даны номера.",
    wayOut: "Делать ничего не нужно. Когда начнёте на номера ссылаться, больше их не меняйте.",
    say: (file: string, rows: number) => ({
      message: `В файле ${file} нет id; ${count(rows, "высказывание получило", "высказывания получили", "высказываний получили")} номера S01, S02, … в порядке строк.`,
    }),
  },
  W723: {
    name: "согласие не заполнено",
    meaning: "В таблице не сказано, согласны ли говорящие, а программа сама ничего не кодирует.",
    wayOut: "Закодируйте столбец agreement.",
    say: (file: string, rows: number) => ({
      message: `В файле ${file} не сказано, согласны ли говорящие: столбец agreement пуст у ${ofStatements(rows)}.`,
      expected: "1 — говорящий поддерживает тему, 0 — отвергает",
      hints: ["Закодируйте столбец agreement в statements.csv, прежде чем использовать файл в расчёте."],
    }),
  },
  W724: {
    name: "типы не прочитаны",
    meaning: "В базе есть высказывания тех типов, в которых нет темы или говорящего или которые вы не запросили.",
    wayOut: "Назовите тип в рецепте, и он будет прочитан.",
    say: (_file: string, left: readonly { readonly label: string; readonly rows: number }[]) => {
      const named = listed(left.map(({ label, rows }) => `${said(label)} (${rows})`));
      return {
        message: `Высказывания других типов не прочитаны: ${named}.`,
        hints: ['Тип можно назвать в рецепте: { "type": "…" }.'],
      };
    },
  },
  W725: {
    name: "говорящие не указаны",
    meaning: "В закодированных отрывках не сказано, кто и когда говорит.",
    wayOut: "Заполните person, date и source.",
  },
  W726: {
    name: "листы не прочитаны",
    meaning: "В книге несколько листов с данными; прочитан один.",
    wayOut: "Чтобы прочитать другой лист, назовите его в рецепте.",
    say: (file: string, read: string, left: readonly string[]) => {
      const named = listed(left.map((each) => said(each)));
      return {
        message: `Из файла ${file} прочитан лист ${said(read)}; не прочитаны: ${named}.`,
        hints: ['Лист можно назвать в рецепте: { "sheet": "…" }.'],
      };
    },
  },
  W727: {
    name: "коды не заполнены",
    meaning: "В строках нет темы или не указано, кто говорит. Расчёт с такими строками не пройдёт проверку.",
    wayOut: "Заполните их.",
    say: (file: string, what: string, lines: readonly number[]) => {
      const named = `${lines.slice(0, 10).join(", ")}${lines.length > 10 ? ", …" : ""}`;
      const rows = lines.length === 1 ? "строка" : "строки";
      return {
        message: `В файле ${file} у ${ofStatements(lines.length)} нет ${EMPTY_OF[what] ?? what}: ${rows} ${named}.`,
        expected: `${EMPTY[what] ?? what} в каждой строке`,
        hints: ["Заполните это в statements.csv, прежде чем использовать файл в расчёте."],
      };
    },
  },
};
