import { quoted, said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";

const NAMED = 20;

const FAULTS: Readonly<Record<string, string>> = {
  "names a document that is not there": "ссылается на документ, которого нет",
  "names a variable that is not there": "ссылается на переменную, которой нет",
  "names an entity that is not there": "ссылается на сущность, которой нет",
};

function listed(names: readonly string[]): string {
  return [...names.slice(0, NAMED), ...(names.length > NAMED ? ["…"] : [])].join(", ");
}

/** Problems of src/data/importers/statements/problems/tables.ts, in Russian. */
export const DATA_IMPORTERS_STATEMENTS_TABLES: RussianProblems = {
  E732: {
    name: "высказывание дважды",
    meaning: "У одного кодировщика две строки с одним id. У двух кодировщиков один и тот же id может быть.",
    wayOut: "Дайте строкам разные id или укажите их кодировщиков.",
    say: (_file: string, _line: number, id: string, before: number) => ({
      message: `Высказывание ${said(id)} того же кодировщика уже есть в строке ${before}.`,
      expected: "каждый id у кодировщика один раз",
    }),
  },
  E733: {
    name: "нет высказываний",
    meaning: "В файле только заголовок без строк, или это база данных без высказываний.",
    wayOut: "Проверьте, тот ли это файл или лист.",
  },
  E734: {
    name: "нет таблицы DNA",
    meaning: "В базе данных нет таблицы или столбца, которые записывает Discourse Network Analyzer 3.",
    wayOut: "Откройте файл в версии 3 этой программы и сохраните его или выгрузите оттуда CSV.",
    say: (file: string, table: string) => ({
      message: `В ${file} нет таблицы ${table}, какой её записывает Discourse Network Analyzer 3.`,
      expected: `таблица ${table}`,
    }),
  },
  E735: {
    name: "нет типа высказываний",
    meaning: "Ни в одном типе высказываний нет темы вместе с человеком или организацией, или типа с таким именем нет.",
    wayOut: "Укажите в рецепте, какой это тип и какие переменные — тема и человек.",
    say: (file: string, type: string, known: readonly string[]) => ({
      message: `В ${file} ${type === "" ? "нет подходящего типа высказываний" : `нет подходящего типа высказываний ${said(type)}`}: нужен тип с темой и с человеком или организацией.`,
      expected:
        known.length === 0
          ? "тип высказываний"
          : `один из типов: ${listed(known.map((each) => quoted(each)))}, с такими переменными`,
      hints: ['Рецепт может сказать, что значит переменная: { "columns": { "их имя": "concept" } }.'],
    }),
  },
  E736: {
    name: "ссылка ведёт в никуда",
    meaning: "Строка базы данных ссылается на документ, переменную или сущность, которых в ней нет.",
    wayOut: "Уберите строку в той программе, которая её записала.",
    say: (_file: string, table: string, row: number, what: string) => ({
      message: `Строка ${row} таблицы ${table} ${FAULTS[what] ?? what}.`,
      expected: "целая база данных",
    }),
  },
};
