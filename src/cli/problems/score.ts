import { defineProblem, meant, quoted } from "../../base/problems/index.ts";
import { nearest } from "../../base/wording/index.ts";

export const noRecord = defineProblem(
  "E567",
  {
    name: "no record to score against",
    meaning: "The case names no package of observed trade, and none was given.",
    wayOut:
      "Name one: `tertius score CASE us-imports --scenario ID --before 2024-05..2024-07 --after 2025-05..2025-07`, or give the case the key observed.",
  },
  () => ({
    place: { path: "OBSERVED" },
    message: "There is nothing to hold the predictions against.",
    found: "no package",
    expected: "a package of observed trade such as us-imports",
  }),
);

export const unknownRecord = defineProblem(
  "E568",
  {
    name: "no such record",
    meaning: "No package of observed trade has this name, shipped or under --data-root.",
    wayOut: "Use a name that `tertius data list` prints, or make a package with `tertius import customs`.",
  },
  (found: string, known: readonly string[]) => ({
    place: { path: "OBSERVED" },
    message: `There is no package of observed trade "${quoted(found)}".`,
    found,
    expected: known.length === 0 ? "the name of a package" : `one of ${known.join(", ")}`,
    hints: meant(nearest(found, known)),
  }),
);

export const noWindow = defineProblem(
  "E569",
  {
    name: "no window to score",
    meaning:
      "A score needs a scenario and two windows of time. The case does not name them, and not all of them were given.",
    wayOut: "Give what the message names, or give the case the key observed.",
  },
  (lacking: readonly string[]) => ({
    place: { path: lacking.join(" ") },
    message: `Not given: ${lacking.join(", ")}.`,
    found: "nothing",
    expected: lacking.join(", "),
  }),
);
