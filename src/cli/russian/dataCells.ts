import { quoted } from "../../base/problems/index.ts";
import { CALENDAR_YEARS } from "../../base/wording/index.ts";
import type { RussianProblems } from "./russianProblem.ts";

const MOST_THETA = 1000;

/** Problems of src/data/packages/problems/cells.ts, in Russian. */
export const DATA_CELLS: RussianProblems = {
  E308: {
    name: "не число",
    meaning: "В ячейке нужно десятичное число, а там что-то другое или ничего.",
    wayOut: "Напишите число, например 1234.5 или 1.2e6; если числа нет, уберите строку.",
    say: (cell: { readonly name: string }, found: string, expected: string) => ({
      message: found.trim() === "" ? `Ячейка ${cell.name} пуста.` : `В ячейке ${cell.name} — не число.`,
      expected: expectedText(expected),
      hints: found.includes(",") ? ["Отделяйте дробную часть точкой `.`, а разряды не разделяйте."] : [],
    }),
  },
  E309: {
    name: "слишком большое число",
    meaning: "Число слишком велико для двойной точности.",
    wayOut: "Исправьте число или его единицу.",
    say: (cell: { readonly name: string }, _found: string, expected: string) => ({
      message: `Число в ячейке ${cell.name} слишком велико.`,
      expected: expectedText(expected),
    }),
  },
  E310: {
    name: "отрицательное значение",
    meaning:
      "Потоки, использование, импорт и пошлины — это стоимость поставок и то, что за них уплачено; они не бывают отрицательными.",
    wayOut:
      "Отрицательное изменение запасов прибавьте к другому виду использования и скажите об этом в примечаниях пакета. Из таможенных данных возьмите пересмотренные.",
    say: (cell: { readonly name: string }, _found: string, expected: string) => ({
      message: `Число в ячейке ${cell.name} отрицательное.`,
      expected: expectedText(expected),
    }),
  },
  E311: {
    name: "пошлина −100 % или ниже",
    meaning: "При такой пошлине цена поставки становится нулевой или отрицательной.",
    wayOut: "Пишите пошлины долями больше −1: 0.25 — это 25 %.",
    say: (_cell: { readonly name: string }, _found: string, expected: string) => ({
      message: "При пошлине −1 (−100 %) или ниже цена поставки становится нулевой или отрицательной.",
      expected: expectedText(expected),
    }),
  },
  E314: {
    name: "эластичность вне границ",
    meaning: "Эластичность торговли θ — положительное число не больше 1000; самые высокие опубликованные меньше 100.",
    wayOut: "Укажите θ > 0; если в источнике −1/θ или σ, сначала пересчитайте (θ = σ − 1).",
    say: (_cell: { readonly name: string }, _found: string, theta: number) => {
      const isLarge = theta > MOST_THETA;
      return {
        message: isLarge
          ? "Такой большой эластичности торговли θ не дала ещё ни одна оценка."
          : "Эластичность торговли θ должна быть положительной.",
        expected: isLarge ? `не больше ${MOST_THETA}` : "число > 0",
      };
    },
  },
  E317: {
    name: "недопустимое значение",
    meaning: "Столбец не принимает это слово.",
    wayOut: "Возьмите одно из слов, названных в сообщении.",
    say: (cell: { readonly name: string }, _found: string, allowed: readonly string[]) => ({
      message: `В ячейке ${cell.name} может стоять только ${allowed.join(" или ")}.`,
      expected: allowed.join(" или "),
    }),
  },
  E322: {
    name: "не код",
    meaning: "Коды стран, отраслей и наборов — короткие слова из букв, цифр, `_`, `-` и `.`.",
    wayOut: "Сократите код; в столбце с названием может быть любой текст.",
    say: (cell: { readonly name: string }, found: string) => ({
      message: found === "" ? `Ячейка ${cell.name} пуста.` : `В ячейке ${cell.name} — не код.`,
      expected: "от 1 до 32 букв, цифр, `_`, `-` или `.`",
    }),
  },
  E326: {
    name: "набор противоречит себе",
    meaning: "Во всех строках набора эластичностей должны стоять один горизонт и один источник.",
    wayOut: "Напишите во всех строках один текст или разделите набор на два.",
    say: (cell: { readonly name: string }, set: string, _found: string, first: string) => ({
      message: `В строках набора ${set} разные значения ${cell.name}.`,
      expected: first,
    }),
  },
  E354: {
    name: "невозможная дата",
    meaning: "Даты нет, или такого дня нет в календаре.",
    wayOut: "Напишите её в виде YYYY-MM-DD.",
    say: (_cell: { readonly name: string }, found: string) => ({
      message: found === "" ? "Даты нет." : `"${quoted(found)}" — не дата.`,
      expected: `день календаря в виде YYYY-MM-DD, годы с ${CALENDAR_YEARS.first} по ${CALENDAR_YEARS.last}`,
    }),
  },
  E360: {
    name: "не целое число",
    meaning: "Номер, код или количество не указаны, выходят за границы или не целые.",
    wayOut: "Пишите только цифры.",
    say: (cell: { readonly name: string }, found: string, expected: string) => ({
      message:
        found === "" ? `Ячейка ${cell.name} пуста.` : `В ячейке ${cell.name} — не целое число в допустимых границах.`,
      expected: expectedText(expected),
    }),
  },
};

const EXPECTED: Readonly<Record<string, string>> = {
  "a number": "число",
  "a number, or blank": "число или пусто",
  "a number > 0": "число > 0",
  "a number ≥ 0, or nothing where none is published": "число ≥ 0; пусто, если ничего не опубликовано",
  "a number ≥ 0, or nothing where the sector has one tier": "число ≥ 0; пусто, если в отрасли один уровень",
  "a number ≥ 0, in ones of the currency, or blank": "число ≥ 0 в единицах валюты (не в тысячах) или пусто",
  "a number ≥ 0; 0 = no economies of scale": "число ≥ 0; 0 — эффекта масштаба нет",
  "a number ≥ 0, or blank where nothing is known": "число ≥ 0; пусто, если ничего не известно",
  "a finite number ≥ 0, million": "конечное число ≥ 0, млн",
  "a finite number, million": "конечное число, млн",
  "a fraction above −1; 0.25 = 25 %": "доля больше −1; 0.25 — это 25 %",
  "percentage points, 0 or more; a blank cell adds nothing":
    "процентные пункты, 0 или больше; пустая ячейка ничего не прибавляет",
  "a rate in percent": "ставка в процентах",
  "a rate in percent, 25 for a quarter": "ставка в процентах; четверть — это 25",
  "percentage points": "процентные пункты",
  "a number of votes, or blank": "число голосов или пусто",
  "a session, 1 to 9999": "номер `session`, от 1 до 9999",
  "a session, 1 to 9999, or blank without votes": "номер `session`, от 1 до 9999; пусто, если голосов нет",
  "a Correlates of War number, 1 to 9999, or blank": "номер Correlates of War, от 1 до 9999, или пусто",
  "the number of a record": "номер записи",
};

function expectedText(expected: string): string {
  return EXPECTED[expected] ?? expected;
}
