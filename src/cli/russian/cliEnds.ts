import type { RussianProblems } from "./russianProblem.ts";

/** Problems of src/cli/problems/ends.ts, in Russian. */
export const CLI_ENDS: RussianProblems = {
  E900: {
    name: "ошибка в Tertius",
    meaning: "Tertius остановился из-за ошибки в программе, а не в ваших данных.",
    wayOut: "Сообщите о ней и приведите команду; где она возникла, показывает --debug.",
  },
  E972: {
    name: "команда прервана",
    meaning: "Команду остановили извне. Каждый файл и каждая папка либо записаны целиком, либо не изменены.",
    wayOut: "Запустите команду снова с начала; серию случайных расчётов продолжит --resume.",
  },
};
