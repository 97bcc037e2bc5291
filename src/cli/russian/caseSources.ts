import { type Place, quoted, said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { meant } from "./said.ts";

const REASONS: Readonly<Record<string, string>> = {
  "no entries": "записей нет",
  unreadable: "не читается",
};

function reasonText(reason: string): string {
  const [, most] = /^more than (\d+) braces are open$/u.exec(reason) ?? [];
  return most === undefined ? (REASONS[reason] ?? quoted(reason)) : `открыто больше ${most} фигурных скобок`;
}

/** Problems of src/case/problems/sources.ts, in Russian. */
export const CASE_SOURCES: RussianProblems = {
  E214: {
    name: "неизвестный источник",
    meaning: "Каждое число ссылается на запись в библиографии, а записи с этим ключом нет.",
    wayOut: "Добавьте запись в файл библиографии или исправьте ключ.",
    say: (_place: Place, found: string, near: string | null) => ({
      message: `В библиографии нет записи ${said(found)}.`,
      expected: "ключ записи",
      hints: meant(near),
    }),
  },
  E215: {
    name: "нет источника",
    meaning: "В строке не указан источник. Число, которое нельзя проверить, не используется.",
    wayOut: "Укажите ключ из библиографии. Ваше допущение — тоже источник: добавьте запись, в которой об этом сказано.",
    say: (_place: Place) => ({
      message: "В строке не указан источник.",
      expected: "ключ записи в библиографии",
    }),
  },
  E120: {
    name: "ошибка BibTeX",
    meaning: "В указанном месте библиография написана не по правилам BibTeX.",
    wayOut: "Исправьте запись; часто не хватает закрывающей скобки или запятой.",
    say: (_place: Place, reason: string) => ({
      message: `Это не BibTeX: ${reasonText(reason)}.`,
    }),
  },
  E121: {
    name: "источник записан дважды",
    meaning: "У двух записей библиографии один ключ, поэтому неясно, на какую ссылаются.",
    wayOut: "Переименуйте или уберите одну из них.",
    say: (_place: Place, key: string) => ({ message: `В библиографии две записи ${said(key)}.` }),
  },
  E122: {
    name: "ссылка источника — не http и не https",
    meaning: "Ссылка в записи библиографии — не http и не https, а других ссылок в записке не бывает.",
    wayOut: "Укажите адрес http(s) или уберите поле url.",
    say: (_place: Place, key: string, _link: string) => ({
      message: `Ссылка в записи ${said(key)} — не http и не https.`,
      expected: "адрес, который начинается с https://",
    }),
  },
};
