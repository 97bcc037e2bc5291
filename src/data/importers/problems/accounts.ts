import { defineProblem, type Problem } from "../../../base/problems/index.ts";
import type { Parameter } from "../../../base/sets/index.ts";

/** A cell of the accounts that is not what flows, tariffs and use add up to. */
export interface AccountGap {
  readonly where: string;
  readonly line: number;
  readonly stated: number;
  readonly sum: number;
  /** Part of sales or purchases. */
  readonly share: number;
  /** Position of the cell.   [sector, country] */
  readonly at: number;
}

export const accountsContradictFlows = defineProblem("E347", {
  name: "accounts contradict flows",
  meaning:
    "A table of accounts differs from the sums of flows, tariffs and use by more than one percent of a sector's sales or purchases. So one of the tables is wrong.",
  wayOut:
    "Correct flows.csv, use.csv or the accounts, or take the column of the accounts out: it is then computed. `--rebase` keeps the shares of value added and of final demand that the accounts state, and moves flows, inputs and accounts until all add up.",
});

export const accountsOffTheSums = defineProblem("W343", {
  name: "accounts off the sums",
  meaning:
    "A table of accounts differs from the sums of flows, tariffs and use by up to one percent of a sector's sales or purchases. The package has the sums.",
  wayOut: "If the tables were rounded or fitted, do nothing. Otherwise correct one of them.",
});

const MEANINGS: Readonly<Record<string, string>> = {
  "all sales": "все продажи",
  "sales less inputs": "продажи без затрат",
  "purchases with tariffs less what goes into inputs": "закупки с пошлинами без того, что идёт в затраты",
};

/** E347, or W343 where every gap is within the bound. */
export function accountsApart(
  file: string,
  column: string,
  meaning: string,
  gaps: readonly AccountGap[],
  bound: number,
): Problem {
  const [largest] = gaps.toSorted((one, other) => other.share - one.share);
  const { where, line, stated, sum, share } = largest!;
  const isBeyond = share > bound;
  const cells = gaps.length === 1 ? "1 cell" : `${gaps.length} cells`;
  const taken = isBeyond ? "" : " The sums are taken.";
  return (isBeyond ? accountsContradictFlows : accountsOffTheSums)({
    place: { file, line, path: `${where}, column ${column}` },
    message: `The column "${column}" of ${file} and the sums of flows and use (${meaning}) differ in ${cells}, most in ${where}: ${thousandth(stated)} there, ${thousandth(sum)} by the sums, ${(100 * share).toPrecision(2)} % of sales or purchases.${taken}`,
    found: String(thousandth(stated)),
    expected: `${thousandth(sum)}, within ${100 * bound} % of sales or purchases`,
    hints: isBeyond
      ? [
          "Correct the table that is wrong.",
          "tertius import tables FOLDER --rebase keeps the shares of value added and of final demand that the accounts state, moves flows, inputs and accounts until all add up, and says how far.",
        ]
      : [],
    russian: {
      message: `Столбец "${column}" в ${file} и суммы потоков и затрат (${MEANINGS[meaning] ?? meaning}) расходятся. Ячеек с расхождением: ${gaps.length}, больше всего расхождение в ${where}: ${thousandth(stated)} в столбце, ${thousandth(sum)} по суммам, то есть ${(100 * share).toPrecision(2)} % продаж или закупок.${isBeyond ? "" : " Взяты суммы."}`,
      expected: `${thousandth(sum)} с точностью до ${100 * bound} % продаж или закупок`,
      hints: isBeyond
        ? [
            "Исправьте ошибочную таблицу.",
            "`tertius import tables FOLDER --rebase` оставляет доли добавленной стоимости и конечного спроса из accounts.csv, сдвигает остальное, пока всё не сойдётся, и говорит, насколько.",
          ]
        : [],
    },
  });
}

export const valueAddedAboveOutput = defineProblem(
  "E348",
  {
    name: "value added above output",
    meaning: "A sector has more value added than sales in the accounts, so its inputs would be negative.",
    wayOut: "Correct value added or gross output in the accounts.",
  },
  (file: string, at: number, valueAdded: Parameter, grossOutput: Parameter) => {
    const [sectors, countries] = [valueAdded.sets[0]!, valueAdded.sets[1]!];
    const where = `${countries.labels[at % countries.size]}, ${sectors.labels[Math.floor(at / countries.size)]}`;
    const [added, output] = [thousandth(valueAdded.values[at]!), thousandth(grossOutput.values[at]!)];
    return {
      place: { file, path: where },
      message: `Value added of ${where} is ${added}, more than its gross output, ${output}.`,
      found: String(added),
      expected: `at most ${output}`,
    };
  },
);

const thousandth = (value: number): number => Math.round(1000 * value) / 1000;
