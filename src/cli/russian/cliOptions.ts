import type { RussianProblems } from "./russianProblem.ts";

const UNSEEN =
  "Запишите адрес в переменную TERTIUS_QUEUE и укажите --queue без адреса — или в файл, который можете прочитать только вы, и укажите --queue-file.";

/** Problems of src/cli/problems/options.ts, in Russian. */
export const CLI_OPTIONS: RussianProblems = {
  E902: {
    name: "недопустимое значение ключа",
    meaning: "У ключа команды недопустимое значение.",
    wayOut: "Выберите одно из значений, которые перечислены в сообщении.",
  },
  E919: {
    name: "закрытие в другом году",
    meaning:
      "Рынок считается для одного года, а ни один день закрытия в него не попадает, поэтому ничего не закроется.",
    wayOut: "Посчитайте год закрытия через --year или выберите дни этого года через --from и --days.",
    say: (
      series: { readonly name: string; readonly years: readonly number[] },
      close: string,
      { from, to }: { readonly from: string; readonly to: string | null },
      year: number,
    ) => {
      const years = series.years.join(", ");
      const asked = Number(from.slice(0, 4));
      const way = series.years.includes(asked)
        ? `\`--year ${asked}\` посчитает год закрытия; годы рынка: ${years}.`
        : `Годы рынка: ${years}. Выберите один через --year, а дни в нём — через --from.`;
      return {
        message: `Закрытие "${close}" начинается ${from}${to === null ? "" : ` и кончается ${to}`}, а рынок "${series.name}" считается для ${year} года: ни один день закрытия в этот год не попадает.`,
        expected: `день ${year} года`,
        hints: [way],
      };
    },
  },
  E901: {
    name: "неизвестная команда или ключ",
    meaning: "В командной строке есть слово, которого не понимает ни одна команда, или не хватает нужного.",
    wayOut: "`tertius --help` перечисляет команды, `tertius COMMAND --help` — их ключи.",
  },
  E957: {
    name: "пароль виден в командной строке",
    meaning: "Слова команды, а с ними и пароль в адресе, может прочитать любой, кто работает на этой машине.",
    wayOut: UNSEEN,
    say: (shown: string) => ({
      message: `В адресе очереди ${shown} есть пароль: любой, кто работает на этой машине, мог бы прочитать его в командной строке.`,
      expected: "адрес без пароля, TERTIUS_QUEUE или --queue-file",
      hints: [UNSEEN],
    }),
  },
};
