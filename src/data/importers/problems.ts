import type { Fold } from "../packages/index.ts";
import { problem, type Problem } from "../../base/problems/index.ts";
import type { Parameter } from "../../base/sets/index.ts";

/** E341 */
export function wrongShape(file: string, found: string, expected: string): Problem {
  return problem("E341", { file }, { message: `${file} is ${found} numbers, not ${expected}.`, found, expected });
}

/** E342 */
export function noNumberInCell(
  place: { file: string; line: number; column: number },
  set: string,
  found: string,
): Problem {
  return problem(
    "E342",
    { ...place, path: `line ${place.line}, column ${set}` },
    {
      message: `No elasticity can be read for the set ${set}.`,
      found,
      expected: "a number > 0, or several of which the geometric mean is taken",
    },
  );
}

/** E343 */
export function badRecipe(path: string, reason: string): Problem {
  return problem("E343", { file: "recipe", path }, { message: `The recipe, ${path}: ${reason}.` });
}

/** E344 */
export function noName(country: string): Problem {
  return problem(
    "E344",
    { file: "accounts.csv", path: country },
    {
      message: `${country} is not an ISO 3166-1 alpha-3 code and the recipe gives it no name.`,
      found: country,
      expected: "an ISO code, or a name under `countries` in the recipe",
    },
  );
}

/** E345 */
export function badMatrixCell(file: string, line: number, column: number, found: string): Problem {
  return problem(
    "E345",
    { file, line, column, path: `line ${line}, number ${column}` },
    { message: `Number ${column} of line ${line} is not a finite number.`, found, expected: "a finite number" },
  );
}

/** E346 */
export function noYearInName(folder: string): Problem {
  return problem(
    "E346",
    { path: folder },
    {
      message: `The year of the tables is unknown: there is no recipe, and the folder's name "${folder.slice(0, 40)}" has no year in it.`,
      found: folder,
      expected: "a recipe with a year, or a folder named like icio-2017",
    },
  );
}

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
  return problem(
    isBeyond ? "E347" : "W343",
    { file, line, path: `${where}, column ${column}` },
    {
      message: `The column "${column}" of ${file} and the sums of flows and use (${meaning}) differ in ${cells}, most in ${where}: ${thousandth(stated)} there, ${thousandth(sum)} by the sums, ${(100 * share).toPrecision(2)} % of sales or purchases.${taken}`,
      found: String(thousandth(stated)),
      expected: `${thousandth(sum)}, within ${100 * bound} % of sales or purchases`,
      hints: isBeyond
        ? [
            "Correct the table that is wrong.",
            "tertius import tables FOLDER --rebase keeps the shares of value added and of final demand that the accounts state, moves flows, inputs and accounts until all add up, and says how far.",
          ]
        : [],
    },
  );
}

/** E348 */
export function valueAddedAboveOutput(
  file: string,
  at: number,
  valueAdded: Parameter,
  grossOutput: Parameter,
): Problem {
  const [sectors, countries] = [valueAdded.sets[0]!, valueAdded.sets[1]!];
  const where = `${countries.labels[at % countries.size]}, ${sectors.labels[Math.floor(at / countries.size)]}`;
  const [added, output] = [thousandth(valueAdded.values[at]!), thousandth(grossOutput.values[at]!)];
  return problem(
    "E348",
    { file, path: where },
    {
      message: `Value added of ${where} is ${added}, more than its gross output, ${output}.`,
      found: String(added),
      expected: `at most ${output}`,
    },
  );
}

/** E349 */
export function noElasticitySet(): Problem {
  return problem(
    "E349",
    { file: "recipe", path: "elasticities" },
    {
      message: "There is no elasticity set, and a package needs one.",
      hints: ["Give sectors.csv a column of elasticities, or the recipe a set with one value."],
    },
  );
}

const thousandth = (value: number): number => Math.round(1000 * value) / 1000;

/** W342 */
export function assumedRecipe(folder: string, year: string, sets: readonly string[]): Problem {
  return problem(
    "W342",
    { path: folder },
    {
      message: `There is no recipe: the year ${year} is read from the folder's name, licence and sources stay "not stated", and these columns are taken for elasticity sets: ${sets.join(", ") || "none"}.`,
      hints: ["A recipe names what tables cannot say; data/recipes has two."],
    },
  );
}

/** W340 */
export function foldedDemand(folds: readonly Fold[]): Problem[] {
  const [largest] = folds;
  if (largest === undefined) return [];
  const total = folds.reduce((sum, fold) => sum + fold.amount, 0);
  return [
    problem(
      "W340",
      { file: "IO.txt", path: `${largest.country}, ${largest.sector}` },
      {
        message: `Inputs of a good exceeded its purchases in ${folds.length} ${folds.length === 1 ? "cell" : "cells"}, by ${total.toPrecision(2)} million in all and ${largest.amount.toPrecision(2)} million at most (${largest.sector} in ${largest.country}); they were scaled down so that final demand is zero.`,
        found: String(total),
      },
    ),
  ];
}

/** W341 */
export function negativeShare(country: string, input: string, user: string, share: number): Problem {
  return problem(
    "W341",
    { file: "IO.txt", path: `${country}, ${input}, ${user}` },
    {
      message: `The share of ${input} in the inputs of ${user} in ${country} is ${share.toPrecision(3)}; it was set to zero.`,
      found: String(share),
      expected: "a share ≥ 0",
    },
  );
}
