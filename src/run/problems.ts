import { defineProblem, meant } from "../base/problems/index.ts";
import { nearest } from "../base/wording/index.ts";

/** More names than these are counted, not listed. */
const MOST_LISTED = 12;

export const unknownName = defineProblem(
  "E510",
  {
    name: "unknown name",
    meaning: "A result is asked for by a country, market, node or claim that the case does not have.",
    wayOut: "Choose one of the names that the message lists.",
  },
  (kind: string, found: string, known: readonly string[]) => ({
    place: { path: kind },
    message: `The case has no ${kind} "${found}".`,
    found,
    expected: oneOf(known),
    hints: meant(nearest(found, known)),
  }),
);

export const unknownScenario = defineProblem(
  "E908",
  {
    name: "unknown scenario",
    meaning: "The case has no scenario of that name.",
    wayOut: "Choose one of the scenarios that the message lists.",
  },
  (path: string, found: string, known: readonly string[]) => ({
    place: { path },
    message: `The case has no scenario "${found}".`,
    found,
    expected: `one of ${known.join(", ")}`,
    hints: meant(nearest(found, known)),
  }),
);

export const unknownElasticities = defineProblem(
  "E909",
  {
    name: "unknown elasticity set",
    meaning: "The headline package has no elasticity set of that name.",
    wayOut: "Choose one of the sets that the message lists.",
  },
  (path: string, found: string, name: string, known: readonly string[]) => ({
    place: { path },
    message: `${name} has no elasticity set "${found}".`,
    found,
    expected: `one of ${known.join(", ")}`,
    hints: meant(nearest(found, known)),
  }),
);

function oneOf(known: readonly string[]): string {
  if (known.length === 0) return "nothing: the case has none";
  return known.length > MOST_LISTED ? `one of ${known.length}, such as ${known[0]}` : `one of ${known.join(", ")}`;
}

export const drawsWithoutAnswer = defineProblem(
  "W540",
  {
    name: "draws without an equilibrium",
    meaning:
      "In some draws of the elasticities a scenario has no equilibrium, or none was found. They are counted, and no percentile holds them.",
    wayOut:
      "Where they are few the percentiles stand. Where they are many, draw from the central set alone (`--draw-sets central`), or look at the code that the message names.",
  },
  (failures: readonly { readonly code: string; readonly count: number }[], draws: number) => ({
    place: { path: "draws" },
    message: `${failures.reduce((sum, { count }) => sum + count, 0)} of ${draws} draws have no equilibrium: ${failures.map(({ code, count }) => `${code} in ${count}`).join(", ")}.`,
    found: failures.map(({ code, count }) => `${code}: ${count}`).join(", "),
    expected: "an equilibrium in every draw",
  }),
);

export const nothingToDraw = defineProblem(
  "E541",
  {
    name: "nothing to draw",
    meaning:
      "Draws move the elasticities of trade. No scenario that is asked for acts on the economy, or no elasticity set that is drawn has a standard error or another set beside it.",
    wayOut:
      "Ask for a scenario with measures on the economy, add sets to `economy.range.elasticities`, or use a package whose `elasticities.csv` has standard errors.",
  },
  (isScenario: boolean, sets: readonly string[]) => ({
    place: { path: "--draws" },
    message: isScenario
      ? "No scenario that is asked for acts on the economy: there is nothing to draw."
      : `Nothing of the elasticities ${sets.join(", ")} is known to be uncertain: there is nothing to draw.`,
    found: isScenario ? "no scenario" : "no standard error, and one set",
    expected: isScenario ? "a scenario with measures on the economy" : "a standard error, or a second elasticity set",
  }),
);
