import { said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";

/** Problems of src/data/packages/council/problems.ts, in Russian. */
export const DATA_COUNCIL: RussianProblems = {
  E366: {
    name: "неизвестная резолюция",
    meaning: "В ballots.csv названа резолюция, которой нет в resolutions.csv.",
    wayOut: "Исправьте номер или добавьте резолюцию в список.",
    say: (_cell: { readonly file: string }, found: string) => ({
      message: `Резолюции ${said(found)} в этом пакете нет.`,
      expected: "номер из resolutions.csv",
    }),
  },
  E367: {
    name: "неполный подсчёт голосов",
    meaning: "В подсчёте голосов указаны либо yes, abstain и no вместе, либо ни одно из них.",
    wayOut: "Дополните подсчёт или оставьте все три ячейки пустыми.",
    say: (_file: string, _line: number, _found: string) => ({
      message: "Подсчёт голосов неполон.",
      expected: "yes, abstain и no вместе или ни одно из них",
    }),
  },
  E386: {
    name: "дата вне охваченных дней",
    meaning: "Дата вето или резолюции не входит в период, который охватывает список, значит, одно из двух неверно.",
    wayOut: "Исправьте дату или охваченные дни: `vetoesCover`, `resolutionsCover`.",
    say: (file: string, _line: number, found: string, [first, last]: readonly [first: string, last: string]) => ({
      message: `${found} не входит в период, который охватывает ${file}.`,
      expected: `день с ${first} по ${last}`,
      hints: ["Исправьте дату или охваченные дни (vetoesCover, resolutionsCover)."],
    }),
  },
};
