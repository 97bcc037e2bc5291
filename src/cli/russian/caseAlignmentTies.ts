import { type Place, said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";

const REPEATED: Readonly<Record<string, string>> = {
  tie: "Связь",
  obligation: "Обязательство",
  capability: "Потенциал",
  pair: "Пара",
  issue: "Тема",
  scenario: "Сценарий",
  decision: "Запись о союзе",
  "list of retaliators": "Список стран с ответными мерами",
};

const PRECISION: Readonly<Record<string, string>> = { month: "месяца", year: "года" };

function dateFault(fault: string): string {
  if (fault === "The tie has no date.") return "У связи нет даты.";
  return fault
    .replace(/^A row of kind none has the date (\S+)\.$/u, "В строке вида none стоит дата $1.")
    .replace(
      /^(\S+) is not the first day of a (\S+)\.$/u,
      (_all: string, date: string, precision: string) =>
        `${date} — не первый день ${PRECISION[precision] ?? precision}.`,
    );
}

/** Problems of src/case/alignment/problems/ties.ts, in Russian. */
export const CASE_ALIGNMENT_TIES: RussianProblems = {
  E285: {
    name: "слишком мало разных государств",
    meaning: "Треугольнику нужны три разных государства, паре и союзу — два.",
    wayOut: "Назовите каждое государство один раз.",
    say: (_place: Place, found: string, count: "two" | "three") => {
      const states = count === "two" ? "два разных государства" : "три разных государства";
      return { message: `${found} — это не ${states}.`, expected: states };
    },
  },
  E286: {
    name: "пары нет в таблице",
    meaning:
      "Если у пары нет обязательства или связи, это должно быть сказано в таблице. О паре без строки ничего не известно.",
    wayOut: "Внесите то, что говорят о паре источники, а если они ничего не говорят — строку вида `none`.",
    say: (_place: Place, pair: string, table: string) => ({
      message: `Для пары ${pair} в ${table} нет строки. Это не значит, что у пары ничего нет.`,
      expected: `строка для этой пары в ${table}`,
      hints: ["Если источники охватывают пару, но ничего о ней не сообщают, внесите строку вида `none`."],
    }),
  },
  E291: {
    name: "указано дважды",
    meaning: "У двух записей о союзе один id, или две строки дают одну и ту же величину, а учесть можно только одну.",
    wayOut: "Оставьте что-то одно.",
    say: (_place: Place, what: string, name: string, other: number) => ({
      message: `${REPEATED[what] ?? what} ${said(name)} уже есть в строке ${other}.`,
      expected: "каждая запись один раз",
    }),
  },
  E293: {
    name: "невозможные годы обязательства",
    meaning: "Обязательство действует с первого года по последний включительно.",
    wayOut: "Поменяйте годы местами или исправьте их; если обязательство ещё действует, укажите последний год данных.",
    say: (_place: Place, from: number, to: number) => ({
      message: `Обязательство в этой строке начинается в ${from} году, а кончается в ${to}.`,
      expected: "целые годы от 1800 до 2200, первый не позже последнего",
    }),
  },
  E294: {
    name: "дата связи не подходит",
    meaning: "У связи есть день, месяц или год. У строки о том, что связи не было, даты нет.",
    wayOut: "Добавьте или уберите дату либо исправьте её точность.",
    say: (_place: Place, fault: string) => ({
      message: dateFault(fault),
      expected:
        "дата в каждой строке, кроме строк вида none; при точности month или year — первый день месяца или года",
    }),
  },
  E295: {
    name: "связь есть и нет одновременно",
    meaning: "Строка вида `none` говорит, что у пары ничего нет, а другая строка той же пары — что есть.",
    wayOut: "Уберите строку или сократите её срок.",
    say: (_place: Place, pair: string, other: number) => ({
      message: `Строка говорит, что у пары ${pair} ничего нет, а строка ${other} — что есть.`,
      expected: "строка вида none — только там, где у пары нет других строк",
    }),
  },
  W280: {
    name: "связи несопоставимы",
    meaning:
      "Связи собраны не для всех пар или записаны по памяти. Если их учесть, два государства могут выглядеть дружественными лишь потому, что связи между ними искали.",
    wayOut:
      "Соберите связи для всех трёх пар из одного источника, со строками вида `none` там, где ничего нет, или задайте связям вес 0. Договоры и строки, записанные по памяти, не учитываются.",
    say: (_place: Place, seen: readonly { readonly pair: string; readonly count: number }[]) => {
      const counts = seen.map(({ pair, count }) => `${pair} ${count}`).join(", ");
      return {
        message: `Ни один источник связей не охватывает все три пары треугольника, поэтому сводная оценка посчитана без связей; найдено в источниках: ${counts}.`,
        expected: "строка для каждой пары, возможно вида none, всё из одного источника",
      };
    },
  },
};
