import type { RussianProblems } from "./russianProblem.ts";

/** Problems of src/base/problems/textProblems.ts, in Russian. */
export const BASE_TEXT_PROBLEMS: RussianProblems = {
  E105: {
    name: "слишком большой файл",
    meaning:
      "Файл YAML и BibTeX может занимать до 1 МиБ, таблица мер — до 8 МиБ, другие файлы — до 64 МиБ: файлы больше застопорили бы программу.",
    wayOut: "Перенесите длинные списки из YAML в таблицу CSV или разделите файл.",
  },
  E107: {
    name: "управляющий символ",
    meaning:
      "В тексте есть невидимый или управляющий символ либо символ, который меняет направление письма. Такие символы могут скрыть текст или сделать два кода одинаковыми на вид.",
    wayOut: "Уберите символ в указанном месте.",
  },
};
