import { type Place, quoted } from "../../base/problems/index.ts";
import { nearest } from "../../base/wording/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { meant } from "./said.ts";

const AGAIN =
  "Восстановите файл оттуда, где он хранился, или заново получите ответ на этот день командой `tertius run CASE --keep`.";

const NEWER_VERSION = "Прочитайте ответ той версией Tertius, которая его записала, или более поздней.";

const KEPT_SUBJECTS =
  "Запросите страны через --for; группа стран есть только в тех ответах, которые были рассчитаны для неё.";

const ANOTHER_DAY =
  "Задайте другой день через --set asOf=…, выберите через --scenario сценарий на другой день или добавьте --overwrite.";

const NOT_ANSWER: Readonly<Record<string, string>> = {
  "it is no JSON, or ends too early": "это не JSON или файл обрывается",
  "`document` does not say so": "в `document` указано другое",
};

function damage(path: string | null, message: string, found: unknown, expected: string): string {
  if (expected === "what was written") {
    const detail = message.replace(/^A value of the dated answer is wrong: /u, "");
    return `Одно из значений сохранённого ответа неверно: ${detail}`;
  }
  if (path === "asOf") return `Файл назван по дню ${expected}, а ответ в нём — на ${quoted(found)}.`;
  if (path === "economy.countries") return `Нет реального дохода для ${expected}.`;
  if (path !== "packages.0.name") return message;
  return found === "none"
    ? `Первый пакет данных не указан, а ответ опирается на ${expected}.`
    : `Первый пакет данных — ${quoted(found)}, а ответ опирается на ${expected}.`;
}

/** Problems of src/dated/problems.ts, in Russian. */
export const DATED: RussianProblems = {
  E520: {
    name: "в файле нет сохранённого ответа",
    meaning: "В этом файле нет сохранённого ответа, или файл обрывается.",
    wayOut: AGAIN,
    say: (_file: string, why: string, _found: unknown) => ({
      message: `В файле нет сохранённого ответа: ${NOT_ANSWER[why] ?? why}.`,
      expected: "файл, который записала команда `tertius run CASE --keep`",
      hints: [AGAIN],
    }),
  },
  E521: {
    name: "ответ сохранён более новой версией",
    meaning: "Эта версия Tertius не знает формата, в котором сохранён ответ.",
    wayOut: NEWER_VERSION,
    say: (
      _file: string,
      schema: number,
      known: number,
      { reads }: { readonly wrote: string; readonly reads: string },
    ) => ({
      message: `Ответ сохранён в формате версии ${schema}, а Tertius ${reads} знает версии не новее ${known}.`,
      expected: `версия не новее ${known}`,
      hints: [NEWER_VERSION],
    }),
  },
  E522: {
    name: "сохранённый ответ повреждён",
    meaning: "Одного из значений сохранённого ответа нет, или таким записать его не могли.",
    wayOut: AGAIN,
    say: (place: Place, message: string, found: unknown, expected: string) => ({
      message: damage(place.path ?? null, message, found, expected),
      expected: expected === "what was written" ? "то, что было записано" : expected,
      hints: [AGAIN],
    }),
  },
  E523: {
    name: "сохранённый ответ другого расчёта",
    meaning: "Сравниваются сохранённые ответы двух разных расчётов.",
    wayOut: "Назовите ответы одного расчёта; два расчёта сравнивает команда `tertius compare CASE OTHER`.",
    say: (_place: Place, found: string, expected: string) => ({
      message: `Сохранённый ответ — от расчёта "${found}".`,
      expected: `сохранённый ответ расчёта "${expected}"`,
      hints: ["Два расчёта сравнивает команда `tertius compare CASE OTHER`."],
    }),
  },
  E524: {
    name: "на этот день ответа нет",
    meaning: "В папке `answers` этого расчёта нет сохранённого ответа на этот день или нет ответов вообще.",
    wayOut: "Назовите день, на который ответ есть; нынешний ответ сохранит команда `tertius run CASE --keep`.",
    say: (wanted: string | null, known: readonly string[]) => ({
      message:
        wanted === null
          ? "У расчёта нет сохранённых ответов."
          : `У расчёта нет сохранённого ответа на день "${wanted}".`,
      expected: known.length === 0 ? "сохранённый ответ" : `один из дней: ${known.join(", ")}`,
      hints: [
        ...meant(wanted === null ? null : nearest(wanted, known)),
        "`tertius run CASE --keep` сохранит ответ, каким он получается сейчас.",
      ],
    }),
  },
  E525: {
    name: "один и тот же ответ дважды",
    meaning: "Для сравнения дважды назван один и тот же файл.",
    wayOut: "Назовите два разных дня.",
    say: (day: string) => ({
      message: `Оба раза назван сохранённый ответ на ${day}, поэтому изменений нет.`,
      expected: "два разных сохранённых ответа",
    }),
  },
  E526: {
    name: "ответ сохранён для других стран",
    meaning: "В сохранённом ответе нет числа для запрошенной страны или группы стран.",
    wayOut: KEPT_SUBJECTS,
    say: (_place: Place, missing: readonly string[]) => ({
      message: `В сохранённом ответе нет реального дохода для ${missing.join(", ")}.`,
      expected: "страны и группы стран, которые есть в обоих ответах",
      hints: [KEPT_SUBJECTS],
    }),
  },
  E527: {
    name: "какие ответы сравнить",
    meaning: "Не указано, какие два сохранённых ответа сравнить.",
    wayOut: "Назовите расчёт без дней, с одним или с двумя днями — или два файла сохранённых ответов.",
    say: (_typed: readonly string[]) => ({
      message: "Не указано, какие два сохранённых ответа сравнить.",
      expected: "CASE, CASE DAY, CASE DAY DAY или FILE FILE",
      hints: ["День пишется так: 2026-08-19; имя файла кончается на .json."],
    }),
  },
  E528: {
    name: "нет ответа, который можно сохранить",
    meaning:
      "Сохранить можно только ответ для всей экономики по сравнению с базовым годом, когда все сборы возвращаются в доход. Такого ответа нет.",
    wayOut:
      "Выберите сценарий с мерами, которые действуют на экономику, без `against` и `wasted`, и исправьте то, что мешает расчёту.",
    say: (scenario: string | null) => ({
      message:
        scenario === null
          ? "Ни один сценарий не рассчитан, поэтому сохранять нечего."
          : `У сценария "${scenario}" нет ответа для всей экономики по сравнению с базовым годом, поэтому сохранять нечего.`,
      expected: "ответ для всей экономики по сравнению с базовым годом, когда все сборы возвращаются в доход",
    }),
  },
  E529: {
    name: "на этот день есть другой ответ",
    meaning: "На этот день уже сохранён ответ, и он другой.",
    wayOut: ANOTHER_DAY,
    say: (file: string) => ({
      message: `Файл "${file}" уже есть, и в нём другой ответ; он оставлен без изменений.`,
      expected: "день, на который ответа ещё нет, или тот же ответ",
      hints: [ANOTHER_DAY],
    }),
  },
};
