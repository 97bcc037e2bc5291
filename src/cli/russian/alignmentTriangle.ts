import type { RussianProblems } from "./russianProblem.ts";

const PARTS: Readonly<Record<string, string>> = {
  "defence obligations": "Об обязательствах по обороне",
  "trade measures": "О торговых мерах",
  ties: "О связях",
};

/** Problems of src/engines/alignment/triangle/problems.ts, in Russian. */
export const ALIGNMENT_TRIANGLE: RussianProblems = {
  E682: {
    name: "негодный треугольник",
    meaning: "Треугольник — это три разных государства и связь между каждыми двумя из них.",
    wayOut: "Укажите три разных государства и одно значение для каждой пары.",
  },
  E680: {
    name: "неизвестна часть связи",
    meaning:
      "В данных не указаны обязательства пары по обороне, её торговая политика или связи. Это не значит, что их нет.",
    wayOut: "Добавьте строку для пары, даже если между ними ничего нет, или дайте этой части вес 0.",
    say: (a: string, b: string, part: string, words: string) => ({
      message: `${PARTS[words] ?? words} ${a} и ${b} ничего не известно. Это не значит, что их нет.`,
      expected: "строка для пары, даже если между ними ничего нет",
      hints: ["Добавьте пару в таблицу.", `Дайте части ${part} вес 0.`],
    }),
  },
  E681: {
    name: "негодные веса связи",
    meaning: "Веса связи — конечные числа не меньше 0, и не все они равны 0.",
    wayOut: "Уберите веса, чтобы действовали значения по умолчанию, или задайте вес каждой части.",
  },
};
