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
