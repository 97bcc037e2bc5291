import type { Place } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { count } from "./said.ts";

const AS_TEXT = "Запишите коды как текст, чтобы табличный редактор их не менял.";
const AS_TEXT_ENGLISH = "Write the codes as text, so that a spreadsheet leaves them as they are.";

const FAULTS: Readonly<Record<string, string>> = {
  "The row has a rate but no code.": "В строке есть ставка, но нет кода.",
  "This is a total and no product.": "Это итог, а не товар.",
  "This is a date: a spreadsheet made it of a code.": "Это дата: табличный редактор сделал её из кода.",
  "This is a rounded number: a spreadsheet has lost digits of the code.":
    "Это округлённое число: табличный редактор потерял цифры кода.",
  "“ex” says that a part of the code is meant, and nobody says which part.":
    "«ex» значит, что имеется в виду часть кода, но какая, не сказано.",
  "This is a range and not one code.": "Это диапазон, а не один код.",
  "These are several codes in one cell.": "В одной ячейке несколько кодов.",
  "This is no code: it has other characters than digits, dots and spaces.":
    "Это не код: в нём есть не только цифры, точки и пробелы.",
};

const WAYS: Readonly<Record<string, string>> = {
  [AS_TEXT_ENGLISH]: AS_TEXT,
  "Write the code. Of merged cells all but the first are blank: take them apart.":
    "Впишите код. В объединённых ячейках заполнена только первая: разъедините их.",
  "Delete the row.": "Удалите строку.",
  "Give the longer codes of that part, or the whole code without “ex”.":
    "Укажите более длинные коды этой части или весь код без «ex».",
  "Write a row for each code, or the heading that covers them.":
    "Напишите по строке на каждый код или общий для них более короткий код.",
  "Write a row for each code.": "Напишите по строке на каждый код.",
  "Write the digits alone.": "Оставьте только цифры.",
  "Leave out the digits after the tenth.": "Уберите цифры после десятой.",
  "Write it with all its digits, or leave out --digits.": "Напишите код со всеми цифрами или уберите --digits.",
};

const WHYS: Readonly<Record<string, string>> = {
  "no imports were given to weigh them with": "не задан импорт, чтобы их взвесить",
  "the measure names no `weights`": "в мере нет ключа `weights`",
};

function digitsText(digits: string): string {
  return count(Number(digits), "цифра", "цифры", "цифр");
}

function faultText(fault: string): string {
  const [, code = "", digits, zero, stated] =
    /^(\d+) has (\d+) digits?(?:: has it lost the zero of (\d+)\?|, not (\d+)\.|\.)$/u.exec(fault) ?? [];
  if (digits !== undefined) {
    const counted = `В коде ${code} — ${digitsText(digits)}`;
    if (zero !== undefined) return `${counted}: не потерян ли первый ноль (${zero})?`;
    return stated === undefined ? `${counted}.` : `${counted}, а не ${stated}.`;
  }
  return (
    FAULTS[fault] ??
    fault
      .replace(
        /^(.+) is a number: zeros of the code are lost at its ends\.$/u,
        "$1 — число: нули по краям кода потеряны.",
      )
      .replace(/^(.+) has other characters than digits\.$/u, "В коде $1 есть не только цифры.")
  );
}

function wayText(way: string): string {
  return (
    WAYS[way] ??
    way
      .replace(AS_TEXT_ENGLISH, AS_TEXT)
      .replace(
        /Or say how many digits every code has, and the zero is put back: --digits (\d+)\.$/u,
        "Или укажите, сколько цифр в каждом коде, и ноль вернётся: --digits $1.",
      )
      .replace(/^Write the digits alone: (.+)$/u, "Оставьте только цифры: $1")
  );
}

function whyText(why: string): string {
  return (
    WHYS[why] ??
    why.replace(
      /^the imports are of (\w+), the tariffs of (\w+),.*$/u,
      "импорт записан по редакции $1, пошлины — по редакции $2, а таблицы перехода между ними в Tertius нет",
    )
  );
}

/** Problems of src/data/tariffs/problems.ts, in Russian. */
export const DATA_TARIFFS: RussianProblems = {
  E376: {
    name: "код товара не читается",
    meaning:
      "В столбце кодов стоит не код Гармонизированной системы (HS) из 2, 4, 6, 8 или 10 цифр либо код, который потерял часть цифр.",
    wayOut: "Запишите цифры как текст, вместе с нулями впереди.",
    say: (_place: Place, _found: string, message: string, way: string) => ({
      message: faultText(message),
      expected: "код из 2, 4, 6, 8 или 10 цифр, например 870323 или 8703.23",
      hints: [wayText(way)],
    }),
  },
  E380: {
    name: "коды без отрасли",
    meaning:
      "Больше одного процента того, что охватывает файл, приходится на коды, которых нет в указанной редакции Гармонизированной системы (HS) или у которых нет отрасли, где производят товары.",
    wayOut: "Укажите редакцию кодов через --vintage или ключ `vintage` либо исправьте коды.",
  },
  E381: {
    name: "веса использовать нельзя",
    meaning: "В файле импорта нет столбцов BACI или Comtrade либо нет нужного импорта.",
    wayOut:
      "Дайте файл со столбцами BACI (t, i, j, k, v) или со столбцами выгрузки Comtrade, где есть строки этой пары стран.",
  },
  E384: {
    name: "заданы не все пошлины отрасли",
    meaning: "Ставки, которые заменяют пошлины, заданы для части отрасли; что платит остальная часть, неизвестно.",
    wayOut:
      "Перечислите все товары отрасли или задайте прибавки с mode add: тогда товары, которых нет в списке, ничего дополнительно не платят.",
  },
  W356: {
    name: "часть кодов не учтена",
    meaning:
      "Не больше одного процента того, что охватывает файл, приходится на коды без отрасли, где производят товары; они не учтены.",
    wayOut: "Исправьте коды или укажите редакцию Гармонизированной системы (HS) через --vintage или ключ `vintage`.",
  },
  W357: {
    name: "все товары учтены поровну",
    meaning:
      "Ставка отрасли — простое среднее по её товарам: импорт, по которому их можно взвесить, неизвестен. Товары, которыми торгуют много, получают слишком малый вес.",
    wayOut: "Дайте импорт этой пары стран через --weights или ключ `weights`: файл BACI или Comtrade.",
    say: (_place: Place, why: string) => ({
      message: `Все товары отрасли учтены поровну: ${whyText(why)}.`,
    }),
  },
  W358: {
    name: "национальные строки усреднены",
    meaning:
      "Коды длиннее шести цифр у каждой страны свои. Товар получает простое среднее по перечисленным строкам; о неперечисленных ничего не известно.",
    wayOut: "Перечислите все строки товара, и беспошлинные тоже, или задайте ставки по шести цифрам.",
    say: (_place: Place, lines: number, products: number) => ({
      message: `Коды длиннее шести цифр (их ${lines}) сведены в ${count(products, "товар", "товара", "товаров")} по шести цифрам: ставка каждого — простое среднее по его строкам в файле.`,
      hints: ["Если у товара есть и другие строки, без этой пошлины, добавьте их с rate 0."],
    }),
  },
};
