import { quoted, said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";

interface Cell {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly name: string;
}

/** Problems of src/data/packages/votes/problems/rollCalls.ts, in Russian. */
export const DATA_VOTES_ROLL_CALLS: RussianProblems = {
  E353: {
    name: "голосования не по порядку `session`",
    meaning: "Голосование стоит после другого, у которого `session` больше.",
    wayOut: "Отсортируйте roll-calls.csv и votes.csv по столбцу `session`.",
    say: (_cell: Cell, id: string, found: number, before: number) => ({
      message: `Голосование ${quoted(id)} (\`session\` ${found}) стоит после голосования, у которого \`session\` ${before}.`,
      expected: `\`session\` ${before} или больше`,
      hints: ["Расположите голосования по порядку столбца `session`."],
    }),
  },
  E355: {
    name: "голосование записано дважды",
    meaning: "В двух строках roll-calls.csv один номер, или в строке его нет.",
    wayOut: "Дайте каждому голосованию свой номер.",
    say: (_cell: Cell, found: string) => ({
      message: `Голосование ${quoted(found)} записано дважды.`,
      expected: "каждое голосование один раз",
    }),
  },
  E356: {
    name: "неверная пометка",
    meaning: "В ячейке должно стоять «да», «нет» или «неизвестно», а стоит другое.",
    wayOut: "Запишите 1, 0 или оставьте ячейку пустой.",
    say: (cell: Cell, _found: string) => ({
      message: `В столбце ${cell.name} стоит не 1 и не 0, а ячейка не пуста.`,
      expected: "1 — да, 0 — нет, пусто — неизвестно",
    }),
  },
  E357: {
    name: "другие голосования",
    meaning: "В votes.csv должны быть голосования из roll-calls.csv в том же порядке.",
    wayOut: "Запишите оба файла по одному списку.",
    say: (file: string, _line: number, found: string | null, expected: string | null) => {
      const message =
        found === null
          ? `${file} кончается раньше голосования ${quoted(expected)}.`
          : expected === null
            ? `В ${file} после последнего голосования из roll-calls.csv стоит ещё ${quoted(found)}.`
            : `В ${file} стоит голосование ${quoted(found)}, а в roll-calls.csv на этом месте ${quoted(expected)}.`;
      return { message, expected: "голосования из roll-calls.csv в том же порядке" };
    },
  },
  E358: {
    name: "неизвестное голосование",
    meaning: "В bridges.csv названо голосование, которого в пакете нет.",
    wayOut: "Исправьте номер или уберите строку.",
    say: (_cell: Cell, found: string) => ({
      message: `В этом пакете нет голосования ${said(found)}.`,
      expected: "номер из roll-calls.csv",
    }),
  },
  E364: {
    name: "пометка неизвестна",
    meaning:
      "В расчёте голосования отобраны по пометке, а для этих годовых собраний (`sessions`) она неизвестна. Пустая ячейка не значит «нет».",
    wayOut: "Выберите другие годовые собрания (`sessions`) или уберите этот отбор.",
    say: (flag: string, unknown: string, known: string) => ({
      message: `Неизвестно, у каких голосований есть пометка ${flag}: \`session\` ${unknown.replace(/^sessions? /u, "")}.`,
      expected:
        known === ""
          ? `\`sessions\`, для которых известна пометка ${flag}; таких нет`
          : `\`sessions\` из этих: ${known}`,
      hints: ["Выберите годовые собрания (`sessions`), для которых она известна, или все голосования."],
    }),
  },
};
