import { said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";

/** Problems of src/data/importers/statements/problems/columns.ts, in Russian. */
export const DATA_IMPORTERS_STATEMENTS_COLUMNS: RussianProblems = {
  E723: {
    name: "столбец записан дважды",
    meaning: "У двух столбцов одно название, поэтому неясно, какой имеется в виду.",
    wayOut: "Переименуйте или уберите один из них.",
    say: (file: string, name: string) => ({
      message: `Столбец ${said(name)} стоит в ${file} дважды.`,
      expected: "каждый столбец один раз",
    }),
  },
  E724: {
    name: "строка другой длины",
    meaning: "В строке больше или меньше ячеек, чем названий в заголовке.",
    wayOut: "Заключите в кавычки ячейки, в которых есть разделитель.",
  },
  E725: {
    name: "столбец не найден",
    meaning:
      "Высказываниям нужны столбцы с темой и говорящим, фрагментам — с документом и кодом. В этом файле такого столбца нет.",
    wayOut: "Переименуйте столбец или укажите в рецепте, какой столбец имеется в виду.",
  },
};
