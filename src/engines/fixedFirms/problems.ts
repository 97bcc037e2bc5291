import { defineProblem } from "../../base/problems/index.ts";
import type { IndexSet } from "../../base/sets/index.ts";

export const substitutionTooLow = defineProblem(
  "E420",
  {
    name: "substitution not above one",
    meaning: "With an elasticity of substitution of one or less a firm has no best price.",
    wayOut: "Give an elasticity above 1, or leave the industry out.",
  },
  (industry: string, found: number) => ({
    place: { path: `substitution[${industry}]` },
    message: `The elasticity of substitution of industry ${industry} is ${found}.`,
    found: String(found),
    expected: "a number > 1",
  }),
);

export const tradeOutOfRange = defineProblem(
  "E421",
  {
    name: "trade or tariff out of range",
    meaning: "Trade is a finite value that is not negative; a tariff is above −100 %, and there is none on own sales.",
    wayOut: "Correct the cell that the message names.",
  },
  (what: string, cell: string, found: number, expected: string) => ({
    place: { path: `${what}, ${cell}` },
    message: `The ${what} of ${cell} is ${found}.`,
    found: String(found),
    expected,
  }),
);

export const idleCountry = defineProblem(
  "E422",
  {
    name: "country without sales or purchases",
    meaning: "A country that sells nothing earns nothing, and one that buys nothing has no price of what it consumes.",
    wayOut: "Leave the country out.",
  },
  (country: string, does: "sells" | "buys") => ({
    place: { path: country },
    message: `${country} ${does} nothing.`,
    found: "0",
    expected: "a sum > 0",
  }),
);

export const shapesDiffer = defineProblem(
  "E423",
  {
    name: "sizes of a model disagree",
    meaning:
      "An array of the model, of a policy or of a start has another number of entries than its sets have labels.",
    wayOut: "Lay out the array over the sets of the model.",
  },
  (what: string, found: number, expected: number) => ({
    place: { path: what },
    message: `The ${what} has ${found} entries.`,
    found: String(found),
    expected: `${expected} entries`,
  }),
);

export const firmsNotConverged = defineProblem(
  "E530",
  {
    name: "equilibrium with profits not converged",
    meaning: "Newton's method stopped before pay and spending of all countries were in balance.",
    wayOut: "Start from a nearer equilibrium, or take smaller steps of the tariffs.",
  },
  (residual: number, steps: number, tolerance: number) => ({
    place: { path: "equilibrium" },
    message: `After ${steps} steps pay or spending of a country is off by ${residual.toExponential(1)} of itself (tolerance ${tolerance.toExponential(0)}).`,
    found: residual.toExponential(3),
    expected: `at most ${tolerance.toExponential(0)}`,
  }),
);

export const tariffsNotFound = defineProblem(
  "E531",
  {
    name: "search for tariffs not converged",
    meaning: "A search for the tariffs that serve a country best stopped before its gradient was within the tolerance.",
    wayOut: "Start at lower tariffs, narrow the bounds, or allow a larger gradient.",
  },
  (what: string, end: string, gradient: number, tolerance: number) => ({
    place: { path: what },
    message: `The search for ${what} ended as "${end}", with a gradient of ${gradient.toExponential(1)} points (tolerance ${tolerance.toExponential(0)}).`,
    found: gradient.toExponential(3),
    expected: `at most ${tolerance.toExponential(0)}`,
  }),
);

export const unknownChooser = defineProblem(
  "E424",
  {
    name: "unknown country of a tariff game",
    meaning: "A country that is to choose its tariffs is not in the model.",
    wayOut: "Use a label of the model: `model.countries.labels`.",
  },
  (found: string, { labels }: IndexSet) => ({
    place: { path: "countries" },
    message: `There is no country "${found}" that could choose its tariffs.`,
    found,
    expected: `one of ${labels.join(", ")}`,
  }),
);
