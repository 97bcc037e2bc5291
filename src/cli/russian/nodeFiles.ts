import { said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";

const SAVE_AS_UTF8 =
  "Сохраните файл заново в UTF-8: в табличном редакторе выберите тип «CSV UTF-8», в текстовом — кодировку «UTF-8».";

const KINDS: Readonly<Record<string, string>> = {
  "a file": "файл",
  "a folder": "папка",
  "a pipe": "канал",
  "a socket": "сокет",
  "a device": "устройство",
};

const REASONS: Readonly<Record<string, string>> = {
  "unknown error": "неизвестная ошибка",
  "the command was started in it: start it elsewhere": "команда запущена в ней самой: запустите её из другой папки",
};

function reasonText(reason: string): string {
  return REASONS[reason] ?? reason.replace(/^(.+) is no folder$/su, "$1 — не папка");
}

/** Problems of src/node/files/problems.ts, in Russian. */
export const NODE_FILES: RussianProblems = {
  E101: {
    name: "нет файла",
    meaning: "Нет файла, который назван в расчёте или в пакете данных.",
    wayOut: "Создайте файл или исправьте путь; пути отсчитываются от папки расчёта.",
  },
  E102: {
    name: "путь ведёт за пределы папки",
    meaning:
      "Расчёт может быть из чужих рук, поэтому путь должен быть относительным и оставаться внутри папки, без `..`.",
    wayOut: "Скопируйте файл в папку и укажите путь к копии.",
    say: (file: string) => ({
      message: `Путь ${said(file)} ведёт за пределы папки.`,
      expected: "относительный путь без `..`",
    }),
  },
  E103: {
    name: "не обычный файл",
    meaning: "Путь ведёт к папке, каналу или устройству; ради безопасности они не читаются.",
    wayOut: "Положите туда обычный текстовый файл.",
    say: (file: string, kind: string) => ({
      message: `${said(file)} — не обычный файл, а ${KINDS[kind] ?? kind}.`,
      expected: "обычный файл",
    }),
  },
  E104: {
    name: "ссылка ведёт за пределы папки",
    meaning: "Символическая ссылка ведёт за пределы папки, а расчёту туда нельзя.",
    wayOut: "Замените ссылку копией файла.",
    say: (file: string) => ({
      message: `Ссылка ${said(file)} ведёт за пределы папки.`,
      expected: "файл внутри папки",
    }),
  },
  E106: {
    name: "не UTF-8",
    meaning: "Файл — не текст в UTF-8, и узнать его символы нельзя.",
    wayOut: "Сохраните файл в UTF-8.",
    say: (file: string, lines: readonly number[], _column: number) => ({
      message: `${said(file)} — не текст в UTF-8, см. ${lines.length === 1 ? "строку" : "строки"} ${lines.join(", ")}.`,
      expected: "UTF-8",
      hints: [SAVE_AS_UTF8],
    }),
  },
  E108: {
    name: "не читается",
    meaning: "Система не дала прочитать файл или папку.",
    wayOut: "Проверьте, что файл или папка есть и что у вас есть право на чтение.",
    say: (file: string, reason: string) => ({
      message: `${said(file)} не читается (${reasonText(reason)}).`,
    }),
  },
  E109: {
    name: "не записывается",
    meaning: "Система не дала записать; то, что там было, не изменилось.",
    wayOut: "Проверьте, что папка есть, что у вас есть право на запись и что на диске есть место.",
    say: (file: string, reason: string) => ({
      message: `Записать ${said(file)} нельзя (${reasonText(reason)}).`,
    }),
  },
};
