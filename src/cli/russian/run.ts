import { said } from "../../base/problems/index.ts";
import { nearest } from "../../base/wording/index.ts";
import { nearestCountry } from "../../case/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { countryMeant, meant } from "./said.ts";

const MOST_LISTED = 12;

const KINDS: Readonly<Record<string, string>> = {
  country: "страны",
  market: "рынка",
  node: "узла",
  claim: "утверждения",
};

function kindText(kind: string): string {
  return KINDS[kind] ?? kind.replace(/^node of market /u, "узла рынка ");
}

function oneOf(known: readonly string[]): string {
  if (known.length === 0) return "ничего: в расчёте таких нет";
  return known.length > MOST_LISTED ? `одно из ${known.length}, например ${known[0]}` : `одно из: ${known.join(", ")}`;
}

/** Problems of src/run/problems.ts, in Russian. */
export const RUN: RussianProblems = {
  E510: {
    name: "неизвестное имя",
    meaning: "Запрошен результат для страны, рынка, узла или утверждения, которых в расчёте нет.",
    wayOut: "Выберите одно из имён, которые перечисляет сообщение.",
    say: (kind: string, found: string, known: readonly string[]) => ({
      message: `В расчёте нет ${kindText(kind)} ${said(found)}.`,
      expected: oneOf(known),
      hints: kind === "country" ? countryMeant(nearestCountry(found, known)) : meant(nearest(found, known)),
    }),
  },
  E908: {
    name: "неизвестный сценарий",
    meaning: "Сценария с таким именем в расчёте нет.",
    wayOut: "Выберите один из сценариев, которые перечисляет сообщение.",
    say: (_path: string, found: string, known: readonly string[], name?: string) => ({
      message: `В расчёте ${name === undefined ? "" : `${said(name)} `}нет сценария ${said(found)}.`,
      expected: `один из: ${known.join(", ")}`,
      hints: meant(nearest(found, known)),
    }),
  },
  E909: {
    name: "неизвестный набор эластичностей",
    meaning: "В основном пакете нет набора эластичностей с таким именем.",
    wayOut: "Выберите один из наборов, которые перечисляет сообщение.",
    say: (_path: string, found: string, name: string, known: readonly string[]) => ({
      message: `В ${name} нет набора эластичностей ${said(found)}.`,
      expected: `один из: ${known.join(", ")}`,
      hints: meant(nearest(found, known)),
    }),
  },
  W540: {
    name: "случайные расчёты без равновесия",
    meaning:
      "В части случайных расчётов у сценария нет равновесия в торговле или на рынке, или его не удалось найти. Их число указано, но в перцентили они не входят.",
    wayOut:
      "Если их мало, перцентили верны. Если много, берите для торговли только основной набор (`--draw-sets central`), уменьшите разброс величин по памяти (`--draw-recalled 0.5`) или посмотрите, что значит код в сообщении.",
    say: (
      {
        part,
        failures,
      }: {
        readonly part: "trade" | "markets";
        readonly failures: readonly { readonly code: string; readonly count: number }[];
      },
      draws: number,
    ) => ({
      message: `Случайные расчёты${part === "trade" ? "" : " рынков"} без равновесия: ${failures.reduce((sum, { count }) => sum + count, 0)} из ${draws} (${failures.map(({ code, count }) => `${code} — ${count}`).join(", ")}).`,
      expected: "равновесие в каждом случайном расчёте",
    }),
  },
  E541: {
    name: "случайным расчётам нечего менять",
    meaning:
      "Случайные расчёты меняют эластичности торговли, величины рынков и цифры по памяти, которые читают утверждения. Ни один запрошенный сценарий не действует на экономику или на рассчитываемый рынок, или ни для одной величины, от которой зависит результат, неопределённость не указана.",
    wayOut:
      "Запросите сценарий с мерами для экономики или рассчитываемого рынка, добавьте наборы в `economy.range.elasticities`, возьмите пакет данных, где в `elasticities.csv` есть стандартные ошибки, или укажите для величин рынка `low` и `high`.",
    say: (drawn: "trade" | "trade and markets", sets: readonly string[]) => {
      const isScenario = sets.length === 0;
      const market = drawn === "trade" ? "" : " или на рассчитываемый рынок";
      return {
        message: isScenario
          ? `Ни один запрошенный сценарий не действует на экономику${market}: случайным расчётам нечего менять.`
          : `Неопределённость эластичностей ${sets.join(", ")} неизвестна: случайным расчётам нечего менять.`,
        expected: isScenario
          ? `сценарий с мерами, которые действуют на экономику${market}`
          : "стандартная ошибка или второй набор эластичностей",
      };
    },
  },
};
