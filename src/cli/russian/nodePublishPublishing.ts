import { quoted, said } from "../../base/problems/index.ts";
import { OPTIONAL_PACKAGES } from "../../node/files/index.ts";
import type { RussianProblems } from "./russianProblem.ts";

const NEEDED_BY: Readonly<Record<string, string>> = { "A brief as PDF": "записки в PDF", "A queue": "очереди" };

const installLine = (names: readonly string[]): string =>
  `npm i -E ${names.map((name) => `${name}@${OPTIONAL_PACKAGES[name] ?? "latest"}`).join(" ")}`;

/** Problems of src/node/publish/problems/publishing.ts, in Russian. */
export const NODE_PUBLISH_PUBLISHING: RussianProblems = {
  E930: {
    name: "нет дополнительных пакетов",
    meaning: "Здесь нужны пакеты, которые ставятся отдельно: они большие и нужны редко.",
    wayOut: "Установите их строкой из сообщения и повторите команду.",
    say: (_option: string, what: string, names: readonly string[]) => ({
      message: `Для ${NEEDED_BY[what] ?? what} нужны пакеты, которые не установлены.`,
      hints: [installLine(names)],
    }),
  },
  W930: {
    name: "картинок нет",
    meaning: "Графики записаны только в SVG. Для картинок PNG нужны пакеты, которые ставятся отдельно.",
    wayOut: "Установите их строкой из сообщения или уберите --png и берите файлы SVG.",
    say: (names: readonly string[]) => ({
      message: "Графики записаны только в SVG: для PNG нужны пакеты, которые не установлены.",
      hints: [installLine(names)],
    }),
  },
  W970: {
    name: "график не нарисован",
    meaning: "Один график не удалось сохранить как картинку. Всё остальное записано.",
    wayOut: "Возьмите файл SVG или страницу HTML: график там есть. И сообщите нам об этом.",
    say: (name: string, form: "PNG" | "PDF", reason: string) => ({
      message: `График ${said(name)} не удалось нарисовать для ${form}, и там его нет: ${quoted(reason)}.`,
    }),
  },
  E970: {
    name: "страница не свёрстана в PDF",
    meaning: "Страницу не удалось записать в PDF даже без графиков.",
    wayOut: "Уберите --pdf: на странице HTML то же содержание, и браузер напечатает её в PDF.",
    say: (reason: string) => ({
      message: `Записку не удалось сверстать в PDF: ${quoted(reason)}.`,
    }),
  },
};
