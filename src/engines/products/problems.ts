import { defineProblem, type Words } from "../../base/problems/index.ts";

export const productSizes = defineProblem(
  "E434",
  {
    name: "sizes of a product market disagree",
    meaning: "An array of the market or of its change has another number of entries than its sets have labels.",
    wayOut: "Lay out the array over the sets of the market.",
  },
  (what: Words, found: number, expected: number) => ({
    place: { path: what.en },
    message: `The ${what.en} has ${found} entries.`,
    found: String(found),
    expected: `${expected} entries`,
  }),
);

export const productFigure = defineProblem(
  "E435",
  {
    name: "figure of a product market out of range",
    meaning:
      "Imports are finite and not negative, tariffs above −100 %, prices and spending change by ratios above 0, the part of home goods lies between 0 and 1, elasticities are above 0 (between imports and home goods 0 or more).",
    wayOut: "Correct the place that the message names.",
  },
  (what: Words, place: string, found: number, expected: Words) => ({
    place: { path: `${what.en}, ${place}` },
    message: `The ${what.en} of ${place} is ${found}.`,
    found: String(found),
    expected: expected.en,
  }),
);

export const importsWithoutRoom = defineProblem(
  "E436",
  {
    name: "imports in a sector that is all home goods",
    meaning:
      "A product is bought abroad, and its sector has only home goods: spending on the product would be without end.",
    wayOut: "Give the sector a part of home goods below 1, or leave the product out.",
  },
  (product: string, sector: string, found: number) => ({
    place: { path: `imports, ${product}` },
    message: `Imports of product ${product} are ${found}, and everything that is bought of sector ${sector} is home goods.`,
    found: String(found),
    expected: "no imports, or a part of home goods below 1",
  }),
);
