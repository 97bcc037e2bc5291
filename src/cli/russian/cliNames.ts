import { quoted } from "../../base/problems/index.ts";
import { nearest } from "../../base/wording/index.ts";
import { replications } from "../../node/replication/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { meant } from "./said.ts";

/** Problems of src/cli/problems/names.ts, in Russian. */
export const CLI_NAMES: RussianProblems = {
  E918: {
    name: "неизвестное утверждение",
    meaning: "В расчёте нет утверждения с таким именем.",
    wayOut: "Посмотрите список: `tertius audit CASE`.",
  },
  E973: {
    name: "неизвестный код ошибки",
    meaning: "Такого кода нет ни у одной ошибки и ни у одного предупреждения.",
    wayOut: "Посмотрите список: `tertius explain`.",
    say: (typed: string, near: { readonly code: string } | null) => ({
      message: `Кода ошибки "${typed}" нет.`,
      expected: "E или W и три цифры, например E214",
      hints: [...meant(near === null ? null : near.code), "Все коды перечисляет `tertius explain`."],
    }),
  },
  E904: {
    name: "неизвестный формат импорта",
    meaning: "Файлы такого вида импортировать нельзя.",
    wayOut: "Выберите один из форматов, названных в сообщении.",
  },
  E913: {
    name: "этого нет на рынке",
    meaning: "В расчёте нет рынка с таким именем, или на рынке нет такого сценария, пролива (канала, порта) или года.",
    wayOut: "Выберите из того, что названо в сообщении.",
    say: (
      {
        message,
        none = "a case with markets",
        hints = null,
      }: {
        readonly path: string;
        readonly message: string;
        readonly none?: string;
        readonly hints?: readonly string[] | null;
      },
      found: string,
      known: readonly string[],
    ) => ({
      message: askedText(message),
      expected: known.length === 0 ? askedText(none) : `одно из: ${known.join(", ")}`,
      hints: hints === null ? meant(nearest(found, known)) : hints.map(askedText),
    }),
  },
  E903: {
    name: "неизвестный пакет данных",
    meaning: "Пакета данных с таким именем нет ни в Tertius, ни в папке, указанной в --data-root.",
    wayOut: "Посмотрите, какие пакеты есть: `tertius data list`.",
  },
  E935: {
    name: "пакет без таможенных данных",
    meaning: "Команда читает то, что записала таможня, а этот пакет данных другого вида.",
    wayOut: "Назовите пакет наблюдаемой торговли; какие пакеты есть, показывает `tertius data list`.",
    say: (name: string, _kind: string) => ({
      message: `"${quoted(name)}" — не пакет наблюдаемой торговли.`,
      expected: "observed-trade",
      hints: [
        "Какие пакеты есть, показывает `tertius data list`; `tertius import customs` делает такой пакет из таможенных данных.",
      ],
    }),
  },
  E906: {
    name: "неизвестная репликация",
    meaning: "Опубликованного результата с таким именем, который можно вычислить заново, нет.",
    wayOut: "Посмотрите список: `tertius replicate`.",
    say: (id: string) => {
      const ids = replications.map((each) => each.id);
      return {
        message: `Репликации "${id}" нет.`,
        expected: `одно из: ${ids.join(", ")}`,
        hints: meant(nearest(id, ids)),
      };
    },
  },
  E910: {
    name: "неизвестная схема",
    meaning: "Схемы с таким именем нет.",
    wayOut: "Посмотрите список: `tertius schema`.",
    say: (name: string, names: readonly string[]) => {
      const near = nearest(
        name,
        names.flatMap((each) => [each, each.replace(/\.json$/u, "")]),
      );
      return {
        message: `Схемы "${name}" нет.`,
        expected: `одно из: ${names.join(", ")}`,
        hints: meant(near),
      };
    },
  },
  E921: {
    name: "дважды одно и то же",
    meaning: "Сравниваются два ответа на один и тот же сценарий одного и того же расчёта.",
    wayOut: "Назовите два сценария в --scenarios или другой расчёт.",
    say: (scenario: string) => ({
      message: `Оба ответа — сценарий "${scenario}" одного расчёта, поэтому различий нет.`,
      expected: "два сценария или два расчёта",
    }),
  },
};

const ASKED: Readonly<Record<string, string>> = {
  "a case with markets": "расчёт с рынками",
  "a market with flows of years after its base year": "рынок с потоками за годы после базового",
  "It is not said under which scenario of the market later years are forecast.":
    "Не сказано, по какому сценарию рынка прогнозировать более поздние годы.",
  "It is not said whose purchases are compared.": "Не сказано, чьи закупки сравнивать.",
};

const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/^The case has no market ("[^"]*")\.$/u, "В расчёте нет рынка $1."],
  [/^The market ("[^"]*") has no scenario ("[^"]*")\.$/u, "На рынке $1 нет сценария $2."],
  [/^The market ("[^"]*") has no flow ("[^"]*")\.$/u, "На рынке $1 нет потока $2."],
  [/^The market ("[^"]*") has no year ("[^"]*")\.$/u, "На рынке $1 нет года $2."],
  [/^The market ("[^"]*") has no chokepoint ("[^"]*")\.$/u, "На рынке $1 нет пролива, канала или порта $2."],
  [
    /^What ("[^"]*") bought after (\S+) is not known in the market ("[^"]*")\.$/u,
    "На рынке $3 неизвестно, сколько $1 закупает после $2 года.",
  ],
  [/^a market with chokepoints: ("[^"]*") has none$/u, "рынок, где есть проливы, каналы или порты: на рынке $1 их нет"],
  [/^no (--\S+): this market has none$/u, "без $1: на этом рынке выбирать не из чего"],
  [/^The market ("[^"]*") has it: (`[^`]*`)\.$/u, "Оно есть на рынке $1: $2."],
  [/^Did you mean (.*)\?$/u, "Может быть, $1?"],
];

function askedText(text: string): string {
  const [pattern, russian] = PATTERNS.find(([each]) => each.test(text)) ?? [null, ""];
  return pattern === null ? (ASKED[text] ?? text) : text.replace(pattern, russian);
}
