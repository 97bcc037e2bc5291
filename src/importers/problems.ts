import { problem, type Problem } from "../problems/index.ts";

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

/** W340 */
export function foldedDemand(country: string, sector: string, amount: number, unit: string): Problem {
  return problem(
    "W340",
    { path: `${country}, ${sector}` },
    {
      message: `Intermediate use of ${sector} in ${country} exceeded its absorption by ${amount} ${unit}; it was scaled down so that final demand is zero.`,
    },
  );
}
