import { quoted } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { count as numberOf } from "./said.ts";

function whichRollCalls(which: string): string {
  return which
    .replace(/^of special sessions /u, "специальных собраний ")
    .replace(/^without a session$/u, "без номера собрания");
}

/** Problems of src/data/importers/votes/problems/warnings.ts, in Russian. */
export const DATA_IMPORTERS_VOTES_WARNINGS: RussianProblems = {
  W351: {
    name: "пропущены связки",
    meaning: "Пары повторённых резолюций называют голосование, которого в файлах нет.",
    wayOut: "Делать ничего не нужно: эти пары не учитываются.",
    say: (pairs: readonly (readonly [string, string])[], all: number) => {
      const named = pairs.slice(0, 10).map((pair) => pair.map(quoted).join("–"));
      return {
        message: `Из пар повторённых резолюций (всего ${all}) не учтено ${pairs.length}, их голосований в файлах нет: ${named.join(", ")}${pairs.length > 10 ? ", …" : ""}.`,
      };
    },
  },
  W352: {
    name: "строки пропущены",
    meaning: "Некоторым строкам источника в таблицах пакета не место.",
    wayOut: "Делать ничего не нужно: сообщение говорит, сколько их и какие.",
  },
  W353: {
    name: "голосования вне очередных собраний",
    meaning: "У голосований специальных и чрезвычайных собраний Ассамблеи нет номера среди очередных.",
    wayOut: "Делать ничего не нужно: они отнесены к очередному собранию своей даты.",
    say: (count: number, which: string, _found: string) => ({
      message: `К очередным собраниям по дате отнесено ${numberOf(count, "голосование", "голосования", "голосований")} ${whichRollCalls(which)}.`,
    }),
  },
  W354: {
    name: "происхождение не указано",
    meaning: "Голоса или таможенные записи импортированы без рецепта, поэтому лицензия и источники неизвестны.",
    wayOut: "Напишите рецепт; примеры — в data/recipes.",
    say: (name: string, example: "unga" | "us-imports") => ({
      message: `Рецепта нет: лицензия и источники ${quoted(name)} остаются "not stated".`,
      hints: [`Что пишут в рецепте, показывает data/recipes/${example}.json.`],
    }),
  },
};
