import { type Place, said } from "../../base/problems/index.ts";
import { listText } from "../../base/wording/index.ts";
import type { RussianProblems } from "./russianProblem.ts";

const NAMED = 10;

const ONE_NUMBER = "Напишите одно число в процентах.";

const FAULTS: Readonly<Record<string, string>> = {
  "The code has no rate.": "У кода нет ставки.",
  "This is a formula that was saved without its value.": "Это формула, сохранённая без значения.",
  "This is an error of the spreadsheet and not a number.": "Это ошибка табличного редактора, а не число.",
  "This is a date: a spreadsheet made it of a rate or a range.":
    "Это дата: табличный редактор сделал её из ставки или диапазона.",
  "This says yes or no and no rate.": "Здесь «да» или «нет», а не ставка.",
  "This is a duty per quantity and no percentage of the price.": "Это пошлина за количество, а не процент от цены.",
  "This is a range and not one rate.": "Это диапазон, а не одна ставка.",
  "A tariff below zero is not read.": "Пошлины ниже нуля не читаются.",
  "This is no number.": "Это не число.",
};

const WAYS: Readonly<Record<string, string>> = {
  "Write one number in percent.": ONE_NUMBER,
  "Write the rate, 0 where there is no duty, or delete the row. Of merged cells all but the first are blank.":
    "Напишите ставку (0, если пошлины нет) или удалите строку. Из объединённых ячеек заполнена только первая.",
  "Turn it into percent of the price: the duty on the imports of a year over their value.":
    "Переведите её в проценты от цены: пошлина с годового импорта, делённая на его стоимость.",
  "Open the file in the spreadsheet program, save it again, or write the number.":
    "Откройте файл в табличном редакторе и сохраните снова или напишите число.",
  "Mend the formula, or write the number.": "Исправьте формулу или напишите число.",
  "Write one rate, or a row for each longer code with its own.":
    "Напишите одну ставку или отдельную строку с её ставкой для каждого более длинного кода.",
  "Write what is taken off as a positive number, and say --mode lower.":
    "Напишите, на сколько пошлина снижается, положительным числом и укажите --mode lower.",
  "Write the rate in percent, with a point or comma before decimals alone.":
    "Напишите ставку в процентах; точкой или запятой отделяйте только дробную часть.",
};

const READINGS: Readonly<Record<string, string>> = {
  "Dots in codes were taken off": "Точки в кодах убраны",
  "Spaces in codes were taken off": "Пробелы в кодах убраны",
  "Apostrophes before codes were taken off": "Апострофы перед кодами убраны",
  "Zeros that codes had lost in front were put back": "Нули, потерянные в начале кодов, возвращены",
  "Dots and lost zeros of codes were put right": "Точки и потерянные нули в кодах исправлены",
  "Rates with a sign for percent were read as percent": "Ставки со знаком процента прочитаны как проценты",
  "Words for no duty were read as 0 %": "Слова о том, что пошлины нет, прочитаны как 0 %",
  "Rows of words without a rate were passed over as headings or notes":
    "Строки со словами без ставки пропущены как заголовки или примечания",
  "Headings without a rate of their own were passed over, since their lines have rates":
    "Заголовки без своей ставки пропущены: ставки есть у их строк",
  "Commas were read like the points of other rates, as standing before decimals":
    "Запятые прочитаны так же, как точки в других ставках: они отделяют дробную часть",
  "A byte order mark at its beginning was taken off": "Метка порядка байтов в начале файла убрана",
  "Hidden rows were read like the others": "Скрытые строки прочитаны наравне с другими",
  "Lines above the names of the columns were passed over": "Строки над названиями столбцов пропущены",
  "Names of the columns that stand there again were passed over": "Повторённые названия столбцов пропущены",
  "Codes that stand there before with the same rate count once": "Коды, повторённые с той же ставкой, учтены один раз",
  "Cells are merged over rows: all but the first of them were read as blank":
    "Ячейки объединены по строкам: все, кроме первой, прочитаны как пустые",
};

/** Problems of src/data/importers/tariffs/problems.ts, in Russian. */
export const DATA_IMPORTERS_TARIFFS: RussianProblems = {
  E375: {
    name: "столбцы с пошлинами не найдены",
    meaning:
      "В файле с пошлинами нет строки с названиями столбцов кода и ставки, или подходят сразу несколько столбцов.",
    wayOut: "Добавьте первую строку, например hs,rate, или назовите столбцы ключами --code и --rate.",
  },
  E377: {
    name: "ставка не читается",
    meaning: "В ячейке столбца ставок стоит не процент от 0 до 1000.",
    wayOut: "Напишите одно число в процентах. Пошлину за килограмм или штуку сначала переведите в проценты от цены.",
    say: (_place: Place, _found: string, message: string, way: string) => ({
      message: FAULTS[message] ?? message.replace(/^(\S+) % is more than (\S+) %\.$/u, "$1 % — больше $2 %."),
      expected: "одно число в процентах, от 0 до 1000",
      hints: [WAYS[way] ?? way],
    }),
  },
  E378: {
    name: "ставки похожи на доли",
    meaning:
      "Ставки меньше единицы похожи на доли: 0.25 вместо 25 %. Как проценты они значили бы в сто раз меньше, чем нужно.",
    wayOut: "Укажите, что это: --rates fraction или --rates percent.",
  },
  E379: {
    name: "товар с двумя ставками",
    meaning: "Две строки дают ставку одному товару: один код стоит дважды, или один код входит в другой.",
    wayOut: "Оставьте одну из строк или запишите коды так, чтобы ни один не входил в другой.",
  },
  E382: {
    name: "непонятно, где таблица в книге",
    meaning: "Нужные данные есть на нескольких листах или только на скрытом, или их ячейки объединены.",
    wayOut: "Назовите лист ключом --sheet, сделайте его видимым или разъедините ячейки.",
  },
  E383: {
    name: "вторая строка названий столбцов",
    meaning:
      "В строке под названиями столбцов, где должны начинаться коды и ставки, стоят слова: возможно, она относится к названиям.",
    wayOut: "Запишите названия столбцов в одну строку.",
    say: (_place: Place, words: readonly string[]) => ({
      message: `В строке под названиями столбцов нет ни кода, ни ставки: ${said(words.join(", "))}.`,
      expected: "первый код и его ставка",
      hints: ["Объедините две строки названий в одну или удалите эту строку."],
    }),
  },
  W355: {
    name: "прочитано так, как имелось в виду",
    meaning:
      "Что-то в импортируемом файле записано не так, как нужно, но прочитать это можно только одним способом; так и сделано.",
    wayOut: "Если в сообщении всё верно, ничего не делайте.",
    say: (_file: string, what: string, lines: readonly number[]) => ({
      message: lines.length === 0 ? `${reading(what)}.` : `${reading(what)}: ${rowsNamed(lines)}.`,
    }),
  },
};

function reading(what: string): string {
  const sheets = /^The sheet (".*") was read, and not (".+)$/u.exec(what);
  if (sheets === null) return READINGS[what] ?? what;
  const [, read = "", others = ""] = sheets;
  return `Прочитан лист ${read}, а не ${others.replaceAll('" (hidden)', '" (скрыт)')}`;
}

function rowsNamed(lines: readonly number[]): string {
  if (lines.length === 1) return `строка ${lines[0]}`;
  if (lines.length > NAMED) return `строки ${lines.slice(0, NAMED).join(", ")}, … (всего ${lines.length})`;
  return `строки ${listText(lines.map(String), "ru")}`;
}
