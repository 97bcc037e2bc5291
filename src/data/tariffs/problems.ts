import { count, defineProblem, type Place } from "../../base/problems/index.ts";

export const notCode = defineProblem(
  "E376",
  {
    name: "code of a product not readable",
    meaning:
      "A cell in the column of codes is no code of the Harmonized System with 2, 4, 6, 8 or 10 digits, or has lost some of them.",
    wayOut: "Write the digits as text, with their zeros in front.",
  },
  (place: Place, found: string, message: string, way: string) => ({
    place,
    message,
    found,
    expected: "a code of 2, 4, 6, 8 or 10 digits, such as 870323 or 8703.23",
    hints: [way],
  }),
);

export const withoutSector = defineProblem("E380", {
  name: "codes without a sector",
  meaning:
    "More than one percent of what the file covers has codes that the stated revision of the Harmonized System does not have, or that belong to no sector of goods.",
  wayOut: "State the revision of the codes, with --vintage or the key `vintage`, or correct the codes.",
});

export const weightsUnusable = defineProblem("E381", {
  name: "weights not usable",
  meaning: "A file of imports has not the columns of BACI or Comtrade, or not the imports that are asked for.",
  wayOut: "Give a file with the columns t, i, j, k, v of BACI or those of a Comtrade download, with rows of the pair.",
});

export const notWhole = defineProblem("E384", {
  name: "tariffs that are set not whole",
  meaning: "Rates that replace tariffs are given for a part of a sector; what the rest pays is not known.",
  wayOut:
    "List every product of the sector, or state additions with mode add: what is not listed then pays nothing more.",
});

export const leftOut = defineProblem("W356", {
  name: "codes left out",
  meaning: "Up to one percent of what the file covers has codes without a sector of goods; they were left out.",
  wayOut: "Correct the codes, or state the revision of the Harmonized System, with --vintage or the key `vintage`.",
});

export const plainMean = defineProblem(
  "W357",
  {
    name: "every product counts alike",
    meaning:
      "The rate of a sector is a plain mean over its products, since no imports are known to weigh them with. Much traded products count too little.",
    wayOut: "Give the imports of the pair, with --weights or the key `weights`: a file of BACI or Comtrade.",
  },
  (place: Place, why: string) => ({ place, message: `Every product of a sector counts alike: ${why}.` }),
);

export const nationalLines = defineProblem(
  "W358",
  {
    name: "national lines averaged",
    meaning:
      "Codes of more than six digits are a country's own. A product takes the plain mean of the lines that are listed; lines that are not listed are unknown.",
    wayOut: "List every line of a product, also those without a duty, or give rates by six digits.",
  },
  (place: Place, lines: number, products: number) => ({
    place,
    message: `${count(lines, "line")} of more than six digits became ${count(products, "product")} of six: each has the plain mean of its lines in the file.`,
    hints: ["Where a product has further lines without the duty, list them with rate 0."],
  }),
);
