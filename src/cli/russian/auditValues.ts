import { quoted, said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { count as counted } from "./said.ts";

const PAIRS: Readonly<Record<"rows" | "units" | "words", readonly [fault: string, expected: string]>> = {
  rows: [
    "два списка из разных строк нельзя соединить построчно",
    "одни и те же годы или собрания Ассамблеи либо одно число",
  ],
  units: ["сравниваются или складываются две разные по смыслу величины", "одна и та же единица с обеих сторон"],
  words: ["слово участвует в вычислении", "числа; слова — только с == и !="],
};

/** Problems of src/audit/problems/values.ts, in Russian. */
export const AUDIT_VALUES: RussianProblems = {
  E830: {
    name: "величины нет в результатах",
    meaning: "Утверждение обращается к сценарию, записи или строке, которых нет в результатах этого запуска.",
    wayOut: "Исправьте имя или рассчитайте сценарий и год, о которых говорит утверждение.",
    say: (claim: { readonly id: string }, path: string, scenario: string, hasScenario: boolean) => ({
      message: hasScenario
        ? `Утверждение ${claim.id}: в результатах ${said(scenario)} нет ${quoted(path)}.`
        : `Утверждение ${claim.id} обращается к ${quoted(path)} из ${said(scenario)}, а результатов у этого сценария нет.`,
      expected: "рассчитанный сценарий, а также имена и строки, которые есть в его результатах",
    }),
  },
  E831: {
    name: "результат не число",
    meaning: "Путь ведёт к целой таблице или записи в результатах.",
    wayOut: "Продолжите путь до одного из чисел в ней.",
    say: (claim: { readonly id: string }, path: string) => ({
      message: `Утверждение ${claim.id}: ${quoted(path)} — не число.`,
      expected: "путь, который ведёт к числу",
    }),
  },
  E832: {
    name: "списки не сходятся",
    meaning:
      "Соединить два списка построчно можно, только если в них одни и те же годы или собрания Ассамблеи и величины одного рода.",
    wayOut: "Отберите фильтрами в обоих одни и те же строки или сведите один из них к числу.",
    say: (claim: { readonly id: string }, fault: "rows" | "units" | "words") => {
      const [message, expected] = PAIRS[fault];
      return { message: `Утверждение ${claim.id}: ${message}.`, expected };
    },
  },
  E833: {
    name: "значение в другой единице",
    meaning: "Результаты измеряют не то, что указано у величины.",
    wayOut: "Исправьте единицу величины или переведите значение множителем, у которого есть источник.",
    say: (claim: { readonly id: string }, name: string, found: string, unit: string) => ({
      message: `Утверждение ${claim.id}: ${said(name)} получается в единице ${found}, а указана единица ${quoted(unit)}.`,
      expected: unit,
    }),
  },
  E834: {
    name: "слишком много шагов",
    meaning: "Расчёт может быть из чужих рук, поэтому число шагов у утверждения ограничено.",
    wayOut: "Сократите цепочку утверждений, на которые оно опирается.",
    say: (claim: { readonly id: string }, limit: number) => ({
      message: `Утверждению ${claim.id} нужно больше ${counted(limit, "шага", "шагов", "шагов")}.`,
      expected: `не больше ${counted(limit, "шага", "шагов", "шагов")}`,
    }),
  },
  E835: {
    name: "получилось несколько строк",
    meaning: "Вывод делается об одном числе, а фильтры пропускают несколько строк результатов.",
    wayOut: "Добавьте фильтры или заключите путь в функцию.",
    say: (claim: { readonly id: string }, name: string, count: number) => ({
      message: `Утверждение ${claim.id}: ${said(name)} даёт ${counted(count, "строку", "строки", "строк")}, а нужно одно число.`,
      expected: "больше фильтров или функция от этих строк",
    }),
  },
  E836: {
    name: "база сравнивается сама с собой",
    meaning: "`change` и `growth` сравнивают сценарий утверждения с базой; без сценария сравнивать нечего.",
    wayOut: "Укажите у утверждения сценарий.",
    say: (claim: { readonly id: string }, name: string) => ({
      message: `Утверждение ${claim.id}: ${name} сравнивает его сценарий с базой, но его сценарий — сама база.`,
      expected: "утверждение, у которого есть `scenario`",
    }),
  },
  E837: {
    name: "только более поздние результаты",
    meaning: "Все значения по этому пути относятся к собраниям Ассамблеи, которые открылись после даты расчёта.",
    wayOut: "Возьмите более ранние собрания или поместите величину в `later`.",
    say: (claim: { readonly id: string }, path: string, asOf: string) => ({
      message: `Утверждение ${claim.id}: все значения ${quoted(path)} относятся ко времени после ${asOf}, даты расчёта.`,
      expected: "собрания, которые к этому дню уже открылись",
      hints: ["Поместите величину в `later`: тогда она будет показана рядом с выводом."],
    }),
  },
};
