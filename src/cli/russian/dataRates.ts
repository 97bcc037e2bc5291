import { quoted } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";

/** Problems of src/data/packages/problems/rates.ts, in Russian. */
export const DATA_RATES: RussianProblems = {
  E315: {
    name: "набор эластичностей неполон",
    meaning: "Набор эластичностей должен давать θ для каждой отрасли, и для услуг тоже.",
    wayOut: "Добавьте недостающие строки или уберите набор.",
    say: (set: string, sectors: readonly string[]) => ({
      message: `В наборе эластичностей ${set} нет значений для ${sectors.map(quoted).join(", ")}.`,
      expected: "в каждом наборе одна строка на отрасль",
    }),
  },
  E387: {
    name: "пошлина на собственные товары",
    meaning:
      "У страны указана пошлина на собственные товары, а её никто не платит. Торговать внутри себя может только группа стран, отмеченная `residual`.",
    wayOut: "Уберите строку или, если это группа стран, отметьте её `residual`.",
    say: (_file: string, _where: string, _rate: number) => ({
      message: "Страна не берёт пошлину с того, что покупает сама у себя.",
      expected: "0 или строки нет",
    }),
  },
  W303: {
    name: "пошлины похожи на проценты",
    meaning:
      "Пошлины в пакете — доли. Но одна из них больше 3 и втрое больше всех остальных у этого импортёра в этой отрасли, или большинство из них не меньше 1. Скорее всего, это проценты.",
    wayOut: "Разделите столбец на 100; если пошлины и правда такие, ничего не меняйте.",
    say: (
      { file, column }: { readonly file: string; readonly column: string | null },
      {
        whole,
        given,
        largest,
        where,
      }: { readonly whole: number; readonly given: number; readonly largest: number; readonly where: string },
    ) => ({
      message: `Пошлин выше нуля: ${given}, из них от 1 и больше: ${whole}; наибольшая — ${largest} (${placed(where)}). ${
        column === null ? `В ${file} записаны доли` : `В столбце "${column}" файла ${file} записаны доли`
      }, так что ${largest} — это ${Math.round(100 * largest * 1000) / 1000} %.`,
      expected: "доли: 0.05 для 5 %",
    }),
  },
};

function placed(where: string): string {
  return where.replace(/^([^,]+), (\S+) from (\S+)$/u, "$1, покупатель $2, продавец $3");
}
