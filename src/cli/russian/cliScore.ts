import { said } from "../../base/problems/index.ts";
import { nearest } from "../../base/wording/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { meant } from "./said.ts";

/** Problems of src/cli/problems/score.ts, in Russian. */
export const CLI_SCORE: RussianProblems = {
  E567: {
    name: "не с чем сравнивать",
    meaning: "В расчёте не назван пакет наблюдаемой торговли, и в команде его тоже нет.",
    wayOut:
      "Назовите его: `tertius score CASE us-imports --scenario ID --before 2024-05..2024-07 --after 2025-05..2025-07` — или добавьте в расчёт ключ observed.",
    say: () => ({
      message: "Предсказания не с чем сравнить.",
      expected: "пакет наблюдаемой торговли, например us-imports",
    }),
  },
  E568: {
    name: "такого пакета нет",
    meaning: "Пакета наблюдаемой торговли с таким именем нет ни в Tertius, ни в папке, указанной в --data-root.",
    wayOut: "Возьмите имя, которое выводит `tertius data list`, или создайте пакет командой `tertius import customs`.",
    say: (found: string, known: readonly string[]) => ({
      message: `Пакета наблюдаемой торговли ${said(found)} нет.`,
      expected: known.length === 0 ? "имя пакета" : `один из: ${known.join(", ")}`,
      hints: meant(nearest(found, known)),
    }),
  },
  E569: {
    name: "нет периода для проверки",
    meaning: "Для проверки нужны сценарий и два периода. В расчёте их нет, а в команде задано не всё.",
    wayOut: "Задайте то, что названо в сообщении, или добавьте в расчёт ключ observed.",
    say: (lacking: readonly string[]) => ({
      message: `Не задано: ${lacking.join(", ")}.`,
      expected: lacking.join(", "),
    }),
  },
};
