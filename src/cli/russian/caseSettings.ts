import { quoted } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { meant } from "./said.ts";

const LISTED_NAMES = 20;

function listedNames(names: readonly string[]): string {
  const shown = names.slice(0, LISTED_NAMES).map(quoted).join(", ");
  return names.length > LISTED_NAMES ? `${shown}, … (${names.length})` : shown;
}

/** Problems of src/case/problems/settings.ts, in Russian. */
export const CASE_SETTINGS: RussianProblems = {
  E130: {
    name: "настройка без значения",
    meaning: "Настройка записывается как PATH=VALUE, где VALUE — YAML в одну строку.",
    wayOut: "Запишите, например, `economy.elasticities=cp2015` или `parties.third=[RUS, KAZ]`.",
    say: (_setting: string) => ({
      message: "Настройка — это PATH=VALUE, где VALUE — YAML в одну строку.",
      expected: "PATH=VALUE",
    }),
  },
  E131: {
    name: "неизвестная настройка",
    meaning: "Путь настройки не ведёт ни к ключу расчёта или его файла, ни к элементу списка.",
    wayOut:
      "Возьмите ключи из docs/case-format.md; элементы списков указываются номером или id, рынки — названием: `measures[us-301].announced`, `markets.lng.inertia.sigma`.",
    say: (path: string, part: string, near: string | null, known: readonly string[] = []) => {
      const named = known.filter((each) => each !== "");
      return {
        message: `По пути "${quoted(path)}" задавать нечего: ключа или элемента "${quoted(part)}" там нет.`,
        expected: named.length === 0 ? null : `одно из: ${listedNames(named)}`,
        hints: meant(near),
      };
    },
  },
};
