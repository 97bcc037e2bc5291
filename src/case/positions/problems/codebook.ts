import { defineProblem, type Place, said, type Words } from "../../../base/problems/index.ts";

export const codeTwice = defineProblem(
  "E716",
  {
    name: "code twice",
    meaning: "The codebook defines an id twice, or the order of camps names a camp twice.",
    wayOut: "Keep one of them.",
  },
  (place: Place, what: string, id: string) => ({
    place,
    message: `The ${what} ${said(id)} is listed twice.`,
    found: id,
    expected: "each once",
  }),
);

export const scaleAmiss = defineProblem(
  "E751",
  {
    name: "scale that is none",
    meaning: "The scale has no width, or its labels do not belong to it.",
    wayOut: "Correct low, high and the labels together.",
  },
  (place: Place, fault: Words) => ({
    place,
    message: `The scale ${fault.en}.`,
    expected: "low below high, a label for both, and labels for positions between them only",
  }),
);

export const networkAmiss = defineProblem(
  "E754",
  {
    name: "network not usable",
    meaning: "Options of a network do not fit together, such as a two-mode normalization in a one-mode network.",
    wayOut: "Take one of the values named, or leave the key out.",
  },
  (place: Place, key: string, found: string, rule: Words) => ({
    place,
    message: `The ${key} of this network cannot be ${said(found)}.`,
    found,
    expected: rule.en,
  }),
);
