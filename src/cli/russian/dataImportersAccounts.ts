import type { RussianProblems } from "./russianProblem.ts";

interface Values {
  readonly sets: readonly { readonly labels: readonly string[]; readonly size: number }[];
  readonly values: Float64Array;
}

/** Problems of src/data/importers/problems/accounts.ts, in Russian. */
export const DATA_IMPORTERS_ACCOUNTS: RussianProblems = {
  E347: {
    name: "счета противоречат потокам",
    meaning:
      "Таблица счетов расходится с суммами потоков, пошлин и затрат больше чем на один процент продаж или закупок отрасли. Значит, одна из таблиц неверна.",
    wayOut:
      "Исправьте flows.csv, use.csv или счета либо уберите столбец счетов: тогда программа посчитает его сама. `--rebase` сохранит доли добавленной стоимости и конечного спроса из счетов и изменит потоки, затраты и счета так, чтобы всё сошлось.",
  },
  W343: {
    name: "счета расходятся с суммами",
    meaning:
      "Таблица счетов расходится с суммами потоков, пошлин и затрат не больше чем на один процент продаж или закупок отрасли. В пакет вошли суммы.",
    wayOut: "Если таблицы округлены или подогнаны, ничего не делайте. Иначе исправьте одну из них.",
  },
  E348: {
    name: "добавленная стоимость больше выпуска",
    meaning: "В счетах добавленная стоимость отрасли больше её продаж, поэтому затраты были бы отрицательными.",
    wayOut: "Исправьте в счетах добавленную стоимость или выпуск.",
    say: (_file: string, at: number, valueAdded: Values, grossOutput: Values) => {
      const [sectors, countries] = valueAdded.sets;
      const size = countries?.size ?? 1;
      const where = `${countries?.labels[at % size]}, ${sectors?.labels[Math.floor(at / size)]}`;
      const [added, output] = [thousandth(valueAdded.values[at]), thousandth(grossOutput.values[at])];
      return {
        message: `${where}: добавленная стоимость — ${added}, это больше выпуска (${output}).`,
        expected: `не больше ${output}`,
      };
    },
  },
};

function thousandth(value = NaN): number {
  return Math.round(1000 * value) / 1000;
}
