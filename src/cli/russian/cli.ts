import { quoted } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";

const threeDigits = (value: number): number => Number(value.toPrecision(3));

/** Problems of src/cli/problems/packages.ts, in Russian. */
export const CLI: RussianProblems = {
  W360: {
    name: "папки, в которых нет пакета данных",
    meaning: "В папке с пакетами данных есть и другие папки; они не читаются.",
    wayOut: "Если это пакет, добавьте в папку datapackage.json, иначе храните её в другом месте.",
  },
  W308: {
    name: "импорт не того порядка",
    meaning:
      "Импорт за год в пакете наблюдавшейся торговли более чем в пять раз больше или меньше, чем в пакете экономики: скорее всего, единица другая.",
    wayOut:
      "Укажите, в чём записаны деньги: --unit thousand или million. Если записи охватывают лишь часть импорта, ничего не меняйте.",
    say: (
      importer: string,
      year: string,
      economy: string,
      { recorded, expected }: { readonly recorded: number; readonly expected: number },
    ) => ({
      message: `Импорт ${importer} за ${year} — ${threeDigits(recorded)} млн, а в пакете ${economy} — ${threeDigits(expected)} млн.`,
      expected: `около ${threeDigits(expected)} млн`,
    }),
  },
  E502: {
    name: "база не воспроизводится",
    meaning: "Без изменений модель должна возвращать базовый год, но этого не происходит.",
    wayOut: "Проверьте тождества пакета экономики командой `tertius data verify`.",
  },
  E956: {
    name: "пакеты на этой машине другие",
    meaning:
      "Пакет данных на этой машине называется так же, как тот, с которым идёт серия, но содержимое у него другое, и числа здесь получились бы другими.",
    wayOut: "Скопируйте пакеты с машины, которая ведёт серию, и укажите их папку через --data-root.",
    say: (names: readonly string[]) => ({
      message: `Пакеты данных здесь не те, что у серии: ${names.length === 1 ? "отличается" : "отличаются"} ${names.map((name) => `"${quoted(name)}"`).join(", ")}.`,
      expected: "те же пакеты, что на машине, которая ведёт серию",
      hints: ["Скопируйте пакеты с машины, которая ведёт серию, и укажите их папку через --data-root."],
    }),
  },
  E160: {
    name: "пакет изменился во время расчёта",
    meaning: "Файлы пакета данных записывались во время расчёта, и разные части расчёта опирались бы на разные данные.",
    wayOut: "Повторите расчёт, когда в пакет ничего не записывается.",
    say: () => ({
      message: "Пока шёл расчёт, пакет данных изменился; ничего не записано.",
      expected: "пакеты, которые не меняются до конца расчёта",
      hints: ["Повторите расчёт."],
    }),
  },
};
