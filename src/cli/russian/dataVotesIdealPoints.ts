import { quoted } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";

interface Cell {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly name: string;
}

function span(words: string): string {
  if (words === "no session") return "ни одного годового собрания";
  return words
    .replace(/^session (\d+)$/u, "годовое собрание $1")
    .replace(/^sessions (\d+) to (\d+)$/u, "годовые собрания с $1 по $2");
}

/** Problems of src/data/packages/votes/problems/idealPoints.ts, in Russian. */
export const DATA_VOTES_IDEAL_POINTS: RussianProblems = {
  E359: {
    name: "негодный мост",
    meaning:
      "Мост связывает голосование по резолюции с повторным голосованием по ней на более позднем годовом собрании (`session`).",
    wayOut: "Назовите более раннее голосование первым; голосования должны быть на разных собраниях.",
    say: (_file: string, _line: number, earlier: string, later: string) => ({
      message: `Голосования ${quoted(earlier)} и ${quoted(later)} не могут быть мостом между собраниями.`,
      expected: "два голосования, второе — на более позднем собрании",
    }),
  },
  E361: {
    name: "собрания государства не совпадают",
    meaning:
      "Первое и последнее годовое собрание (`session`) в states.csv — не те, на которых государство впервые и в последний раз голосовало.",
    wayOut: "Исправьте states.csv или голоса.",
    say: (_cell: Cell, state: string, printed: string, counted: string) => ({
      message: `В states.csv для ${state}: ${span(printed)}, а по записанным голосам: ${span(counted)}.`,
      expected: span(counted),
    }),
  },
  E363: {
    name: "идеальная точка вне своих границ",
    meaning: "Идеальная точка ниже своей нижней границы или выше верхней.",
    wayOut: "Исправьте строку.",
    say: (_file: string, _line: number, low: number, point: number, high: number) => ({
      message: `Идеальная точка ${point} лежит вне своих границ ${low} и ${high}.`,
      expected: "нижняя граница ≤ точка ≤ верхняя граница",
    }),
  },
};
