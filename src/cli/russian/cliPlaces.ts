import { said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";

const CONTENTS: readonly (readonly [RegExp, string])[] = [
  [/^files that no run of this case wrote: /u, "файлы, которых не записал ни один запуск этого расчёта: "],
  [/^files that (`[^`]+`) did not write: /u, "файлы, которые команда $1 не записывала: "],
  [
    /^files that no (\w+) of this case wrote: /u,
    "файлы, которые команда `tertius positions $1` для этого расчёта не записывала: ",
  ],
  [/^files that would be mixed with the new ones: /u, "файлы, которые смешались бы с новыми: "],
  [/^the results of the case (".*")$/u, "результаты расчёта $1"],
  [/^files of the case (".*")$/u, "файлы расчёта $1"],
  [/^the data package (".*")$/u, "пакет данных $1"],
];

/** Problems of src/cli/problems/places.ts, in Russian. */
export const CLI_PLACES: RussianProblems = {
  E738: {
    name: "файл уже есть",
    meaning: "В папке уже есть файлы, которые импорт перезаписал бы.",
    wayOut: "Укажите другую папку.",
    say: (file: string) => ({
      message: `Файл ${said(file)} уже есть; ничего не записано.`,
      expected: "место, где такого файла нет",
    }),
  },
  E911: {
    name: "папка не пуста",
    meaning: "Новый расчёт записывается только в пустую или новую папку.",
    wayOut: "Выберите другое имя или освободите папку.",
    say: (folder: string) => ({
      message: `В папке ${folder} уже есть файлы; ничего не записано.`,
      expected: "новая папка или пустая",
      hints: ["Выберите другое имя."],
    }),
  },
  E912: {
    name: "результаты среди файлов расчёта",
    meaning: "Результаты легли бы среди файлов расчёта и изменили бы его хеш, а по хешу видно, что именно рассчитано.",
    wayOut: "Укажите место вне папки расчёта или его папку out/, которая в расчёт не входит.",
    say: (out: string) => ({
      message: `${said(out)} лежит среди файлов расчёта.`,
      expected: "место вне папки расчёта или out/ в ней",
    }),
  },
  E971: {
    name: "файлы другого расчёта",
    meaning: "В папке лежат результаты другого расчёта, другой пакет или файлы, которые смешались бы с новыми.",
    wayOut: "Укажите другую папку (--out) или уберите эти файлы.",
    say: (folder: string, what: string) => ({
      message: `Папка ${said(folder)} занята: ${contentText(what)}. Ничего не записано.`,
      expected: "новая папка или папка той же команды и того же расчёта",
      hints: ["Укажите другую папку (--out) или уберите эти файлы."],
    }),
  },
  E920: {
    name: "порт недоступен",
    meaning: "Порт занят другой программой, или система его не даёт.",
    wayOut: "Укажите другой порт (--port) или не указывайте никакого: тогда программа выберет свободный.",
    say: (port: number, reason: string) => ({
      message: `Порт ${port} недоступен (${reason}).`,
      expected: "порт, который не занят другой программой",
      hints: ["Укажите другой порт (--port) или не указывайте никакого: тогда программа выберет свободный."],
    }),
  },
};

function contentText(what: string): string {
  const known = CONTENTS.find(([pattern]) => pattern.test(what));
  return known === undefined ? what : what.replace(known[0], known[1]).replace(/ and (\d+) more$/u, " и ещё $1");
}
