import type { Place } from "../../base/problems/index.ts";
import { numberText } from "../../base/wording/index.ts";
import type { RussianProblems } from "./russianProblem.ts";

const MOST_MEMBERS = 1000;

const SHORTEN = "Сократите значение. Если перед ним не закрыта кавычка, закройте её.";

const FEWER = "Уберите повторы или назовите группу стран вместо её участников.";

function whole(value: number): string {
  return numberText(value, "ru", { decimals: 0 });
}

/** Problems of src/base/problems/lengths.ts, in Russian. */
export const BASE_LENGTHS: RussianProblems = {
  E123: {
    name: "слишком длинное значение",
    meaning:
      "В ячейке, ключе или значении знаков больше, чем допускается: в числе и коде — 64, в единице — 200, в имени — 1000, в выражении — 2000, в любом другом тексте — 20 000. Нарочно так длинно не пишут, а программа на этом надолго застряла бы.",
    wayOut: SHORTEN,
    say: (_place: Place, found: string, limit: number) => ({
      message: `Здесь знаков: ${whole(found.length)}. Программа читает не больше ${whole(limit)}.`,
      expected: `не больше ${whole(limit)} знаков`,
      hints: [SHORTEN],
    }),
  },
  E124: {
    name: "слишком длинный список",
    meaning:
      "В списке имён или чисел больше 1000 элементов. Столько не нужно ни одному расчёту, а программа на этом надолго застряла бы.",
    wayOut: FEWER,
    say: (_place: Place, members: number) => ({
      message: `Элементов в этом списке: ${whole(members)}. Программа читает не больше ${whole(MOST_MEMBERS)}.`,
      expected: `не больше ${whole(MOST_MEMBERS)} элементов`,
      hints: [FEWER],
    }),
  },
};
