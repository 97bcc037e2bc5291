import { type Place, said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { meant } from "./said.ts";

/** Problems of src/case/problems/keys.ts, in Russian. */
export const CASE_KEYS: RussianProblems = {
  E201: {
    name: "неизвестный ключ",
    meaning:
      "Такого ключа в этом месте расчёта не бывает. Если бы Tertius его пропустил, опечатка осталась бы незамеченной.",
    wayOut: "Возьмите ключи из docs/case-format.md.",
    say: (_place: Place, key: string, near: string | null, known: readonly string[]) => ({
      message: `Ключа ${said(key)} здесь не бывает.`,
      expected: `одно из: ${known.join(", ")}`,
      hints: meant(near),
    }),
  },
  E202: {
    name: "нет ключа",
    meaning: "Ключа, который нужен расчёту, нет, или он пуст.",
    wayOut: "Добавьте ключ; что он значит и как его писать, сказано в docs/case-format.md.",
    say: (_place: Place, key: string) => ({ message: `Нет ключа ${said(key)}.`, expected: `ключ ${key}` }),
  },
  E203: {
    name: "значение не того вида",
    meaning: "Значение не того вида: например, список вместо текста.",
    wayOut: "Список пишите так: `key: [a, b]`, пары ключей и значений — `key: { a: 1 }`, текст — `key: text`.",
    say: (_place: Place, _found: unknown, expected: string) => ({
      message: `Здесь должно быть: ${kindText(expected)}.`,
      expected: kindText(expected),
    }),
  },
  E207: {
    name: "нет среди допустимых слов",
    meaning: "Ключ не принимает это слово.",
    wayOut: "Возьмите одно из слов, названных в сообщении.",
    say: (_place: Place, _found: unknown, choices: readonly string[], near: string | null) => ({
      message: `Здесь может быть только одно из: ${choices.join(", ")}.`,
      expected: `одно из: ${choices.join(", ")}`,
      hints: meant(near),
    }),
  },
  E218: {
    name: "не id",
    meaning:
      "id используются в именах файлов, путях и таблицах. Код группы стран не может совпадать с кодом страны или другой группы.",
    wayOut:
      "Пишите буквы, цифры, `-`, `_` и `.`, начинайте с буквы или цифры; сценарий `base` уже есть. Группу стран назовите, например, `OWN-EU`.",
    say: (
      _place: Place,
      found: string,
      expected: string = "от 1 до 64 букв, цифр, `-`, `_` или `.`, кроме `base`",
    ) => ({
      message: `${said(found)} не может быть id.`,
      expected: IDS[expected] ?? expected,
    }),
  },
  E236: {
    name: "слишком много строк или сценариев",
    meaning:
      "В расчёте может быть не больше 20 000 строк, 300 сценариев и 200 ставок в одной серии, а его строки с `set` охватывают не больше 2 миллионов ячеек.",
    wayOut: "Вместо строки на каждую страну возьмите список, например WLD, или разделите расчёт.",
    say: (_place: Place, what: string, found: number, limit: number) => ({
      message: `Слишком много ${MANY[what] ?? what}: ${what.includes("or more") ? "не меньше " : ""}${found}, а предел — ${limit}.`,
      expected: `не больше ${limit}`,
    }),
  },
  E237: {
    name: "показаны не все ошибки",
    meaning: "После 500 ошибок остальные строки не читаются.",
    wayOut: "Сначала исправьте показанные: у многих может быть одна причина, например сдвинутый столбец.",
    say: (_place: Place, limit: number) => ({
      message: `Ошибок больше ${limit}; строки после этой не прочитаны.`,
      hints: ["Исправьте показанные и проверьте снова: тогда прочитаются и строки после этой."],
    }),
  },
};

const IDS: Readonly<Record<string, string>> = {
  "a code that no country and no other bloc has": "код, которого нет ни у страны, ни у другой группы стран",
};

const MANY: Readonly<Record<string, string>> = {
  rows: "строк",
  "rows in all": "строк во всём расчёте",
  "rows that `others` stands for": "строк, которые заменяет `others`",
  scenarios: "сценариев",
  statements: "высказываний",
  "rates in the sweep": "ставок в серии",
  "days and lists of countries": "дней и списков стран",
  "cells or more that rows with mode set and quotas reach": "ячеек, до которых доходят квоты и строки с `mode` set",
  "pairs or more that rows with mode add reach": "пар, до которых доходят строки с `mode` add",
};

const KINDS: Readonly<Record<string, string>> = {
  "a whole number": "целое число",
  "a text": "текст",
  "a number": "число",
  "true or false": "true или false",
  "a list, such as [a, b]": "список, например [a, b]",
  "a mapping of keys to values": "пары «ключ — значение»",
  "a mapping of names to values": "пары «имя — значение»",
  "a mapping of keys": "пары «ключ — значение»",
  "a list of decisions": "список записей о союзе",
  "a list of claims": "список утверждений",
};

function kindText(expected: string): string {
  return expected
    .split(/ or (?!false)/u)
    .map(wayText)
    .join(" или ");
}

function wayText(way: string): string {
  const text = way
    .replace(/^a number of at most (\S+)$/u, "число не больше $1")
    .replace(/^a number of at least (\S+)$/u, "число не меньше $1")
    .replace(/^a list with 1 to (\S+) entries$/u, "список, в нём от 1 до $1 записей");
  return KINDS[text] ?? text;
}
