import { quoted, said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";

/** Problems of src/data/importers/statements/spanProblems.ts, in Russian. */
export const DATA_IMPORTERS_STATEMENTS_SPAN_PROBLEMS: RussianProblems = {
  E161: {
    name: "не место в тексте",
    meaning: "Начало или конец закодированного отрывка — не место в тексте, или отрывок начинается после своего конца.",
    wayOut: "Исправьте ячейку или оставьте её пустой.",
    say: (_place: { readonly file: string }, found: string, end: string | null) => ({
      message:
        end === null
          ? `${said(found)} — не место в тексте.`
          : `Начало отрывка — ${quoted(found)}, а его конец раньше — ${quoted(end)}.`,
      expected: "число, например 12, время, например 0:12:30, страница, например p. 3, или ничего",
    }),
  },
};
