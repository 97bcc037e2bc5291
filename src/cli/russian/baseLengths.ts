import type { Place } from "../../base/problems/index.ts";
import { numberText } from "../../base/wording/index.ts";
import type { RussianProblems } from "./russianProblem.ts";

const MOST_MEMBERS = 1000;

const SHORTEN = "Сократите. Если перед этим местом не закрыта кавычка, закройте её.";

const FEWER = "Уберите повторы или назовите группу стран вместо её участников.";

function whole(value: number): string {
  return numberText(value, "ru", { decimals: 0 });
}

/** Problems of src/base/problems/lengths.ts, in Russian. */
export const BASE_LENGTHS: RussianProblems = {
  E123: {
    name: "слишком длинное значение",
    meaning:
      "В ячейке, ключе или значении знаков больше, чем допускается: в числе и коде 64, в единице 200, в имени 1000, в выражении 2000, в любом другом тексте 20 000. Нарочно длиннее не пишут, а программу это остановило бы надолго.",
    wayOut: SHORTEN,
    say: (_place: Place, found: string, limit: number) => ({
      message: `Знаков здесь ${whole(found.length)}. Читается не больше ${whole(limit)}.`,
      expected: `знаков не больше ${whole(limit)}`,
      hints: [SHORTEN],
    }),
  },
  E124: {
    name: "слишком длинный список",
    meaning:
      "В списке имён или чисел больше 1000 членов. Столько не нужно ни одному расчёту, а программу это остановило бы надолго.",
    wayOut: FEWER,
    say: (_place: Place, members: number) => ({
      message: `Членов в этом списке ${whole(members)}. Читается не больше ${whole(MOST_MEMBERS)}.`,
      expected: `членов не больше ${whole(MOST_MEMBERS)}`,
      hints: [FEWER],
    }),
  },
};
