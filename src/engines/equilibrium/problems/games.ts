import { defineProblem } from "../../../base/problems/index.ts";

export const chooserWithoutTariffs = defineProblem(
  "E417",
  {
    name: "chooser without tariffs",
    meaning: "A country that is to choose tariffs buys nothing of what it may tax.",
    wayOut: "Name sellers and sectors that it buys of, or leave the country out.",
  },
  (country: string) => ({
    place: { path: country },
    message: `${country} has no tariffs to choose: it buys nothing of what it may tax.`,
    found: "no flow",
    expected: "at least one seller and sector that it buys of",
  }),
);

export const boundsCrossed = defineProblem(
  "E418",
  {
    name: "bounds of tariffs crossed",
    meaning: "The lowest tariff that may be chosen is above the highest, or not above −100 %.",
    wayOut: "Give a lowest tariff above −100 % and a highest one that is not below it.",
  },
  (least: number, most: number) => ({
    place: { path: "bounds" },
    message: `Tariffs cannot be chosen between ${percent(least)} and ${percent(most)} %.`,
    found: `${percent(least)} to ${percent(most)}`,
    expected: "above −100, the first not above the second",
  }),
);

export const chooserTwice = defineProblem(
  "E419",
  {
    name: "the same country chooses twice",
    meaning: "A country that is named twice among those who choose tariffs would play against itself.",
    wayOut: "Name each country once.",
  },
  (country: string) => ({
    place: { path: country },
    message: `${country} is named twice among those who choose tariffs.`,
    found: country,
    expected: "each country once",
  }),
);

export const noChoosers = defineProblem(
  "E428",
  {
    name: "nobody chooses",
    meaning: "A search for tariffs needs at least one country that chooses.",
    wayOut: "Name a country.",
  },
  () => ({
    place: { path: "countries" },
    message: "No country is named that chooses tariffs.",
    found: "none",
    expected: "at least one country",
  }),
);

export const tariffsUnsettled = defineProblem(
  "E533",
  {
    name: "tariffs not settled",
    meaning:
      "The search for tariffs stopped while somebody would still have moved: answers chase each other, or a payoff hardly depends on a tariff.",
    wayOut: "Start elsewhere, bundle the rates more, or narrow the bounds.",
  },
  (what: string, end: string, gradient: number, tolerance: number) => ({
    place: { path: what },
    message: `The search for ${what} ended as "${end}", with a gradient of ${gradient.toExponential(1)} points (tolerance ${tolerance.toExponential(0)}).`,
    found: gradient.toExponential(3),
    expected: `at most ${tolerance.toExponential(0)}`,
  }),
);

function percent(fraction: number): string {
  return String(Number((100 * fraction).toPrecision(6)));
}
