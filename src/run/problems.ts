import { nearestCountry } from "../case/index.ts";
import { defineProblem, meant } from "../base/problems/index.ts";
import { countryMeant, nearest } from "../base/wording/index.ts";

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
    hints: kind === "country" ? countryMeant(nearestCountry(found, known)) : meant(nearest(found, known)),
  }),
);

export const unknownScenario = defineProblem(
  "E908",
  {
    name: "unknown scenario",
    meaning: "The case has no scenario of that name.",
    wayOut: "Choose one of the scenarios that the message lists.",
  },
  (path: string, found: string, known: readonly string[], name?: string) => ({
    place: { path },
    message: `${name ?? "The case"} has no scenario "${found}".`,
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

/** Draws of a part of a case that have no answer, by the code of the problem. */
export interface DrawFailures {
  readonly part: "trade" | "markets";
  readonly failures: readonly { readonly code: string; readonly count: number }[];
}

export const drawsWithoutAnswer = defineProblem(
  "W540",
  {
    name: "draws without an equilibrium",
    meaning:
      "In some draws a scenario has no equilibrium, of trade or in a market, or none was found. They are counted, and no percentile holds them.",
    wayOut:
      "Where they are few the percentiles stand. Where they are many, draw trade from the central set alone (`--draw-sets central`), draw what is from memory less widely (`--draw-recalled 0.5`), or look at the code that the message names.",
  },
  ({ part, failures }: DrawFailures, draws: number) => ({
    place: { path: part === "trade" ? "draws" : "draws of markets" },
    message: `${failures.reduce((sum, { count }) => sum + count, 0)} of ${draws} draws${part === "trade" ? "" : " of markets"} have no equilibrium: ${failures.map(({ code, count }) => `${code} in ${count}`).join(", ")}.`,
    found: failures.map(({ code, count }) => `${code}: ${count}`).join(", "),
    expected: "an equilibrium in every draw",
  }),
);

export const nothingToDraw = defineProblem(
  "E541",
  {
    name: "nothing to draw",
    meaning:
      "Draws move the elasticities of trade, the figures of markets, and figures from memory that claims read. No scenario that is asked for acts on the economy or on a market that is solved, or nothing that it rests on is known to be uncertain.",
    wayOut:
      "Ask for a scenario with measures on the economy or on a solved market, add sets to `economy.range.elasticities`, use a package whose `elasticities.csv` has standard errors, or give figures of the market `low` and `high`.",
  },
  (drawn: "trade" | "trade and markets", sets: readonly string[]) => {
    const isScenario = sets.length === 0;
    const market = drawn === "trade" ? "" : " or on a market that is solved";
    return {
      place: { path: "--draws" },
      message: isScenario
        ? `No scenario that is asked for acts on the economy${market}: there is nothing to draw.`
        : `Nothing of the elasticities ${sets.join(", ")} is known to be uncertain: there is nothing to draw.`,
      found: isScenario ? "no scenario" : "no standard error, and one set",
      expected: isScenario
        ? `a scenario with measures on the economy${market}`
        : "a standard error, or a second elasticity set",
    };
  },
);
