import { type Place, said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { meant } from "./said.ts";

interface Absent {
  readonly message: string;
  readonly expected: string;
  readonly hints: readonly string[];
}

function absentFrom(
  list: "camps" | "concepts" | "strategies" | "coders",
  what: string,
  found: string,
  near: string | null,
): Absent {
  return {
    message: `В книге кодов нет ${what} ${said(found)}.`,
    expected: `id из \`${list}\` книги кодов`,
    hints: meant(near),
  };
}

const DATE_EXPECTED: Readonly<Record<string, string>> = {
  "a day of the calendar, YYYY-MM-DD": "день календаря, YYYY-MM-DD",
  "a month, YYYY-MM": "месяц, YYYY-MM",
  "a year, YYYY": "год, YYYY",
  "a day, month or year: 2020-05-17, 2020-05 or 2020": "день, месяц или год: 2020-05-17, 2020-05 или 2020",
  "either a date or undated": "либо дата, либо `undated`",
};

function dateFault(fault: string): string {
  return fault
    .replace(/^(".*") is not in the calendar\.$/su, "Даты $1 нет в календаре.")
    .replace(
      /^The statement is undated and has the date (.*)\.$/su,
      "Высказывание помечено `undated`, но дата есть: $1.",
    )
    .replace(/^The date is blank, and its precision is (.*)\.$/su, "Дата пуста, а точность указана: `$1`.")
    .replace(/^([^ ]*) is no date of precision ([^ ]*)\.$/su, "Дата $1 не подходит к точности `$2`.");
}

/** Problems of src/case/positions/problems/statements.ts, in Russian. */
export const CASE_POSITIONS_STATEMENTS: RussianProblems = {
  E710: {
    name: "высказывание без источника",
    meaning: "Высказывание без источника и места в нём читатель не может проверить.",
    wayOut: "Укажите источник и место в нём (страницу, строку или смещение) либо уберите высказывание.",
    say: (_place: Place, id: string) => ({
      message: `У высказывания ${said(id)} нет ни источника, ни места в нём: его нельзя найти.`,
      expected: "ключ библиографии и страница или строка",
    }),
  },
  E711: {
    name: "неизвестная группа",
    meaning: "Высказывание отнесено к группе, которой нет в книге кодов.",
    wayOut: "Исправьте группу или опишите её в книге кодов.",
    say: (_place: Place, found: string, near: string | null) => absentFrom("camps", "группы", found, near),
  },
  E712: {
    name: "неизвестная тема",
    meaning: "Тема высказывания не описана в книге кодов.",
    wayOut: "Исправьте тему или опишите её в книге кодов.",
    say: (_place: Place, found: string, near: string | null) => absentFrom("concepts", "темы", found, near),
  },
  E715: {
    name: "стратегия без описания",
    meaning: "Стратегия высказывания не описана в книге кодов, поэтому другие кодировщики не смогли бы её применить.",
    wayOut: "Опишите стратегию в книге кодов или исправьте её.",
    say: (_place: Place, found: string, near: string | null) => absentFrom("strategies", "стратегии", found, near),
  },
  E718: {
    name: "неизвестный кодировщик",
    meaning: "Книга кодов перечисляет кодировщиков, и этого среди них нет.",
    wayOut: "Исправьте имя или добавьте кодировщика в книгу кодов.",
    say: (_place: Place, found: string, near: string | null) => absentFrom("coders", "кодировщика", found, near),
  },
  E713: {
    name: "позиция вне шкалы",
    meaning: "Позиция выходит за шкалу книги кодов.",
    wayOut: "Исправьте позицию или оставьте ячейку пустой, если говорящий не занимает никакой позиции.",
    say: (_place: Place, found: string, low: number, high: number) => ({
      message: `Позиция ${found} выходит за шкалу: та идёт от ${low} до ${high}.`,
      expected: `от ${low} до ${high}; пусто, если позиции нет`,
    }),
  },
  E714: {
    name: "другая возможная позиция без основной",
    meaning: "Другая позиция показывает, как ещё можно закодировать высказывание; без основной сравнивать не с чем.",
    wayOut: "Укажите и основную позицию или уберите другую.",
    say: (_place: Place, id: string) => ({
      message: `У высказывания ${said(id)} есть другая возможная позиция, но нет основной.`,
      expected: "позиция в столбце `position` или обе ячейки пустые",
    }),
  },
  E717: {
    name: "негодная дата высказывания",
    meaning: "Такой даты нет в календаре, или она менее точна, чем указано.",
    wayOut: "Укажите то, что известно: день, месяц или год; если ничего не известно, оставьте обе ячейки пустыми.",
    say: (_place: Place, _found: string, fault: string, expected: string) => ({
      message: dateFault(fault),
      expected: DATE_EXPECTED[expected] ?? expected,
    }),
  },
  E719: {
    name: "высказывание закодировано дважды",
    meaning: "У двух строк одни и те же id и кодировщик: высказывание учлось бы дважды.",
    wayOut: "Уберите одну из строк или дайте второму высказыванию свой id.",
    say: (_place: Place, id: string, coder: string, other: number) => {
      const by = coder === "" ? "кодировщик не назван" : `кодировщик ${said(coder)}`;
      return {
        message: `Высказывание ${said(id)} закодировано дважды (${by}), впервые в строке ${other}.`,
        expected: "каждое высказывание — один раз у каждого кодировщика",
      };
    },
  },
  E750: {
    name: "текст прочитан в неверной кодировке",
    meaning: "Знаки в ячейке неверны: её текст прочитан не в той кодировке.",
    wayOut: "Снова скопируйте текст из источника или импортируйте исходный файл с его кодировкой.",
    say: (_place: Place, found: string) => ({
      message: `${said(found)} — текст прочитан не в той кодировке: написаны были другие буквы.`,
      expected: "везде UTF-8",
      hints: ["Снова возьмите текст из источника: если просто сохранить файл заново, буквы не вернутся."],
    }),
  },
  E752: {
    name: "неизвестный язык",
    meaning: "Язык высказывания — не код ISO 639-1.",
    wayOut: "Укажите две строчные буквы, например en, ru или zh.",
    say: (_place: Place, found: string) => ({
      message: `${said(found)} — не код языка.`,
      expected: "две буквы ISO 639-1, например en или ru",
    }),
  },
  E753: {
    name: "высказывание без говорящего",
    meaning: "Высказывание либо принадлежит человеку, либо приписано группе.",
    wayOut: "Назовите человека или пометьте строку как коллективную.",
    say: (_place: Place, id: string) => ({
      message: `В высказывании ${said(id)} не назван человек, и оно не помечено как коллективное.`,
      expected: "имя говорящего или 1 в столбце `collective`",
    }),
  },
};
