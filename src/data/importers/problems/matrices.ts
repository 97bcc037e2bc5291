import { defineProblem, type Problem } from "../../../base/problems/index.ts";
import { counted } from "../../../base/wording/index.ts";
import type { Fold } from "../../packages/index.ts";

export const wrongShape = defineProblem(
  "E341",
  {
    name: "wrong shape",
    meaning: "A file of numbers has the wrong number of rows or columns.",
    wayOut: "Take the file from the original package.",
  },
  (file: string, found: string, expected: string) => ({
    place: { file },
    message: `${file} is ${found} numbers, not ${expected}.`,
    found,
    expected,
  }),
);

export const noNumberInCell = defineProblem(
  "E342",
  {
    name: "no elasticity in the cell",
    meaning: "A cell in a column of elasticities is not a positive number or a list of positive numbers.",
    wayOut: "Correct the cell, or choose a value under `chosen` in the recipe.",
  },
  (place: { file: string; line: number; column: number }, set: string, found: string, isHome: boolean = false) => ({
    place: { ...place, path: `line ${place.line}, column ${set}` },
    message: `No elasticity can be read for the set ${set}.`,
    found,
    expected: isHome
      ? "a number ≥ 0, or nothing where the sector has one tier"
      : "a number > 0, or several, for their geometric mean",
  }),
);

export const badMatrixCell = defineProblem(
  "E345",
  {
    name: "not a number in a matrix",
    meaning: "A file of numbers has something that is not a number.",
    wayOut: "Take the file from the original package.",
  },
  (file: string, line: number, column: number, found: string) => ({
    place: { file, line, column, path: `line ${line}, number ${column}` },
    message: `Number ${column} of line ${line} is not a finite number.`,
    found,
    expected: "a finite number",
  }),
);

export const finalDemandFolded = defineProblem("W340", {
  name: "final demand folded",
  meaning: "The original has slightly more intermediate use of a good than purchases of it; use was scaled down.",
  wayOut: "Nothing to do: the message says how much was moved.",
});

/** W340 */
export function foldedDemand(folds: readonly Fold[]): Problem[] {
  const [largest] = folds;
  if (largest === undefined) return [];
  const total = folds.reduce((sum, fold) => sum + fold.amount, 0);
  const russianCells = counted(folds.length, { one: "ячейке", few: "ячейках", many: "ячейках" }, "ru");
  return [
    finalDemandFolded({
      place: { file: "IO.txt", path: `${largest.country}, ${largest.sector}` },
      message: `Inputs of a good exceeded its purchases in ${folds.length} ${folds.length === 1 ? "cell" : "cells"}, by ${total.toPrecision(2)} million in all and ${largest.amount.toPrecision(2)} million at most (${largest.sector} in ${largest.country}); they were scaled down so that final demand is zero.`,
      found: String(total),
      russian: {
        message: `Промежуточное потребление товара больше его закупок в ${russianCells}: всего на ${total.toPrecision(2)} млн, самое большее — на ${largest.amount.toPrecision(2)} млн (${largest.sector}, ${largest.country}). Потребление пропорционально уменьшено, и конечный спрос равен нулю.`,
      },
    }),
  ];
}

export const negativeShare = defineProblem(
  "W341",
  {
    name: "negative input share",
    meaning:
      "The original has a negative input share, which is impossible for a share of costs. The package has zero instead.",
    wayOut: "Nothing to do; a replication of the original uses its own arrays, not the package.",
  },
  (country: string, input: string, user: string, share: number) => ({
    place: { file: "IO.txt", path: `${country}, ${input}, ${user}` },
    message: `The share of ${input} in the inputs of ${user} in ${country} is ${share.toPrecision(3)}; it was set to zero.`,
    found: String(share),
    expected: "a share ≥ 0",
  }),
);
