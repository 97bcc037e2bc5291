import { type Place, said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";

const PLAIN_NUMBERS =
  "Во всех числах таблицы отделяйте дробную часть одним и тем же знаком, а тысячи не отделяйте ничем.";

const BETWEEN = { ",": "запятыми", ";": "точками с запятой", "\t": "знаками табуляции" } as const;

/** Problems of src/case/problems/tables.ts, in Russian. */
export const CASE_TABLES: RussianProblems = {
  E392: {
    name: "дробная часть то с точкой, то с запятой",
    meaning:
      "В одних числах таблицы стоит запятая, в других — точка. Один из этих знаков может отделять тысячи, и Tertius не гадает, какой.",
    wayOut: PLAIN_NUMBERS,
    say: (_place: Place, found: string, other: string, line: number) => ({
      message: `В ${said(found)} запятая, а в ${said(other)} (строка ${line}) точка.`,
      expected: "точки или запятые, одни и те же во всей таблице",
      hints: [PLAIN_NUMBERS],
    }),
  },
  E393: {
    name: "дробная часть или тысячи",
    meaning:
      "Знак в числе может отделять дробную часть, а может — тысячи: 1,234 — это чуть больше единицы или больше тысячи.",
    wayOut: PLAIN_NUMBERS,
    say: (_place: Place, found: string) => ({
      message: `Знак в ${said(found)} может отделять тысячи, а может — дробную часть.`,
      expected: "число, в котором тысячи ничем не отделены, например 1234 или 1.2340",
      hints: [PLAIN_NUMBERS],
    }),
  },
  W240: {
    name: "таблица в другом виде",
    meaning:
      "Таблица — не текст с запятыми между ячейками и десятичными точками. Но прочитать её можно только одним способом; так она и прочитана.",
    wayOut: "Если сообщение верно, ничего не делайте.",
    say: (
      _file: string,
      {
        separator,
        sheet,
        isComma,
      }: { readonly separator: "," | ";" | "\t"; readonly sheet: string | null; readonly isComma: boolean },
    ) => {
      const form = sheet === null ? `Ячейки разделены ${BETWEEN[separator]}` : `Прочитан лист ${said(sheet)}`;
      return { message: `${form}${isComma ? ", дробная часть отделена запятой" : ""}.` };
    },
  },
};
