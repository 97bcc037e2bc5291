import { type Place, quoted, said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { countryMeant, listed, meant } from "./said.ts";

function rowsFound(found: string): string {
  return found
    .replace(/^several rows as the first operand of /u, "несколько строк в первом операнде функции ")
    .replace(/^several rows$/u, "несколько строк");
}

function factFault(fault: string): string {
  return fault
    .replace(/^is a word and has a low or high end$/u, "это слово, но у него указан нижний или верхний конец")
    .replace(/^has the value (".*"), which is no number$/su, "значение $1 — не число")
    .replace(/^lies outside of its own ends$/u, "значение вне собственных концов")
    .replace(/^is of the year (.*)$/u, "год $1")
    .replace(/^is of (".*"), which ends with no year$/su, "время $1 не заканчивается годом")
    .replace(/^begins in (.*) and ends in (.*)$/u, "начало в $1, конец в $2");
}

const EXPECTED: Readonly<Record<string, string>> = {
  "a word alone": "только слово",
  "a plain number, or the unit `text`": "просто число или единица `text`",
  "low ≤ value ≤ high": "low ≤ value ≤ high",
  "a year from 1000 to 2200, or a blank cell": "год от 1000 до 2200 или пустая ячейка",
  "such as 2019, 2018/19, 2014-2019, 2017-07..2018-05 or 2018-07-06":
    "например 2019, 2018/19, 2014-2019, 2017-07..2018-05 или 2018-07-06",
  "the earlier year first": "сначала более ранний год",
};

/** Problems of src/case/claims/problems/facts.ts, in Russian. */
export const CASE_CLAIMS_FACTS: RussianProblems = {
  E807: {
    name: "неизвестный факт",
    meaning: "Выражение или параметр называет число, которого нет в таблице фактов.",
    wayOut: "Исправьте id или добавьте строку с источником.",
    say: (_place: Place, id: string, near: string | null) => ({
      message: `Среди фактов нет ${said(id)}.`,
      expected: "id из таблицы фактов",
      hints: meant(near),
    }),
  },
  E812: {
    name: "отбор фактов пуст",
    meaning: "Ни одна строка фактов не проходит все фильтры.",
    wayOut: "Исправьте фильтры или добавьте строку с источником.",
    say: (_place: Place, filters: string, near: string | null) => ({
      message: `Ни одна строка фактов не подходит под ${quoted(filters)}.`,
      expected: "хотя бы одна строка",
      hints: meant(near),
    }),
  },
  E813: {
    name: "отбор фактов неоднозначен",
    meaning: "Одно и то же число дают несколько строк одинаковой надёжности, и утверждение не говорит, какую брать.",
    wayOut: "Укажите источник, который имеет в виду утверждение, в `sourceName` или возьмите одну строку по её id.",
    say: (_place: Place, ids: readonly string[]) => ({
      message: `Факты ${listed(ids)} — об одном и том же и одинаково надёжны, поэтому вывод мог бы опираться на любой из них.`,
      expected: "`sourceName` или `fact(…)` с id",
    }),
  },
  E814: {
    name: "несколько строк вместо одного числа",
    meaning: "Вывод делается об одном числе, а это выражение даёт ряд чисел.",
    wayOut: "Заключите выражение в функцию или добавьте фильтры.",
    say: (_place: Place, found: string) => ({
      message: `Нужно одно число, а здесь ${rowsFound(found)}.`,
      expected: "одна строка или функция от них: sum, mean, min, max, count, slope, first",
    }),
  },
  E817: {
    name: "слишком позднее число для вывода",
    meaning:
      "Утверждение оценивают по числам не позднее года, на который приходится дата расчёта; число за часть года считается числом этого года. Более поздние числа показывают для сравнения.",
    wayOut: "Возьмите более раннее число или поместите величину в `later`.",
    say: (_place: Place, ids: readonly string[], asOf: string) => ({
      message: `${listed(ids)}: известно только после даты расчёта, ${asOf}, поэтому вывод на это не опирается.`,
      expected: `числа не позднее ${asOf.slice(0, 4)} года`,
      hints: ["Поместите величину в `later`: тогда она будет показана рядом с выводом."],
    }),
  },
  E818: {
    name: "негодный факт",
    meaning: "Факт — это число между нижним и верхним концом или слово с единицей `text`.",
    wayOut: "Исправьте ячейку.",
    say: (_place: Place, id: string, fault: string, expected: string) => ({
      message: `Факт ${said(id)}: ${factFault(fault)}.`,
      expected: EXPECTED[expected] ?? expected,
    }),
  },
  W834: {
    name: "несуществующий код страны в факте",
    meaning:
      "Первая или вторая сторона факта (`reporter`, `partner`) похожа на код страны, но такого кода нет ни у одной страны. Утверждения с верным кодом этот факт не найдут.",
    wayOut: "Исправьте код или впишите полное название компании или завода.",
    say: (_place: Place, id: string, column: string, found: string, near: string | null) => ({
      message: `Факт ${said(id)}: в столбце ${column} стоит ${said(found)} — похоже на код страны, но такого кода нет.`,
      expected: "код ISO 3166-1 alpha-3 или полное название",
      hints: countryMeant(near),
    }),
  },
  E824: {
    name: "не адрес",
    meaning: "Адрес статьи становится ссылкой, поэтому он должен вести на веб-страницу.",
    wayOut: "Исправьте его или уберите.",
    say: (_place: Place, found: string) => ({
      message: `${said(found)} — не веб-адрес.`,
      expected: "адрес, который начинается с http:// или https://",
    }),
  },
};
