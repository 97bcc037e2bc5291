import { defineProblem, quoted } from "../../../base/problems/index.ts";
import { rounded } from "./money.ts";

export const elasticityMissing = defineProblem(
  "E315",
  {
    name: "elasticity set incomplete",
    meaning: "An elasticity set must give θ for every sector, services too.",
    wayOut: "Add the missing rows, or leave the set out.",
  },
  (set: string, sectors: readonly string[]) => ({
    place: { file: "elasticities.csv", path: `set ${set}` },
    message: `The elasticity set ${set} has no value for ${sectors.map(quoted).join(", ")}.`,
    expected: "one row per sector in every set",
  }),
);

export const ownTariff = defineProblem(
  "E387",
  {
    name: "tariff on itself",
    meaning:
      "A country has a tariff on its own goods, which nobody pays. Only a group of countries, marked `residual`, may trade within itself.",
    wayOut: "Remove the row, or mark the country `residual` if it is a group.",
  },
  (file: string, where: string, rate: number) => ({
    place: { file, path: where },
    message: "A country lays no tariff on what it buys from itself.",
    found: String(rate),
    expected: "0, or no row",
  }),
);

export const tariffsLikePercent = defineProblem(
  "W303",
  {
    name: "tariffs look like percent",
    meaning:
      "Tariffs of a package are fractions; one is above 3 and three times all others of its importer on the sector, or most are 1 and more, so they are most likely percents.",
    wayOut: "Divide the column by 100; if such tariffs are right, change nothing.",
  },
  (
    { file, column }: { readonly file: string; readonly column: string | null },
    {
      whole,
      given,
      largest,
      where,
    }: { readonly whole: number; readonly given: number; readonly largest: number; readonly where: string },
  ) => ({
    place: { file, path: column === null ? where : `column ${column}` },
    message: `${whole} in ${given} tariffs above zero ${whole === 1 ? "is" : "are"} 1 or more, the largest ${largest} (${where}); ${column === null ? `${file} holds fractions` : `the column "${column}" of ${file} holds fractions`}, so ${largest} is ${rounded(100 * largest)} %.`,
    found: String(largest),
    expected: "fractions: 0.05 for 5 %",
  }),
);
