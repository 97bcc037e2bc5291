import { quoted } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";

const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^no sector of the table$/u, "в таблице нет такой отрасли"],
  [/^(.+) is no country of the tables$/u, "$1 — не страна из таблиц"],
  [/^(.+) is a service, and duties are on goods$/u, "$1 — услуга, а пошлины берут с товаров"],
  [/^(.+) stands in the list before$/u, "$1 уже есть в списке"],
  [
    /^there is none, and no file says what its lists cover$/u,
    "рецепта нет, а что охватывают списки, в файлах не сказано",
  ],
  [
    /^there is none, and no file says which of its columns has the sectors$/u,
    "рецепта нет, а в каком столбце стоят отрасли, в файлах не сказано",
  ],
  [/^give one of (.+)$/u, "нужно одно из: $1"],
  [/^give either (.+) or (.+)$/u, "нужно либо $1, либо $2"],
  [
    /^letters, digits, ([^,]+) and ([^,]+) expected, (\d+) at most$/u,
    "нужны буквы, цифры, $1 и $2, не больше $3 знаков",
  ],
  [/^a country such as USA, or a bloc such as EU, expected$/u, "нужна страна, например USA, или блок, например EU"],
  [/^an ISO 4217 code expected$/u, "нужен код ISO 4217"],
  [/^the code of a country or bloc expected$/u, "нужен код страны или блока"],
  [/^Invalid input: expected (\w+), received undefined$/u, "ключа нет, а он нужен (тип $1)"],
  [/^Invalid input: expected (\w+), received (\w+)$/u, "нужен тип $1, а указан $2"],
  [/^Invalid input: expected (.+)$/u, "нужно значение $1"],
  [/^Invalid option: expected one of (.+)$/u, "нужно одно из: $1"],
  [/^Unrecognized keys?: (.+)$/u, "неизвестные ключи: $1"],
  [/^Too small: expected \w+ to have >=(\d+) characters?$/u, "знаков должно быть не меньше $1"],
  [/^Too big: expected \w+ to have <=(\d+) characters?$/u, "знаков должно быть не больше $1"],
  [/^Too small: expected \w+ to have >=(\d+) items?$/u, "элементов должно быть не меньше $1"],
  [/^Too big: expected \w+ to have <=(\d+) items?$/u, "элементов должно быть не больше $1"],
  [/^Too small: expected \w+ to be >=(\S+)$/u, "число должно быть не меньше $1"],
  [/^Too small: expected \w+ to be >(\S+)$/u, "число должно быть больше $1"],
  [/^Too big: expected \w+ to be <=(\S+)$/u, "число должно быть не больше $1"],
];

/** Problems of src/data/importers/problems/recipes.ts, in Russian. */
export const DATA_IMPORTERS_RECIPES: RussianProblems = {
  E343: {
    name: "неверный рецепт",
    meaning: "В рецепте импорта нет нужного ключа, есть неизвестный ключ или значение не того вида.",
    wayOut: "Запишите так, как сказано в сообщении; примеры есть в data/recipes.",
    say: (path: string, reason: string) => ({
      message: `Рецепт, ${path === "top level" ? "верхний уровень" : quoted(path)}: ${reasonText(path, reason)}.`,
    }),
  },
  E344: {
    name: "страна без названия",
    meaning: "Кода страны нет в ISO 3166-1, и своего названия у неё нет.",
    wayOut: "Укажите название в рецепте под ключом `countries`.",
    say: (country: string) => ({
      message: `${country} — не код ISO 3166-1 alpha-3, и названия в рецепте нет.`,
      expected: "код ISO или название под ключом `countries` в рецепте",
    }),
  },
  E346: {
    name: "год таблиц неизвестен",
    meaning: "У таблиц без рецепта нет своего года, а модели нужен базовый год.",
    wayOut: "Добавьте рецепт или укажите год в имени папки.",
    say: (folder: string) => ({
      message: `Год таблиц неизвестен: рецепта нет, а в имени папки "${folder.slice(0, 40)}" нет года.`,
      expected: "рецепт с годом или имя папки вида icio-2017",
    }),
  },
  E349: {
    name: "нет набора эластичностей",
    meaning:
      "Эластичность каждой отрасли нужна для любых вычислений, даже чтобы сбалансировать таблицы. Без эластичностей пакет использовать нельзя.",
    wayOut: "Добавьте в sectors.csv столбец эластичностей или в рецепт — набор с одним значением.",
    say: () => ({
      message: "Набора эластичностей нет, а пакету он нужен.",
      hints: ["Добавьте в sectors.csv столбец эластичностей или в рецепт — набор с одним значением."],
    }),
  },
  W342: {
    name: "импорт без рецепта",
    meaning: "Таблицы импортированы без рецепта, поэтому лицензия, источники и смысл столбцов — догадки.",
    wayOut: "Напишите рецепт; примеры есть в data/recipes.",
    say: (_folder: string, year: string, sets: readonly string[]) => ({
      message: `Рецепта нет: год ${year} взят из имени папки, вместо лицензии и источников записано "not stated", а наборами эластичностей считаются столбцы: ${sets.join(", ") || "ни одного"}.`,
      hints: ["Рецепт добавляет то, чего не говорят таблицы; примеры есть в data/recipes."],
    }),
  },
};

function reasonText(path: string, reason: string): string {
  if (path === "top level" && /^Invalid input: expected object, received \w+$/u.test(reason))
    return 'это не объект JSON вида {"name": "my-tables"}';
  const known = REASONS.find(([pattern]) => pattern.test(reason));
  return known === undefined ? reason : reason.replace(known[0], known[1]);
}
