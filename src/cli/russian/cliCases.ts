import { said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";

const ON_ECONOMY = "мер, которые действуют на всю экономику";

const inShell = (word: string): string => `'${word.replaceAll("'", String.raw`'\''`)}'`;

const DATA: Readonly<Record<string, string>> = {
  "caliendo-parro-2015":
    "Это приложение к статье с сайта журнала, папка Counterfactuals. В `alphas.txt` и файлах `base_…` массивы из `initial_condition_1993_noS.mat` и `initial_condition_1993_withS.mat` записаны текстом. Лицензия не указана, поэтому здесь этих файлов нет.",
  "ossa-2014":
    "Это файлы автора статьи, записанные текстом. Лицензия не указана, а торговля и пошлины взяты из GTAP, поэтому здесь этих файлов нет.",
};

/** Problems of src/cli/problems/cases.ts, in Russian. */
export const CLI_CASES: RussianProblems = {
  E915: {
    name: "расчёт без раздела `alignment`",
    meaning: "Команде нужен раздел `alignment`, а в расчёте его нет.",
    wayOut: "Добавьте раздел `alignment` в case.yaml; работающий образец создаст `tertius init NAME --kind alignment`.",
    say: () => ({
      message: "В расчёте нет раздела `alignment`, поэтому сравнивать нечего.",
      expected: "раздел `alignment` в case.yaml",
      hints: ["Работающий образец создаст `tertius init NAME --kind alignment`."],
    }),
  },
  E917: {
    name: "расчёт без утверждений",
    meaning: "Команда проверяет утверждения статьи, а в расчёте их нет.",
    wayOut:
      "Добавьте ключи `facts` и `claims` в case.yaml; работающий образец создаст `tertius init NAME --kind claims`.",
    say: () => ({
      message: "В расчёте нет утверждений, поэтому проверять нечего.",
      expected: "ключи `facts` и `claims` в case.yaml",
      hints: ["Работающий образец расчёта с утверждениями создаст `tertius init NAME --kind claims`."],
    }),
  },
  E914: {
    name: "ключ команды для рынка, который не рассчитывается",
    meaning:
      "Данные о рынке неполны: есть наблюдения и доступ, но нет цен, количеств и эластичностей, нужных для равновесия. Ключи команды, которым нужно равновесие, здесь ничего не значат.",
    wayOut:
      "Уберите ключ из команды или добавьте каждому узлу цены, количества и эластичности с источниками и укажите `coverage: full`.",
    say: (option: string, series: { readonly name: string; readonly file: string }, scenarios: readonly string[]) => ({
      message: `Для ${option} нужно равновесие, а рынок ${said(series.name)} не рассчитывается: данные о нём неполны.`,
      expected: `команда без ${option} или \`coverage: full\` в ${series.file}`,
      hints: [
        `\`tertius market CASE ${series.name}${scenarios.length === 0 ? "" : " --scenario ID"}\` покажет, что известно: наблюдавшиеся потоки и импорт под угрозой.${scenarios.length === 0 ? "" : ` Сценарии: ${scenarios.join(", ")}.`}`,
      ],
    }),
  },
  E907: {
    name: "нет файлов авторов",
    meaning: "Файлы, на которых построена опубликованная работа, не входят в Tertius, и папка с ними не указана.",
    wayOut: "Укажите папку с ними в --data.",
    say: (id: string, data: string, files: readonly string[]) => ({
      message: "Файлы авторов не входят в программу. Чтобы воспроизвести результат, нужна папка с ними.",
      expected: `папка с файлами ${files.join(", ")}`,
      hints: [DATA[id] ?? data, `Запустите: tertius replicate ${id} --data FOLDER`],
    }),
  },
  E916: {
    name: "расчёт без высказываний",
    meaning: "Команде нужны закодированные высказывания из раздела `positions`, а в расчёте его нет.",
    wayOut: "Добавьте раздел `positions` в case.yaml; работающий образец создаст `tertius init NAME --kind positions`.",
    say: () => ({
      message: "В расчёте нет раздела `positions`, поэтому в нём нет высказываний.",
      expected: "раздел `positions` в case.yaml",
      hints: ["Работающий образец создаст `tertius init NAME --kind positions`."],
    }),
  },
  E922: {
    name: "не указаны сценарии для сравнения",
    meaning: "Сравниваются два сценария: оба из одного расчёта или по одному из двух расчётов.",
    wayOut: "Назовите их через запятую в --scenarios. Сколько сценариев в расчёте, покажет `tertius check CASE`.",
    say: (typed: readonly string[], known: readonly string[], example: readonly string[]) => ({
      message:
        typed.length > 2
          ? `Сравнить можно два сценария, а указано ${typed.length}.`
          : "Не указано, какие два сценария сравнить.",
      expected:
        example.length < 2
          ? `два сценария; в расчёте один, ${known.join("")}: назовите и второй расчёт`
          : `два из: ${known.join(", ")}`,
      hints: example.length < 2 ? [] : [`Например, --scenarios ${example.join(",")}.`],
    }),
  },
  E923: {
    name: "менять размер нечего",
    meaning: "Серия меняет размер мер, которые действуют на всю экономику, а в расчёте нет сценария с такими мерами.",
    wayOut: "Укажите в --scenario сценарий расчёта, в котором есть меры.",
    say: (
      scenario: string | null,
      isInMarkets: boolean,
      ofMarket: { readonly market: string; readonly scenario: string } | null,
    ) => {
      const without =
        ofMarket === null
          ? "В расчёте нет сценариев, поэтому нет и мер, размер которых можно менять."
          : "Все сценарии расчёта — только для рынков. Серия меняет размер мер, которые действуют на всю экономику, а таких мер в них нет.";
      return {
        message: scenario === null ? without : `В сценарии ${said(scenario)} нет ${ON_ECONOMY}: менять размер нечего.`,
        expected: "сценарий расчёта с мерами, которые действуют на всю экономику",
        hints: [
          ...(isInMarkets
            ? [
                `Что на рынках даст половина меры: tertius run CASE --set ${inShell(`scenarios[${scenario}].scale={MEASURE: 0.5}`)}`,
              ]
            : []),
          ...(ofMarket === null
            ? []
            : [
                `Для рынка каждый размер считается отдельной командой: \`tertius market CASE ${ofMarket.market} --scenario ${ofMarket.scenario} --set markets.${ofMarket.market}.scenarios.${ofMarket.scenario}.KEY=VALUE\`.`,
              ]),
        ],
      };
    },
  },
  E924: {
    name: "серия со своими ставками",
    meaning: "Серия, записанная в расчёте, сама задаёт ставки, поэтому --scale нечего менять.",
    wayOut: "Уберите --scale или укажите сценарий, который не серия.",
    say: (sweep: string) => ({
      message: `У серии ${said(sweep)} из расчёта свои ставки.`,
      expected: "команда без --scale или сценарий, который не серия",
    }),
  },
};
