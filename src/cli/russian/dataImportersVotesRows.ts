import { quoted, said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { count } from "./said.ts";

const FORMS: Readonly<Record<string, string>> = {
  "rcid and a column per state, such as USA": "rcid и по столбцу на государство, например USA",
};

const CODES: Readonly<Record<string, string>> = {
  "1 yes, 2 abstain, 3 no, 8 absent, 9 not a member":
    "1 — за, 2 — воздержался, 3 — против, 8 — отсутствовал, 9 — не член",
  "1 yes, 2 abstain, 3 no, 8 no recorded vote, blank not a member":
    "1 — за, 2 — воздержался, 3 — против, 8 — голос не записан, пусто — не член",
  "Y yes, A abstain, N no, X or NV not voting": "Y — за, A — воздержался, N — против, X или NV — не голосовал",
};

/** Problems of src/data/importers/votes/problems/rows.ts, in Russian. */
export const DATA_IMPORTERS_VOTES_ROWS: RussianProblems = {
  E368: {
    name: "неизвестный заголовок",
    meaning: "У файла с голосами заголовок неизвестного вида.",
    wayOut: "Оставьте заголовок исходного файла; его виды перечислены в docs/vote-packages.md.",
    say: (file: string, _header: readonly string[], forms: readonly string[]) => ({
      message: `Заголовок файла ${quoted(file)} неизвестного вида.`,
      expected: forms.map((form) => FORMS[form] ?? form).join("; или "),
      hints: ["Других столбцов, кроме названных, в файле может быть сколько угодно."],
    }),
  },
  E369: {
    name: "неизвестная страна",
    meaning: "В файле с голосами есть номер или код страны, по которому государство неизвестно.",
    wayOut: "Исправьте его или уберите строки.",
    say: (_file: string, code: string, rows: number) => ({
      message: `Неизвестно, что за государство ${said(code)}; этот код стоит в ${count(rows, "строке", "строках", "строках")}.`,
      expected: "номер Correlates of War или три заглавные латинские буквы",
    }),
  },
  E370: {
    name: "неизвестный голос",
    meaning: "В файле с голосами есть код, которого нет в его формате.",
    wayOut: "Исправьте его; коды — в сообщении.",
    say: (_file: string, _line: number, found: string, expected: string) => ({
      message: `${said(found)} — не код голоса.`,
      expected: CODES[expected] ?? expected.replace(/^one of /u, "одно из: "),
    }),
  },
  E371: {
    name: "два голоса одного государства",
    meaning: "У государства два разных голоса в одном голосовании.",
    wayOut: "Уберите одну из строк.",
    say: (_file: string, _line: number, id: string, state: string) => ({
      message: `${state}: два разных голоса в голосовании ${quoted(id)}.`,
      expected: "один голос государства в каждом голосовании",
    }),
  },
  E372: {
    name: "голосование описано по-разному",
    meaning: "В строках одного голосования расходятся годовое собрание (`session`) или дата.",
    wayOut: "Исправьте строки, которые расходятся.",
    say: (_file: string, _line: number, id: string, found: string, expected: string) => ({
      message: `Голосование ${quoted(id)}: здесь — ${quoted(found)}, раньше — ${quoted(expected)}.`,
      expected,
    }),
  },
  E373: {
    name: "нет голосов",
    meaning: "В указанных файлах нет голосов или не описаны голосования.",
    wayOut: "Укажите файл с голосами и файл с голосованиями, если он отдельный.",
    say: (undescribed: readonly string[]) => {
      const [first] = undescribed;
      if (first === undefined) {
        return {
          message: "В файлах нет голосов.",
          expected: "файл, где у каждого голоса своя строка или у каждого государства свой столбец",
        };
      }
      const some = count(undescribed.length, "голосование", "голосования", "голосований");
      return {
        message: `Голоса есть, но нет session и даты: ${some}; первое — ${quoted(first)}.`,
        expected: "столбцы session и date или файл с голосованиями",
      };
    },
  },
  E389: {
    name: "год не сходится с датой",
    meaning: "В строке списка Совета Безопасности год расходится с датой, значит, одно из них неверно.",
    wayOut: "Исправьте одно из них.",
    say: (_file: string, _line: number, year: string, date: string) => ({
      message: `Год ${quoted(year)} не сходится с датой ${quoted(date)}.`,
      expected: date.slice(0, 4),
    }),
  },
};
