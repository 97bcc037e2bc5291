import { defineProblem, type Place, said } from "../../../base/problems/index.ts";
import { listed } from "./listed.ts";
import type { Size } from "../sizes.ts";

export const thresholdAmiss = defineProblem(
  "E811",
  {
    name: "operator without threshold",
    meaning: "A verdict compares a value with a threshold; without one there is no verdict.",
    wayOut: "Write the article's threshold, or one of ours and say so.",
  },
  (place: Place, operator: string, found: string) => ({
    place,
    message: `The operator ${operator} has ${found}.`,
    found,
    expected: operator === "between" ? "a threshold of two numbers, the lower first" : "a threshold of one number",
    hints: ["If the article names none, choose one and write `thresholdOrigin: ours`."],
  }),
);

export const sizeAmiss = defineProblem(
  "E845",
  {
    name: "word of size without its threshold",
    meaning:
      "A threshold may be a word that the case lists under `sizes`: one number of ours, in the unit of the quantity, wherever a claim says the word.",
    wayOut: "Add the word to `sizes` in `case.yaml`, name one that is there, or write a number.",
  },
  (place: Place, word: string, unit: string, sizes: readonly Size[]) => {
    const named = sizes.map((size) => `\`${size.word}\` (${size.unit})`);
    return {
      place,
      message: `The threshold ${said(word)} is no word of size for one threshold of ours in ${unit}.`,
      found: word,
      expected:
        named.length === 0 ? "a number; the case has no `sizes`" : `a number, or of \`sizes\` ${named.join(", ")}`,
    };
  },
);

export const givenTwice = defineProblem(
  "E815",
  {
    name: "id given twice",
    meaning: "Facts, claims and the quantities of a claim have ids, and each id may occur once.",
    wayOut: "Rename one of them.",
  },
  (place: Place, what: string, id: string, other: number) => ({
    place,
    message: `The ${what} ${said(id)} is given twice, first on line ${other}.`,
    found: id,
    expected: "each id once",
  }),
);

export const neitherNorBoth = defineProblem(
  "E816",
  {
    name: "claim with neither or both",
    meaning: "A claim has either quantities, or a reason why it cannot be tested.",
    wayOut: "Keep one of the two.",
  },
  (place: Place, id: string, hasBoth: boolean) => ({
    place,
    message: hasBoth
      ? `Claim ${said(id)} has quantities, and a reason why it cannot be tested.`
      : `Claim ${said(id)} has no quantities, and no reason why it cannot be tested.`,
    expected: "either `quantities` or `reason`",
  }),
);

export const notOneThreshold = defineProblem(
  "E821",
  {
    name: "claim without one quantity",
    meaning: "Others can use the value and threshold of a claim only if it has one of each.",
    wayOut: "Name a claim with one quantity, or write the number with its source as a fact.",
  },
  (place: Place, id: string) => ({
    place,
    message: `Claim ${said(id)} has no single quantity with one threshold that another could use.`,
    found: id,
    expected: "a claim with one quantity",
  }),
);

export const toleranceAmiss = defineProblem(
  "E822",
  {
    name: "tolerance not usable",
    meaning: "Only equality has a tolerance, the allowed distance from what the article says.",
    wayOut: "Remove it, or correct it.",
  },
  (place: Place, fault: string) => ({
    place,
    message: fault,
    expected: "a tolerance of 0 or more, with the operator `eq` alone",
  }),
);

export const oneSecond = defineProblem(
  "E823",
  {
    name: "second threshold without its quantity",
    meaning: "A second threshold belongs to one quantity.",
    wayOut: "Write it inside the quantity.",
  },
  (place: Place, id: string) => ({
    place,
    message: `Claim ${said(id)} has a second threshold, but not exactly one quantity for it.`,
    found: id,
    expected: "`second` inside of the quantity",
  }),
);

export const withoutWhy = defineProblem(
  "W827",
  {
    name: "main reading without a reason",
    meaning: "A claim does not say why its main reading is what the sentence says, so a reader cannot contest it.",
    wayOut: "Add `why` to the claim.",
  },
  (place: Place, ids: readonly string[]) => ({
    place,
    message: `Claims whose main reading is chosen without a reason: ${listed(ids)}.`,
    found: `${ids.length} without \`why\``,
    expected: "`why`: what the sentence says to an ordinary reader, and the source that could change the verdict",
  }),
);

export const thresholdsWithoutWhy = defineProblem(
  "W828",
  {
    name: "threshold without a reason",
    meaning: "The case chose a threshold but gives no reason for it.",
    wayOut: "Add `why` to the quantity, before its value is known.",
  },
  (place: Place, names: readonly string[]) => ({
    place,
    message: `Thresholds of ours without a reason: ${listed(names)}.`,
    found: `${names.length} without \`why\``,
    expected: "`why` in the quantity, written before the value is known",
  }),
);
