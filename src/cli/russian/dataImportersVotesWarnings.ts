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
    name: "пропущены мосты между собраниями",
    meaning:
      "Мост — это пара голосований по повторённой резолюции. В некоторых парах названо голосование, которого в файлах нет.",
    wayOut: "Делать ничего не нужно: эти пары не учитываются.",
    say: (pairs: readonly (readonly [string, string])[], all: number) => {
      const named = pairs.slice(0, 10).map((pair) => pair.map(quoted).join("–"));
      return {
        message: `Не учтено пар повторённых резолюций: ${pairs.length} из ${all}. Их голосований в файлах нет: ${named.join(", ")}${pairs.length > 10 ? ", …" : ""}.`,
      };
    },
  },
  W352: {
    name: "строки пропущены",
    meaning: "Некоторые строки источника не подходят для таблиц пакета.",
    wayOut: "Делать ничего не нужно: сообщение говорит, сколько их и какие.",
  },
  W353: {
    name: "голосования вне очередных собраний",
    meaning: "У голосований специальных и чрезвычайных собраний Ассамблеи нет номера среди очередных.",
    wayOut:
      "Делать ничего не нужно: каждое голосование отнесено к тому очередному собранию, на которое приходится его дата.",
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
